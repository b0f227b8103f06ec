// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/storage/duequeries.h"

#include <QDate>

#include <vector>

namespace zhuke::application {

// 应办事项: something that is to be done by a day, who is to do it, and the article that asks for
// it.
struct Obligation
{
    enum class Kind { NextVisit, Cadence, Promise, Dossier, StaleForm, Notice };

    Kind kind = Kind::NextVisit;
    domain::ClientId client;
    QString number;
    QString clientName;
    QString unit;
    QString owner;  // name; for a promise who gave it
    QString detail; // of a promise: what; of a dossier: the quarter; of a notice: the person
    QDate due;

    // Positive once the day has passed.
    [[nodiscard]] int overdueDays(QDate today) const { return static_cast<int>(due.daysTo(today)); }
    [[nodiscard]] bool isOverdue(QDate today) const { return due < today; }
};

// "nextVisit", "cadence", "promise", "dossier", "staleForm", "notice".
[[nodiscard]] QString codeOf(Obligation::Kind kind);
// The article behind it, as the regulations count them: 第五条, 填写说明三, …
[[nodiscard]] QString articleOf(Obligation::Kind kind);

struct ObligationFilter
{
    QString unit;    // by name; empty: every one in scope
    QString manager; // likewise
};

// Everything open on that day in scope, the earliest due first. A visit is due on its agreed date,
// or, where none is agreed, a cadence after the last contact (A 30, B 60, C 90 days); 附件4 of a
// quarter by the 10th after it (R17); 附件2 and 附件3 90 days after they were last verified (R15);
// notice to a person whose ○ facts are kept without a consent 30 days after they came (decisions
// 28).
[[nodiscard]] domain::Result<std::vector<Obligation>>
obligationsOf(const domain::DueQueries &queries,
              const domain::AccessScope &scope,
              const ObligationFilter &filter,
              QDate today);

} // namespace zhuke::application
