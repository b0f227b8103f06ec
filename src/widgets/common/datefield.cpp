// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/datefield.h"

#include "domain/standards/datetext.h"
#include "presentation/common/display.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace zhuke::widgets {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaximumWidth(220);
    setMinimumWidth(160);
    const QAction *calendar = addAction(icon("view-calendar"), TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::tidy);
    setToolTip(tr("例如 2026-11-23、2026.11.23、2026年11月23日；Alt+下箭头 打开日历"));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        showCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// One spelling once the field is left.
void DateField::tidy()
{
    if (const auto date = domain::parseDate(text())) {
        setText(presentation::dateText(*date));
    }
}

void DateField::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = domain::parseDate(text())) {
        calendar->setSelectedDate(*date);
    }
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        setText(presentation::dateText(date));
        emit textEdited(text());
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace zhuke::widgets
