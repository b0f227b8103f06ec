// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/importundo.h"

#include "application/client/clientverbs.h"

#include <algorithm>
#include <utility>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::ClientFile;
using domain::ClientId;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

Result<void> blocked(const QStringList &names, const QString &rule)
{
    return failure(ErrorCode::Blocked, u"batch"_s, names.join(u'、'), rule);
}

template <class E, class Repository>
Result<void> restoreIn(Repository &repository, Result<E> stored, const ItemNote &note)
{
    if (!stored) {
        return failure(stored);
    }
    if (const Result<void> done = restore(*stored, note.content); !done) {
        return done;
    }
    return repository.update(*stored);
}

// What something else names by now stays, and that is no fault.
bool isFault(const Result<void> &erased)
{
    return !erased && erased.error().rule != u"constraint";
}

} // namespace

Result<void> ImportUndo::run(domain::BatchId batch)
{
    Result<void> done = read(batch);
    if (done) {
        done = refuseEdited();
    }
    if (done) {
        done = refuseUsed();
    }
    // What refers to others goes first; what was there before no longer refers to what goes.
    constexpr std::array kinds{"visit"_L1, "person"_L1, "project"_L1, "client"_L1};
    for (const bool isCreated : {false, true}) {
        for (const QLatin1StringView kind : kinds) {
            done = done ? takeBack(kind, isCreated) : done;
        }
    }
    if (done) {
        done = takeBackStaff();
    }
    return done ? summarise() : done;
}

std::vector<domain::AggregateRef> ImportUndo::items() const
{
    std::vector<domain::AggregateRef> refs;
    for (const Item &item : m_items) {
        refs.push_back(item.stored.item);
    }
    return refs;
}

Result<void> ImportUndo::read(domain::BatchId batch)
{
    Result<std::vector<domain::ImportItem>> stored = m_repositories.batches.items(batch);
    if (!stored) {
        return failure(stored);
    }
    for (domain::ImportItem &entry : *stored) {
        Item item{std::move(entry), {}};
        item.note = ItemNote::fromBytes(item.stored.before);
        m_items.push_back(std::move(item));
    }
    for (const Item &item : m_items) {
        remember(item);
    }
    m_clients.subtract(m_createdClients);
    m_clients.remove(0);
    return {};
}

void ImportUndo::remember(const Item &item)
{
    const QString &uid = item.stored.item.uid;
    m_touched.insert(uid);
    m_clients.insert(item.is("client"_L1) ? item.note.id : item.note.client);
    if (!item.stored.created) {
        return;
    }
    m_created.insert(uid);
    if (item.is("client"_L1)) {
        m_createdClients.insert(item.note.id);
    } else if (item.is("person"_L1)) {
        m_createdPersons.insert(item.note.id);
    } else if (item.is("project"_L1)) {
        m_createdProjects.insert(item.note.id);
    }
}

Result<void> ImportUndo::refuseEdited() const
{
    QStringList edited;
    for (const Item &item : m_items) {
        const Result<QByteArray> digest = m_repositories.audit.digestOf(item.stored.item);
        if (!digest) {
            return failure(digest);
        }
        if (*digest != item.stored.digest) {
            edited.append(item.note.name);
        }
    }
    return edited.isEmpty() ? Result<void>() : blocked(edited, u"changedSince"_s);
}

Result<void> ImportUndo::refuseUsed() const
{
    QStringList used;
    const QSet<qint64> touched = m_createdClients + m_clients;
    for (const qint64 id : touched) {
        const Result<ClientFile> file = m_repositories.clients.file(ClientId(id));
        if (!file) {
            return failure(file);
        }
        if (m_createdClients.contains(id) && !foreignParts(*file).isEmpty()) {
            used.append(u"%1(%2)"_s.arg(file->client.name, foreignParts(*file).join(u'、')));
        }
        used += foreignUses(*file);
    }
    used.sort();
    return used.isEmpty() ? Result<void>() : blocked(used, u"usedSince"_s);
}

