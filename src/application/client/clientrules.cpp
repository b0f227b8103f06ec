// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientrules.h"

#include "domain/common/field.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<void> notAfterToday(const QString &field, QDate date, QDate today)
{
    if (date.isValid() && date > today) {
        return domain::failure(
            ErrorCode::Invalid, field, date.toString(Qt::ISODate), u"futureDate"_s);
    }
    return {};
}

Result<void> checkContract(const domain::Contract &contract, QDate today)
{
    Result<void> done = checkDraftFields(contract);
    if (done) {
        done = notAfterToday(u"signedOn"_s, contract.signedOn, today);
    }
    for (const domain::Supplement &supplement : contract.supplements) {
        if (done) {
            done = checkDraftFields(supplement);
        }
        if (done) {
            done = notAfterToday(u"signedOn"_s, supplement.signedOn, today);
        }
    }
    for (const domain::Receipt &receipt : contract.receipts) {
        if (done) {
            done = checkDraftFields(receipt);
        }
        if (done) {
            done = notAfterToday(u"receivedOn"_s, receipt.receivedOn, today);
        }
    }
    return done;
}

// ● fields are kept only under a consent that covers them (decisions 28).
Result<void> checkConsent(const domain::Person &person, QDate today)
{
    if (person.consent && person.consent->coversPi3 && person.consent->isInForce(today)) {
        return {};
    }
    if (!person.family.empty()) {
        return domain::failure(ErrorCode::Blocked, u"family"_s, {}, u"PI-D2"_s);
    }
    for (const domain::Field<domain::Person> &field : domain::fieldsOf<domain::Person>()) {
        if (field.info.pi == domain::PiClass::Pi3 && !domain::isEmpty(field.get(person))) {
            return domain::failure(ErrorCode::Blocked, field.name(), {}, u"PI-D2"_s);
        }
    }
    return {};
}

// As it was stored; nobody for a new one.
domain::Person personBefore(const domain::ClientFile &file, const domain::Person &person)
{
    const auto was = std::ranges::find(file.persons, person.id, &domain::Person::id);
    return person.id && was != file.persons.end() ? *was : domain::Person();
}

bool holdsPi2(const domain::Person &person)
{
    return std::ranges::any_of(
        domain::fieldsOf<domain::Person>(), [&](const domain::Field<domain::Person> &field) {
            return field.info.pi == domain::PiClass::Pi2 && !domain::isEmpty(field.get(person));
        });
}

} // namespace

Result<void> checkPerson(const domain::Person &person, QDate today)
{
    if (person.name.isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"name"_s, {}, u"missing"_s);
    }
    return checkConsent(person, today);
}

Result<void> checkNothingSensitiveAdded(const domain::ClientFile &before,
                                        const domain::ClientFile &after)
{
    for (const domain::Person &person : after.persons) {
        const domain::Person was = personBefore(before, person);
        if (!person.family.empty() && person.family != was.family) {
            return domain::failure(ErrorCode::Blocked, u"family"_s, {}, u"PI-D1"_s);
        }
        for (const domain::Field<domain::Person> &field : domain::fieldsOf<domain::Person>()) {
            const bool isAdded = field.info.pi == domain::PiClass::Pi3
                                 && !domain::isEmpty(field.get(person))
                                 && field.get(person) != field.get(was);
            if (isAdded) {
                return domain::failure(ErrorCode::Blocked, field.name(), {}, u"PI-D1"_s);
            }
        }
    }
    return {};
}

void dateSources(const domain::ClientFile &before, domain::ClientFile &after, QDate today)
{
    for (domain::Person &person : after.persons) {
        const domain::Person was = personBefore(before, person);
        const bool isConsented =
            person.consent && person.consent->coversPi2 && person.consent->isInForce(today);
        if (isConsented || !holdsPi2(person)) {
            continue;
        }
        const bool isNew = !holdsPi2(was) && person.sourceOn == was.sourceOn;
        if (isNew || !person.sourceOn.isValid()) {
            person.sourceOn = today;
        }
    }
}

Result<void> checkProject(const domain::Project &project, QDate today)
{
    if (project.name.isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"name"_s, {}, u"missing"_s);
    }
    for (const domain::Contract &contract : project.contracts) {
        if (const Result<void> done = checkContract(contract, today); !done) {
            return done;
        }
    }
    return {};
}

Result<void> checkFile(const domain::ClientFile &file, QDate today)
{
    Result<void> done = checkDraftFields(file.client);
    if (done) {
        done = notAfterToday(u"designatedOn"_s, file.client.designatedOn, today);
    }
    for (const domain::Person &person : file.persons) {
        if (done) {
            done = checkPerson(person, today);
        }
    }
    for (const domain::Project &project : file.projects) {
        if (done) {
            done = checkProject(project, today);
        }
    }
    for (const domain::Record &record : file.records) {
        if (done) {
            done = checkDraftFields(record);
        }
        if (done) {
            done = notAfterToday(u"date"_s, record.date, today);
        }
    }
    return done;
}

Result<void>
checkNumber(const Session &session, const domain::Client &before, const domain::Client &after)
{
    if (before.serial && before.serial != after.serial) {
        return domain::failure(
            ErrorCode::Blocked, u"serial"_s, QString::number(after.serial.value_or(0)), u"F03"_s);
    }
    if (before.grade && before.grade != after.grade) {
        return domain::failure(ErrorCode::Blocked,
                               u"grade"_s,
                               after.grade ? domain::codeOf(*after.grade) : QString(),
                               u"F02"_s);
    }
    const bool isFirstNumber = before.serial != after.serial || before.grade != after.grade;
    if (!isFirstNumber) {
        return {};
    }
    if (after.serial.has_value() != after.grade.has_value()) {
        return domain::failure(
            ErrorCode::Invalid, after.serial ? u"grade"_s : u"serial"_s, {}, u"missing"_s);
    }
    if (after.serial && *after.serial < 1) {
        return domain::failure(
            ErrorCode::Invalid, u"serial"_s, QString::number(*after.serial), u"F03"_s);
    }
    return authorise(session, Permission::Import);
}

} // namespace zhuke::application
