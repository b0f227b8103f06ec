// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientverbs.h"

#include "application/attachment/attachmentrules.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

ClientEdit rename(const QString &name)
{
    return [name](ClientFile &file) -> Result<void> {
        file.client.name = name;
        return {};
    };
}

ClientEdit number(int serial, Grade grade)
{
    return [=](ClientFile &file) -> Result<void> {
        file.client.serial = serial;
        file.client.grade = grade;
        return {};
    };
}

Person withHobby(const QString &hobby)
{
    Person person;
    person.name = u"曾示远"_s;
    person.hobbies = hobby;
    return person;
}

} // namespace

TEST(ClientVerbs, givesAManagersNewClientToTheManagerAndTheUnit)
{
    TestCompany company;
    const ClientFile file = company.file(company.addClient());
    EXPECT_EQ(file.client.manager, company.manager.user);
    EXPECT_EQ(file.client.unit, company.east);
    EXPECT_EQ(file.client.updatedOn, zhuke::test::today());
    EXPECT_EQ(file.summary.completeness, summaryOf(file, zhuke::test::today()).completeness);
    EXPECT_EQ(company.auditRecords(), 1);
}

TEST(ClientVerbs, storesPersonsProjectsAndRecordsWithTheClient)
{
    TestCompany company;
    const auto id = company.clients.add(company.office, [](ClientFile &file) -> Result<void> {
        file.client.name = u"朔澜文旅有限公司(虚构)"_s;
        file.unitName = u"华南分公司"_s;
        file.managerName = u"李示和"_s;
        file.persons.resize(1);
        file.persons[0].name = u"单示宁"_s;
        file.projects.resize(1);
        file.projects[0].name = u"甲项目"_s;
        file.records.resize(1);
        file.records[0].date = QDate(2026, 11, 1);
        file.records[0].summary = u"会议"_s;
        return {};
    });
    ASSERT_TRUE(id);
    const ClientFile file = company.file(*id);
    EXPECT_EQ(file.client.manager, company.otherManager.user);
    EXPECT_EQ(file.persons.size(), 1U);
    EXPECT_EQ(file.projects.size(), 1U);
    EXPECT_EQ(file.records.size(), 1U);
    EXPECT_EQ(company.auditRecords(), 1);
}

TEST(ClientVerbs, refusesANameThatIsMissingOrTaken)
{
    TestCompany company;
    EXPECT_EQ(company.clients.add(company.manager, rename({})).error().rule, u"missing"_s);
    company.addClient();
    const auto taken = company.clients.add(company.manager, rename(u"云汀置业有限公司（虚构）"_s));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(taken.error().field, u"name"_s);
}

TEST(ClientVerbs, refusesUnknownUnitsAndManagersByName)
{
    TestCompany company;
    const auto add = [&](const QString &unit, const QString &manager) {
        return company.clients
            .add(company.office,
                 [&](ClientFile &file) -> Result<void> {
                     file.client.name = u"临棠水务有限公司(虚构)"_s;
                     file.unitName = unit;
                     file.managerName = manager;
                     return {};
                 })
            .error()
            .rule;
    };
    EXPECT_EQ(add(u"东北分公司"_s, {}), u"unknownUnit"_s);
    EXPECT_EQ(add(u"华东分公司"_s, u"无此人"_s), u"unknownManager"_s);
}

