// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookreader.h"
#include "unit/application/ledger/ledgersheets.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using application::LedgerKind;
using application::LedgerPlan;
using application::RowOutcome;

namespace {

constexpr int seeds = 20;

void writeLedger(const QStringList &arguments)
{
    QProcess python;
    python.start(
        u"python3"_s,
        QStringList{u"-B"_s, QStringLiteral(ZHUKE_SOURCE_DIR "/tests/support/ledgerwriter.py")}
            + arguments);
    ASSERT_TRUE(python.waitForFinished());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
}

LedgerPlan planOf(const QString &path)
{
    const auto workbook = exchange::FileWorkbookReader().read(path);
    EXPECT_TRUE(workbook) << workbook.error().rule.toStdString();
    const auto plan = judgedAsNew(*workbook);
    EXPECT_TRUE(plan) << plan.error().rule.toStdString() << plan.error().value.toStdString();
    return plan ? *plan : LedgerPlan();
}

// The codes here that the writer's word for a fault may stand for.
const QMap<QString, QStringList> reasons{
    {u"no-name"_s, {u"missing"_s}},
    {u"bad-number"_s, {u"malformedNumber"_s}},
    {u"bad-grade"_s, {u"malformedGrade"_s}},
    {u"bad-level"_s, {u"malformedLevel"_s}},
    {u"letter"_s, {u"numberNotOfGrade"_s}},
    {u"dup-serial"_s, {u"dupSerial"_s}},
    {u"dup-code"_s, {u"dupCode"_s}},
    {u"dup-name"_s, {u"dupName"_s}},
    {u"bad-date"_s, {u"noSuchDate"_s, u"notADate"_s}},
    {u"future-date"_s, {u"afterAsOf"_s}},
    {u"bad-amount"_s, {u"notAnAmount"_s, u"outOfRange"_s, u"finerThanFen"_s}},
    {u"bad-capital"_s, {u"notAnAmount"_s, u"outOfRange"_s, u"finerThanFen"_s}},
    {u"bad-percent"_s, {u"notAPercent"_s, u"outOfRange"_s, u"notWhole"_s}},
    {u"unknown-client"_s, {u"unknownClient"_s}},
    {u"rejected-client"_s, {u"clientRejected"_s}},
    {u"bad-code"_s, {u"codeCheck"_s}},
    {u"industry"_s, {u"unknownIndustry"_s}},
};

bool names(const RowOutcome &row, const QString &fault)
{
    return std::ranges::any_of(row.faults, [&fault](const application::Fault &entry) {
        return reasons.value(fault).contains(entry.reason);
    });
}

class Comparison
{
public:
    void compare(const LedgerPlan &plan, const QJsonObject &key, int seed)
    {
        std::size_t rows = 0;
        for (const LedgerKind kind : application::ledgerKinds) {
            const QJsonArray entries = key.value(domain::codeOf(kind)).toArray();
            for (const auto &entry : entries) {
                compareRow(plan, kind, entry.toObject(), seed);
                ++rows;
            }
        }
        EXPECT_EQ(rows, plan.rows.size()) << "seed " << seed;
    }

    void print() const
    {
        for (auto count = m_counts.begin(); count != m_counts.end(); ++count) {
            std::cout << "  " << count.key().toStdString() << ' ' << *count << '\n';
        }
    }

    [[nodiscard]] const QMap<QString, int> &counts() const { return m_counts; }

private:
    void compareRow(const LedgerPlan &plan, LedgerKind kind, const QJsonObject &entry, int seed)
    {
        const int number = entry.value(u"row"_s).toInt();
        const auto row = std::ranges::find_if(plan.rows, [=](const RowOutcome &outcome) {
            return outcome.kind == kind && outcome.number == number;
        });
        const QString place = u"seed %1 %2 %3: "_s.arg(seed).arg(domain::codeOf(kind)).arg(number);
        ASSERT_NE(row, plan.rows.end()) << place.toStdString();
        const std::string text = (place + toText(*row)).toStdString();
        EXPECT_EQ(domain::codeOf(row->verdict), entry.value(u"verdict"_s).toString()) << text;
        const QString faults = entry.value(u"fault"_s).toString();
        for (const QString &fault : faults.split(u'+', Qt::SkipEmptyParts)) {
            EXPECT_TRUE(names(*row, fault)) << text << " lacks " << fault.toStdString();
            ++m_counts[fault];
        }
        m_counts[u"none"_s] += faults.isEmpty() ? 1 : 0;
    }

    QMap<QString, int> m_counts;
};

QJsonObject keyIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList outcomesOf(const LedgerPlan &plan)
{
    QStringList texts;
    for (const RowOutcome &row : plan.rows) {
        QStringList codes{domain::codeOf(row.kind), domain::codeOf(row.verdict)};
        for (const application::Fault &fault : row.faults) {
            codes.append(fault.reason);
        }
        std::sort(codes.begin(), codes.end());
        texts.append(codes.join(u' '));
    }
    texts.sort();
    return texts;
}

} // namespace

TEST(SeededLedger, givesTheVerdictsOfTheWritersKey)
{
    const QTemporaryDir folder;
    Comparison comparison;
    for (int seed = 1; seed <= seeds; ++seed) {
        const QString book = folder.filePath(u"%1.xlsx"_s.arg(seed));
        const QString key = folder.filePath(u"%1.json"_s.arg(seed));
        writeLedger({u"--seed"_s, QString::number(seed), u"--out"_s, book, u"--key"_s, key});
        comparison.compare(planOf(book), keyIn(key), seed);
    }
    comparison.print();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        EXPECT_GT(comparison.counts().value(reason.key()), 0) << reason.key().toStdString();
    }
}

TEST(SeededLedger, readsTheSampleInAnyOrderAndUnderAnyHeads)
{
    const QTemporaryDir folder;
    const QString sample = QStringLiteral(ZHUKE_SOURCE_DIR "/tests/data/ledger/大客户台账.xlsx");
    const QStringList expected = outcomesOf(planOf(sample));
    for (int seed = 1; seed <= 5; ++seed) {
        const QString book = folder.filePath(u"%1.xlsx"_s.arg(seed));
        writeLedger({u"--seed"_s, QString::number(seed), u"--same-as"_s, sample, u"--out"_s, book});
        EXPECT_EQ(outcomesOf(planOf(book)), expected) << seed;
    }
}

} // namespace zhuke::test
