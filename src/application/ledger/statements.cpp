// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/statements.h"

#include "application/ledger/statedwords.h"
#include "domain/standards/clientnumber.h"
#include "domain/text/normalise.h"

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::Client;
using domain::Contract;
using domain::FieldValue;
using domain::Person;
using domain::Project;
using domain::ProjectPhase;
using domain::ProjectStage;
using domain::Visit;

namespace {

// The fields of E by the place of their column; nullptr for a column that is no field of E.
template <class E>
const domain::Field<E> *fieldOf(const Stated &stated, LedgerKind kind)
{
    static const std::vector<const domain::Field<E> *> fields = [kind] {
        std::vector<const domain::Field<E> *> found;
        for (const LedgerColumn &column : columnsOf(kind)) {
            found.push_back(domain::findField<E>(QString::fromLatin1(column.field)));
        }
        return found;
    }();
    const auto place = stated.column->column - columnsOf(kind).data();
    return fields.at(static_cast<std::size_t>(place));
}

// The reader has made the values fit; a text that is longer than the screen allows is kept as it is
// (decisions 10: import refuses only what decisions 31 names).
template <class E>
void statePlainFields(E &entity, const LedgerRow &row, std::span<const QLatin1StringView> except)
{
    for (const Stated &stated : row.stated) {
        const bool isExcepted = std::ranges::any_of(
            except, [&stated](QLatin1StringView name) { return stated.column->column->is(name); });
        const domain::Field<E> *field = fieldOf<E>(stated, row.sheet->kind);
        if (field != nullptr && !isExcepted) {
            (void)field->put(entity, stated.value);
        }
    }
}

// Kept as it is where it is the same name in another spelling (decisions 7).
void stateName(QString &name, const QString &stated)
{
    if (!stated.isEmpty() && domain::nameKey(name) != domain::nameKey(stated)) {
        name = stated;
    }
}

void stateNumber(Client &client, const LedgerRow &row, const ImportStamp &stamp)
{
    const auto number = domain::ClientNumber::parse(row.text("number"_L1));
    auto grade = domain::fromCode<domain::Grade>(row.text("grade"_L1));
    if (!grade && number) {
        grade = number->grade();
    }
    if (grade && client.isNumbered() && client.grade != grade) {
        client.formerNumbers.push_back({*client.grade, stamp.asOf, stamp.reference});
    }
    if (grade) {
        client.grade = grade;
    }
    if (!number || client.serial) {
        return;
    }
    client.serial = number->serial();
    client.state = std::max(client.state, domain::ClientState::Designated);
    if (client.decisionReference.isEmpty()) {
        client.decisionReference = stamp.reference;
    }
}

void statePaymentAndFunds(Client &client, const LedgerRow &row)
{
    const StatedPayment payment = paymentOfText(row.text("payment"_L1));
    const StatedFunds funds = fundsOfText(row.text("funds"_L1));
    if (!payment.kinds.empty()) {
        client.paymentKinds = payment.kinds;
    }
    if (!payment.advanceFundingDegree.isEmpty()) {
        client.advanceFundingDegree = payment.advanceFundingDegree;
    }
    client.prepaymentPct = payment.prepaymentPct ? payment.prepaymentPct : client.prepaymentPct;
    client.progressPct = payment.progressPct ? payment.progressPct : client.progressPct;
    client.fundNature = funds.nature ? funds.nature : client.fundNature;
    client.fundReady = funds.ready ? funds.ready : client.fundReady;
    const QStringList rest = payment.notUnderstood + funds.notUnderstood;
    if (!rest.isEmpty()) {
        client.paymentNote = rest.join(u';');
    }
}

void stateContract(Project &project, const LedgerRow &row)
{
    const auto amount = row.money("amount"_L1);
    const QDate signedOn = row.date("signedOn"_L1);
    if (!amount && !signedOn.isValid()) {
        return;
    }
    if (project.contracts.empty()) {
        project.contracts.emplace_back();
    }
    Contract &contract = project.contracts.front();
    contract.amountFen = amount ? amount : contract.amountFen;
    contract.signedOn = signedOn.isValid() ? signedOn : contract.signedOn;
}

void stateDates(Project &project, const LedgerRow &row, ProjectPhase phase)
{
    const QDate start = row.date("start"_L1);
    const QDate end = row.date("end"_L1);
    if (start.isValid()) {
        (phase == ProjectPhase::Coming ? project.plannedStart : project.startedOn) = start;
    }
    if (end.isValid()) {
        (phase == ProjectPhase::Past ? project.finishedOn : project.plannedEnd) = end;
    }
}

QStringList namesIn(const std::vector<domain::Participant> &people)
{
    QStringList names;
    for (const domain::Participant &person : people) {
        names.append(person.name);
    }
    return names;
}

void statePeople(std::vector<domain::Participant> &people, const QStringList &names)
{
    if (names.isEmpty() || namesIn(people) == names) {
        return;
    }
    people.clear();
    for (const QString &name : names) {
        people.push_back({name, {}, {}, {}});
    }
}

QString headOf(const LedgerRow &row, const QString &field, const QString &label)
{
    const MatchedColumn *column = row.sheet->find(QLatin1StringView(field.toLatin1()));
    return column != nullptr ? column->head : label;
}

template <class E>
std::vector<Change> fieldChanges(const E &before, const E &after, const LedgerRow &row)
{
    std::vector<Change> changes;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        const FieldValue was = field.get(before);
        const FieldValue is = field.get(after);
        if (was != is) {
            changes.push_back({field.name(),
                               headOf(row, field.name(), field.label()),
                               domain::toDisplay(was),
                               domain::toDisplay(is)});
        }
    }
    return changes;
}

