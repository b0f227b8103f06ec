// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/windowcover.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

WindowCover::WindowCover(QWidget &window)
    : QWidget(&window)
{
    setObjectName(u"windowCover"_s);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    auto *word = new QLabel(tr("已锁定"), this);
    word->setAlignment(Qt::AlignCenter);
    layout->addWidget(word);
    setGeometry(window.rect());
    window.installEventFilter(this);
    raise();
    show();
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhuke::widgets
