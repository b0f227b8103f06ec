// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/clientjudge.h"

#include "domain/common/uid.h"
#include "domain/standards/clientnumber.h"
#include "domain/standards/creditcode.h"
#include "domain/standards/orgcode.h"
#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::Client;
using domain::ClientId;
using domain::failure;
using domain::Result;

namespace {

void reject(RowOutcome &outcome,
            const LedgerRow &row,
            QLatin1StringView field,
            const QString &reason)
{
    LedgerRow named;
    named.sheet = row.sheet;
    named.addFault(Severity::Reject, field, row.text(field), reason);
    outcome.faults.push_back(std::move(named.faults.front()));
}

bool isRejected(const RowOutcome &outcome)
{
    return std::ranges::any_of(
        outcome.faults, [](const Fault &fault) { return fault.severity == Severity::Reject; });
}

QString unitName(const StaffList &staff, std::optional<std::size_t> place)
{
    return place ? staff.units().at(*place).name : QString();
}

QString userName(const StaffList &staff, std::optional<std::size_t> place)
{
    return place ? staff.users().at(*place).name : QString();
}

QString headOf(const LedgerRow &row, QLatin1StringView field)
{
    const MatchedColumn *column = row.sheet->find(field);
    return column != nullptr ? column->head : QString(field);
}

} // namespace

Verdict verdictOf(const RowOutcome &outcome, bool isKnown)
{
    if (isRejected(outcome)) {
        return Verdict::Reject;
    }
    if (isKnown) {
        return outcome.changes.empty() ? Verdict::Unchanged : Verdict::Update;
    }
    const bool isWarned = std::ranges::any_of(
        outcome.faults, [](const Fault &fault) { return fault.severity == Severity::Warn; });
    return isWarned ? Verdict::Warn : Verdict::Ok;
}

ClientJudge::Keys ClientJudge::keysOf(const LedgerRow &row)
{
    Keys keys;
    const QString code = row.text("creditCode"_L1);
    if (domain::CreditCode::parse(code) || domain::OrganisationCode::parse(code)) {
        keys.code = code;
    }
    const auto number = domain::ClientNumber::parse(row.text("number"_L1));
    if (number) {
        keys.serial = number->serial();
    }
    keys.name = domain::nameKey(row.text("name"_L1));
    return keys;
}

// An earlier row keeps what it has named, rejected or not (decisions 31).
void ClientJudge::claim(const Keys &keys, const LedgerRow &row, RowOutcome &outcome)
{
    if (keys.serial && m_serials.contains(*keys.serial)) {
        reject(outcome, row, "number"_L1, u"dupSerial"_s);
    } else if (keys.serial) {
        m_serials.insert(*keys.serial);
    }
    if (m_codes.contains(keys.code)) {
        reject(outcome, row, "creditCode"_L1, u"dupCode"_s);
    } else if (!keys.code.isEmpty()) {
        m_codes.insert(keys.code);
    }
    if (m_nameKeys.contains(keys.name)) {
        reject(outcome, row, "name"_L1, u"dupName"_s);
    } else if (!keys.name.isEmpty()) {
        m_nameKeys.insert(keys.name);
    }
}

// The first key that finds one tells the client; another key that finds another one is refused.
Result<std::optional<ClientId>>
ClientJudge::identify(const Keys &keys, const LedgerRow &row, RowOutcome &outcome) const
{
    struct Search
    {
        QLatin1StringView field;
        LedgerLookup::Found found;
    };
    const LedgerLookup &lookup = m_context.lookup;
    const std::array searches{
        Search{"creditCode"_L1,
               keys.code.isEmpty() ? LedgerLookup::Found() : lookup.byCreditCode(keys.code)},
        Search{"number"_L1, keys.serial ? lookup.bySerial(*keys.serial) : LedgerLookup::Found()},
        Search{"name"_L1,
               keys.name.isEmpty() ? LedgerLookup::Found() : lookup.byNameKey(keys.name)},
    };
    std::optional<ClientId> known;
    for (const Search &search : searches) {
        if (!search.found) {
            return failure(search.found);
        }
        const std::optional<ClientId> found = *search.found;
        if (known && found && *known != *found) {
            reject(outcome, row, search.field, u"twoClients"_s);
        }
        known = known ? known : found;
    }
    return known;
}

