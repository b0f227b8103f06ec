// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerplan.h"
#include "application/ports/progress.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// Writes what a plan says into the database, inside one transaction, and keeps account of it for
// the batch and the audit record.
class PlanWriter
{
public:
    PlanWriter(domain::Repositories &repositories, QDate today)
        : m_repositories(repositories)
        , m_today(today)
    {}

    // Cancelled when the progress, called per client, says so.
    [[nodiscard]] domain::Result<void> write(LedgerPlan &plan, const Progress &progress);

    // In the order written: units, users, then each client before its parts. The digests are those
    // of the audit record, which comes first.
    [[nodiscard]] domain::Result<void> addItems(domain::BatchId batch) const;
    [[nodiscard]] std::vector<domain::AggregateRef> items() const;

private:
    [[nodiscard]] domain::Result<void> writeStaff(StaffList &staff);
    [[nodiscard]] domain::Result<void> writeClient(PlannedClient &planned, const StaffList &staff);
    [[nodiscard]] domain::Result<void> writeParts(PlannedClient &planned, const StaffList &staff);
    [[nodiscard]] domain::Result<void> summarise(const PlannedClient &planned) const;
    template <class E, class Repository>
    domain::Result<void> writeOne(Planned<E> &planned, Repository &repository, const QString &kind);
    void link(domain::Visit &visit, const PlannedClient &planned, const StaffList &staff) const;
    void note(const QString &kind, const QString &uid, QByteArray before, bool isCreated);

    domain::Repositories &m_repositories;
    QDate m_today;
    std::vector<domain::ImportItem> m_items;
};

} // namespace zhuke::application
