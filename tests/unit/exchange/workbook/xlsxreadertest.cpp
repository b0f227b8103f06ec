// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "xlsxbuilder.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::SheetRow;
using test::XlsxBuilder;

namespace {

Cell text(const QString &value)
{
    return {Cell::Kind::Text, value, {}, false};
}

Cell number(const QString &value, bool isPercent = false)
{
    return {Cell::Kind::Number, value, {}, isPercent};
}

Cell date(QDate value)
{
    return {Cell::Kind::Date, value.toString(Qt::ISODate), value, false};
}

std::vector<SheetRow> rowsOf(const XlsxBuilder &builder)
{
    const auto book = XlsxReader().read(builder.write());
    EXPECT_TRUE(book) << book.error().rule.toStdString() << ": "
                      << book.error().detail.toStdString();
    EXPECT_EQ(book->sheets.size(), 1U);
    return book->sheets.front().rows;
}

std::vector<Cell> cellsOf(XlsxBuilder &builder, const QByteArray &cells)
{
    return rowsOf(builder.sheetData("<row>" + cells + "</row>")).at(0).cells;
}

std::vector<Cell> cellsOf(const QByteArray &cells)
{
    XlsxBuilder builder;
    return cellsOf(builder, cells);
}

} // namespace

TEST(XlsxReader, readsEveryKindOfText)
{
    XlsxBuilder builder;
    builder.sharedStrings(
        "<si><t>云汀</t></si>"
        "<si><r><t xml:space=\"preserve\">云汀 </t></r><r><rPr><b/></rPr><t>置业</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>yunting</t></rPh></si>");
    EXPECT_EQ(cellsOf(builder,
                      "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                      "<c t=\"inlineStr\"><is><t>a&#10;b&amp;c</t></is></c>"
                      "<c t=\"str\"><f>A1&amp;B1</f><v> 和 </v></c>"
                      "<c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>"
                      "<c t=\"inlineStr\"><is><t>x_x000D_y_x005F_x000D_</t></is></c>"),
              (std::vector{text(u"云汀"_s),
                           text(u"云汀 置业"_s),
                           text(u"a\nb&c"_s),
                           text(u" 和 "_s),
                           text(u"甲乙"_s),
                           text(u"x\ry_x000D_"_s)}));
}

TEST(XlsxReader, readsNumbersAsDecimalText)
{
    EXPECT_EQ(
        cellsOf("<c><v>14200000002</v></c><c t=\"n\"><v>0.30000000000000004</v></c>"
                "<c><f>1+1</f><v>2</v></c><c><v>-4.7E-2</v></c>"),
        (std::vector{
            number(u"14200000002"_s), number(u"0.3"_s), number(u"2"_s), number(u"-0.047"_s)}));
}

TEST(XlsxReader, readsFlagsAndErrors)
{
    EXPECT_EQ(cellsOf("<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#REF!</v></c>"),
              (std::vector{Cell{Cell::Kind::Flag, u"1"_s, {}, false},
                           Cell{Cell::Kind::Flag, u"0"_s, {}, false},
                           Cell{Cell::Kind::Error, u"#REF!"_s, {}, false}}));
}

TEST(XlsxReader, tellsDatesAndPercentagesByTheirFormat)
{
    XlsxBuilder builder;
    builder.styles("<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>",
                   {0, 14, 176, 9, 20});
    EXPECT_EQ(
        cellsOf(builder,
                "<c s=\"0\"><v>46349</v></c><c s=\"1\"><v>46349.75</v></c>"
                "<c s=\"2\"><v>46349</v></c><c s=\"3\"><v>0.4</v></c><c s=\"4\"><v>0.5</v></c>"
                "<c t=\"d\"><v>2026-11-23T08:00:00</v></c><c s=\"1\"><v>60</v></c>"
                "<c s=\"1\"><v>0.5</v></c>"),
        (std::vector{number(u"46349"_s),
                     date({2026, 11, 23}),
                     date({2026, 11, 23}),
                     number(u"0.4"_s, true),
                     number(u"0.5"_s),
                     date({2026, 11, 23}),
                     text(u"1900-02-29"_s),
                     number(u"0.5"_s)}));
}

TEST(XlsxReader, countsFrom1904WhenTheWorkbookDoes)
{
    XlsxBuilder builder;
    builder.date1904().styles({}, {14});
    EXPECT_EQ(cellsOf(builder, "<c s=\"0\"><v>44887</v></c>"), (std::vector{date({2026, 11, 23})}));
}

TEST(XlsxReader, saysFromWhenBareDayNumbersCount)
{
    XlsxBuilder builder;
    EXPECT_FALSE(XlsxReader().read(builder.write())->isDate1904);
    EXPECT_TRUE(XlsxReader().read(builder.date1904().write())->isDate1904);
}

