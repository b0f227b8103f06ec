// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/visit/visitverbs.h"

#include "application/audit/changes.h"
#include "application/client/clientrules.h"
#include "application/client/clientverbs.h"
#include "domain/common/uid.h"

#include <algorithm>

namespace zhuke::application {

using domain::AuditEntry;
using domain::ErrorCode;
using domain::Repositories;
using domain::Result;
using domain::Visit;
using domain::VisitId;
using namespace Qt::StringLiterals;

namespace {

Result<void> checkVisit(const Visit &visit, QDate today)
{
    if (const Result<void> done = checkDraftFields(visit); !done) {
        return done;
    }
    if (visit.date > today) {
        return domain::failure(
            ErrorCode::Invalid, u"date"_s, visit.date.toString(Qt::ISODate), u"futureDate"_s);
    }
    if (visit.nextDate.isValid() && visit.nextDate < visit.date) {
        return domain::failure(ErrorCode::Invalid,
                               u"nextDate"_s,
                               visit.nextDate.toString(Qt::ISODate),
                               u"beforeVisit"_s);
    }
    for (const domain::Promise &promise : visit.promises) {
        if (const Result<void> done = checkDraftFields(promise); !done) {
            return done;
        }
    }
    return {};
}

// The client, when the session may record for it; NotFound when it may not even see it.
Result<domain::Client>
clientFor(const Session &session, Repositories &repositories, domain::ClientId id)
{
    Result<domain::Client> client = repositories.clients.find(id);
    if (!client) {
        return client;
    }
    if (!authorise(session, Permission::View, ownerOf(*client))) {
        return domain::failure(ErrorCode::NotFound, u"client"_s);
    }
    if (const Result<void> ok = authorise(session, Permission::RecordVisit, ownerOf(*client));
        !ok) {
        return domain::failure(ok);
    }
    return client;
}

// Writes a visit's people as references where they are known.
class People
{
public:
    People(Repositories &repositories, const domain::Clock &clock)
        : m_repositories(repositories)
        , m_clock(clock)
    {}

    Result<void> link(Visit &visit, AuditEntry &entry)
    {
        const auto persons = m_repositories.persons.ofClient(visit.client);
        if (!persons) {
            return domain::failure(persons);
        }
        for (domain::Participant &participant : visit.their) {
            if (participant.person) {
                continue;
            }
            const auto known = std::ranges::find(*persons, participant.name, &domain::Person::name);
            if (known != persons->end()) {
                participant.person = known->id;
                participant.post = participant.post.isEmpty() ? known->post : participant.post;
            } else if (const Result<void> done = create(visit, participant, entry); !done) {
                return done;
            }
        }
        return linkOurs(visit);
    }

private:
    Result<void> create(const Visit &visit, domain::Participant &participant, AuditEntry &entry)
    {
        domain::Person person;
        person.client = visit.client;
        person.uid = domain::newUid(m_clock.utcNow());
        person.name = participant.name;
        person.post = participant.post;
        person.source = u"本次走访"_s;
        person.sourceOn = visit.date;
        const auto id = m_repositories.persons.add(person);
        if (!id) {
            return domain::failure(id);
        }
        participant.person = *id;
        entry.items.push_back({u"person"_s, person.uid});
        return {};
    }

    Result<void> linkOurs(Visit &visit)
    {
        for (domain::Participant &participant : visit.our) {
            if (participant.user) {
                continue;
            }
            const auto users = m_repositories.organisation.usersNamed(participant.name);
            if (!users) {
                return domain::failure(users);
            }
            // Only a name that one user has can be meant by it.
            if (users->size() == 1) {
                participant.user = users->front().id;
            }
        }
        return {};
    }

