// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgerrows.h"

#include "application/ledger/cellreader.h"
#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::FieldValue;

namespace {

// 合计, 填表人:, 审核人:曾示远 and their like, which stand under a list.
bool isFootWord(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:合计|总计|小计|(?:填表人|填报人|制表人|制表|审核人|审核|复核人|复核|汇总人|单位负责人|填报日期|填表日期|制表日期)(?:\\([^()]*\\))?(?::.*)?)$"_s);
    QString narrow = domain::halfWidth(text);
    narrow.removeIf([](QChar c) { return c.isSpace(); });
    return form.match(narrow).hasMatch();
}

bool hasWords(const Cell &cell)
{
    return cell.kind == Cell::Kind::Text
           && std::ranges::any_of(cell.text, [](QChar c) { return c.isLetter(); });
}

// A name beside 填表人: belongs to it.
bool isFoot(const SheetRow &row)
{
    bool hasFootWord = false;
    bool isBesideLabel = false;
    for (const Cell &cell : row.cells) {
        if (!hasWords(cell)) {
            continue;
        }
        const bool isWord = isFootWord(cell.text);
        if (!isWord && !isBesideLabel) {
            return false;
        }
        hasFootWord = hasFootWord || isWord;
        isBesideLabel = isWord && domain::halfWidth(cell.text).trimmed().endsWith(u':');
    }
    return hasFootWord;
}

bool isBlank(const SheetRow &row, const MatchedSheet &sheet)
{
    return std::ranges::none_of(sheet.columns, [&row](const MatchedColumn &column) {
        return column.index < row.cells.size() && !row.cells[column.index].text.trimmed().isEmpty();
    });
}

void askForValues(LedgerRow &row)
{
    for (const LedgerColumn &column : columnsOf(row.sheet->kind)) {
        const QLatin1StringView field(column.field);
        const bool isFaulty = std::ranges::any_of(
            row.faults, [field](const Fault &fault) { return fault.field == field; });
        if (column.isValueAsked && row.find(field) == nullptr && !isFaulty) {
            row.addFault(Severity::Reject, field, {}, u"missing"_s);
        }
    }
}

// Decisions 4: the letter of a number is the row's grade.
void compareNumberWithGrade(LedgerRow &row)
{
    const QString number = row.text("number"_L1);
    const QString grade = row.text("grade"_L1);
    if (!number.isEmpty() && !grade.isEmpty() && !number.startsWith(grade)) {
        row.addFault(Severity::Reject, "number"_L1, number, u"numberNotOfGrade"_s);
    }
}

LedgerRow readRow(const SheetRow &cells, const MatchedSheet &sheet, QDate asOf)
{
    LedgerRow row;
    row.sheet = &sheet;
    row.number = cells.number;
    row.stated.reserve(sheet.columns.size());
    for (const MatchedColumn &column : sheet.columns) {
        if (column.index < cells.cells.size()) {
            readCell(cells.cells[column.index], column, asOf, row);
        }
    }
    askForValues(row);
    if (sheet.kind == LedgerKind::Clients) {
        compareNumberWithGrade(row);
    }
    return row;
}

} // namespace

const FieldValue *LedgerRow::find(QLatin1StringView field) const
{
    const auto found = std::ranges::find_if(
        stated, [field](const Stated &entry) { return entry.column->column->is(field); });
    return found != stated.end() ? &found->value : nullptr;
}

QString LedgerRow::text(QLatin1StringView field) const
{
    const FieldValue *value = find(field);
    const QString *held = value != nullptr ? std::get_if<QString>(value) : nullptr;
    return held != nullptr ? *held : QString();
}

std::optional<domain::Money> LedgerRow::money(QLatin1StringView field) const
{
    const FieldValue *value = find(field);
    const qint64 *fen = value != nullptr ? std::get_if<qint64>(value) : nullptr;
    return fen != nullptr ? std::optional(domain::Money::fromFen(*fen)) : std::nullopt;
}

QDate LedgerRow::date(QLatin1StringView field) const
{
    return QDate::fromString(text(field), Qt::ISODate);
}

bool LedgerRow::isRejected() const
{
    return std::ranges::any_of(
        faults, [](const Fault &fault) { return fault.severity == Severity::Reject; });
}

void LedgerRow::addFault(Severity severity, QLatin1StringView field, QString value, QString reason)
{
    const MatchedColumn *column = sheet->find(field);
    const LedgerColumn *known = columnByField(sheet->kind, QString(field));
    QString head = column != nullptr  ? column->head
                   : known != nullptr ? QString::fromUtf16(known->head)
                                      : QString(field);
    faults.push_back(
        {severity, QString(field), std::move(head), std::move(value), std::move(reason)});
}

std::vector<LedgerRow> readRows(const Workbook &workbook, const MatchedSheet &sheet, QDate asOf)
{
    const std::vector<SheetRow> &rows = workbook.sheets.at(sheet.sheet).rows;
    std::vector<LedgerRow> read;
    read.reserve(rows.size() - std::min(rows.size(), sheet.firstData));
    for (std::size_t i = sheet.firstData; i < rows.size(); ++i) {
        if (!isBlank(rows[i], sheet) && !isFoot(rows[i])) {
            read.push_back(readRow(rows[i], sheet, asOf));
            read.back().position = i;
        }
    }
    return read;
}

} // namespace zhuke::application
