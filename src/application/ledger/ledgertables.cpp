// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgertables.h"

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

constexpr double wide = 24;
constexpr double narrow = 14;

TableSheet templateOf(LedgerKind kind)
{
    TableSheet sheet{domain::labelOf(kind), {domain::labelOf(kind)}, {}, {}};
    bool hasAmounts = false;
    for (const LedgerColumn &column : columnsOf(kind)) {
        const bool isAmount = column.type == ColumnType::Amount;
        const bool isPercent = column.type == ColumnType::Percent;
        hasAmounts = hasAmounts || isAmount;
        const QString unit = isAmount ? u"(万元)"_s : isPercent ? u"(%)"_s : QString();
        const bool isWide = column.isHeadAsked && column.type == ColumnType::Text;
        sheet.columns.push_back({QString::fromUtf16(column.head) + unit,
                                 TableColumn::Kind::Text,
                                 isWide ? wide : narrow});
    }
    if (hasAmounts) {
        sheet.titleLines.push_back(u"金额单位:万元"_s);
    }
    return sheet;
}

// A percentage is written as it was shown, or it would be read as another number.
QString asTyped(const Cell &cell)
{
    bool isNumber = false;
    const double value = cell.isPercent ? cell.text.toDouble(&isNumber) : 0;
    return isNumber ? QString::number(value * 100) + u'%' : cell.text;
}

QString lineOf(const SheetRow &row)
{
    QStringList words;
    for (const Cell &cell : row.cells) {
        if (!cell.text.isEmpty()) {
            words.append(cell.text);
        }
    }
    return words.join(u"  ");
}

std::size_t widthOf(const Sheet &sheet)
{
    std::size_t width = 0;
    for (const SheetRow &row : sheet.rows) {
        width = std::max(width, row.cells.size());
    }
    return width;
}

QString cellAt(const SheetRow &row, std::size_t index)
{
    return index < row.cells.size() ? asTyped(row.cells[index]) : QString();
}

// The head of a column the import reads is the one it was told by, unit included.
QString headAt(const Sheet &sheet, const MatchedSheet &matched, std::size_t index)
{
    const auto known = std::ranges::find(matched.columns, index, &MatchedColumn::index);
    return known != matched.columns.end() ? known->head
                                          : cellAt(sheet.rows[matched.firstHead], index);
}

QString reasonsOf(const RowOutcome &row, const ReasonWords &words)
{
    QStringList reasons;
    for (const Fault &fault : row.faults) {
        if (fault.severity == Severity::Reject) {
            reasons.append(fault.column + u':' + words(fault.reason));
        }
    }
    return reasons.join(u';');
}

TableSheet headOf(const Sheet &sheet, const MatchedSheet &matched, std::size_t width)
{
    TableSheet table{sheet.name, {}, {}, {}};
    for (std::size_t i = 0; i < matched.firstHead; ++i) {
        table.titleLines.push_back(lineOf(sheet.rows[i]));
    }
    for (std::size_t i = 0; i < width; ++i) {
        table.columns.push_back({headAt(sheet, matched, i), TableColumn::Kind::Text, narrow});
    }
    table.columns.push_back({u"原行号"_s, TableColumn::Kind::Integer, narrow});
    table.columns.push_back({u"原因"_s, TableColumn::Kind::Text, wide * 2});
    return table;
}

} // namespace

std::vector<TableSheet> ledgerTemplate()
{
    std::vector<TableSheet> sheets;
    sheets.reserve(ledgerKinds.size());
    for (const LedgerKind kind : ledgerKinds) {
        sheets.push_back(templateOf(kind));
    }
    return sheets;
}

std::vector<TableSheet>
rejectedRows(const Workbook &workbook, const ImportReport &report, const ReasonWords &words)
{
    std::vector<TableSheet> tables;
    for (const MatchedSheet &matched : report.sheets) {
        const Sheet &sheet = workbook.sheets.at(matched.sheet);
        const std::size_t width = widthOf(sheet);
        TableSheet table = headOf(sheet, matched, width);
        for (const RowOutcome &row : report.rows) {
            if (row.sheet != matched.sheet || row.verdict != Verdict::Reject) {
                continue;
            }
            std::vector<QString> cells;
            for (std::size_t i = 0; i < width; ++i) {
                cells.push_back(cellAt(sheet.rows.at(row.position), i));
            }
            cells.push_back(QString::number(row.number));
            cells.push_back(reasonsOf(row, words));
            table.rows.push_back(std::move(cells));
        }
        if (!table.rows.empty()) {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace zhuke::application
