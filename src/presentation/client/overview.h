// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "presentation/client/factsheet.h"

namespace zhuke::presentation {

// A point of the client's history: a visit or a record.
struct TimelineEntry
{
    QDate date;
    QString kind; // 上门, 会议, …
    QString people;
    QString text;
    QString next;                         // 下次走访 …
    std::optional<domain::VisitId> visit; // opens on a click
};

struct OpenPromise
{
    domain::VisitId visit;
    domain::PromiseId promise;
    QString text; // 我方:… (曾示远, 2026-12-01)
    bool isOverdue = false;
};

// What matters about a client today.
struct Overview
{
    QString headline;               // number and name
    QStringList badges;             // A级, 公司级, 已确立
    QStringList ownership;          // manager, unit, next visit: each with its label
    QString followOn;               // 后续成交额 … 万元(其中已签 … 万元)
    std::vector<FactCard> evidence; // why?
    std::vector<Fact> facts;        // completeness, last visit, …
    QStringList missing;            // 缺项
    std::vector<OpenPromise> promises;
    std::vector<TimelineEntry> timeline; // newest first
};

[[nodiscard]] Overview overviewOf(const domain::ClientFile &file, QDate today);

} // namespace zhuke::presentation
