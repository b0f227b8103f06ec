// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/headmatch.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

// A head row lies within the first rows that hold anything.
constexpr std::size_t rowsSearched = 30;
// With so many known heads a sheet is meant to be a ledger, even if an asked head is missing.
constexpr std::size_t surelyMeant = 3;

struct Candidate
{
    LedgerKind kind = LedgerKind::Clients;
    std::size_t position = 0;
    std::size_t rows = 1;
    std::size_t known = 0;
    bool isWhole = false; // has every head that is asked for
};

QString textAt(const SheetRow &row, std::size_t index)
{
    return index < row.cells.size() ? row.cells[index].text.simplified() : QString();
}

const LedgerColumn *columnFor(const HeadMap &map, LedgerKind kind, const QString &head)
{
    return head.isEmpty() ? nullptr : map.column(kind, headKey(head));
}

bool isUnitOrNote(const QString &text)
{
    static const QRegularExpression form(u"^(?:\\(.*\\)|\\[.*\\]|亿元|万元|元|%)$"_s);
    return form.match(domain::halfWidthTrimmed(text)).hasMatch();
}

// Whether the row below belongs to the head: column heads under a group's head, or units only. A
// row of data has neither.
bool continuesHead(const SheetRow &below, const HeadMap &map, LedgerKind kind)
{
    std::size_t heads = 0;
    std::size_t filled = 0;
    std::size_t notes = 0;
    for (std::size_t i = 0; i < below.cells.size(); ++i) {
        const QString text = textAt(below, i);
        filled += text.isEmpty() ? 0 : 1;
        notes += isUnitOrNote(text) ? 1 : 0;
        heads += columnFor(map, kind, text) != nullptr ? 1 : 0;
    }
    return filled > 0 && (notes == filled || heads * 2 > filled);
}

struct Head
{
    QString text; // with its unit, wherever it stands
    const LedgerColumn *column = nullptr;
};

Head headAt(const Sheet &sheet, const Candidate &candidate, const HeadMap &map, std::size_t index)
{
    const QString upper = textAt(sheet.rows[candidate.position], index);
    const QString lower =
        candidate.rows == 2 ? textAt(sheet.rows[candidate.position + 1], index) : QString();
    const LedgerColumn *below = columnFor(map, candidate.kind, lower);
    if (below != nullptr) {
        return {lower, below};
    }
    if (upper.isEmpty() || (!lower.isEmpty() && !isUnitOrNote(lower))) {
        return {lower.isEmpty() ? upper : lower, nullptr};
    }
    const QString unit = lower.isEmpty() || lower.startsWith(u'(') || lower.startsWith(u'（')
                             ? lower
                             : u'(' + lower + u')';
    return {upper + unit, columnFor(map, candidate.kind, upper)};
}

std::size_t widthOf(const Sheet &sheet, const Candidate &candidate)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < candidate.rows; ++i) {
        width = std::max(width, sheet.rows[candidate.position + i].cells.size());
    }
    return width;
}

// The row at this position, and the one below when it goes on with the heads, read as heads.
Candidate weighed(const Sheet &sheet, const HeadMap &map, LedgerKind kind, std::size_t position)
{
    Candidate candidate{kind, position};
    if (position + 1 < sheet.rows.size() && continuesHead(sheet.rows[position + 1], map, kind)) {
        candidate.rows = 2;
    }
    std::vector<const LedgerColumn *> found;
    for (std::size_t i = 0; i < widthOf(sheet, candidate); ++i) {
        const LedgerColumn *column = headAt(sheet, candidate, map, i).column;
        if (column != nullptr && std::ranges::find(found, column) == found.end()) {
            found.push_back(column);
        }
    }
    candidate.known = found.size();
    candidate.isWhole =
        std::ranges::all_of(columnsOf(candidate.kind), [&found](const LedgerColumn &column) {
            return !column.isHeadAsked || std::ranges::find(found, &column) != found.end();
        });
    return candidate;
}

// A row that adds no head, such as a title, is no head row.
bool isBetter(const Candidate &candidate, const Candidate &best)
{
    if (candidate.known != best.known) {
        return candidate.known > best.known;
    }
    if (candidate.isWhole != best.isWhole) {
        return candidate.isWhole;
    }
    return candidate.kind == best.kind && candidate.rows < best.rows;
}