TEST(XlsxReader, placesCellsByTheirAddressOrAfterTheOneBefore)
{
    XlsxBuilder builder;
    builder.sheetData(
        "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c><c r=\"AA2\"><v>3</v></c></row>"
        "<row><c><v>4</v></c></row><row r=\"9\"><c r=\"A9\"><v>5</v></c></row>");
    const auto rows = rowsOf(builder);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows.at(0).number, 2);
    ASSERT_EQ(rows.at(0).cells.size(), 27U);
    EXPECT_EQ(rows.at(0).cells.at(0), Cell{});
    EXPECT_EQ(rows.at(0).cells.at(1), number(u"1"_s));
    EXPECT_EQ(rows.at(0).cells.at(2), number(u"2"_s));
    EXPECT_EQ(rows.at(0).cells.at(26), number(u"3"_s));
    EXPECT_EQ(rows.at(1), (SheetRow{3, {number(u"4"_s)}}));
    EXPECT_EQ(rows.at(2), (SheetRow{9, {number(u"5"_s)}}));
}

TEST(XlsxReader, leavesOutEmptyRowsAndTrailingEmptyCells)
{
    XlsxBuilder builder;
    builder.sheetData(
        "<row r=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"B1\" t=\"inlineStr\"></c></row>"
        "<row r=\"2\"/><row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"XFD3\" s=\"0\"/></row>");
    EXPECT_EQ(rowsOf(builder), (std::vector{SheetRow{3, {number(u"1"_s)}}}));
}

TEST(XlsxReader, takesSheetsInTheOrderOfTheWorkbookHiddenOnesToo)
{
    XlsxBuilder builder;
    const QByteArray sheet =
        "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
    builder.sheetData({})
        .part(u"xl/second.xml"_s, sheet)
        .part(u"xl/workbook.xml"_s,
              "<workbook "
              "xmlns:q=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              "<sheets><sheet name=\"乙\" sheetId=\"2\" state=\"hidden\" q:id=\"b\"/>"
              "<sheet name=\"图\" sheetId=\"3\" q:id=\"c\"/><sheet name=\"甲\" sheetId=\"1\" "
              "q:id=\"a\"/>"
              "</sheets></workbook>")
        .part(
            u"xl/_rels/workbook.xml.rels"_s,
            "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"/XL/second.xml\"/>"
            "<Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"chart.xml\"/></Relationships>");
    const auto book = XlsxReader().read(builder.write());
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    ASSERT_EQ(book->sheets.size(), 2U);
    EXPECT_EQ(book->sheets.at(0).name, u"乙"_s);
    EXPECT_EQ(book->sheets.at(0).rows.size(), 1U);
    EXPECT_EQ(book->sheets.at(1).name, u"甲"_s);
}

TEST(XlsxReader, readsTheSampleLedger)
{
    const auto book = XlsxReader().read(QStringLiteral(ZHUKE_SOURCE_DIR)
                                        + u"/tests/data/ledger/大客户台账.xlsx"_s);
    ASSERT_TRUE(book) << book.error().detail.toStdString();
    ASSERT_EQ(book->sheets.size(), 4U);
    const auto &clients = book->sheets.at(0);
    EXPECT_EQ(clients.name, u"大客户台账"_s);
    EXPECT_EQ(clients.rows.front().cells, (std::vector{text(u"大客户台账"_s)}));
    EXPECT_EQ(clients.rows.at(1).cells.at(19), text(u"金额单位:万元"_s));
    EXPECT_EQ(clients.rows.at(2).cells.at(8), text(u"客户来源\n(所属公司)"_s));
    EXPECT_EQ(clients.rows.at(50).number, 51);
    EXPECT_EQ(clients.rows.at(50).cells.at(21), date({2024, 6, 16}));
    EXPECT_EQ(clients.rows.back().cells.at(9), text(u"审核人:"_s));
    const auto &persons = book->sheets.at(1);
    EXPECT_EQ(persons.rows.at(1).cells.at(6), number(u"14200000002"_s));
    EXPECT_EQ(persons.rows.at(89).cells.at(8), text(u"25%"_s));
    const auto &projects = book->sheets.at(2);
    EXPECT_EQ(projects.rows.at(1).cells.at(4), text(u"１４２９４．２１"_s));
    EXPECT_EQ(projects.rows.at(3).cells.at(7), date({2022, 3, 5}));
    EXPECT_EQ(projects.rows.at(4).cells.at(4), number(u"4701.75"_s));
    EXPECT_EQ(book->sheets.at(3).rows.size(), 181U);
}

} // namespace zhuke::exchange
