// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvreader.h"

#include "exchange/workbook/fileworkbookreader.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::SheetRow;
using application::Workbook;
using domain::ErrorCode;
using domain::Result;

namespace {

using Row = std::pair<int, QStringList>;

Result<Workbook> readBytes(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"客户.2026.csv"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return FileWorkbookReader(limits).read(path);
}

std::vector<Row> rowsOf(const QByteArray &bytes)
{
    const auto book = readBytes(bytes);
    EXPECT_TRUE(book) << book.error().rule.toStdString();
    std::vector<Row> rows;
    for (const SheetRow &row : book->sheets.at(0).rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            EXPECT_EQ(cell.kind, cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text);
            cells.append(cell.text);
        }
        rows.emplace_back(row.number, cells);
    }
    return rows;
}

QString ruleOf(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const auto book = readBytes(bytes, limits);
    if (book) {
        return u"taken"_s;
    }
    EXPECT_EQ(book.error().code, ErrorCode::Invalid);
    EXPECT_EQ(book.error().field, u"file"_s);
    return book.error().rule;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
}

const QString sample = u"客户名称,级别\r\n云汀置业有限公司(虚构),A\r\n"_s;
const std::vector<Row> sampleRows{{1, {u"客户名称"_s, u"级别"_s}},
                                  {2, {u"云汀置业有限公司(虚构)"_s, u"A"_s}}};

} // namespace

TEST(CsvReader, readsEveryEncodingOfChinesePrograms)
{
    EXPECT_EQ(rowsOf(sample.toUtf8()), sampleRows);
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF" + sample.toUtf8()), sampleRows);
    EXPECT_EQ(rowsOf(encoded(sample, "GB18030")), sampleRows);
    EXPECT_EQ(rowsOf(encoded(sample, "UTF-16LE")), sampleRows);
    EXPECT_EQ(rowsOf(encoded(sample, "UTF-16BE")), sampleRows);
}

TEST(CsvReader, readsRareCharactersOfGb18030)
{
    EXPECT_EQ(rowsOf(encoded(u"曾示𬱖,㐂"_s, "GB18030")),
              (std::vector<Row>{{1, {u"曾示𬱖"_s, u"㐂"_s}}}));
}

TEST(CsvReader, namesTheSheetAfterTheFile)
{
    const auto book = readBytes("a,b");
    ASSERT_TRUE(book);
    ASSERT_EQ(book->sheets.size(), 1U);
    EXPECT_EQ(book->sheets.at(0).name, u"客户.2026"_s);
}

TEST(CsvReader, findsTheSeparatorThatDividesTheLinesEvenly)
{
    EXPECT_EQ(rowsOf("a;b;c\n1,5;2;3,5\n"),
              (std::vector<Row>{{1, {u"a"_s, u"b"_s, u"c"_s}}, {2, {u"1,5"_s, u"2"_s, u"3,5"_s}}}));
    EXPECT_EQ(rowsOf("a\tb\n1,2\t3\n"),
              (std::vector<Row>{{1, {u"a"_s, u"b"_s}}, {2, {u"1,2"_s, u"3"_s}}}));
    EXPECT_EQ(rowsOf("\"a;b;c\",2\n\"d;e\",3\n"),
              (std::vector<Row>{{1, {u"a;b;c"_s, u"2"_s}}, {2, {u"d;e"_s, u"3"_s}}}));
    EXPECT_EQ(rowsOf("title\nonly"), (std::vector<Row>{{1, {u"title"_s}}, {2, {u"only"_s}}}));
}

TEST(CsvReader, readsQuotesWithSeparatorsLinesAndQuotesInThem)
{
    EXPECT_EQ(rowsOf("\"a,b\",\"l1\nl2\",\"say \"\"yes\"\"\"\n\"\",x,\"half\" done\n"),
              (std::vector<Row>{{1, {u"a,b"_s, u"l1\nl2"_s, u"say \"yes\""_s}},
                                {2, {u""_s, u"x"_s, u"half done"_s}}}));
}

TEST(CsvReader, numbersRecordsAsASpreadsheetDoes)
{
    EXPECT_EQ(
        rowsOf("a,\"1\n2\"\r\n\r\n,,\nb,2\rc,3"),
        (std::vector<Row>{{1, {u"a"_s, u"1\n2"_s}}, {4, {u"b"_s, u"2"_s}}, {5, {u"c"_s, u"3"_s}}}));
}

TEST(CsvReader, leavesOutTrailingEmptyFields)
{
    EXPECT_EQ(rowsOf("a,,b,,\n"), (std::vector<Row>{{1, {u"a"_s, u""_s, u"b"_s}}}));
}

TEST(CsvReader, takesTheGuardOffFormulas)
{
    EXPECT_EQ(rowsOf("'=1+1,'abc,''@x,=2,'\n"),
              (std::vector<Row>{{1, {u"=1+1"_s, u"'abc"_s, u"'@x"_s, u"=2"_s, u"'"_s}}}));
}

TEST(CsvReader, refusesWhatIsNoText)
{
    EXPECT_EQ(ruleOf(QByteArray("a,b\0c", 5)), u"notAWorkbook"_s);
    EXPECT_EQ(ruleOf("%PDF-1.7\n\x01\x02"), u"notAWorkbook"_s);
    EXPECT_EQ(ruleOf("caf\xE9,\xFF\xFF\n"), u"encoding"_s);
    EXPECT_EQ(ruleOf("\xEF\xBB\xBF\xB0\xA1,b"), u"encoding"_s);
    EXPECT_EQ(ruleOf("a,\"b\nc,d\n"), u"unclosedQuote"_s);
    EXPECT_EQ(ruleOf({}), u"emptyFile"_s);
}

TEST(CsvReader, keepsItsLimits)
{
    ReadLimits limits;
    limits.rows = 2;
    EXPECT_EQ(ruleOf("a\nb\n", limits), u"taken"_s);
    EXPECT_EQ(ruleOf("a\nb\nc", limits), u"tooManyRows"_s);
    limits = {};
    limits.columns = 2;
    EXPECT_EQ(ruleOf("a,b\n", limits), u"taken"_s);
    EXPECT_EQ(ruleOf("a,b,\n", limits), u"tooManyColumns"_s);
    limits = {};
    limits.cells = 3;
    EXPECT_EQ(ruleOf("a,b\nc\n", limits), u"taken"_s);
    EXPECT_EQ(ruleOf("a,b\n,d\n", limits), u"tooManyCells"_s);
    limits = {};
    limits.textLength = 3;
    EXPECT_EQ(ruleOf("abc,\"def\"\n", limits), u"taken"_s);
    EXPECT_EQ(ruleOf("abcd\n", limits), u"textTooLong"_s);
    EXPECT_EQ(ruleOf("\"abc\"d\n", limits), u"textTooLong"_s);
    limits = {};
    limits.unpackedBytes = 3;
    EXPECT_EQ(ruleOf("a,b\n", limits), u"unpackedSize"_s);
}

TEST(CsvReader, saysThatAMissingFileIsAMatterOfStorage)
{
    const auto book = CsvReader().read(u"/nowhere/clients.csv"_s);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::Storage);
}

} // namespace zhuke::exchange
