// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/clientfile.h"
#include "domain/client/clientsummary.h"
#include "domain/common/result.h"

#include <QDateTime>

namespace zhuke::domain {

// Whole clients, for the verbs that change them. `find` and `update` answer NotFound for one that
// is in the trash; `update` answers Conflict when the revision is stale, and leaves unit, manager
// and lists as given.
class ClientRepository
{
public:
    virtual ~ClientRepository() = default;
    ClientRepository() = default;
    ClientRepository(const ClientRepository &) = delete;
    ClientRepository &operator=(const ClientRepository &) = delete;

    [[nodiscard]] virtual Result<Client> find(ClientId id) const = 0;
    // With all that belongs to it, every sealed value opened.
    [[nodiscard]] virtual Result<ClientFile> file(ClientId id) const = 0;
    // Duplicate names serial, creditCode or name, whichever is taken.
    [[nodiscard]] virtual Result<ClientId> add(const Client &client) = 0;
    [[nodiscard]] virtual Result<void> update(const Client &client) = 0;
    [[nodiscard]] virtual Result<void> saveSummary(ClientId id, const ClientSummary &summary) = 0;

    // Identity (decisions 32); absent when none has it. Trashed clients are not found here.
    [[nodiscard]] virtual Result<std::optional<ClientId>>
    byCreditCode(const QString &code) const = 0;
    [[nodiscard]] virtual Result<std::optional<ClientId>> bySerial(int serial) const = 0;
    [[nodiscard]] virtual Result<std::optional<ClientId>>
    byNameKey(const QString &nameKey) const = 0;
    // True when the trash holds a client with this name key, code or serial (decisions 17).
    [[nodiscard]] virtual Result<bool> isInTrash(const Client &client) const = 0;
    [[nodiscard]] virtual Result<int> greatestSerial() const = 0;

    [[nodiscard]] virtual Result<void>
    moveToTrash(ClientId id, UserId by, const QDateTime &utc) = 0;
    // Gone for good with all that belongs to it; only for undoing an import and for emptying the
    // trash.
    [[nodiscard]] virtual Result<void> erase(ClientId id) = 0;
};

} // namespace zhuke::domain