Result<void> ClientJudge::judge(const LedgerRow &row, RowOutcome &outcome)
{
    const Keys keys = keysOf(row);
    const std::size_t faults = outcome.faults.size();
    claim(keys, row, outcome);
    if (outcome.faults.size() > faults) {
        // Whose number, code or name it repeats is said; whom else it finds would be noise.
        outcome.verdict = Verdict::Reject;
    } else if (const Result<void> judged = judgeUnclaimed(keys, row, outcome); !judged) {
        return judged;
    }
    if (isRejected(outcome) && !keys.name.isEmpty() && !m_named.contains(keys.name)) {
        m_named.insert(keys.name, {true, 0});
    }
    return {};
}

Result<void>
ClientJudge::judgeUnclaimed(const Keys &keys, const LedgerRow &row, RowOutcome &outcome)
{
    const Result<std::optional<ClientId>> known = identify(keys, row, outcome);
    if (!known) {
        return failure(known);
    }
    return *known ? judgeKnown(**known, row, outcome) : judgeNew(row, outcome);
}

Result<void> ClientJudge::judgeNew(const LedgerRow &row, RowOutcome &outcome)
{
    const JudgeOptions &options = m_context.options;
    PlannedClient planned;
    Client &client = planned.client.entity;
    stateClient(client, row, options.stamp);
    const Result<bool> isInTrash = m_context.lookup.isInTrash(client);
    if (!isInTrash) {
        return failure(isInTrash);
    }
    if (*isInTrash) {
        reject(outcome, row, "name"_L1, u"inTrash"_s);
    }
    checkUnit(row, nullptr, outcome);
    outcome.verdict = verdictOf(outcome, false);
    if (outcome.verdict == Verdict::Reject) {
        return {};
    }
    std::vector<Change> changes;
    stateStaff(planned, row, true, changes);
    client.uid = domain::newUid(options.stamp.utc);
    client.updatedOn = options.stamp.asOf;
    planned.client.isWritten = true;
    planned.hasParts = true;
    const QString key = domain::nameKey(client.name);
    m_named.insert(key, {false, keep(std::move(planned))});
    return {};
}

// A serial never changes; a first one must not be that of a client in the trash (F03).
Result<void>
ClientJudge::checkNumber(const LedgerRow &row, const Client &known, RowOutcome &outcome) const
{
    const auto number = domain::ClientNumber::parse(row.text("number"_L1));
    if (!number || known.serial == number->serial()) {
        return {};
    }
    if (known.serial) {
        reject(outcome, row, "number"_L1, u"otherSerial"_s);
        return {};
    }
    Client numbered;
    numbered.serial = number->serial();
    const Result<bool> isInTrash = m_context.lookup.isInTrash(numbered);
    if (!isInTrash) {
        return failure(isInTrash);
    }
    if (*isInTrash) {
        reject(outcome, row, "number"_L1, u"inTrash"_s);
    }
    return {};
}

Result<void> ClientJudge::judgeKnown(ClientId id, const LedgerRow &row, RowOutcome &outcome)
{
    const JudgeOptions &options = m_context.options;
    const Result<Client> known = m_context.lookup.client(id);
    if (!known) {
        return failure(known);
    }
    if (const Result<void> checked = checkNumber(row, *known, outcome); !checked) {
        return checked;
    }
    if (m_places.contains(id.value())) {
        reject(outcome, row, "name"_L1, u"sameClientTwice"_s);
    }
    checkUnit(row, &*known, outcome);
    PlannedClient planned = plannedFor(*known);
    Client after = *known;
    stateClient(after, row, options.stamp);
    if (!isRejected(outcome)) {
        outcome.changes = changesOf(*known, after, row);
        stateStaff(planned, row, options.takesUpdates, outcome.changes);
    }
    outcome.verdict = verdictOf(outcome, true);
    if (outcome.verdict == Verdict::Reject) {
        return {};
    }
    if (outcome.verdict == Verdict::Update && options.takesUpdates) {
        after.updatedOn = options.stamp.asOf;
        planned.client.entity = std::move(after);
        planned.client.isWritten = true;
    }
    const std::size_t place = keep(std::move(planned));
    m_named.insert(domain::nameKey(row.text("name"_L1)), {false, place});
    if (!m_named.contains(domain::nameKey(known->name))) {
        m_named.insert(domain::nameKey(known->name), {false, place});
    }
    return {};
}