    Repositories &m_repositories;
    const domain::Clock &m_clock;
};

void assumeOurs(const Session &session, Visit &visit)
{
    if (visit.our.empty()) {
        visit.our.push_back({session.userName, {}, {}, session.user});
    }
    if (!visit.author) {
        visit.author = session.user;
    }
    if (visit.author != session.user) {
        visit.recorder = session.user;
    }
}

Result<void>
finish(Repositories &repositories, const Visit &visit, const AuditEntry &entry, QDate today)
{
    if (const Result<void> done = refreshSummary(repositories, visit.client, today); !done) {
        return done;
    }
    return repositories.audit.append(entry);
}

} // namespace

VisitVerbs::VisitVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<VisitId> VisitVerbs::add(const Session &session, Visit visit)
{
    VisitId added(0);
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            if (const auto client = clientFor(session, repositories, visit.client); !client) {
                return domain::failure(client);
            }
            assumeOurs(session, visit);
            if (const Result<void> ok = checkVisit(visit, m_clock.today()); !ok) {
                return ok;
            }
            visit.uid = domain::newUid(m_clock.utcNow());
            AuditEntry entry =
                auditEntry(session, m_clock, u"addVisit"_s, changesBetween(Visit(), visit));
            if (const Result<void> ok = People(repositories, m_clock).link(visit, entry); !ok) {
                return ok;
            }
            const Result<VisitId> id = repositories.visits.add(visit);
            if (!id) {
                return domain::failure(id);
            }
            added = *id;
            entry.items.push_back({u"visit"_s, visit.uid});
            return finish(repositories, visit, entry, m_clock.today());
        });
    if (!done) {
        return domain::failure(done);
    }
    return added;
}

Result<void> VisitVerbs::update(const Session &session, Visit visit)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<Visit> before = repositories.visits.find(*visit.id);
        if (!before) {
            return domain::failure(before);
        }
        if (const auto client = clientFor(session, repositories, before->client); !client) {
            return domain::failure(client);
        }
        visit.client = before->client;
        if (const Result<void> ok = checkVisit(visit, m_clock.today()); !ok) {
            return ok;
        }
        AuditEntry entry =
            auditEntry(session, m_clock, u"updateVisit"_s, changesBetween(*before, visit));
        if (const Result<void> ok = People(repositories, m_clock).link(visit, entry); !ok) {
            return ok;
        }
        if (const Result<void> ok = repositories.visits.update(visit); !ok) {
            return ok;
        }
        entry.items.push_back({u"visit"_s, visit.uid});
        return finish(repositories, visit, entry, m_clock.today());
    });
}

Result<void> VisitVerbs::settlePromise(const Session &session,
                                       VisitId visit,
                                       domain::PromiseId promise,
                                       QDate done)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        Result<Visit> stored = repositories.visits.find(visit);
        if (!stored) {
            return domain::failure(stored);
        }
        if (const auto client = clientFor(session, repositories, stored->client); !client) {
            return domain::failure(client);
        }
        const auto found =
            std::ranges::find(stored->promises, std::optional(promise), &domain::Promise::id);
        if (found == stored->promises.end()) {
            return domain::failure(ErrorCode::NotFound, u"promise"_s);
        }
        found->done = done;
        if (const Result<void> ok = repositories.visits.update(*stored); !ok) {
            return ok;
        }
        AuditEntry entry =
            auditEntry(session,
                       m_clock,
                       u"settlePromise"_s,
                       {{u"what"_s, found->what}, {u"done"_s, done.toString(Qt::ISODate)}});
        entry.items.push_back({u"visit"_s, stored->uid});
        return finish(repositories, *stored, entry, m_clock.today());
    });
}

Result<void> VisitVerbs::moveToTrash(const Session &session, VisitId visit)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<Visit> stored = repositories.visits.find(visit);
        if (!stored) {
            return domain::failure(stored);
        }
        if (const auto client = clientFor(session, repositories, stored->client); !client) {
            return domain::failure(client);
        }
        if (const Result<void> ok =
                repositories.visits.moveToTrash(visit, session.user, m_clock.utcNow());
            !ok) {
            return ok;
        }
        AuditEntry entry = auditEntry(session, m_clock, u"trashVisit"_s);
        entry.items.push_back({u"visit"_s, stored->uid});
        return finish(repositories, *stored, entry, m_clock.today());
    });
}

} // namespace zhuke::application