TEST(ClientVerbs, letsNobodyChangeWhatIsNotTheirs)
{
    TestCompany company;
    const ClientId id = company.addClient();
    EXPECT_EQ(company.clients.update(company.otherManager, id, rename(u"改"_s)).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(company.clients.update(company.administrator, id, rename(u"改"_s)).error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(company.clients.update(company.clerk, id, rename(u"由专人改(虚构)"_s)));
    EXPECT_EQ(company.file(id).client.name, u"由专人改(虚构)"_s);
}

TEST(ClientVerbs, letsAManagerNotHandAClientToAnotherUnit)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const auto done =
        company.clients.update(company.manager, id, [](ClientFile &file) -> Result<void> {
            file.unitName = u"华南分公司"_s;
            file.managerName = u"李示和"_s;
            return {};
        });
    EXPECT_EQ(done.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(company.file(id).client.manager, company.manager.user);
}

TEST(ClientVerbs, answersConflictWhenTheRevisionIsNoLongerTheClients)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const qint64 seen = company.file(id).client.revision;
    ASSERT_TRUE(company.clients.update(company.manager, id, rename(u"先改(虚构)"_s), seen));
    const auto late = company.clients.update(company.office, id, rename(u"后改(虚构)"_s), seen);
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_EQ(company.file(id).client.name, u"先改(虚构)"_s);
}

TEST(ClientVerbs, writesNothingWhenNothingChanged)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const qint64 records = company.auditRecords();
    ASSERT_TRUE(company.clients.update(
        company.manager, id, [](ClientFile &) -> Result<void> { return {}; }));
    EXPECT_EQ(company.auditRecords(), records);
}

TEST(ClientVerbs, trashesWhatAnEditTookOutOfTheLists)
{
    TestCompany company;
    const ClientId id = company.addClient();
    ASSERT_TRUE(company.clients.update(company.manager, id, [](ClientFile &file) -> Result<void> {
        file.persons.resize(2);
        file.persons[0].name = u"甲"_s;
        file.persons[1].name = u"乙"_s;
        return {};
    }));
    ASSERT_TRUE(company.clients.update(company.manager, id, [](ClientFile &file) -> Result<void> {
        file.persons.erase(file.persons.begin());
        return {};
    }));
    const ClientFile file = company.file(id);
    ASSERT_EQ(file.persons.size(), 1U);
    EXPECT_EQ(file.persons[0].name, u"乙"_s);
}

TEST(ClientVerbs, neverChangesASerialNorAGradeByHand)
{
    TestCompany company;
    const ClientId id = company.addClient();
    EXPECT_EQ(company.clients.update(company.manager, id, number(7, Grade::B)).error().code,
              ErrorCode::Forbidden);
    ASSERT_TRUE(company.clients.update(company.office, id, number(7, Grade::B)));
    EXPECT_EQ(company.file(id).client.number(), u"B-00007"_s);
    EXPECT_EQ(company.clients.update(company.office, id, number(8, Grade::B)).error().rule,
              u"F03"_s);
    EXPECT_EQ(company.clients.update(company.office, id, number(7, Grade::A)).error().rule,
              u"F02"_s);
}

TEST(ClientVerbs, wantsSerialAndGradeTogetherAndAboveZero)
{
    TestCompany company;
    const ClientId id = company.addClient();
    EXPECT_EQ(company.clients.update(company.office, id, number(0, Grade::B)).error().rule,
              u"F03"_s);
    const auto half =
        company.clients.update(company.office, id, [](ClientFile &file) -> Result<void> {
            file.client.grade = Grade::A;
            return {};
        });
    EXPECT_EQ(half.error().field, u"serial"_s);
}

TEST(ClientVerbs, keepsSealedFactsOnlyUnderAConsentThatCoversThem)
{
    TestCompany company;
    const ClientId id = company.addClient();
    company.collectPi3();
    const auto add = [&](const Person &person) {
        return company.clients.update(company.manager, id, [&](ClientFile &file) -> Result<void> {
            file.persons = {person};
            return {};
        });
    };
    Person person = withHobby(u"钓鱼"_s);
    EXPECT_EQ(add(person).error().rule, u"PI-D2"_s);
    EXPECT_EQ(add(person).error().field, u"hobbies"_s);
    person.consent = Consent();
    person.consent->noticedOn = QDate(2026, 1, 1);
    person.consent->coversPi2 = true;
    EXPECT_EQ(add(person).error().code, ErrorCode::Blocked);
    person.consent->coversPi3 = true;
    EXPECT_TRUE(add(person));
    EXPECT_EQ(company.file(id).persons.front().hobbies, u"钓鱼"_s);
}