// What somebody has added to a client of the batch.
QStringList ImportUndo::foreignParts(const ClientFile &file) const
{
    QStringList names;
    const auto isForeign = [this](const QString &uid) { return !m_created.contains(uid); };
    for (const domain::Person &person : file.persons) {
        names += isForeign(person.uid) ? QStringList{person.name} : QStringList();
    }
    for (const domain::Project &project : file.projects) {
        names += isForeign(project.uid) ? QStringList{project.name} : QStringList();
    }
    for (const domain::Visit &visit : file.visits) {
        names +=
            isForeign(visit.uid) ? QStringList{visit.date.toString(Qt::ISODate)} : QStringList();
    }
    for (const domain::Record &record : file.records) {
        names.append(record.date.toString(Qt::ISODate));
    }
    for (const domain::Dossier &dossier : file.dossiers) {
        names.append(
            u"%1年第%2季度"_s.arg(dossier.year.value_or(0)).arg(dossier.quarter.value_or(0)));
    }
    for (const domain::Attachment &attachment : file.attachments) {
        names.append(attachment.fileName);
    }
    return names;
}

// Where somebody has named a person or project of the batch. A visit or person of the batch that
// was changed to do so has another digest already.
QStringList ImportUndo::foreignUses(const ClientFile &file) const
{
    QStringList names;
    for (const domain::Visit &visit : file.visits) {
        names += m_touched.contains(visit.uid) ? QStringList() : personsMetIn(visit);
    }
    for (const domain::Record &record : file.records) {
        const bool hasPerson = record.person && m_createdPersons.contains(record.person->value());
        const bool hasProject =
            record.project && m_createdProjects.contains(record.project->value());
        names += hasPerson || hasProject ? QStringList{record.date.toString(Qt::ISODate)}
                                         : QStringList();
    }
    for (const domain::Person &person : file.persons) {
        const bool decides =
            std::ranges::any_of(person.decisions, [this](const domain::ProjectDecision &decision) {
                return m_createdProjects.contains(decision.project.value());
            });
        names += decides ? QStringList{person.name} : QStringList();
    }
    return names;
}

QStringList ImportUndo::personsMetIn(const domain::Visit &visit) const
{
    QStringList names;
    for (const domain::Participant &participant : visit.their) {
        if (participant.person && m_createdPersons.contains(participant.person->value())) {
            names.append(participant.name);
        }
    }
    return names;
}

Result<void> ImportUndo::takeBack(QLatin1StringView kind, bool isCreated)
{
    for (const Item &item : m_items) {
        // What belongs to a client of the batch goes with it.
        const bool goesWithClient = m_createdClients.contains(item.note.client);
        if (!item.is(kind) || item.stored.created != isCreated || goesWithClient) {
            continue;
        }
        const Result<void> done = isCreated ? eraseOne(item) : takeBackOne(item);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> ImportUndo::takeBackOne(const Item &item)
{
    const ItemNote &note = item.note;
    if (item.is("client"_L1)) {
        auto &clients = m_repositories.clients;
        return restoreIn(clients, clients.find(ClientId(note.id)), note);
    }
    if (item.is("person"_L1)) {
        auto &persons = m_repositories.persons;
        return restoreIn(persons, persons.find(domain::PersonId(note.id)), note);
    }
    if (item.is("project"_L1)) {
        auto &projects = m_repositories.projects;
        return restoreIn(projects, projects.find(domain::ProjectId(note.id)), note);
    }
    auto &visits = m_repositories.visits;
    return restoreIn(visits, visits.find(domain::VisitId(note.id)), note);
}

Result<void> ImportUndo::eraseOne(const Item &item)
{
    const qint64 id = item.note.id;
    if (item.is("client"_L1)) {
        return m_repositories.clients.erase(ClientId(id));
    }
    if (item.is("person"_L1)) {
        return m_repositories.persons.erase(domain::PersonId(id));
    }
    if (item.is("project"_L1)) {
        return m_repositories.projects.erase(domain::ProjectId(id));
    }
    return m_repositories.visits.erase(domain::VisitId(id));
}

// A unit's users go before the unit.
Result<void> ImportUndo::takeBackStaff()
{
    domain::OrganisationRepository &organisation = m_repositories.organisation;
    for (const QLatin1StringView kind : {"user"_L1, "unit"_L1}) {
        for (const Item &item : m_items) {
            if (!item.is(kind)) {
                continue;
            }
            const Result<void> erased = kind == "user"_L1
                                            ? organisation.eraseUser(domain::UserId(item.note.id))
                                            : organisation.eraseUnit(domain::UnitId(item.note.id));
            if (isFault(erased)) {
                return erased;
            }
        }
    }
    return {};
}

Result<void> ImportUndo::summarise()
{
    for (const qint64 client : std::as_const(m_clients)) {
        if (const Result<void> done = refreshSummary(m_repositories, ClientId(client), m_today);
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace zhuke::application
