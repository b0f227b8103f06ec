// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/storage.h"

namespace zhuke::application {

// What the import asks of the database to give its verdicts.
class LedgerLookup
{
public:
    virtual ~LedgerLookup() = default;
    LedgerLookup() = default;
    LedgerLookup(const LedgerLookup &) = delete;
    LedgerLookup &operator=(const LedgerLookup &) = delete;

    using Found = domain::Result<std::optional<domain::ClientId>>;

    [[nodiscard]] virtual domain::Result<std::vector<domain::Unit>> units() const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::User>> users() const = 0;
    [[nodiscard]] virtual Found byCreditCode(const QString &code) const = 0;
    [[nodiscard]] virtual Found bySerial(int serial) const = 0;
    [[nodiscard]] virtual Found byNameKey(const QString &key) const = 0;
    [[nodiscard]] virtual domain::Result<domain::Client> client(domain::ClientId id) const = 0;
    [[nodiscard]] virtual domain::Result<bool> isInTrash(const domain::Client &client) const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Person>>
    persons(domain::ClientId client) const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Project>>
    projects(domain::ClientId client) const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Visit>>
    visits(domain::ClientId client) const = 0;
};

// The database of a transaction.
class RepositoryLookup : public LedgerLookup
{
public:
    explicit RepositoryLookup(const domain::Repositories &repositories)
        : m_repositories(repositories)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::Unit>> units() const override
    {
        return m_repositories.organisation.units();
    }
    [[nodiscard]] domain::Result<std::vector<domain::User>> users() const override
    {
        return m_repositories.organisation.users();
    }
    [[nodiscard]] Found byCreditCode(const QString &code) const override
    {
        return m_repositories.clients.byCreditCode(code);
    }
    [[nodiscard]] Found bySerial(int serial) const override
    {
        return m_repositories.clients.bySerial(serial);
    }
    [[nodiscard]] Found byNameKey(const QString &key) const override
    {
        return m_repositories.clients.byNameKey(key);
    }
    [[nodiscard]] domain::Result<domain::Client> client(domain::ClientId id) const override
    {
        return m_repositories.clients.find(id);
    }
    [[nodiscard]] domain::Result<bool> isInTrash(const domain::Client &client) const override
    {
        return m_repositories.clients.isInTrash(client);
    }
    [[nodiscard]] domain::Result<std::vector<domain::Person>>
    persons(domain::ClientId client) const override
    {
        return m_repositories.persons.ofClient(client);
    }
    [[nodiscard]] domain::Result<std::vector<domain::Project>>
    projects(domain::ClientId client) const override
    {
        return m_repositories.projects.ofClient(client);
    }
    [[nodiscard]] domain::Result<std::vector<domain::Visit>>
    visits(domain::ClientId client) const override
    {
        return m_repositories.visits.ofClient(client);
    }

private:
    domain::Repositories m_repositories;
};

} // namespace zhuke::application
