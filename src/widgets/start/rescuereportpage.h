// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databaserescue.h"
#include "widgets/common/tonelabel.h"

#include <QPushButton>
#include <QTreeWidget>

namespace zhuke::widgets {

// What came of a rescue and what was lost.
class RescueReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit RescueReportPage(QWidget *parent = nullptr);

    void showReport(const application::RescueReport &report, const QString &target);

signals:
    void openWanted(const QString &path);
    void closeWanted();

private:
    QString m_target;
    ToneLabel *m_summary;
    QTreeWidget *m_list;
    ToneLabel *m_notes;
    QPushButton *m_open;
};

} // namespace zhuke::widgets
