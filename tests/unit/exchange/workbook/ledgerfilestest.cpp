// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::Sheet;
using application::SheetRow;
using application::Workbook;

namespace {

const QString root = QStringLiteral(ZHUKE_SOURCE_DIR);
const QString sample = root + u"/tests/data/ledger/大客户台账.xlsx"_s;

void runWriter(const QStringList &arguments)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(u"python3"_s,
                 QStringList{u"-B"_s, root + u"/tests/support/ledgerwriter.py"_s} + arguments);
    ASSERT_TRUE(writer.waitForFinished());
    ASSERT_EQ(writer.exitCode(), 0);
}

Workbook read(const QString &path)
{
    const auto book = XlsxReader().read(path);
    EXPECT_TRUE(book) << book.error().rule.toStdString() << " "
                      << book.error().detail.toStdString();
    return book ? *book : Workbook{};
}

QString bare(QString text)
{
    return text.replace(u"（"_s, u"("_s).replace(u"）"_s, u")"_s).trimmed();
}

// The rows of one of the four sheets by their number.
std::map<int, SheetRow> rowsOf(const Workbook &book, const QString &name)
{
    std::map<int, SheetRow> rows;
    for (const Sheet &sheet : book.sheets) {
        if (sheet.name == name) {
            for (const SheetRow &row : sheet.rows) {
                rows.emplace(row.number, row);
            }
        }
    }
    return rows;
}

bool hasText(const SheetRow &row, const QString &text)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell &cell) {
        return bare(cell.text) == text;
    });
}

// All cells of Kind::Date in a client's row are its 确立日期.
bool hasOnlyDate(const SheetRow &row, const QString &iso)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [&](const Cell &cell) {
        return cell.kind != Cell::Kind::Date || cell.text == iso;
    });
}

std::vector<QString> sortedTexts(const SheetRow &row)
{
    std::vector<QString> texts;
    for (const Cell &cell : row.cells) {
        if (!cell.text.isEmpty()) {
            texts.push_back(cell.text);
        }
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const std::map<QString, QString> sheetNames{{u"clients"_s, u"大客户台账"_s},
                                            {u"persons"_s, u"相关人员"_s},
                                            {u"projects"_s, u"项目"_s},
                                            {u"visits"_s, u"走访记录"_s}};

class LedgerFiles : public testing::TestWithParam<int>
{
protected:
    QTemporaryDir m_folder;
};

} // namespace

TEST_P(LedgerFiles, holdEveryRowOfTheirKeyWhereItSays)
{
    const QString path = m_folder.filePath(u"ledger.xlsx"_s);
    const QString keyPath = m_folder.filePath(u"key.json"_s);
    runWriter({u"--seed"_s, QString::number(GetParam()), u"--out"_s, path, u"--key"_s, keyPath});
    const Workbook book = read(path);
    const QJsonObject key = QJsonDocument::fromJson(bytesOf(keyPath)).object();
    for (const auto &[group, sheetName] : sheetNames) {
        const auto rows = rowsOf(book, sheetName);
        const QJsonArray lines = key.value(group).toArray();
        ASSERT_GT(lines.size(), 10);
        for (const auto &line : lines) {
            const auto row = rows.find(line[u"row"_s].toInt());
            ASSERT_NE(row, rows.end());
            if (line[u"verdict"_s] == u"reject"_s) {
                continue;
            }
            const QString name = line[group == u"clients"_s ? u"name"_s : u"client"_s].toString();
            EXPECT_TRUE(hasText(row->second, bare(name))) << name.toStdString();
            if (group == u"clients"_s) {
                EXPECT_TRUE(hasOnlyDate(row->second, line[u"date"_s].toString())) << row->first;
            }
        }
    }
}

TEST_P(LedgerFiles, areTheSameForTheSameSeed)
{
    const QString seed = QString::number(GetParam());
    const QString one = m_folder.filePath(u"1"_s);
    const QString two = m_folder.filePath(u"2"_s);
    runWriter({u"--seed"_s, seed, u"--out"_s, one, u"--key"_s, one + u"k"_s});
    runWriter({u"--seed"_s, seed, u"--out"_s, two, u"--key"_s, two + u"k"_s});
    EXPECT_EQ(bytesOf(one), bytesOf(two));
    EXPECT_EQ(bytesOf(one + u"k"_s), bytesOf(two + u"k"_s));
}

TEST_P(LedgerFiles, canRepeatTheSampleInAnotherOrder)
{
    const QString path = m_folder.filePath(u"same.xlsx"_s);
    runWriter({u"--seed"_s, QString::number(GetParam()), u"--same-as"_s, sample, u"--out"_s, path});
    const Workbook before = read(sample);
    const Workbook after = read(path);
    ASSERT_EQ(after.sheets.size(), 4U);
    EXPECT_NE(after.sheets, before.sheets);
    for (const auto &[group, sheetName] : sheetNames) {
        const int head = group == u"clients"_s ? 3 : 1;
        const auto rowsBefore = rowsOf(before, sheetName);
        const auto rowsAfter = rowsOf(after, sheetName);
        ASSERT_EQ(rowsAfter.size(), rowsBefore.size());
        for (const auto &[number, row] : rowsBefore) {
            ASSERT_TRUE(rowsAfter.contains(number));
            if (number != head) {
                EXPECT_EQ(sortedTexts(rowsAfter.at(number)), sortedTexts(row));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, LedgerFiles, testing::Range(1, 9));

} // namespace zhuke::exchange