TEST(ClientVerbs, takesNoSensitiveFactsUntilTheCompanyCollectsThem)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const auto add = [&](const Person &person) {
        return company.clients.update(company.manager, id, [&](ClientFile &file) -> Result<void> {
            file.persons = {person};
            return {};
        });
    };
    Person person = withHobby(u"钓鱼"_s);
    person.consent = Consent();
    person.consent->noticedOn = QDate(2026, 1, 1);
    person.consent->coversPi3 = true;
    EXPECT_EQ(add(person).error().rule, u"PI-D1"_s);
    EXPECT_EQ(add(person).error().field, u"hobbies"_s);
    Person family = person;
    family.hobbies.clear();
    family.family.emplace_back();
    family.family.front().relation = u"配偶"_s;
    EXPECT_EQ(add(family).error().field, u"family"_s);
    company.collectPi3();
    EXPECT_TRUE(add(person));
}

TEST(ClientVerbs, keepsSensitiveFactsThatAreThereWhenTheCompanyStops)
{
    TestCompany company;
    const ClientId id = company.addClient();
    company.collectPi3();
    const auto edit = [&](const std::function<void(Person &)> &change) {
        return company.clients.update(company.manager, id, [&](ClientFile &file) -> Result<void> {
            if (file.persons.empty()) {
                Person person = withHobby(u"钓鱼"_s);
                person.consent = Consent();
                person.consent->noticedOn = QDate(2026, 1, 1);
                person.consent->coversPi3 = true;
                file.persons = {person};
            }
            change(file.persons.front());
            return {};
        });
    };
    ASSERT_TRUE(edit([](Person &) {}));
    company.database.connection().exec(u"UPDATE setting SET value = 'off'"_s);
    EXPECT_TRUE(edit([](Person &person) { person.post = u"董事长"_s; }));
    EXPECT_EQ(edit([](Person &person) { person.hobbies = u"围棋"_s; }).error().rule, u"PI-D1"_s);
    EXPECT_TRUE(edit([](Person &person) { person.hobbies.clear(); }));
}

TEST(ClientVerbs, datesPrivateFactsThatCameWithoutAConsent)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const auto edit = [&](const std::function<void(Person &)> &change) {
        EXPECT_TRUE(
            company.clients.update(company.manager, id, [&](ClientFile &file) -> Result<void> {
                if (file.persons.empty()) {
                    file.persons.emplace_back();
                    file.persons.front().name = u"曾示远"_s;
                    file.persons.front().sourceOn = QDate(2025, 3, 1);
                }
                change(file.persons.front());
                return {};
            }));
        return company.file(id).persons.front().sourceOn;
    };
    EXPECT_EQ(edit([](Person &) {}), QDate(2025, 3, 1));
    EXPECT_EQ(edit([](Person &person) { person.nativePlace = u"示范市"_s; }), zhuke::test::today());
    EXPECT_EQ(edit([](Person &person) { person.sourceOn = QDate(2026, 11, 1); }),
              QDate(2026, 11, 1));
    EXPECT_EQ(edit([](Person &person) { person.sourceOn = QDate(); }), zhuke::test::today());
}

TEST(ClientVerbs, neverWritesASealedValueIntoTheAuditTrail)
{
    TestCompany company;
    const ClientId id = company.addClient();
    company.collectPi3();
    ASSERT_TRUE(company.clients.update(company.manager, id, [](ClientFile &file) -> Result<void> {
        Person person = withHobby(u"独特的爱好"_s);
        person.nativePlace = u"独特的籍贯"_s;
        person.consent = Consent();
        person.consent->noticedOn = QDate(2026, 1, 1);
        person.consent->coversPi3 = true;
        file.persons = {person};
        return {};
    }));
    const qint64 found = company.database.connection().integer(
        u"SELECT count(seq) FROM audit_payload WHERE instr(payload, '独特') > 0"_s, {});
    EXPECT_EQ(found, 0);
    const qint64 named = company.database.connection().integer(
        u"SELECT count(seq) FROM audit_payload WHERE instr(payload, 'hobbies') > 0"_s, {});
    EXPECT_EQ(named, 1);
}

