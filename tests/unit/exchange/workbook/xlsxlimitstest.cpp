// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookreader.h"
#include "exchange/workbook/xlsxreader.h"
#include "xlsxbuilder.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using test::XlsxBuilder;

namespace {

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

// The rule that refuses the file; "taken" when none does.
QString ruleOf(const QString &path, const ReadLimits &limits = {})
{
    const auto book = FileWorkbookReader(limits).read(path);
    if (book) {
        return u"taken"_s;
    }
    EXPECT_EQ(book.error().code, ErrorCode::Invalid);
    EXPECT_EQ(book.error().field, u"file"_s);
    return book.error().rule;
}

QString ruleOfRows(const QByteArray &rows, const ReadLimits &limits = {})
{
    XlsxBuilder builder;
    return ruleOf(builder.sheetData(rows).write(), limits);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 1000) + "</v></c></row>";
    }
    return rows;
}

} // namespace

TEST(XlsxLimits, endTheUnpackedSize)
{
    ReadLimits limits;
    limits.unpackedBytes = 20'000;
    EXPECT_EQ(ruleOfRows(manyRows(10), limits), u"taken"_s);
    EXPECT_EQ(ruleOfRows(manyRows(2'000), limits), u"unpackedSize"_s);
}

TEST(XlsxLimits, countThePartsTogether)
{
    ReadLimits limits;
    limits.unpackedBytes = 40'000;
    XlsxBuilder builder;
    builder.sheetData(manyRows(800));
    EXPECT_EQ(ruleOf(builder.write(), limits), u"taken"_s);
    builder.sharedStrings(QByteArray(30'000, ' '));
    EXPECT_EQ(ruleOf(builder.write(), limits), u"unpackedSize"_s);
}

TEST(XlsxLimits, refuseAPartPackedLikeABomb)
{
    const QByteArray bomb = "<row>" + QByteArray(20 << 20, ' ') + "</row>";
    EXPECT_EQ(ruleOfRows(bomb), u"packedTooDensely"_s);
}

TEST(XlsxLimits, refuseAnEndlessRunWithoutMarkup)
{
    EXPECT_EQ(ruleOfRows("<row>" + QByteArray(2 << 20, ' ') + "</row>"), u"textTooLong"_s);
}

TEST(XlsxLimits, endTheRows)
{
    EXPECT_EQ(ruleOfRows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"), u"taken"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"1048576\"/><row/>"), u"tooManyRows"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"99999999999\"/>"), u"damaged"_s);
}

TEST(XlsxLimits, endTheColumns)
{
    EXPECT_EQ(ruleOfRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), u"taken"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"), u"tooManyColumns"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"/></row>"), u"tooManyColumns"_s);
}

TEST(XlsxLimits, countTheGapsOfARowAsCells)
{
    ReadLimits limits;
    limits.cells = 100;
    EXPECT_EQ(ruleOfRows("<row r=\"1\"><c r=\"CV1\"><v>1</v></c></row>", limits), u"taken"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"1\"><c r=\"CW1\"><v>1</v></c></row>", limits),
              u"tooManyCells"_s);
    EXPECT_EQ(ruleOfRows(manyRows(101), limits), u"tooManyCells"_s);
}

TEST(XlsxLimits, endTheSharedStrings)
{
    ReadLimits limits;
    limits.sharedStrings = 2;
    XlsxBuilder builder;
    EXPECT_EQ(ruleOf(builder.sharedStrings("<si/><si/>").write(), limits), u"taken"_s);
    EXPECT_EQ(ruleOf(builder.sharedStrings("<si/><si/><si/>").write(), limits),
              u"tooManySharedStrings"_s);
}

TEST(XlsxLimits, endTheSheets)
{
    const QByteArray sheet = R"(<sheet name="s" r:id="rId1"/>)";
    QByteArray list;
    for (int i = 0; i < 256; ++i) {
        list += sheet;
    }
    const QByteArray head = R"(<workbook xmlns:r="r"><sheets>)";
    const QByteArray tail = "</sheets></workbook>";
    XlsxBuilder builder;
    builder.part(u"xl/workbook.xml"_s, head + list + tail);
    EXPECT_EQ(ruleOf(builder.write()), u"taken"_s);
    builder.part(u"xl/workbook.xml"_s, head + list + sheet + tail);
    EXPECT_EQ(ruleOf(builder.write()), u"tooManySheets"_s);
}

TEST(XlsxLimits, endTheTextOfACell)
{
    const auto row = [](const QByteArray &text) {
        return "<row><c t=\"inlineStr\"><is><r><t>" + text
               + "</t></r><r><t>b</t></r></is></c></row>";
    };
    EXPECT_EQ(ruleOfRows(row(QByteArray(32'766, 'a'))), u"taken"_s);
    EXPECT_EQ(ruleOfRows(row(QByteArray(32'767, 'a'))), u"textTooLong"_s);
    EXPECT_EQ(ruleOfRows("<row><c t=\"str\"><v>" + QByteArray(32'768, 'a') + "</v></c></row>"),
              u"textTooLong"_s);
}

TEST(XlsxLimits, endTheDepthOfElements)
{
    EXPECT_EQ(ruleOfRows(QByteArray("<a>").repeated(1'000)), u"nestedTooDeeply"_s);
}

TEST(XlsxLimits, endTheNumberOfParts)
{
    ReadLimits limits;
    limits.entries = 8;
    XlsxBuilder builder;
    EXPECT_EQ(ruleOf(builder.write(), limits), u"taken"_s);
    for (int i = 0; i < 8; ++i) {
        builder.part(u"junk/%1"_s.arg(i), "x");
    }
    EXPECT_EQ(ruleOf(builder.write(), limits), u"tooManyParts"_s);
}

TEST(XlsxLimits, refuseEntitiesThatCouldGrow)
{
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'm'; ++name) {
        laughs += QByteArray("<!ENTITY ") + name + " \""
                  + (QByteArray("&") + char(name - 1) + ";").repeated(10) + "\">";
    }
    laughs +=
        "]><worksheet><sheetData><row><c t=\"str\"><v>&l;</v></c></row></sheetData></worksheet>";
    XlsxBuilder builder;
    EXPECT_EQ(ruleOf(builder.part(sheetPart, laughs).write()), u"documentType"_s);
}

TEST(XlsxLimits, refuseEntitiesFromOutside)
{
    XlsxBuilder builder;
    builder.sharedStrings({}).part(u"xl/sharedStrings.xml"_s,
                                   "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                   "<sst><si><t>&x;</t></si></sst>");
    EXPECT_EQ(ruleOf(builder.write()), u"documentType"_s);
}

TEST(XlsxDamage, isNeverPartlyRead)
{
    XlsxBuilder builder;
    const QByteArray whole = bytesOf(builder.sheetData(manyRows(500)).write());
    ASSERT_EQ(ruleOf(builder.path()), u"taken"_s);
    for (qsizetype length = 4; length < whole.size(); length += 97) {
        overwrite(builder.path(), whole.left(length));
        EXPECT_EQ(ruleOf(builder.path()), u"damaged"_s) << length;
    }
}

// Any byte of the packed parts may be wrong: the file is then refused, or reads as before (unused
// bits of the packing).
TEST(XlsxDamage, isFoundByTheCheckSum)
{
    XlsxBuilder builder;
    const QByteArray whole = bytesOf(builder.sheetData(manyRows(500)).write());
    const auto before = XlsxReader().read(builder.path());
    ASSERT_TRUE(before);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 13) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ 0x10);
        overwrite(builder.path(), bytes);
        const auto after = XlsxReader().read(builder.path());
        if (after) {
            EXPECT_EQ(*after, *before) << at;
        } else {
            ++refused;
        }
    }
    EXPECT_GT(refused, whole.size() / 13 / 2);
}

TEST(XlsxDamage, isBrokenXmlToo)
{
    EXPECT_EQ(ruleOfRows("<row><c></row>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row><c t=\"s\"><v>3</v></c></row>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row><c><v>twelve</v></c></row>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row><c t=\"x\"><v>1</v></c></row>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"2\"/><row r=\"2\"/>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"2\"><c r=\"A3\"/></row>"), u"damaged"_s);
    EXPECT_EQ(ruleOfRows("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>"), u"damaged"_s);
}

TEST(XlsxDamage, isAMissingPartToo)
{
    XlsxBuilder builder;
    EXPECT_EQ(ruleOf(builder.withoutPart(sheetPart).write()), u"damaged"_s);
    XlsxBuilder noStrings;
    EXPECT_EQ(ruleOf(noStrings.withoutPart(u"xl/sharedStrings.xml"_s).write()), u"damaged"_s);
}

TEST(XlsxReader, refusesZipsThatAreNoWorkbook)
{
    XlsxBuilder letter;
    letter.part(u"xl/workbook.xml"_s, "<document/>");
    EXPECT_EQ(ruleOf(letter.write()), u"notAWorkbook"_s);
    XlsxBuilder archive;
    archive.withoutPart(u"xl/workbook.xml"_s);
    EXPECT_EQ(ruleOf(archive.write()), u"notAWorkbook"_s);
}

TEST(XlsxReader, saysThatAMissingFileIsAMatterOfStorage)
{
    const auto book = XlsxReader().read(u"/nowhere/book.xlsx"_s);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::Storage);
}

} // namespace zhuke::exchange
