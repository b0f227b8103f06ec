// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/erasureverbs.h"

#include "application/audit/changes.h"
#include "application/client/clientverbs.h"
#include "application/privacy/copypurge.h"
#include "application/privacy/personerasure.h"
#include "domain/common/uid.h"

#include <QFileInfo>

#include <algorithm>

namespace zhuke::application {

using domain::Erasure;
using domain::ErrorCode;
using domain::failure;
using domain::Person;
using domain::Repositories;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<void> checkRequest(const ErasureRequest &request, const Person &person, QDate today)
{
    if (request.request.trimmed().isEmpty()) {
        return failure(ErrorCode::Invalid, u"request"_s, {}, u"missing"_s);
    }
    if (request.request.contains(person.name)) {
        return failure(ErrorCode::Invalid, u"request"_s, {}, u"nameInRequest"_s);
    }
    if (!request.requestedOn.isValid()) {
        return failure(ErrorCode::Invalid, u"requestedOn"_s, {}, u"notADate"_s);
    }
    if (request.requestedOn > today) {
        return failure(ErrorCode::Invalid,
                       u"requestedOn"_s,
                       request.requestedOn.toString(Qt::ISODate),
                       u"futureDate"_s);
    }
    return {};
}

// The name in the client's visits; what was touched.
Result<std::vector<domain::AggregateRef>> maskVisits(Repositories &repositories,
                                                     const Person &person)
{
    const auto visits = repositories.visits.ofClient(person.client);
    if (!visits) {
        return failure(visits);
    }
    std::vector<domain::AggregateRef> touched;
    for (const domain::Visit &visit : *visits) {
        const domain::Visit masked = withMaskedName(visit, person);
        if (masked == visit) {
            continue;
        }
        if (const Result<void> done = repositories.visits.update(masked); !done) {
            return failure(done);
        }
        touched.push_back({u"visit"_s, visit.uid});
    }
    return touched;
}

Result<void> erasePerson(Repositories &repositories, const Person &person, const Erasure &erasure)
{
    Person left = withoutPersonalData(person);
    if (erasure.basis == domain::ErasureBasis::Withdrawn && left.consent
        && !left.consent->withdrawnOn.isValid()) {
        left.consent->withdrawnOn = erasure.requestedOn;
    }
    return repositories.erasures.write(left);
}

// What the trail keeps: nothing of the person but the uid, through the items.
QJsonObject payloadOf(const ErasureReport &report)
{
    return {{u"request"_s, report.erasure.request},
            {u"basis"_s, domain::codeOf(report.erasure.basis)},
            {u"requestedOn"_s, report.erasure.requestedOn.toString(Qt::ISODate)},
            {u"payloads"_s, report.purged.payloads},
            {u"drafts"_s, report.purged.drafts},
            {u"copies"_s, report.purged.copies}};
}

domain::AuditEntry entryOf(const Session &session,
                           const domain::Clock &clock,
                           const QString &verb,
                           const ErasureReport &report)
{
    domain::AuditEntry entry = auditEntry(session, clock, verb, payloadOf(report));
    entry.items.push_back({u"erasure"_s, report.erasure.uid});
    entry.items.insert(entry.items.end(), report.purged.items.begin(), report.purged.items.end());
    return entry;
}

QStringList fieldsOf(const std::vector<domain::ErasedText> &texts)
{
    QStringList fields;
    for (const domain::ErasedText &each : texts) {
        fields.append(each.field);
    }
    fields.removeDuplicates();
    return fields;
}

QStringList textsOf(const std::vector<domain::ErasedText> &texts)
{
    QStringList list;
    for (const domain::ErasedText &each : texts) {
        list.append(each.text);
    }
    return list;
}

std::optional<Erasure> openOf(const std::vector<Erasure> &all, const QString &personUid)
{
    const auto found = std::ranges::find_if(
        all, [&](const Erasure &each) { return each.personUid == personUid && !each.isClosed(); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ErasureVerbs::ErasureVerbs(domain::Storage &storage,
                           Maintenance &maintenance,
                           const AccountStore &accounts,
                           const domain::Clock &clock)
    : m_storage(storage)
    , m_maintenance(maintenance)
    , m_accounts(accounts)
    , m_clock(clock)
{}

Result<ErasureReport> ErasureVerbs::erase(const Session &session, const ErasureRequest &request)
{
    const auto known = requests(session);
    if (!known) {
        return failure(known);
    }
    if (const auto open = openOf(*known, request.personUid)) {
        return finish(session, open->uid);
    }
    ErasureReport report;
    const Result<void> done = m_storage.transaction(
        [&](Repositories &repositories) { return begin(repositories, session, request, report); });
    return done ? settle(session, std::move(report)) : failure(done);
}

Result<void> ErasureVerbs::begin(Repositories &repositories,
                                 const Session &session,
                                 const ErasureRequest &request,
                                 ErasureReport &report) const
{
    const Result<Person> person = repositories.erasures.person(request.personUid);
    if (!person) {
        return failure(person);
    }
    const Result<domain::Client> client = repositories.clients.find(person->client);
    if (!client) {
        return failure(client);
    }
    Result<void> done = authorise(session, Permission::ErasePersonal, ownerOf(*client));
    if (done) {
        done = checkRequest(request, *person, m_clock.today());
    }
    if (!done) {
        return done;
    }
    Erasure &erasure = report.erasure;
    erasure.uid = request.uid.isEmpty() ? domain::newUid(m_clock.utcNow()) : request.uid;
    erasure.clientUid = client->uid;
    erasure.personUid = person->uid;
    erasure.basis = request.basis;
    erasure.request = request.request.trimmed();
    erasure.requestedOn = request.requestedOn;
    erasure.erasedUtc = m_clock.utcNow();
    erasure.erasedBy = session.userUid;
    erasure.texts = erasedTexts(*person);
    const auto id = repositories.erasures.add(erasure);
    if (!id) {
        return failure(id);
    }
    erasure.id = *id;
    if (done = erasePerson(repositories, *person, erasure); !done) {
        return done;
    }
    const auto visits = maskVisits(repositories, *person);
    if (!visits) {
        return failure(visits);
    }
    auto purged = purgeCopies(repositories, erasure);
    if (!purged) {
        return failure(purged);
    }
    report.purged = std::move(*purged);
    domain::AuditEntry entry = entryOf(session, m_clock, u"erasePerson"_s, report);
    entry.items.push_back({u"person"_s, person->uid});
    entry.items.insert(entry.items.end(), visits->begin(), visits->end());
    if (done = refreshSummary(repositories, person->client, m_clock.today()); !done) {
        return done;
    }
    return repositories.audit.append(entry);
}

Result<ErasureReport> ErasureVerbs::finish(const Session &session, const QString &erasureUid)
{
    ErasureReport report;
    const Result<void> done = m_storage.transaction([&](Repositories &repositories)
                                                        -> Result<void> {
        if (const Result<void> allowed = authorise(session, Permission::ErasePersonal); !allowed) {
            return allowed;
        }
        Result<Erasure> erasure = repositories.erasures.find(erasureUid);
        if (!erasure) {
            return failure(erasure);
        }
        if (erasure->isClosed()) {
            return failure(ErrorCode::Blocked, u"request"_s, erasure->request, u"erasureClosed"_s);
        }
        report.erasure = std::move(*erasure);
        return purgeAgain(repositories, session, report);
    });
    return done ? settle(session, std::move(report)) : failure(done);
}

// Rewriting what mentioned the person has left the old words in the trail.
Result<void> ErasureVerbs::purgeAgain(Repositories &repositories,
                                      const Session &session,
                                      ErasureReport &report) const
{
    auto purged = purgeCopies(repositories, report.erasure);
    if (!purged) {
        return failure(purged);
    }
    report.purged = std::move(*purged);
    return report.purged.isEmpty()
               ? Result<void>()
               : repositories.audit.append(entryOf(session, m_clock, u"erasePerson"_s, report));
}

Result<ErasureReport> ErasureVerbs::settle(const Session &session, ErasureReport report)
{
    if (const Result<void> done = look(report); !done) {
        return failure(done);
    }
    if (report.isBusy || !report.mentions.empty() || !report.found.isEmpty()) {
        return report;
    }
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            const QDateTime utc = m_clock.utcNow();
            const Result<void> closed = repositories.erasures.close(*report.erasure.id, utc);
            if (!closed) {
                return closed;
            }
            report.erasure.closedUtc = utc;
            report.erasure.texts.clear();
            domain::AuditEntry entry = auditEntry(
                session, m_clock, u"closeErasure"_s, {{u"request"_s, report.erasure.request}});
            entry.items.push_back({u"erasure"_s, report.erasure.uid});
            return repositories.audit.append(entry);
        });
    return done ? Result<ErasureReport>(std::move(report)) : failure(done);
}

Result<void> ErasureVerbs::look(ErasureReport &report)
{
    domain::Traces traces;
    Result<void> done = m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        auto found = repositories.erasures.traces(report.erasure);
        if (!found) {
            return failure(found);
        }
        traces = std::move(*found);
        return {};
    });
    if (!done) {
        return done;
    }
    report.mentions = traces.mentions;
    report.shared = fieldsOf(traces.shared);
    noteCopies(report);
    done = m_maintenance.rewrite();
    if (!done) {
        report.isBusy = done.error().code == ErrorCode::Busy;
        return report.isBusy ? Result<void>() : done;
    }
    std::vector<domain::ErasedText> wanted = report.erasure.texts;
    std::erase_if(wanted, [&](const domain::ErasedText &each) {
        return std::ranges::find(traces.shared, each) != traces.shared.end();
    });
    const Result<QStringList> found = m_maintenance.textsInFile(textsOf(wanted));
    if (!found) {
        return failure(found);
    }
    std::erase_if(wanted,
                  [&](const domain::ErasedText &each) { return !found->contains(each.text); });
    report.found = fieldsOf(wanted);
    return {};
}

void ErasureVerbs::noteCopies(ErasureReport &report) const
{
    const auto newest = m_accounts.meta(QString::fromUtf16(metakeys::newestBackup));
    if (newest && *newest && QFileInfo::exists(**newest)) {
        report.copies.append(**newest);
    }
    report.copies += m_maintenance.copiesBeside();
}

Result<std::vector<Erasure>> ErasureVerbs::requests(const Session &session)
{
    if (const Result<void> allowed = authorise(session, Permission::ErasePersonal); !allowed) {
        return failure(allowed);
    }
    return m_maintenance.erasures();
}

Result<std::vector<ErasureReport>> ErasureVerbs::repeat(const Session &session,
                                                        const std::vector<Erasure> &tombstones)
{
    if (const Result<void> allowed = authorise(session, Permission::ErasePersonal); !allowed) {
        return failure(allowed);
    }
    const auto missing = m_maintenance.notErased(tombstones);
    if (!missing) {
        return failure(missing);
    }
    std::vector<ErasureReport> reports;
    for (const Erasure &each : *missing) {
        auto report =
            erase(session, {each.personUid, each.basis, each.request, each.requestedOn, each.uid});
        if (!report) {
            return failure(report);
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace zhuke::application
