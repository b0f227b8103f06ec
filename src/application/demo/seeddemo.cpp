// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/seeddemo.h"

#include "application/audit/changes.h"
#include "application/demo/demoaccounts.h"
#include "application/demo/democompany.h"
#include "domain/common/uid.h"

#include <algorithm>

namespace zhuke::application {

using domain::AuditEntry;
using domain::ClientFile;
using domain::ErrorCode;
using domain::PersonId;
using domain::ProjectId;
using domain::Repositories;
using domain::Result;
using domain::UnitId;
using domain::UserId;
using namespace Qt::StringLiterals;

namespace {

// In a batch of a small company, so that its progress is seen.
constexpr std::size_t fewClients = 10;

// Stored ids by place in the list they were made in.
template <class Id>
class Stored
{
public:
    void add(Id id) { m_ids.push_back(id); }
    [[nodiscard]] Id at(Id place) const
    {
        return m_ids[static_cast<std::size_t>(place.value() - 1)];
    }
    void replaceIn(std::optional<Id> &place) const
    {
        if (place) {
            place = at(*place);
        }
    }

private:
    std::vector<Id> m_ids;
};

class Seeder
{
public:
    Seeder(domain::Storage &storage, const domain::Clock &clock, const Session &session)
        : m_storage(storage)
        , m_clock(clock)
        , m_session(session)
    {}

    Result<void> writeOrganisation(const DemoCompany &company)
    {
        return batch([&](Repositories &repositories, AuditEntry &entry) -> Result<void> {
            if (const Result<void> done = writeUnits(repositories, company, entry); !done) {
                return done;
            }
            return writeUsers(repositories, company, entry);
        });
    }

    Result<void> writeClients(std::span<ClientFile> files)
    {
        return batch([&](Repositories &repositories, AuditEntry &entry) -> Result<void> {
            for (ClientFile &file : files) {
                if (const Result<void> done = writeFile(repositories, file, entry); !done) {
                    return done;
                }
            }
            return {};
        });
    }

private:
    using Work = std::function<Result<void>(Repositories &, AuditEntry &)>;

    Result<void> batch(const Work &work)
    {
        return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            AuditEntry entry = auditEntry(m_session, m_clock, u"demo"_s);
            const Result<void> done = work(repositories, entry);
            return done ? repositories.audit.append(entry) : done;
        });
    }

    void name(AuditEntry &entry, const QString &kind, QString &uid)
    {
        uid = domain::newUid(m_clock.utcNow());
        entry.items.push_back({kind, uid});
    }

    // The headquarters are there already.
    Result<void>
    writeUnits(Repositories &repositories, const DemoCompany &company, AuditEntry &entry)
    {
        const auto present = repositories.organisation.units();
        if (!present) {
            return domain::failure(present);
        }
        for (domain::Unit unit : company.units()) {
            const auto same = std::ranges::find(*present, unit.name, &domain::Unit::name);
            if (same != present->end()) {
                m_units.add(*same->id);
                continue;
            }
            name(entry, u"unit"_s, unit.uid);
            const auto id = repositories.organisation.addUnit(unit);
            if (!id) {
                return domain::failure(id);
            }
            m_units.add(*id);
        }
        return {};
    }

    Result<void>
    writeUsers(Repositories &repositories, const DemoCompany &company, AuditEntry &entry)
    {
        for (domain::User user : company.users()) {
            m_units.replaceIn(user.unit);
            if (user.login == demoAdministrator()) {
                user.id = m_session.user;
                user.uid = m_session.userUid;
                entry.items.push_back({u"user"_s, user.uid});
                if (const Result<void> done = repositories.organisation.updateUser(user); !done) {
                    return done;
                }
                m_users.add(*user.id);
                continue;
            }
            name(entry, u"user"_s, user.uid);
            const auto id = repositories.organisation.addUser(user);
            if (!id) {
                return domain::failure(id);
            }
            m_users.add(*id);
        }
        return {};
    }

