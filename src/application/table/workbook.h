// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <vector>

namespace zhuke::application {

// One cell as the file holds it; what it means is decided by whoever knows the column.
struct Cell
{
    enum class Kind { Empty, Text, Number, Date, Flag, Error };

    Kind kind = Kind::Empty;
    // Text as stored; a number as decimal text (never through double where the file holds text); a
    // date as ISO; a flag as "1" or "0"; an error as its Excel name (#REF!).
    QString text;
    QDate date; // only for Kind::Date
    bool isPercent =
        false; // a number whose format shows it as a percentage (decisions 3): 0.4 is shown as 40 %

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct SheetRow
{
    int number = 0;          // 1-based, as the person sees it in the spreadsheet program
    std::vector<Cell> cells; // from column A on, without trailing empty cells

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct Sheet
{
    QString name;
    std::vector<SheetRow> rows; // in order; rows without any cell are left out

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

struct Workbook
{
    std::vector<Sheet> sheets;
    // Day numbers in a column of dates without a date format count from 1904-01-01 (0), not from
    // 1900-01-01 (1). Cells of Kind::Date are right either way.
    bool isDate1904 = false;

    friend bool operator==(const Workbook &, const Workbook &) = default;
};

// "A", "Z", "AA" for the 0-based column, as error messages name it.
[[nodiscard]] QString columnName(int column);

class WorkbookReader
{
public:
    virtual ~WorkbookReader() = default;
    WorkbookReader() = default;
    WorkbookReader(const WorkbookReader &) = delete;
    WorkbookReader &operator=(const WorkbookReader &) = delete;

    // Reads .xlsx or .csv by content, not by ending. Invalid with field "file" for what is neither,
    // is damaged, or exceeds a limit (rule names the limit); Storage when the file cannot be read.
    [[nodiscard]] virtual domain::Result<Workbook> read(const QString &path) const = 0;
};

// What a written table cell may hold.
struct TableColumn
{
    enum class Kind { Text, Money, Date, Integer };

    QString head;
    Kind kind = Kind::Text;
    double widthCharacters =
        14; // in characters of the default font, as spreadsheet programs measure columns
};

struct TableSheet
{
    QString name;
    std::vector<QString> titleLines; // above the head row, may be empty
    std::vector<TableColumn> columns;
    // Text: as is. Money: fen as decimal text, written as 万元: a number shown with two decimals in
    // .xlsx, exact with at least two in .csv. Date: ISO. Integer: decimal text. An empty string
    // leaves the cell empty.
    std::vector<std::vector<QString>> rows;
};

class WorkbookWriter
{
public:
    virtual ~WorkbookWriter() = default;
    WorkbookWriter() = default;
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    // Writes .xlsx or .csv by the path's ending (csv: UTF-8 with byte order mark, first sheet
    // only), to a temporary file that is then renamed. Text beginning with = + - @ stays text.
    // Storage when the disk refuses; Invalid names the head of the column that a value does not
    // fit, or the "file" (rules "fileEnding", "sheetName", "tooManyRows" …).
    [[nodiscard]] virtual domain::Result<void>
    write(const QString &path, const std::vector<TableSheet> &sheets) const = 0;
};

} // namespace zhuke::application