void ClientJudge::checkUnit(const LedgerRow &row, const Client *known, RowOutcome &outcome) const
{
    const std::optional<domain::UnitId> own = m_context.options.onlyUnit;
    if (!own) {
        return;
    }
    const StaffList &staff = m_context.plan.staff;
    const QString stated = row.text("unit"_L1);
    const auto place = staff.findUnit(stated);
    const bool isStatedOwn = place && staff.units().at(*place).id == own;
    const bool isKnownOwn = known != nullptr && known->unit == own;
    if ((known != nullptr && !isKnownOwn) || (!stated.isEmpty() && !isStatedOwn)
        || (stated.isEmpty() && !isKnownOwn)) {
        reject(outcome, row, "unit"_L1, u"notYourUnit"_s);
    }
}

// Unit and manager; a unit or manager that is not there is made only for a row that is taken.
void ClientJudge::stateStaff(PlannedClient &planned,
                             const LedgerRow &row,
                             bool isTaken,
                             std::vector<Change> &changes)
{
    StaffList &staff = m_context.plan.staff;
    const QDateTime utc = m_context.options.stamp.utc;
    const QString unit = row.text("unit"_L1);
    const bool isOtherUnit =
        !unit.isEmpty() && (!planned.unit || staff.findUnit(unit) != planned.unit);
    if (isOtherUnit) {
        changes.push_back({u"unit"_s, headOf(row, "unit"_L1), unitName(staff, planned.unit), unit});
        if (isTaken) {
            planned.unit = staff.unitNamed(unit, domain::newUid(utc));
        }
    }
    const QString manager = row.text("manager"_L1);
    const QString before = userName(staff, planned.manager);
    if (!manager.isEmpty()
        && (isOtherUnit || domain::nameKey(manager) != domain::nameKey(before))) {
        changes.push_back({u"manager"_s, headOf(row, "manager"_L1), before, manager});
        if (isTaken) {
            planned.manager = staff.managerNamed(planned.unit, manager, domain::newUid(utc));
        }
    }
}

std::size_t ClientJudge::keep(PlannedClient planned)
{
    std::vector<PlannedClient> &clients = m_context.plan.clients;
    if (planned.client.before) {
        m_places.insert(planned.client.before->id->value(), clients.size());
    }
    clients.push_back(std::move(planned));
    return clients.size() - 1;
}

PlannedClient ClientJudge::plannedFor(const Client &known) const
{
    const StaffList &staff = m_context.plan.staff;
    PlannedClient planned;
    planned.client.before = known;
    planned.client.entity = known;
    planned.unit = known.unit ? staff.findUnit(*known.unit) : std::nullopt;
    planned.manager = known.manager ? staff.findUser(*known.manager) : std::nullopt;
    return planned;
}

Result<std::optional<std::size_t>> ClientJudge::stored(const QString &nameKey)
{
    const LedgerLookup::Found id = m_context.lookup.byNameKey(nameKey);
    if (!id) {
        return failure(id);
    }
    if (!*id) {
        return std::optional<std::size_t>();
    }
    const auto planned = m_places.find((*id)->value());
    if (planned != m_places.end()) {
        return std::optional(*planned);
    }
    const Result<Client> client = m_context.lookup.client(**id);
    if (!client) {
        return failure(client);
    }
    return std::optional(keep(plannedFor(*client)));
}

Result<std::optional<ClientJudge::Named>> ClientJudge::find(const QString &name)
{
    const QString key = domain::nameKey(name);
    const auto named = m_named.find(key);
    if (named != m_named.end()) {
        return std::optional(*named);
    }
    const Result<std::optional<std::size_t>> place = stored(key);
    if (!place) {
        return failure(place);
    }
    if (!*place) {
        return std::optional<Named>();
    }
    return std::optional(*m_named.insert(key, {false, **place}));
}

bool ClientJudge::isAllowed(std::size_t place) const
{
    const std::optional<domain::UnitId> own = m_context.options.onlyUnit;
    const std::optional<std::size_t> unit = m_context.plan.clients.at(place).unit;
    return !own || (unit && m_context.plan.staff.units().at(*unit).id == own);
}

} // namespace zhuke::application
