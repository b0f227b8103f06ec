// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/partjudge.h"

#include "domain/common/uid.h"
#include "domain/text/halfwidth.h"
#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::failure;
using domain::Person;
using domain::Project;
using domain::Result;
using domain::Visit;

namespace {

template <class E>
using Place = typename std::vector<Planned<E>>::iterator;

template <class E>
Result<void> take(Result<std::vector<E>> stored, std::vector<Planned<E>> &list)
{
    if (!stored) {
        return failure(stored);
    }
    for (E &entity : *stored) {
        list.push_back({entity, entity, false});
    }
    return {};
}

// Enters the row's statement into the plan: something new, or a change of what is known.
template <class E, class State>
void settle(std::vector<Planned<E>> &list,
            Place<E> known,
            const State &state,
            std::pair<const LedgerRow &, const JudgeOptions &> row,
            RowOutcome &outcome)
{
    const bool isKnown = known != list.end();
    E after = isKnown ? known->entity : E();
    state(after);
    if (isKnown) {
        outcome.changes = changesOf(known->entity, after, row.first);
    }
    outcome.verdict = verdictOf(outcome, isKnown);
    if (!isKnown) {
        after.uid = domain::newUid(row.second.stamp.utc);
        list.push_back({std::nullopt, std::move(after), true});
    } else if (outcome.verdict == Verdict::Update && row.second.takesUpdates) {
        known->entity = std::move(after);
        known->isWritten = true;
    }
}

QString phoneKey(const QString &phone)
{
    QString key = domain::halfWidth(phone);
    key.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return key;
}

// By name and mobile (decisions 32). An empty mobile states nothing, so that the one person of that
// name is meant.
Place<Person> findPerson(std::vector<Planned<Person>> &persons, const LedgerRow &row)
{
    const QString name = domain::nameKey(row.text("name"_L1));
    const QString mobile = phoneKey(row.text("mobile"_L1));
    const auto isNamesake = [&name](const Planned<Person> &person) {
        return domain::nameKey(person.entity.name) == name;
    };
    const auto exact = std::ranges::find_if(persons, [&](const Planned<Person> &person) {
        return isNamesake(person) && phoneKey(person.entity.mobile) == mobile;
    });
    const bool isOnlyOne = std::ranges::count_if(persons, isNamesake) == 1;
    return exact == persons.end() && mobile.isEmpty() && isOnlyOne
               ? std::ranges::find_if(persons, isNamesake)
               : exact;
}

} // namespace

Result<void> PartJudge::judge(const LedgerRow &row, RowOutcome &outcome)
{
    const Result<std::optional<std::size_t>> place = clientOf(row, outcome);
    if (!place) {
        return failure(place);
    }
    outcome.verdict = verdictOf(outcome, false);
    if (outcome.verdict == Verdict::Reject || !*place) {
        return {};
    }
    PlannedClient &client = m_context.plan.clients.at(**place);
    const Result<void> loaded = loadParts(client);
    if (!loaded) {
        return loaded;
    }
    if (row.sheet->kind == LedgerKind::Persons) {
        judgePerson(client, row, outcome);
    } else if (row.sheet->kind == LedgerKind::Projects) {
        judgeProject(client, row, outcome);
    } else {
        judgeVisit(client, row, outcome);
    }
    return {};
}

Result<std::optional<std::size_t>> PartJudge::clientOf(const LedgerRow &row, RowOutcome &outcome)
{
    const QString name = row.text("client"_L1);
    if (name.isEmpty()) {
        return std::optional<std::size_t>(); // reported as missing
    }
    const Result<std::optional<ClientJudge::Named>> named = m_clients.find(name);
    if (!named) {
        return failure(named);
    }
    const bool isFound = named->has_value() && !(*named)->isRejected;
    const QString reason = !named->has_value()                     ? u"unknownClient"_s
                           : (*named)->isRejected                  ? u"clientRejected"_s
                           : !m_clients.isAllowed((*named)->place) ? u"notYourUnit"_s
                                                                   : QString();
    if (!reason.isEmpty()) {
        const MatchedColumn *column = row.sheet->find("client"_L1);
        outcome.faults.push_back({Severity::Reject, u"client"_s, column->head, name, reason});
    }
    return isFound ? std::optional((*named)->place) : std::nullopt;
}

Result<void> PartJudge::loadParts(PlannedClient &client) const
{
    if (client.hasParts) {
        return {};
    }
    const domain::ClientId id = *client.client.before->id;
    Result<void> loaded = take(m_context.lookup.persons(id), client.persons);
    if (loaded) {
        loaded = take(m_context.lookup.projects(id), client.projects);
    }
    if (loaded) {
        loaded = take(m_context.lookup.visits(id), client.visits);
    }
    client.hasParts = loaded.has_value();
    return loaded;
}

void PartJudge::judgePerson(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const
{
    const JudgeOptions &options = m_context.options;
    settle(
        client.persons,
        findPerson(client.persons, row),
        [&](Person &person) { statePerson(person, row, options.stamp); },
        {row, options},
        outcome);
}

void PartJudge::judgeProject(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const
{
    const QString name = domain::nameKey(row.text("name"_L1));
    const auto known =
        std::ranges::find_if(client.projects, [&name](const Planned<Project> &project) {
            return domain::nameKey(project.entity.name) == name;
        });
    settle(
        client.projects,
        known,
        [&](Project &project) { stateProject(project, row); },
        {row, m_context.options},
        outcome);
}

void PartJudge::judgeVisit(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const
{
    const QDate date = row.date("date"_L1);
    const QString content = row.text("content"_L1);
    const auto known = std::ranges::find_if(client.visits, [&](const Planned<Visit> &visit) {
        return visit.entity.date == date && visit.entity.content == content;
    });
    const StaffList &staff = m_context.plan.staff;
    const QString manager = client.manager ? staff.users().at(*client.manager).name : QString();
    settle(
        client.visits,
        known,
        [&](Visit &visit) { stateVisit(visit, row, manager); },
        {row, m_context.options},
        outcome);
}

} // namespace zhuke::application
