// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tonelabel.h"

#include <QPushButton>
#include <QWidget>

namespace zhuke::widgets {

// Stands where a list would be: why there is nothing, and the button for the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &buttonName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text, const QString &button);

signals:
    void pressed();

private:
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_button;
};

} // namespace zhuke::widgets
