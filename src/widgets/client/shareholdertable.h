// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/shareholdertext.h"

#include <QTableWidget>
#include <QToolButton>

namespace zhuke::widgets {

// 股东 as a small table to type in; its text is all lines packed.
class ShareholderTable : public QWidget
{
    Q_OBJECT
public:
    explicit ShareholderTable(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

signals:
    void edited(const QString &text);

private:
    void buildTable();
    void buildButtons();
    void addLine(const QStringList &cells);
    void removeLine();
    void take();
    void markFault();
    void fitHeight();

    QTableWidget *m_table;
    QToolButton *m_remove;
    bool m_isShowing = false; // cells change by setText, not by typing
};

} // namespace zhuke::widgets
