// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"
#include "domain/visit/visit.h"

#include <span>
#include <vector>

namespace zhuke::domain {

// A line of the visit list.
struct VisitRow
{
    VisitId id;
    ClientId client;
    QString clientNumber;
    QString clientName;
    QDate date;
    VisitWay way = VisitWay::OnSite;
    QString our;   // names, joined by 、
    QString their; // likewise
    QString content;
    QDate nextDate;
    int openPromises = 0;
};

struct VisitFilter
{
    QString text; // every run of it occurs in the words of the visit
    std::optional<ClientId> client;
    QDate from;
    QDate to;
};

class VisitQueries
{
public:
    virtual ~VisitQueries() = default;
    VisitQueries() = default;
    VisitQueries(const VisitQueries &) = delete;
    VisitQueries &operator=(const VisitQueries &) = delete;

    // Newest first.
    [[nodiscard]] virtual Result<std::vector<VisitId>> ids(const AccessScope &scope,
                                                           const VisitFilter &filter) const = 0;
    [[nodiscard]] virtual Result<std::vector<VisitRow>>
    rows(const AccessScope &scope, std::span<const VisitId> ids) const = 0;
    [[nodiscard]] virtual Result<Visit> find(const AccessScope &scope, VisitId id) const = 0;
};

} // namespace zhuke::domain
