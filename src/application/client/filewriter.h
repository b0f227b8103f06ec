// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "domain/client/clientfile.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

#include <QJsonObject>
#include <QJsonValue>

namespace zhuke::application {

// Writes the difference between a client's file as stored and as edited, inside one transaction,
// and keeps account of what was touched for the audit record.
class FileWriter
{
public:
    FileWriter(domain::Repositories &repositories, const domain::Clock &clock, domain::UserId user);

    // Stores a new client under a uid of its own; answers its id. Its lists are then written by
    // `writeParts`.
    [[nodiscard]] domain::Result<domain::ClientId> addClient(domain::Client &client);
    [[nodiscard]] domain::Result<void> updateClient(const domain::Client &before,
                                                    domain::Client after);
    // Persons, projects and records: adds those without an id, writes those that changed, trashes
    // those left out. Attachments left out go to the trash, new ones are added.
    [[nodiscard]] domain::Result<void> writeParts(domain::ClientId client,
                                                  const domain::ClientFile &before,
                                                  const domain::ClientFile &after);

    [[nodiscard]] bool hasWritten() const { return !m_items.empty(); }
    [[nodiscard]] const std::vector<domain::AggregateRef> &items() const { return m_items; }
    [[nodiscard]] const QJsonObject &changes() const { return m_changes; }

private:
    // Adds or updates; what changed, null for nothing.
    template <class E, class Repository>
    domain::Result<QJsonValue>
    writeOne(Repository &repository, E &entity, const std::vector<E> &before);
    template <class E, class Repository>
    domain::Result<void> writeList(Repository &repository,
                                   const QString &kind,
                                   domain::ClientId client,
                                   std::pair<const std::vector<E> &, const std::vector<E> &> lists);

    domain::Result<void> trashAttachments(const domain::ClientFile &before,
                                          const domain::ClientFile &after);
    domain::Result<void> addAttachments(domain::ClientId client, const domain::ClientFile &after);

    domain::Repositories &m_repositories;
    const domain::Clock &m_clock;
    domain::UserId m_user;
    std::vector<domain::AggregateRef> m_items;
    QJsonObject m_changes;
};

} // namespace zhuke::application