    Result<void> writeFile(Repositories &repositories, ClientFile &file, AuditEntry &entry)
    {
        m_projects = {};
        m_persons = {};
        m_units.replaceIn(file.client.unit);
        m_users.replaceIn(file.client.manager);
        name(entry, u"client"_s, file.client.uid);
        const auto client = repositories.clients.add(file.client);
        if (!client) {
            return domain::failure(client);
        }
        Result<void> done =
            writeAll(repositories.projects, {u"project"_s, *client}, file.projects, entry);
        if (done) {
            done = writeAll(repositories.persons, {u"person"_s, *client}, file.persons, entry);
        }
        if (done) {
            done = writeAll(repositories.visits, {u"visit"_s, *client}, file.visits, entry);
        }
        if (done) {
            done = writeAll(repositories.records, {u"record"_s, *client}, file.records, entry);
        }
        if (done) {
            done = writeAll(repositories.dossiers, {u"dossier"_s, *client}, file.dossiers, entry);
        }
        return done ? repositories.clients.saveSummary(*client,
                                                       domain::summaryOf(file, m_clock.today()))
                    : done;
    }

    struct Owner
    {
        QString kind;
        domain::ClientId client;
    };

    template <class Repository, class E>
    Result<void>
    writeAll(Repository &repository, const Owner &owner, std::vector<E> &list, AuditEntry &entry)
    {
        for (E &each : list) {
            each.id = std::nullopt;
            each.client = owner.client;
            replaceIds(each);
            name(entry, owner.kind, each.uid);
            const auto id = repository.add(each);
            if (!id) {
                return domain::failure(id);
            }
            each.id = *id; // of two visits on one day the summary takes the later entered
            remember(*id);
        }
        return {};
    }

    void remember(ProjectId id) { m_projects.add(id); }
    void remember(PersonId id) { m_persons.add(id); }
    template <class Id>
    void remember(Id /*id*/)
    {}

    void replaceIds(domain::Project & /*project*/) {}
    void replaceIds(domain::Dossier & /*dossier*/) {}
    void replaceIds(domain::Person &person)
    {
        for (domain::ProjectDecision &decision : person.decisions) {
            decision.project = m_projects.at(decision.project);
        }
    }
    void replaceIds(domain::Record &record)
    {
        m_projects.replaceIn(record.project);
        m_persons.replaceIn(record.person);
    }
    void replaceIds(domain::Visit &visit)
    {
        m_users.replaceIn(visit.author);
        m_users.replaceIn(visit.recorder);
        for (domain::Participant &participant : visit.our) {
            m_users.replaceIn(participant.user);
        }
        for (domain::Participant &participant : visit.their) {
            m_persons.replaceIn(participant.person);
        }
    }

    domain::Storage &m_storage;
    const domain::Clock &m_clock;
    const Session &m_session;
    Stored<UnitId> m_units;
    Stored<UserId> m_users;
    Stored<ProjectId> m_projects; // of the client being written
    Stored<PersonId> m_persons;
};

} // namespace

Result<void> seedDemo(domain::Storage &storage,
                      const domain::Clock &clock,
                      const Session &session,
                      const DemoScale &scale,
                      const Progress &progress)
{
    const DemoCompany company(scale);
    Seeder seeder(storage, clock, session);
    Result<void> done = seeder.writeOrganisation(company);
    int written = 0;
    for (int round = 0; done && round < company.rounds(); ++round) {
        std::vector<ClientFile> files = company.makeRound(round);
        const std::size_t atOnce = company.rounds() == 1 ? fewClients : files.size();
        for (std::size_t first = 0; done && first < files.size(); first += atOnce) {
            const std::size_t count = std::min(atOnce, files.size() - first);
            done = seeder.writeClients(std::span(files).subspan(first, count));
            written += static_cast<int>(count);
            if (done && progress && !progress(written, company.clients())) {
                return domain::failure(ErrorCode::Cancelled);
            }
        }
    }
    return done;
}

} // namespace zhuke::application
