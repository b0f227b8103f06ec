// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/snapshot.h"
#include "domain/storage/storage.h"

#include <QSet>

namespace zhuke::application {

// Takes one import back, inside one transaction: what it made goes, what it changed is as before.
class ImportUndo
{
public:
    ImportUndo(domain::Repositories &repositories, QDate today)
        : m_repositories(repositories)
        , m_today(today)
    {}

    // Blocked, before anything is written, when something of the batch was edited (changedSince) or
    // referred to (usedSince) since.
    [[nodiscard]] domain::Result<void> run(domain::BatchId batch);

    // What it touched.
    [[nodiscard]] std::vector<domain::AggregateRef> items() const;

private:
    struct Item
    {
        domain::ImportItem stored;
        ItemNote note;

        [[nodiscard]] bool is(QLatin1StringView kind) const { return stored.item.kind == kind; }
    };

    [[nodiscard]] domain::Result<void> read(domain::BatchId batch);
    void remember(const Item &item);
    [[nodiscard]] domain::Result<void> refuseEdited() const;
    [[nodiscard]] domain::Result<void> refuseUsed() const;
    [[nodiscard]] QStringList foreignParts(const domain::ClientFile &file) const;
    [[nodiscard]] QStringList foreignUses(const domain::ClientFile &file) const;
    [[nodiscard]] QStringList personsMetIn(const domain::Visit &visit) const;
    [[nodiscard]] domain::Result<void> takeBack(QLatin1StringView kind, bool isCreated);
    [[nodiscard]] domain::Result<void> takeBackOne(const Item &item);
    [[nodiscard]] domain::Result<void> eraseOne(const Item &item);
    [[nodiscard]] domain::Result<void> takeBackStaff();
    [[nodiscard]] domain::Result<void> summarise();

    domain::Repositories &m_repositories;
    QDate m_today;
    std::vector<Item> m_items;
    QSet<QString> m_touched; // uids
    QSet<QString> m_created; // those of them that were not there before
    QSet<qint64> m_createdClients;
    QSet<qint64> m_createdPersons;
    QSet<qint64> m_createdProjects;
    QSet<qint64> m_clients; // those touched that stay
};

} // namespace zhuke::application
