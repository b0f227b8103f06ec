// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientverbs.h"

#include "application/audit/changes.h"
#include "application/client/clientrules.h"
#include "application/client/filewriter.h"
#include "application/organisation/names.h"
#include "application/settings/companysettings.h"

namespace zhuke::application {

using domain::ClientFile;
using domain::ClientId;
using domain::ErrorCode;
using domain::Repositories;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// A manager's new client is the manager's, in the manager's unit; a clerk's is in the clerk's unit.
void assumeOwner(const Session &session, ClientFile &file)
{
    if (!file.client.unit) {
        file.client.unit = session.unit;
    }
    if (!file.client.manager && session.has(domain::Role::Manager)) {
        file.client.manager = session.user;
    }
}

} // namespace

Ownership ownerOf(const domain::Client &client)
{
    return {client.unit, client.manager};
}

Result<void> refreshSummary(Repositories &repositories, ClientId id, QDate today)
{
    const Result<ClientFile> file = repositories.clients.file(id);
    if (!file) {
        return domain::failure(file);
    }
    return repositories.clients.saveSummary(id, domain::summaryOf(*file, today));
}

namespace {

Result<void> writeEdited(FileWriter &writer, const ClientFile &before, const ClientFile &after)
{
    const Result<void> done = writer.updateClient(before.client, after.client);
    return done ? writer.writeParts(*before.client.id, before, after) : done;
}

// What ends every save of a client: its summary reckoned anew, and the audit record.
Result<void>
close(Repositories &repositories, ClientId id, domain::AuditEntry entry, const FileWriter &writer)
{
    if (const Result<void> done = refreshSummary(repositories, id, entry.businessDate); !done) {
        return done;
    }
    entry.items = writer.items();
    return repositories.audit.append(entry);
}

} // namespace

ClientVerbs::ClientVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<void> ClientVerbs::checkEdited(Repositories &repositories,
                                      const Session &session,
                                      const ClientFile &before,
                                      const ClientFile &after) const
{
    const auto settings = companySettings(repositories.settings, m_clock.today());
    if (!settings) {
        return domain::failure(settings);
    }
    if (!settings->collectsPi3) {
        if (const Result<void> done = checkNothingSensitiveAdded(before, after); !done) {
            return done;
        }
    }
    if (const Result<void> done = checkFile(after, m_clock.today()); !done) {
        return done;
    }
    return checkNumber(session, before.client, after.client);
}

Result<ClientFile>
ClientVerbs::made(Repositories &repositories, const Session &session, const ClientEdit &edit) const
{
    ClientFile file;
    if (const Result<void> done = edit(file); !done) {
        return domain::failure(done);
    }
    if (const Result<void> done = lookUpNames(repositories.organisation, file); !done) {
        return domain::failure(done);
    }
    assumeOwner(session, file);
    if (const Result<void> done = authorise(session, Permission::AddClient, ownerOf(file.client));
        !done) {
        return domain::failure(done);
    }
    dateSources({}, file, m_clock.today());
    if (const Result<void> done = checkEdited(repositories, session, {}, file); !done) {
        return domain::failure(done);
    }
    return file;
}

Result<ClientFile> ClientVerbs::edited(Repositories &repositories,
                                       const Session &session,
                                       const ClientFile &before,
                                       const ClientEdit &edit) const
{
    ClientFile after = before;
    if (const Result<void> done = edit(after); !done) {
        return domain::failure(done);
    }
    if (after.unitName != before.unitName || after.managerName != before.managerName) {
        if (const Result<void> done = lookUpNames(repositories.organisation, after); !done) {
            return domain::failure(done);
        }
    }
    if (const Result<void> done = authorise(session, Permission::EditClient, ownerOf(after.client));
        !done) {
        return domain::failure(done);
    }
    dateSources(before, after, m_clock.today());
    if (const Result<void> done = checkEdited(repositories, session, before, after); !done) {
        return domain::failure(done);
    }
    return after;
}

Result<ClientId> ClientVerbs::add(const Session &session, const ClientEdit &edit)
{
    ClientId added(0);
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            Result<ClientFile> file = made(repositories, session, edit);
            if (!file) {
                return domain::failure(file);
            }
            FileWriter writer(repositories, m_clock, session.user);
            const Result<ClientId> id = writer.addClient(file->client);
            if (!id) {
                return domain::failure(id);
            }
            added = *id;
            const Result<void> written = writer.writeParts(*id, ClientFile(), *file);
            if (!written) {
                return written;
            }
            return close(repositories,
                         *id,
                         auditEntry(session, m_clock, u"addClient"_s, writer.changes()),
                         writer);
        });
    if (!done) {
        return domain::failure(done);
    }
    return added;
}

Result<void> ClientVerbs::update(const Session &session,
                                 ClientId id,
                                 const ClientEdit &edit,
                                 std::optional<qint64> revision)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<ClientFile> before = repositories.clients.file(id);
        if (!before) {
            return domain::failure(before);
        }
        // Out of scope must look like not there, or the answer would tell that it is.
        const Ownership owner = ownerOf(before->client);
        if (!authorise(session, Permission::View, owner)) {
            return domain::failure(ErrorCode::NotFound, u"client"_s);
        }
        if (const Result<void> ok = authorise(session, Permission::EditClient, owner); !ok) {
            return ok;
        }
        if (revision && *revision != before->client.revision) {
            return domain::failure(ErrorCode::Conflict, u"client"_s, before->client.name);
        }
        const Result<ClientFile> after = edited(repositories, session, *before, edit);
        if (!after) {
            return domain::failure(after);
        }
        FileWriter writer(repositories, m_clock, session.user);
        if (const Result<void> done = writeEdited(writer, *before, *after); !done) {
            return done;
        }
        return writer.hasWritten()
                   ? close(repositories,
                           id,
                           auditEntry(session, m_clock, u"updateClient"_s, writer.changes()),
                           writer)
                   : Result<void>();
    });
}

Result<void> ClientVerbs::moveToTrash(const Session &session, ClientId id)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<domain::Client> client = repositories.clients.find(id);
        if (!client) {
            return domain::failure(client);
        }
        Result<void> ok = authorise(session, Permission::DeleteClient, ownerOf(*client));
        if (!ok) {
            return ok;
        }
        if (client->serial) {
            return domain::failure(
                ErrorCode::Blocked, u"client"_s, client->number(), u"numberedClientStays"_s);
        }
        ok = repositories.clients.moveToTrash(id, session.user, m_clock.utcNow());
        if (!ok) {
            return ok;
        }
        domain::AuditEntry entry =
            auditEntry(session, m_clock, u"trashClient"_s, {{u"name"_s, client->name}});
        entry.items.push_back({u"client"_s, client->uid});
        return repositories.audit.append(entry);
    });
}

Result<void> ClientVerbs::verifyForms(const Session &session, ClientId id)
{
    const QDate today = m_clock.today();
    return update(session, id, [today](ClientFile &file) -> Result<void> {
        file.client.form2VerifiedOn = today;
        file.client.form3VerifiedOn = today;
        return {};
    });
}

} // namespace zhuke::application
