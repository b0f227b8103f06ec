// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxsheet.h"

#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/numbertext.h"
#include "exchange/workbook/xlsxstrings.h"

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::SheetRow;
using domain::failure;
using domain::Result;

namespace {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{Cell::Kind::Text, text, {}, false};
}

Cell dateCell(int day)
{
    const QDate date = dateOfSerial(day);
    // Spreadsheet programs show this date though there is none; whoever reads it may say so.
    return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate), date, false}
                          : textCell(u"1900-02-29"_s);
}

Cell isoDateCell(const QString &value)
{
    constexpr int dateLength = 10;
    const QDate date = QDate::fromString(value.left(dateLength), Qt::ISODate);
    return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate), date, false}
                          : textCell(value);
}

} // namespace

XlsxSheet::XlsxSheet(XmlPart &xml, const ReadLimits &limits, XlsxContext &context)
    : m_xml(xml)
    , m_limits(limits)
    , m_context(context)
{}

Result<std::vector<SheetRow>>
XlsxSheet::read(ZipArchive &archive, const QString &part, XlsxContext &context)
{
    auto stream = archive.part(part);
    if (!stream) {
        return failure(stream);
    }
    XmlPart xml(std::move(*stream), archive.limits());
    XlsxSheet sheet(xml, archive.limits(), context);
    sheet.readWorksheet();
    if (const Result<void> read = xml.finish(); !read) {
        return failure(read);
    }
    return std::move(sheet.m_rows);
}

void XlsxSheet::readWorksheet()
{
    if (!m_xml.nextChild()) {
        return;
    }
    if (m_xml.name() != u"worksheet"_s) {
        m_xml.fail(damagedFile(u"a sheet that is none"_s).value());
    }
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"sheetData"_s) {
            m_xml.skipChild();
            continue;
        }
        while (m_xml.nextChild()) {
            readRow();
        }
    }
}

void XlsxSheet::readRow()
{
    const int previous = m_row.number;
    const QString number = m_xml.attribute("r"_L1);
    m_row = {};
    m_row.number = number.isEmpty() ? previous + 1 : number.toInt();
    if (m_row.number > m_limits.rows) {
        m_xml.fail(badFile(u"tooManyRows"_s).value());
    } else if (m_row.number <= previous) {
        failAt(u"rows out of order"_s);
    }
    m_column = -1;
    while (m_xml.nextChild()) {
        readCell();
    }
    if (!m_row.cells.empty()) {
        m_rows.push_back({m_row.number, std::move(m_row.cells)});
    }
}

void XlsxSheet::readCell()
{
    const CellHead head = readHead();
    QString value;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"v"_s) {
            value = m_xml.text();
            value = head.type == CellType::Text ? withoutEscapes(value) : value;
        } else if (m_xml.name() == u"is"_s) {
            value = readXlsxText(m_xml);
        } else {
            m_xml.skipChild();
        }
    }
    m_column = head.column;
    if (!value.isEmpty() && !m_xml.hasFailed()) {
        put(head.column, makeCell(head, value));
    }
}

XlsxSheet::CellHead XlsxSheet::readHead()
{
    CellHead head{m_column + 1, CellType::Number, NumberShape::Plain};
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name == u"r") {
            head.column = columnOf(attribute.value());
        } else if (name == u"t") {
            head.type = typeOf(attribute.value());
        } else if (name == u"s") {
            const auto style = attribute.value().toUInt();
            if (style < m_context.shapes.size()) {
                head.shape = m_context.shapes[style];
            }
        }
    }
    if (head.column >= m_limits.columns) {
        m_xml.fail(badFile(u"tooManyColumns"_s).value());
    } else if (head.column <= m_column) {
        failAt(u"cells out of order"_s);
    }
    return head;
}

// "AB12" → 27; the row must be the one it stands in.
int XlsxSheet::columnOf(QStringView address)
{
    constexpr int letters = 26;
    int column = 0;
    qsizetype i = 0;
    for (; i < address.size() && address.at(i) >= u'A' && address.at(i) <= u'Z'; ++i) {
        column = qMin(column * letters + address.at(i).unicode() - u'A' + 1, m_limits.columns + 1);
    }
    if (column == 0 || address.mid(i).toInt() != m_row.number) {
        failAt(u"a cell's address is "_s + address.toString());
    }
    return column - 1;
}

XlsxSheet::CellType XlsxSheet::typeOf(QStringView type)
{
    if (type == u"inlineStr" || type == u"str") {
        return CellType::Text;
    }
    if (type == u"s") {
        return CellType::Shared;
    }
    if (type == u"b") {
        return CellType::Flag;
    }
    if (type == u"e") {
        return CellType::Error;
    }
    if (type == u"d") {
        return CellType::IsoDate;
    }
    if (type != u"n") {
        failAt(u"unknown cell type "_s + type.toString());
    }
    return CellType::Number;
}

Cell XlsxSheet::makeCell(const CellHead &head, const QString &value)
{
    switch (head.type) {
    case CellType::Number:
        return makeNumber(head.shape, value);
    case CellType::Shared:
        return makeShared(value);
    case CellType::Flag:
        return {Cell::Kind::Flag, value == u"1"_s || value == u"true"_s ? u"1"_s : u"0"_s, {}, {}};
    case CellType::Error:
        return {Cell::Kind::Error, value, {}, false};
    case CellType::IsoDate:
        return isoDateCell(value);
    case CellType::Text:
        break;
    }
    m_xml.checkTextLength(value);
    return textCell(value);
}

Cell XlsxSheet::makeNumber(NumberShape shape, const QString &value)
{
    const std::optional<QString> number = plainNumber(value);
    if (!number) {
        failAt(u"not a number: "_s + value.left(40));
        return {};
    }
    if (shape == NumberShape::Date) {
        if (const auto day = serialDay(*number, m_context.isDate1904)) {
            return dateCell(*day);
        }
    }
    return {Cell::Kind::Number, *number, {}, shape == NumberShape::Percent};
}

Cell XlsxSheet::makeShared(const QString &value)
{
    bool isNumber = false;
    const uint index = value.toUInt(&isNumber);
    if (!isNumber || index >= m_context.strings.size()) {
        failAt(u"no such shared string: "_s + value.left(40));
        return {};
    }
    return textCell(m_context.strings[index]);
}

void XlsxSheet::put(int column, Cell cell)
{
    if (cell.kind == Cell::Kind::Empty) {
        return;
    }
    const auto size = static_cast<std::size_t>(column) + 1;
    m_context.cellsLeft -= static_cast<qint64>(size - m_row.cells.size());
    if (m_context.cellsLeft < 0) {
        m_xml.fail(badFile(u"tooManyCells"_s).value());
        return;
    }
    m_row.cells.resize(size);
    m_row.cells.back() = std::move(cell);
}

void XlsxSheet::failAt(const QString &what)
{
    m_xml.fail(damagedFile(u"row %1: %2"_s.arg(m_row.number).arg(what)).value());
}

} // namespace zhuke::exchange