// The best reading of the sheet; the kinds with more asked heads are tried first, so that a tie is
// theirs.
std::optional<Candidate> bestCandidate(const Sheet &sheet, const HeadMap &map)
{
    std::optional<Candidate> best;
    for (std::size_t position = 0; position < std::min(rowsSearched, sheet.rows.size());
         ++position) {
        for (const LedgerKind kind :
             {LedgerKind::Visits, LedgerKind::Projects, LedgerKind::Persons, LedgerKind::Clients}) {
            const Candidate candidate = weighed(sheet, map, kind, position);
            if (candidate.known > 0 && (!best || isBetter(candidate, *best))) {
                best = candidate;
            }
        }
    }
    const bool isMeant = best && (best->known >= surelyMeant || (best->isWhole && best->known > 1));
    return isMeant ? best : std::nullopt;
}

// The unit named in a line above the heads: 金额单位:万元.
domain::AmountUnit unitAbove(const Sheet &sheet, std::size_t position)
{
    for (std::size_t row = position; row-- > 0;) {
        for (const Cell &cell : sheet.rows[row].cells) {
            if (const auto unit = domain::unitInHead(cell.text)) {
                return *unit;
            }
        }
    }
    return domain::AmountUnit::TenThousand;
}

Result<void> addColumn(MatchedSheet &matched, MatchedColumn column, const QString &sheetName)
{
    const MatchedColumn *other = matched.find(QLatin1StringView(column.column->field));
    if (other != nullptr) {
        return failure(ErrorCode::Invalid,
                       u"head"_s,
                       u"%1(%2)、%3(%4)"_s.arg(other->head,
                                               columnName(static_cast<int>(other->index)),
                                               column.head,
                                               columnName(static_cast<int>(column.index))),
                       u"sameMeaning"_s,
                       sheetName);
    }
    matched.columns.push_back(std::move(column));
    return {};
}

Result<void> checkAskedHeads(const MatchedSheet &matched, const QString &sheetName)
{
    for (const LedgerColumn &column : columnsOf(matched.kind)) {
        if (column.isHeadAsked && matched.find(QLatin1StringView(column.field)) == nullptr) {
            return failure(ErrorCode::Invalid,
                           u"head"_s,
                           QString::fromUtf16(column.head),
                           u"missingHead"_s,
                           sheetName);
        }
    }
    return {};
}

Result<MatchedSheet> matched(const Sheet &sheet, const Candidate &candidate, const HeadMap &map)
{
    MatchedSheet result{
        candidate.kind, 0, candidate.position, candidate.position + candidate.rows, {}, {}};
    const domain::AmountUnit common = unitAbove(sheet, candidate.position);
    for (std::size_t i = 0; i < widthOf(sheet, candidate); ++i) {
        const Head head = headAt(sheet, candidate, map, i);
        if (head.column == nullptr) {
            if (!head.text.isEmpty() && headKey(head.text) != u"序号") {
                result.ignored.append(head.text);
            }
            continue;
        }
        const domain::AmountUnit unit = domain::unitInHead(head.text).value_or(common);
        const Result<void> added = addColumn(result, {i, head.column, head.text, unit}, sheet.name);
        if (!added) {
            return failure(added);
        }
    }
    const Result<void> whole = checkAskedHeads(result, sheet.name);
    if (!whole) {
        return failure(whole);
    }
    return result;
}

} // namespace

const MatchedColumn *MatchedSheet::find(QLatin1StringView field) const
{
    const auto found = std::ranges::find_if(
        columns, [field](const MatchedColumn &entry) { return entry.column->is(field); });
    return found != columns.end() ? &*found : nullptr;
}

Result<std::vector<MatchedSheet>> matchHeads(const Workbook &workbook, const HeadMap &map)
{
    std::vector<MatchedSheet> sheets;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets[i];
        const std::optional<Candidate> candidate = bestCandidate(sheet, map);
        if (!candidate) {
            continue;
        }
        Result<MatchedSheet> found = matched(sheet, *candidate, map);
        if (!found) {
            return failure(found);
        }
        found->sheet = i;
        sheets.push_back(std::move(*found));
    }
    if (sheets.empty()) {
        return failure(ErrorCode::Invalid, u"file"_s, {}, u"noLedgerSheet"_s);
    }
    return sheets;
}

} // namespace zhuke::application
