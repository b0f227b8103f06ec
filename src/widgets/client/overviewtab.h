// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/overview.h"

#include <QScrollArea>

namespace zhuke::widgets {

// 概览: what matters now, and the client's history, newest first.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setOverview(const presentation::Overview &overview, bool mayEdit);

signals:
    void settled(zhuke::domain::VisitId visit, zhuke::domain::PromiseId promise);
    void visitOpened(zhuke::domain::VisitId visit);

private:
    [[nodiscard]] QWidget *nowOf(const presentation::Overview &overview, bool mayEdit);
    [[nodiscard]] QWidget *promisesOf(const presentation::Overview &overview, bool mayEdit);
    [[nodiscard]] QWidget *timelineOf(const presentation::Overview &overview);
    [[nodiscard]] QWidget *entryOf(const presentation::TimelineEntry &entry);

    QScrollArea *m_now;
    QScrollArea *m_timeline;
};

} // namespace zhuke::widgets
