// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

const QString sample = QStringLiteral(ZHUKE_SOURCE_DIR "/tests/data/ledger/大客户台账.xlsx");
const QString asOf = QStringLiteral("2026-11-23");

QJsonObject expectedKey()
{
    QFile file(QStringLiteral(ZHUKE_SOURCE_DIR "/tests/data/ledger/大客户台账.expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// "sheet/row" → verdict of an import's answer.
QMap<QString, QString> verdictsOf(const QJsonObject &report)
{
    QMap<QString, QString> verdicts;
    const QJsonArray rows = report.value(u"rows"_s).toArray();
    for (const auto &row : rows) {
        verdicts.insert(u"%1/%2"_s.arg(row[u"sheet"_s].toString()).arg(row[u"row"_s].toInt()),
                        row[u"verdict"_s].toString());
    }
    return verdicts;
}

QMap<QString, QString> verdictsOfKey()
{
    const QMap<QString, QString> sheets{{u"clients"_s, u"大客户台账"_s},
                                        {u"persons"_s, u"相关人员"_s},
                                        {u"projects"_s, u"项目"_s},
                                        {u"visits"_s, u"走访记录"_s}};
    QMap<QString, QString> verdicts;
    const QJsonObject key = expectedKey();
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        const QJsonArray rows = key.value(sheet.key()).toArray();
        for (const auto &row : rows) {
            verdicts.insert(u"%1/%2"_s.arg(sheet.value()).arg(row[u"row"_s].toInt()),
                            row[u"verdict"_s].toString());
        }
    }
    return verdicts;
}

} // namespace

TEST(ImportCommand, givesEveryRowOfTheSampleExactlyItsVerdict)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const auto answer = ctl.run({u"import"_s, sample, u"--as-of"_s, asOf}, u"admin"_s);
    ASSERT_EQ(answer.status, 0) << answer.err.constData();
    const auto verdicts = verdictsOf(answer.object());
    EXPECT_EQ(verdicts.size(), 48 + 89 + 82 + 180);
    EXPECT_EQ(verdicts, verdictsOfKey());
}

TEST(ImportCommand, changesNothingTheSecondTimeAndIsUndoneWithoutATrace)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const QString empty = ctl.digest(u"admin"_s);
    ASSERT_FALSE(empty.isEmpty());

    const auto dry = ctl.run({u"import"_s, sample, u"--dry-run"_s, u"--as-of"_s, asOf}, u"admin"_s);
    EXPECT_TRUE(dry.object().value(u"dryRun"_s).toBool());
    EXPECT_EQ(ctl.digest(u"admin"_s), empty);

    const auto first = ctl.run({u"import"_s, sample, u"--as-of"_s, asOf}, u"admin"_s);
    EXPECT_EQ(verdictsOf(dry.object()), verdictsOf(first.object()));
    const QString full = ctl.digest(u"admin"_s);
    EXPECT_NE(full, empty);

    const auto second = ctl.run({u"import"_s, sample, u"--as-of"_s, asOf}, u"admin"_s);
    const auto verdicts = verdictsOf(second.object());
    EXPECT_EQ(verdicts.values().count(u"ok"_s), 0);
    EXPECT_EQ(verdicts.values().count(u"unchanged"_s), 40 + 1 + 87 + 81 + 179);
    EXPECT_EQ(ctl.digest(u"admin"_s), full);

    const QString batch = first.object().value(u"batch"_s).toString();
    const auto undone = ctl.run({u"import"_s, u"undo"_s, batch}, u"admin"_s);
    ASSERT_EQ(undone.status, 0) << undone.err.constData();
    EXPECT_EQ(ctl.digest(u"admin"_s), empty);
    EXPECT_EQ(ctl.run({u"check"_s}).status, 0);
}

TEST(ImportCommand, writesTheRejectedRowsIntoAWorkbookThatCanBeMended)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const QString rejects = ctl.path(u"rejects.xlsx"_s);
    ASSERT_EQ(
        ctl.run({u"import"_s, sample, u"--rejects"_s, rejects, u"--as-of"_s, asOf}, u"admin"_s)
            .status,
        0);
    const auto again =
        ctl.run({u"import"_s, rejects, u"--dry-run"_s, u"--as-of"_s, asOf}, u"admin"_s);
    ASSERT_EQ(again.status, 0) << again.err.constData();
    EXPECT_EQ(verdictsOf(again.object()).size(), 7 + 2 + 1 + 1);
}

TEST(ImportCommand, makesATemplateThatItReadsItself)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const QString path = ctl.path(u"template.xlsx"_s);
    ASSERT_EQ(ctl.run({u"import"_s, u"template"_s, u"--out"_s, path}).status, 0);
    const auto read = ctl.run({u"import"_s, path, u"--as-of"_s, asOf}, u"admin"_s);
    EXPECT_EQ(read.status, 0) << read.err.constData();
    EXPECT_TRUE(read.object().value(u"rows"_s).toArray().isEmpty());
}

TEST(ImportCommand, refusesWhatIsNoWorkbookAndWhoMayNotImport)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"old.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x'));
    const auto old = ctl.run({u"import"_s, ctl.path(u"old.xls"_s)}, u"admin"_s);
    EXPECT_EQ(old.status, 1);
    EXPECT_EQ(old.object().value(u"error"_s)[u"rule"_s].toString(), u"oldExcelFormat"_s);
    EXPECT_EQ(ctl.run({u"import"_s, sample}).status, 3);
}
