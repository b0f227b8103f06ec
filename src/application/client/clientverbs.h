// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

#include <functional>

namespace zhuke::application {

// Changes a client's file in place. What it was given is what is stored, every value opened.
using ClientEdit = std::function<domain::Result<void>(domain::ClientFile &)>;

// What may be done to a client and what belongs to it. Each verb checks the session's permission,
// the rules, writes what changed, keeps the summary, and leaves one audit record, in one
// transaction.
class ClientVerbs
{
public:
    ClientVerbs(domain::Storage &storage, const domain::Clock &clock);

    // The client with its persons, projects and records. Unit and manager are taken from the file's
    // unitName and managerName; without a manager it is the session's own. Duplicate names serial,
    // creditCode or name.
    [[nodiscard]] domain::Result<domain::ClientId> add(const Session &session,
                                                       const ClientEdit &edit);

    // Writes what the edit changed of the client, its persons, projects and records; what it took
    // out of the lists goes to the trash. Conflict when `revision` is given and is no longer the
    // client's.
    [[nodiscard]] domain::Result<void> update(const Session &session,
                                              domain::ClientId id,
                                              const ClientEdit &edit,
                                              std::optional<qint64> revision = std::nullopt);

    // Blocked for a client that ever had a number (decisions 17).
    [[nodiscard]] domain::Result<void> moveToTrash(const Session &session, domain::ClientId id);

    // 本季核对无变化: dates the forms anew without changing anything (F09, R15).
    [[nodiscard]] domain::Result<void> verifyForms(const Session &session, domain::ClientId id);

private:
    // Each answers the client as it is to be written, once all rules and the session allow it.
    [[nodiscard]] domain::Result<domain::ClientFile>
    made(domain::Repositories &repositories, const Session &session, const ClientEdit &edit) const;
    [[nodiscard]] domain::Result<domain::ClientFile> edited(domain::Repositories &repositories,
                                                            const Session &session,
                                                            const domain::ClientFile &before,
                                                            const ClientEdit &edit) const;
    [[nodiscard]] domain::Result<void> checkEdited(domain::Repositories &repositories,
                                                   const Session &session,
                                                   const domain::ClientFile &before,
                                                   const domain::ClientFile &after) const;

    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

// Whose a client is, for `authorise`.
[[nodiscard]] Ownership ownerOf(const domain::Client &client);

// Reckons and stores the summary of a client from what is stored now.
[[nodiscard]] domain::Result<void>
refreshSummary(domain::Repositories &repositories, domain::ClientId id, QDate today);

} // namespace zhuke::application