TEST(ClientVerbs, refusesContractsOfTomorrow)
{
    TestCompany company;
    const ClientId id = company.addClient();
    const auto sign = [&](QDate day) {
        return company.clients.update(company.manager, id, [day](ClientFile &file) -> Result<void> {
            file.projects.resize(1);
            file.projects[0].name = u"甲项目"_s;
            file.projects[0].contracts.resize(1);
            file.projects[0].contracts[0].amountFen = Money::fromFen(100);
            file.projects[0].contracts[0].signedOn = day;
            return {};
        });
    };
    EXPECT_EQ(sign(QDate(2026, 11, 24)).error().rule, u"futureDate"_s);
    EXPECT_EQ(sign(QDate()).error().rule, u"missing"_s);
    EXPECT_TRUE(sign(QDate(2026, 11, 23)));
    EXPECT_EQ(company.file(id).summary.signedFen, Money());
}

TEST(ClientVerbs, keepsANumberedClientOutOfTheTrash)
{
    TestCompany company;
    const ClientId id = company.addClient();
    EXPECT_EQ(company.clients.moveToTrash(company.manager, id).error().code, ErrorCode::Forbidden);
    ASSERT_TRUE(company.clients.update(company.office, id, number(7, Grade::B)));
    EXPECT_EQ(company.clients.moveToTrash(company.office, id).error().code, ErrorCode::Blocked);
    const ClientId other = company.addClient(u"朔澜文旅有限公司(虚构)"_s);
    ASSERT_TRUE(company.clients.moveToTrash(company.office, other));
    EXPECT_EQ(company.clients.update(company.office, other, rename(u"改"_s)).error().code,
              ErrorCode::NotFound);
}

TEST(ClientVerbs, keepsFilesWithWhenAndByWhomAndTrashesThoseLeftOut)
{
    TestCompany company;
    const auto id = company.clients.add(company.manager, [](ClientFile &file) -> Result<void> {
        file.client.name = u"朔澜文旅有限公司(虚构)"_s;
        for (const QString &name : {u"a.png"_s, u"b.png"_s}) {
            file.newAttachments.push_back(
                {newAttachment(u"合同"_s, name, "\x89PNG").value(), "\x89PNG"});
        }
        return {};
    });
    ASSERT_TRUE(id);
    const ClientFile file = company.file(*id);
    ASSERT_EQ(file.attachments.size(), 2U);
    EXPECT_EQ(file.attachments[0].owner, file.client.uid);
    EXPECT_EQ(file.attachments[0].addedBy, company.manager.user);
    EXPECT_FALSE(file.attachments[0].addedByName.isEmpty());
    EXPECT_TRUE(file.attachments[0].addedUtc.isValid());

    const auto leaveOutTheFirst = [](ClientFile &edited) -> Result<void> {
        edited.attachments.erase(edited.attachments.begin());
        return {};
    };
    const auto records = company.auditRecords();
    ASSERT_TRUE(company.clients.update(company.manager, *id, leaveOutTheFirst));
    EXPECT_EQ(company.auditRecords(), records + 1);
    ASSERT_EQ(company.file(*id).attachments.size(), 1U);
    EXPECT_EQ(company.file(*id).attachments[0].fileName, u"b.png"_s);
}

TEST(ClientVerbs, datesTheFormsAnewWhenNothingChanged)
{
    TestCompany company;
    const ClientId id = company.addClient();
    ASSERT_TRUE(company.clients.verifyForms(company.manager, id));
    EXPECT_EQ(company.file(id).client.form2VerifiedOn, zhuke::test::today());
    EXPECT_EQ(company.file(id).client.form3VerifiedOn, zhuke::test::today());
}
