// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/planwriter.h"

#include "application/client/clientverbs.h"
#include "application/ledger/snapshot.h"
#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

template <class E>
bool hasWritten(const std::vector<Planned<E>> &list)
{
    return std::ranges::any_of(list, &Planned<E>::isWritten);
}

bool hasWritten(const PlannedClient &planned)
{
    return planned.client.isWritten || hasWritten(planned.persons) || hasWritten(planned.projects)
           || hasWritten(planned.visits);
}

template <class E>
std::vector<E> entitiesOf(const std::vector<Planned<E>> &list)
{
    std::vector<E> entities;
    entities.reserve(list.size());
    for (const Planned<E> &planned : list) {
        entities.push_back(planned.entity);
    }
    return entities;
}

qint64 clientOf(const domain::Client &)
{
    return 0;
}

template <class E>
qint64 clientOf(const E &part)
{
    return part.client.value();
}

QString nameOf(const domain::Visit &visit)
{
    return visit.date.toString(Qt::ISODate) + u" 走访"_s;
}

template <class E>
QString nameOf(const E &entity)
{
    return entity.name;
}

} // namespace

Result<void> PlanWriter::write(LedgerPlan &plan, const Progress &progress)
{
    if (const Result<void> done = writeStaff(plan.staff); !done) {
        return done;
    }
    const int total = static_cast<int>(plan.clients.size());
    int count = 0;
    for (PlannedClient &planned : plan.clients) {
        if (progress && !progress(count++, total)) {
            return failure(ErrorCode::Cancelled);
        }
        if (!hasWritten(planned)) {
            continue;
        }
        Result<void> done = writeClient(planned, plan.staff);
        if (done) {
            done = writeParts(planned, plan.staff);
        }
        if (done) {
            done = summarise(planned);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> PlanWriter::addItems(domain::BatchId batch) const
{
    for (const domain::ImportItem &item : m_items) {
        const Result<QByteArray> digest = m_repositories.audit.recordedDigest(item.item);
        if (!digest) {
            return failure(digest);
        }
        domain::ImportItem stored = item;
        stored.digest = *digest;
        if (const Result<void> done = m_repositories.batches.addItem(batch, stored); !done) {
            return done;
        }
    }
    return {};
}

std::vector<domain::AggregateRef> PlanWriter::items() const
{
    std::vector<domain::AggregateRef> refs;
    for (const domain::ImportItem &item : m_items) {
        refs.push_back(item.item);
    }
    return refs;
}

Result<void> PlanWriter::writeStaff(StaffList &staff)
{
    for (std::size_t i = 0; i < staff.units().size(); ++i) {
        if (!staff.isNewUnit(i)) {
            continue;
        }
        const domain::Unit &unit = staff.units()[i];
        const auto id = m_repositories.organisation.addUnit(unit);
        if (!id) {
            return failure(id);
        }
        staff.setUnitId(i, *id);
        note(u"unit"_s, unit.uid, ItemNote{id->value(), 0, unit.name, {}}.toBytes(), true);
    }
    for (std::size_t i = 0; i < staff.users().size(); ++i) {
        if (!staff.isNewUser(i)) {
            continue;
        }
        domain::User user = staff.users()[i];
        const auto unit = staff.unitOf(i);
        user.unit = unit ? staff.units()[*unit].id : std::nullopt;
        const auto id = m_repositories.organisation.addUser(user);
        if (!id) {
            return failure(id);
        }
        staff.setUserId(i, *id);
        note(u"user"_s, user.uid, ItemNote{id->value(), 0, user.name, {}}.toBytes(), true);
    }
    return {};
}

template <class E, class Repository>
Result<void> PlanWriter::writeOne(Planned<E> &planned, Repository &repository, const QString &kind)
{
    if (!planned.isWritten) {
        return {};
    }
    E &entity = planned.entity;
    const bool isCreated = !planned.before;
    if (isCreated) {
        const auto id = repository.add(entity);
        if (!id) {
            return failure(id);
        }
        entity.id = *id;
    } else if (const Result<void> done = repository.update(entity); !done) {
        return done;
    }
    const ItemNote written{entity.id->value(),
                           clientOf(entity),
                           nameOf(entity),
                           isCreated ? QJsonObject() : contentOf(*planned.before)};
    note(kind, entity.uid, written.toBytes(), isCreated);
    return {};
}

Result<void> PlanWriter::writeClient(PlannedClient &planned, const StaffList &staff)
{
    domain::Client &client = planned.client.entity;
    if (planned.client.isWritten) {
        client.unit = planned.unit ? staff.units().at(*planned.unit).id : std::nullopt;
        client.manager = planned.manager ? staff.users().at(*planned.manager).id : std::nullopt;
    }
    return writeOne(planned.client, m_repositories.clients, u"client"_s);
}

Result<void> PlanWriter::writeParts(PlannedClient &planned, const StaffList &staff)
{
    const domain::ClientId client = *planned.client.entity.id;
    for (Planned<domain::Person> &person : planned.persons) {
        person.entity.client = client;
        if (const auto done = writeOne(person, m_repositories.persons, u"person"_s); !done) {
            return done;
        }
    }
    for (Planned<domain::Project> &project : planned.projects) {
        project.entity.client = client;
        if (const auto done = writeOne(project, m_repositories.projects, u"project"_s); !done) {
            return done;
        }
    }
    for (Planned<domain::Visit> &visit : planned.visits) {
        visit.entity.client = client;
        if (visit.isWritten) {
            link(visit.entity, planned, staff);
        }
        if (const auto done = writeOne(visit, m_repositories.visits, u"visit"_s); !done) {
            return done;
        }
    }
    return {};
}

// A new client's file is what was just written; a known one has more than the plan knows.
Result<void> PlanWriter::summarise(const PlannedClient &planned) const
{
    const domain::ClientId id = *planned.client.entity.id;
    if (planned.client.before) {
        return refreshSummary(m_repositories, id, m_today);
    }
    domain::ClientFile file;
    file.client = planned.client.entity;
    file.persons = entitiesOf(planned.persons);
    file.projects = entitiesOf(planned.projects);
    file.visits = entitiesOf(planned.visits);
    return m_repositories.clients.saveSummary(id, domain::summaryOf(file, m_today));
}

// Names become references where they match (decisions 33): theirs to a person of the client, ours
// to a user of the client's unit, or to the only user of that name.
void PlanWriter::link(domain::Visit &visit,
                      const PlannedClient &planned,
                      const StaffList &staff) const
{
    for (domain::Participant &participant : visit.their) {
        const QString key = domain::nameKey(participant.name);
        const auto known =
            std::ranges::find_if(planned.persons, [&key](const Planned<domain::Person> &person) {
                return domain::nameKey(person.entity.name) == key;
            });
        if (!participant.person && known != planned.persons.end()) {
            participant.person = known->entity.id;
        }
    }
    for (domain::Participant &participant : visit.our) {
        const auto user = staff.meantBy(planned.unit, participant.name);
        if (!participant.user && user) {
            participant.user = staff.users().at(*user).id;
        }
    }
}

void PlanWriter::note(const QString &kind, const QString &uid, QByteArray before, bool isCreated)
{
    m_items.push_back({{kind, uid}, isCreated, {}, std::move(before)});
}

} // namespace zhuke::application
