// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerjudge.h"
#include "application/table/workbook.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zhuke::test {

// A sheet of text cells: rows by line, cells by |. An empty line is a row without cells.
inline application::Sheet sheetOf(const QString &name, const QString &table)
{
    application::Sheet sheet{name, {}};
    int number = 0;
    for (const QString &line : table.split(u'\n')) {
        application::SheetRow row{++number, {}};
        for (const QString &text : line.split(u'|')) {
            const auto kind =
                text.isEmpty() ? application::Cell::Kind::Empty : application::Cell::Kind::Text;
            row.cells.push_back({kind, text, {}, false});
        }
        if (!line.isEmpty()) {
            sheet.rows.push_back(std::move(row));
        }
    }
    return sheet;
}

// What an import finds in a database without clients.
class NothingThere : public application::LedgerLookup
{
public:
    [[nodiscard]] domain::Result<std::vector<domain::Unit>> units() const override { return {}; }
    [[nodiscard]] domain::Result<std::vector<domain::User>> users() const override { return {}; }
    [[nodiscard]] Found byCreditCode(const QString &) const override { return {}; }
    [[nodiscard]] Found bySerial(int) const override { return {}; }
    [[nodiscard]] Found byNameKey(const QString &) const override { return {}; }
    [[nodiscard]] domain::Result<domain::Client> client(domain::ClientId) const override
    {
        return domain::failure(domain::ErrorCode::NotFound);
    }
    [[nodiscard]] domain::Result<bool> isInTrash(const domain::Client &) const override
    {
        return false;
    }
    [[nodiscard]] domain::Result<std::vector<domain::Person>>
    persons(domain::ClientId) const override
    {
        return {};
    }
    [[nodiscard]] domain::Result<std::vector<domain::Project>>
    projects(domain::ClientId) const override
    {
        return {};
    }
    [[nodiscard]] domain::Result<std::vector<domain::Visit>> visits(domain::ClientId) const override
    {
        return {};
    }
};

inline const QDate asOf(2026, 11, 23);

inline domain::Result<application::LedgerPlan> judgedAsNew(const application::Workbook &workbook)
{
    const auto sheets = application::matchHeads(workbook, {});
    if (!sheets) {
        return domain::failure(sheets);
    }
    application::JudgeOptions options;
    options.stamp = {asOf, QDateTime(asOf, QTime(2, 0), Qt::UTC), QStringLiteral("台账导入 1")};
    return application::judgeLedger(workbook, *sheets, NothingThere(), options, {});
}

// "reject numberNotOfGrade dupSerial"
inline QString toText(const application::RowOutcome &row)
{
    QString text = domain::codeOf(row.verdict);
    for (const application::Fault &fault : row.faults) {
        text += u' ' + fault.reason;
    }
    return text;
}

} // namespace zhuke::test
