// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/buttonrow.h"

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastWidth = 96;
}

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch();
}

QPushButton *ButtonRow::addBack(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(u"back"_s);
    button->setMinimumWidth(leastWidth);
    button->setAutoDefault(false);
    m_layout->insertWidget(0, button);
    return button;
}

QPushButton *ButtonRow::addMain(const QString &name, const QString &text)
{
    QPushButton *button = addOther(name, text);
    button->setDefault(true);
    return button;
}

QPushButton *ButtonRow::addOther(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setMinimumWidth(leastWidth);
    m_layout->addWidget(button);
    return button;
}

} // namespace zhuke::widgets
