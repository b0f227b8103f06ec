// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxtable.h"

#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/tablevalue.h"
#include "exchange/workbook/xlsxstrings.h"
#include "exchange/workbook/xmlpart.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <limits>
#include <xlsxwriter.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::TableColumn;
using application::TableSheet;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

struct Formats
{
    lxw_format *title;
    lxw_format *head;
    lxw_format *money;
    lxw_format *date;
};

struct Place
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
};

Formats addFormats(lxw_workbook *book)
{
    constexpr double titleSize = 14;
    const Formats formats{workbook_add_format(book),
                          workbook_add_format(book),
                          workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, titleSize);
    format_set_bold(formats.head);
    format_set_num_format(formats.money, "#,##0.00");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    return formats;
}

lxw_error writeText(const Place &at, const QString &text, lxw_format *format = nullptr)
{
    const QByteArray bytes = withEscapes(text).toUtf8();
    return worksheet_write_string(at.sheet, at.row, at.column, bytes.constData(), format);
}

lxw_error writeDate(const Place &at, const QString &value, lxw_format *format)
{
    constexpr int firstYear = 1900; // before it spreadsheet programs know no dates
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (date.year() < firstYear) {
        return writeText(at, value);
    }
    lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
    return worksheet_write_datetime(at.sheet, at.row, at.column, &day, format);
}

lxw_error writeInteger(const Place &at, const QString &value)
{
    constexpr qsizetype exactDigits = 15;
    if (value.size() > exactDigits) {
        return writeText(at, value);
    }
    return worksheet_write_number(at.sheet, at.row, at.column, value.toDouble(), nullptr);
}

lxw_error
writeValue(const Place &at, TableColumn::Kind kind, const QString &value, const Formats &formats)
{
    switch (kind) {
    case TableColumn::Kind::Date:
        return writeDate(at, value, formats.date);
    case TableColumn::Kind::Integer:
        return writeInteger(at, value);
    case TableColumn::Kind::Money:
        // The file format has binary numbers only; up to 15 digits they come back exactly.
        return worksheet_write_number(
            at.sheet, at.row, at.column, tenThousandYuan(value).toDouble(), formats.money);
    case TableColumn::Kind::Text:
        break;
    }
    return writeText(at, value);
}

Result<void>
writeRow(Place at, const TableSheet &table, const std::vector<QString> &row, const Formats &formats)
{
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        if (row[i].isEmpty()) {
            continue;
        }
        if (Result<void> valid = checkValue(table.columns[i], row[i]); !valid) {
            return valid;
        }
        at.column = static_cast<lxw_col_t>(i);
        // Only text can be refused here: when control characters make it longer than it looks.
        if (writeValue(at, table.columns[i].kind, row[i], formats) != LXW_NO_ERROR) {
            return failure(ErrorCode::Invalid, table.columns[i].head, {}, u"textTooLong"_s);
        }
    }
    return {};
}

lxw_row_t writeHeads(lxw_worksheet *sheet, const TableSheet &table, const Formats &formats)
{
    lxw_row_t row = 0;
    for (const QString &line : table.titleLines) {
        writeText({sheet, row, 0}, line, row == 0 ? formats.title : nullptr);
        ++row;
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, table.columns[i].widthCharacters, nullptr);
        writeText({sheet, row, column}, table.columns[i].head, formats.head);
    }
    worksheet_freeze_panes(sheet, row + 1, 0);
    if (!table.columns.empty()) {
        worksheet_autofilter(sheet,
                             row,
                             0,
                             row + static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    }
    return row + 1;
}

Result<void> fits(const TableSheet &table)
{
    const ReadLimits limits;
    const std::size_t rows = table.titleLines.size() + 1 + table.rows.size();
    if (rows > static_cast<std::size_t>(limits.rows)) {
        return badFile(u"tooManyRows"_s, table.name);
    }
    if (table.columns.size() > static_cast<std::size_t>(limits.columns)) {
        return badFile(u"tooManyColumns"_s, table.name);
    }
    return {};
}

Result<void> writeSheet(lxw_workbook *book, const TableSheet &table, const Formats &formats)
{
    if (Result<void> fit = fits(table); !fit) {
        return fit;
    }
    const QByteArray name = table.name.toUtf8();
    if (workbook_validate_sheet_name(book, name.constData()) != LXW_NO_ERROR) {
        return failure(ErrorCode::Invalid, u"file"_s, table.name, u"sheetName"_s);
    }
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.constData());
    if (sheet == nullptr) {
        return cannotWrite(u"no temporary file for a sheet"_s);
    }
    lxw_row_t row = writeHeads(sheet, table, formats);
    for (const std::vector<QString> &cells : table.rows) {
        if (Result<void> written = writeRow({sheet, row++, 0}, table, cells, formats); !written) {
            return written;
        }
    }
    if (sheet->optimize_tmpfile != nullptr
        && (std::fflush(sheet->optimize_tmpfile) != 0
            || std::ferror(sheet->optimize_tmpfile) != 0)) {
        return cannotWrite(u"the temporary file of a sheet"_s);
    }
    return {};
}

Result<void> endsWell(ZipArchive &archive, const QString &name)
{
    constexpr qint64 block = 1 << 16;
    const QByteArray end = "</worksheet>";
    auto part = archive.part(name);
    if (!part) {
        return failure(part);
    }
    QByteArray tail;
    while (true) {
        const QByteArray bytes = (*part)->read(block);
        if (bytes.isEmpty()) {
            break;
        }
        tail = (tail + bytes).right(end.size());
    }
    if (tail != end) {
        return damagedFile(name);
    }
    return (*part)->finish();
}

// The library looks neither at its temporary files' errors nor at what it packs: a full disk shows
// as parts that are cut off, in a package that is whole.
Result<void> checkWritten(const QString &path)
{
    ReadLimits limits;
    limits.unpackedBytes = std::numeric_limits<qint64>::max();
    limits.ratio = std::numeric_limits<qint64>::max();
    const auto archive = ZipArchive::open(path, limits);
    if (!archive) {
        return failure(archive);
    }
    const QStringList names = (*archive)->names();
    for (const QString &name : names) {
        if (name.startsWith(u"xl/worksheets/sheet"_s)) {
            if (Result<void> whole = endsWell(**archive, name); !whole) {
                return whole;
            }
            continue;
        }
        auto part = (*archive)->part(name);
        if (!part) {
            return failure(part);
        }
        if (Result<void> whole = XmlPart(std::move(*part), limits).finish(); !whole) {
            return whole;
        }
    }
    return {};
}

} // namespace

Result<void> writeXlsxTables(const QString &path, const std::vector<TableSheet> &sheets)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) {
        return cannotWrite(u"out of memory"_s);
    }
    const Formats formats = addFormats(book);
    Result<void> written;
    for (const TableSheet &table : sheets) {
        written = writeSheet(book, table, formats);
        if (!written) {
            break;
        }
    }
    const lxw_error closed = workbook_close(book); // frees the book as well
    if (!written) {
        return written;
    }
    if (closed != LXW_NO_ERROR) {
        return cannotWrite(QString::fromUtf8(lxw_strerror(closed)));
    }
    if (const Result<void> whole = checkWritten(path); !whole) {
        return cannotWrite(whole.error().detail);
    }
    return {};
}

} // namespace zhuke::exchange
