// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/normalise.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "unit/application/ledger/ledgersheets.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using application::LedgerKind;
using application::LedgerPlan;
using application::RowOutcome;

namespace {

const QString folder = QStringLiteral(ZHUKE_SOURCE_DIR "/tests/data/ledger/");

application::Workbook sample()
{
    return exchange::FileWorkbookReader().read(folder + u"大客户台账.xlsx"_s).value();
}

QJsonObject key()
{
    QFile file(folder + u"大客户台账.expected.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// What the key's word for a fault is called here.
const QMap<QString, QString> reasons{
    {u"no-name"_s, u"missing"_s},
    {u"bad-code"_s, u"codeCheck"_s},
    {u"dup-serial"_s, u"dupSerial"_s},
    {u"dup-name"_s, u"dupName"_s},
    {u"bad-grade"_s, u"malformedGrade"_s},
    {u"bad-date"_s, u"noSuchDate"_s},
    {u"bad-amount"_s, u"notAnAmount"_s},
    {u"bad-number"_s, u"malformedNumber"_s},
};

const RowOutcome *find(const LedgerPlan &plan, LedgerKind kind, int number)
{
    const auto found = std::ranges::find_if(
        plan.rows, [=](const RowOutcome &row) { return row.kind == kind && row.number == number; });
    return found != plan.rows.end() ? &*found : nullptr;
}

} // namespace

TEST(SampleLedger, givesEveryRowTheVerdictAndFaultOfTheKey)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan) << plan.error().rule.toStdString();
    const QJsonObject expected = key();
    std::size_t rows = 0;
    for (const LedgerKind kind : application::ledgerKinds) {
        const QJsonArray entries = expected.value(domain::codeOf(kind)).toArray();
        for (const auto &entry : entries) {
            const QJsonObject object = entry.toObject();
            const int number = object.value(u"row"_s).toInt();
            const RowOutcome *row = find(*plan, kind, number);
            ASSERT_NE(row, nullptr) << number;
            EXPECT_EQ(domain::codeOf(row->verdict), object.value(u"verdict"_s).toString())
                << number << " " << toText(*row).toStdString();
            const QString reason = reasons.value(object.value(u"fault"_s).toString());
            EXPECT_TRUE(reason.isEmpty() || toText(*row).contains(reason))
                << number << " " << toText(*row).toStdString();
            ++rows;
        }
    }
    EXPECT_EQ(rows, plan->rows.size());
}

TEST(SampleLedger, readsEveryClientAsTheKeySays)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan);
    std::size_t clients = 0;
    const QJsonArray entries = key().value(u"clients"_s).toArray();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        if (object.value(u"verdict"_s) == u"reject"_s) {
            continue;
        }
        ++clients;
        const QString number = object.value(u"number"_s).toString();
        const auto found = std::ranges::find_if(plan->clients, [&](const auto &planned) {
            return planned.client.entity.number() == number;
        });
        ASSERT_NE(found, plan->clients.end()) << number.toStdString();
        const domain::Client &client = found->client.entity;
        EXPECT_EQ(client.name.trimmed(), client.name);
        EXPECT_EQ(domain::nameKey(client.name),
                  domain::nameKey(object.value(u"name"_s).toString()));
        EXPECT_EQ(domain::labelOf(client.level), object.value(u"level"_s).toString());
        EXPECT_EQ(client.designatedOn.toString(Qt::ISODate), object.value(u"date"_s).toString());
        EXPECT_EQ(client.openingFen->fen(), object.value(u"follow_on_fen"_s).toInteger());
        EXPECT_EQ(client.openingOn, asOf);
        EXPECT_EQ(client.state, domain::ClientState::Designated);
        EXPECT_EQ(client.decisionReference, u"台账导入 1");
        EXPECT_TRUE(client.paymentNote.isEmpty()) << client.paymentNote.toStdString();
        EXPECT_TRUE(client.fundNature && client.fundReady);
    }
    EXPECT_EQ(clients, plan->clients.size());
}

TEST(SampleLedger, makesContractsOfAllButComingProjects)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan);
    const QJsonArray entries = key().value(u"projects"_s).toArray();
    QHash<QString, std::vector<qint64>> amounts;
    for (const auto &entry : entries) {
        if (entry[u"verdict"_s] == u"ok"_s) {
            const bool isComing = entry[u"status"_s] == u"将建设"_s;
            amounts[isComing ? u"expected"_s : u"signed"_s].push_back(entry[u"fen"_s].toInteger());
        }
    }
    QHash<QString, std::vector<qint64>> read;
    for (const auto &client : plan->clients) {
        for (const auto &planned : client.projects) {
            const domain::Project &project = planned.entity;
            const bool isComing = project.stage == domain::ProjectStage::Tracking;
            EXPECT_EQ(project.contracts.size(), isComing ? 0U : 1U);
            EXPECT_EQ(project.expectedFen.has_value(), isComing);
            EXPECT_FALSE(project.expectedOn.isValid());
            read[isComing ? u"expected"_s : u"signed"_s].push_back(
                isComing ? project.expectedFen->fen() : project.contractTotal().fen());
        }
    }
    for (const QString &name : {u"expected"_s, u"signed"_s}) {
        std::ranges::sort(amounts[name]);
        std::ranges::sort(read[name]);
        EXPECT_EQ(amounts[name], read[name]);
        EXPECT_FALSE(read[name].empty());
    }
}

TEST(SampleLedger, keepsMobileNumbersExactAndPercentagesWhole)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan);
    const auto &persons = plan->clients.front().persons;
    ASSERT_EQ(persons.size(), 3U);
    EXPECT_EQ(persons[0].entity.mobile, u"14200000002");
    EXPECT_EQ(persons[0].entity.source, u"既有台账");
    EXPECT_EQ(persons[0].entity.kind, domain::PersonKind::Head);
    EXPECT_FALSE(persons[0].entity.decisionPct);
    EXPECT_EQ(persons[1].entity.decisionPct, 60);
}

TEST(SampleLedger, turnsWhatFollowsIntoAPromiseOfTheManager)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan);
    const auto &visits = plan->clients.front().visits;
    ASSERT_FALSE(visits.empty());
    const domain::Visit &visit = visits.front().entity;
    EXPECT_EQ(visit.date, QDate(2026, 9, 5));
    EXPECT_EQ(visit.way, domain::VisitWay::Incoming);
    EXPECT_EQ(visit.nextDate, QDate(2026, 10, 5));
    ASSERT_EQ(visit.promises.size(), 1U);
    EXPECT_EQ(visit.promises[0],
              (domain::Promise{{}, domain::Side::Ours, u"月底前回复"_s, u"周示岚"_s, {}, {}}));
    EXPECT_FALSE(visit.author);
}

TEST(SampleLedger, namesTheUnitsAndManagersItMakes)
{
    const auto plan = judgedAsNew(sample());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->staff.createdUnits().size(), 6U);
    for (const auto &manager : plan->staff.createdManagers()) {
        EXPECT_TRUE(manager.unit.endsWith(u"分公司"));
    }
}

} // namespace zhuke::test