void addPeopleChange(std::vector<Change> &changes,
                     const LedgerRow &row,
                     const QString &field,
                     const std::pair<QStringList, QStringList> &names)
{
    if (names.first != names.second) {
        changes.push_back(
            {field, headOf(row, field, field), names.first.join(u'、'), names.second.join(u'、')});
    }
}

} // namespace

void stateClient(Client &client, const LedgerRow &row, const ImportStamp &stamp)
{
    static constexpr std::array except{"name"_L1, "grade"_L1};
    const auto opening = client.openingFen;
    statePlainFields(client, row, except);
    stateName(client.name, row.text("name"_L1));
    stateNumber(client, row, stamp);
    statePaymentAndFunds(client, row);
    if (client.openingFen != opening) {
        client.openingOn = stamp.asOf;
    }
}

void statePerson(Person &person, const LedgerRow &row, const ImportStamp &stamp)
{
    static constexpr std::array except{"name"_L1};
    const bool isNew = person.name.isEmpty();
    statePlainFields(person, row, except);
    stateName(person.name, row.text("name"_L1));
    if (isNew) {
        person.source = u"既有台账"_s;
        person.sourceOn = stamp.asOf;
    }
}

void stateProject(Project &project, const LedgerRow &row)
{
    static constexpr std::array except{"name"_L1, "signedOn"_L1};
    const bool isNew = project.name.isEmpty();
    statePlainFields(project, row, except);
    stateName(project.name, row.text("name"_L1));
    const auto stage = domain::fromCode<ProjectStage>(row.text("state"_L1));
    // A ledger knows three phases; a stage that lies in the stated one is finer and stays.
    if (stage && (isNew || domain::phaseOf(project.stage) != domain::phaseOf(*stage))) {
        project.stage = *stage;
    }
    const ProjectPhase phase = domain::phaseOf(project.stage).value_or(ProjectPhase::Coming);
    stateDates(project, row, phase);
    if (phase != ProjectPhase::Coming) {
        stateContract(project, row);
    } else if (const auto amount = row.money("amount"_L1)) {
        project.expectedFen = amount;
    }
}

void stateVisit(Visit &visit, const LedgerRow &row, const QString &manager)
{
    statePlainFields(visit, row, {});
    statePeople(visit.our, namesOfText(row.text("our"_L1)));
    statePeople(visit.their, namesOfText(row.text("their"_L1)));
    const QString followUp = row.text("followUp"_L1);
    const bool isKnown =
        std::ranges::any_of(visit.promises, [&followUp](const domain::Promise &promise) {
            return promise.side == domain::Side::Ours && promise.what == followUp;
        });
    if (!followUp.isEmpty() && !isKnown) {
        visit.promises.push_back({{}, domain::Side::Ours, followUp, manager, {}, {}});
    }
}

std::vector<Change> changesOf(const Client &before, const Client &after, const LedgerRow &row)
{
    std::vector<Change> changes = fieldChanges(before, after, row);
    std::erase_if(changes, [](const Change &change) {
        return change.field == u"openingOn" || change.field == u"decisionReference";
    });
    return changes;
}

std::vector<Change> changesOf(const Person &before, const Person &after, const LedgerRow &row)
{
    return fieldChanges(before, after, row);
}

std::vector<Change> changesOf(const Project &before, const Project &after, const LedgerRow &row)
{
    std::vector<Change> changes = fieldChanges(before, after, row);
    const Contract was = before.contracts.empty() ? Contract() : before.contracts.front();
    const Contract is = after.contracts.empty() ? Contract() : after.contracts.front();
    for (Change &change : fieldChanges(was, is, row)) {
        if (change.field == u"amountFen") {
            change.column = headOf(row, u"amount"_s, change.column);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<Change> changesOf(const Visit &before, const Visit &after, const LedgerRow &row)
{
    std::vector<Change> changes = fieldChanges(before, after, row);
    addPeopleChange(changes, row, u"our"_s, {namesIn(before.our), namesIn(after.our)});
    addPeopleChange(changes, row, u"their"_s, {namesIn(before.their), namesIn(after.their)});
    if (before.promises.size() != after.promises.size()) {
        changes.push_back({u"followUp"_s,
                           headOf(row, u"followUp"_s, u"followUp"_s),
                           {},
                           after.promises.back().what});
    }
    return changes;
}

} // namespace zhuke::application
