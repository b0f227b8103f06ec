// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/importreport.h"

#include <QJsonArray>

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonArray faultsJson(const RowOutcome &row, const ReasonWords &words)
{
    QJsonArray faults;
    for (const Fault &fault : row.faults) {
        faults.append(QJsonObject{{u"column"_s, fault.column},
                                  {u"field"_s, fault.field},
                                  {u"value"_s, text(fault.value)},
                                  {u"reason"_s, fault.reason},
                                  {u"message"_s, words(fault.reason)}});
    }
    return faults;
}

QJsonArray changesJson(const RowOutcome &row)
{
    QJsonArray changes;
    for (const Change &change : row.changes) {
        changes.append(QJsonObject{{u"column"_s, change.column},
                                   {u"field"_s, change.field},
                                   {u"old"_s, text(change.before)},
                                   {u"new"_s, text(change.after)}});
    }
    return changes;
}

QJsonObject rowJson(const RowOutcome &row, const QString &sheet, const ReasonWords &words)
{
    QJsonObject json{{u"sheet"_s, sheet},
                     {u"kind"_s, domain::codeOf(row.kind)},
                     {u"row"_s, row.number},
                     {u"verdict"_s, domain::codeOf(row.verdict)},
                     {u"column"_s, QJsonValue()},
                     {u"value"_s, QJsonValue()},
                     {u"reason"_s, QJsonValue()},
                     {u"faults"_s, faultsJson(row, words)},
                     {u"changes"_s, changesJson(row)}};
    const auto gravest = std::ranges::max_element(row.faults, {}, &Fault::severity);
    if (row.verdict == Verdict::Update) {
        const Change &change = row.changes.front();
        json.insert(u"column"_s, change.column);
        json.insert(u"value"_s, text(change.after));
        json.insert(u"reason"_s, u"changed"_s);
    } else if (gravest != row.faults.end()) {
        json.insert(u"column"_s, gravest->column);
        json.insert(u"value"_s, text(gravest->value));
        json.insert(u"reason"_s, gravest->reason);
    }
    return json;
}

QJsonObject totalsJson(const ImportReport &report)
{
    QJsonObject totals;
    for (const MatchedSheet &sheet : report.sheets) {
        QJsonObject counts;
        for (std::size_t i = 0; i < domain::CodesOf<Verdict>::all.size(); ++i) {
            const auto verdict = static_cast<Verdict>(i);
            const auto count = std::ranges::count_if(report.rows, [&](const RowOutcome &row) {
                return row.sheet == sheet.sheet && row.verdict == verdict;
            });
            counts.insert(domain::codeOf(verdict), static_cast<qint64>(count));
        }
        totals.insert(report.sheetNames.at(static_cast<qsizetype>(sheet.sheet)), counts);
    }
    return totals;
}

QJsonArray sheetsJson(const ImportReport &report)
{
    QJsonArray sheets;
    for (const MatchedSheet &sheet : report.sheets) {
        sheets.append(
            QJsonObject{{u"sheet"_s, report.sheetNames.at(static_cast<qsizetype>(sheet.sheet))},
                        {u"kind"_s, domain::codeOf(sheet.kind)},
                        {u"ignoredColumns"_s, QJsonArray::fromStringList(sheet.ignored)}});
    }
    return sheets;
}

QJsonArray staffJson(const std::vector<StaffList::Entry> &entries, bool hasUnit)
{
    QJsonArray array;
    for (const StaffList::Entry &entry : entries) {
        QJsonObject json{{u"name"_s, entry.name}};
        if (hasUnit) {
            json.insert(u"unit"_s, text(entry.unit));
        }
        array.append(json);
    }
    return array;
}

} // namespace

int ImportReport::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(rows, verdict, &RowOutcome::verdict));
}

QJsonObject toJson(const ImportReport &report, const ReasonWords &words)
{
    QJsonArray rows;
    for (const RowOutcome &row : report.rows) {
        rows.append(rowJson(row, report.sheetNames.at(static_cast<qsizetype>(row.sheet)), words));
    }
    return {{u"batch"_s, text(report.batch)},
            {u"dryRun"_s, report.isDryRun},
            {u"rows"_s, rows},
            {u"totals"_s, totalsJson(report)},
            {u"sheets"_s, sheetsJson(report)},
            {u"createdUnits"_s, staffJson(report.createdUnits, false)},
            {u"createdManagers"_s, staffJson(report.createdManagers, true)}};
}

} // namespace zhuke::application
