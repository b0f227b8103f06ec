// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formassembler.h"

#include "application/audit/printlog.h"
#include "application/visit/visitverbs.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

class Paper : public TestCompany
{
public:
    Paper()
        : client(addClient())
    {
        collectPi3();
        EXPECT_TRUE(clients.update(office, client, [](ClientFile &file) -> Result<void> {
            file.client.serial = 1;
            file.client.grade = Grade::A;
            file.client.designatedOn = QDate(2025, 1, 1);
            return {};
        }));
        EXPECT_TRUE(clients.update(manager, client, [](ClientFile &file) -> Result<void> {
            Person person;
            person.name = u"曾示远"_s;
            person.hobbies = u"钓鱼"_s;
            person.consent = Consent();
            person.consent->noticedOn = QDate(2026, 1, 1);
            person.consent->coversPi3 = true;
            file.persons = {person};
            return {};
        }));
    }

    Result<std::vector<FormData>>
    assemble(const Session &session, const QStringList &forms, bool showsSealed = false)
    {
        FormRequest request;
        request.forms = forms;
        request.period = *Period::parse(u"2026Q3"_s);
        request.showsSealed = showsSealed;
        return FormAssembler(database.file().queries(), clock).assemble(session, request);
    }

    void set(const QString &key, const QString &value)
    {
        database.write([&](Repositories &r) {
            return r.settings.add({zhuke::test::aUid(),
                                   key,
                                   value,
                                   {},
                                   zhuke::test::today(),
                                   office.userUid,
                                   zhuke::test::now()});
        });
    }

    ClientId client;
};

} // namespace

TEST(FormAssembler, setsTheRollUpFirstAndThenClientByClient)
{
    Paper company;
    const auto forms = company.assemble(company.office, {u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s});
    ASSERT_TRUE(forms);
    QStringList names;
    for (const FormData &form : *forms) {
        names.append(form.form);
        EXPECT_FALSE(form.mark.isEmpty());
    }
    EXPECT_EQ(names, (QStringList{u"f1"_s, u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s}));
    EXPECT_EQ(forms->back().values.value(u"quarter"_s), u"2026年第3季度"_s);
}

TEST(FormAssembler, printsForNobodyWhatIsNotTheirs)
{
    Paper company;
    EXPECT_TRUE(company.assemble(company.manager, {u"f2"_s}));
    EXPECT_EQ(company.assemble(company.otherManager, {u"f2"_s}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(company.assemble(company.administrator, {u"f2"_s}).error().code,
              ErrorCode::Forbidden);
    FormRequest request;
    request.forms = {u"f2"_s};
    request.clients = {company.client};
    const FormAssembler assembler(company.database.file().queries(), company.clock);
    EXPECT_EQ(assembler.assemble(company.otherManager, request).error().code, ErrorCode::NotFound);
}

TEST(FormAssembler, opensSealedFactsForThoseWhoMayPrintThemOnly)
{
    Paper company;
    const auto hobbies = [](const Result<std::vector<FormData>> &forms) {
        return forms->front().blocks.front().values.value(u"hobbies"_s);
    };
    EXPECT_EQ(hobbies(company.assemble(company.manager, {u"f3"_s})), u"/"_s);
    EXPECT_EQ(hobbies(company.assemble(company.manager, {u"f3"_s}, true)), u"钓鱼"_s);
    EXPECT_EQ(hobbies(company.assemble(company.office, {u"f3"_s})), u"/"_s);
    EXPECT_EQ(company.assemble(company.office, {u"f3"_s}, true).error().code, ErrorCode::Forbidden);
}

TEST(FormAssembler, printsNothingSealedForACompanyThatDoesNotCollectIt)
{
    Paper company;
    company.set(u"collect_pi3"_s, u"off"_s);
    const auto refused = company.assemble(company.manager, {u"f3"_s}, true);
    EXPECT_EQ(refused.error().code, ErrorCode::Blocked);
    EXPECT_EQ(refused.error().rule, u"PI-D1"_s);
    EXPECT_TRUE(company.assemble(company.manager, {u"f3"_s}));
}

TEST(FormAssembler, followsTheSettingsOfForm1AndForm4)
{
    Paper company;
    company.set(u"f1_columns"_s, u"contact,leader"_s);
    company.set(u"f4_per"_s, u"manager"_s);
    const auto forms = company.assemble(company.office, {u"f1"_s, u"f4"_s, u"f2"_s});
    ASSERT_TRUE(forms);
    EXPECT_EQ(forms->front().columns, (QStringList{u"contact"_s, u"leader"_s}));
    ASSERT_EQ(forms->size(), 4U); // two sheets, the client, the manager
    EXPECT_EQ(forms->back().form, u"f4m"_s);
    EXPECT_EQ(forms->back().blocks.size(), 1U);
    EXPECT_FALSE(forms->back().mark.isEmpty());
    const FormAssembler assembler(company.database.file().queries(), company.clock);
    EXPECT_EQ(assembler.blank(u"f4"_s)->form, u"f4m"_s);
    EXPECT_EQ(assembler.blank(u"f1"_s)->columns.size(), 2);
}

TEST(FormAssembler, printsTheVisitsOfThePeriod)
{
    Paper company;
    VisitVerbs verbs(company.database.storage(), company.clock);
    for (const QDate day : {QDate(2026, 8, 1), QDate(2026, 10, 1)}) {
        Visit visit;
        visit.client = company.client;
        visit.date = day;
        visit.content = u"谈"_s;
        ASSERT_TRUE(verbs.add(company.manager, visit));
    }
    EXPECT_EQ(company.assemble(company.manager, {u"f8"_s})->size(), 1U);
}

TEST(FormAssembler, refusesAFormThatDoesNotExist)
{
    Paper company;
    EXPECT_EQ(company.assemble(company.office, {u"f99"_s}).error().rule, u"unknownForm"_s);
    const FormAssembler assembler(company.database.file().queries(), company.clock);
    EXPECT_TRUE(assembler.blank(u"f2"_s)->blank);
    EXPECT_FALSE(assembler.blank(u"f99"_s));
}

TEST(PrintLog, recordsTheReasonAndTheFieldsButNoValue)
{
    Paper company;
    const auto forms = company.assemble(company.manager, {u"f3"_s}, true);
    PrintLog log(company.database.storage(), company.clock);
    EXPECT_EQ(log.record(company.manager, *forms, {true, u" "_s, false}).error().field,
              u"reason"_s);
    EXPECT_EQ(log.record(company.manager, *forms, {true, u"曾示远生日"_s, false}).error().rule,
              u"nameInReason"_s);
    const qint64 before = company.auditRecords();
    ASSERT_TRUE(log.record(company.manager, *forms, {true, u"节日慰问名单核对"_s, false}));
    EXPECT_EQ(company.auditRecords(), before + 1);
    const auto count = [&](const QString &text) {
        return company.database.connection().integer(
            u"SELECT count(seq) FROM audit_payload WHERE instr(payload, :text) > 0 AND instr(payload, '节日慰问') > 0"_s,
            {{":text", text}});
    };
    EXPECT_EQ(count(u"hobbies"_s), 1);
    EXPECT_EQ(count(u"钓鱼"_s), 0);
}
