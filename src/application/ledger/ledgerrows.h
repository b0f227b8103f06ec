// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/headmatch.h"
#include "domain/common/field.h"

#include <QDate>

namespace zhuke::application {

enum class Severity { Note, Warn, Reject };

// What is wrong with a cell, or with the row because of it. Reasons, for which
// presentation/common/importtext has the words:
//   missing, malformedNumber, numberNotOfGrade, malformedGrade, malformedLevel, noSuchDate,
//   notADate, afterAsOf, notAnAmount, finerThanFen, outOfRange, notAPercent, notWhole, dupSerial,
//   dupCode, dupName (an earlier row has it), twoClients, sameClientTwice, otherSerial, inTrash,
//   notYourUnit, unknownClient, clientRejected; as warnings: codeCheck, unknownIndustry; as notes:
//   notUnderstood.
struct Fault
{
    Severity severity = Severity::Reject;
    QString field;  // of the column, as in LedgerColumn
    QString column; // its head
    QString value;  // as it stands in the cell
    QString reason;

    friend bool operator==(const Fault &, const Fault &) = default;
};

// What one cell states.
struct Stated
{
    const MatchedColumn *column = nullptr;
    domain::FieldValue value;
};

// A row of a ledger as read: what it states, and what could not be read. An empty cell states
// nothing. Points into the matched sheet, which must outlive it.
struct LedgerRow
{
    const MatchedSheet *sheet = nullptr;
    std::size_t position = 0; // among the sheet's rows
    int number = 0;           // as the spreadsheet program numbers it
    std::vector<Stated> stated;
    std::vector<Fault> faults;

    // Nothing when the row does not state it.
    [[nodiscard]] const domain::FieldValue *find(QLatin1StringView field) const;
    [[nodiscard]] QString text(QLatin1StringView field) const;
    [[nodiscard]] std::optional<domain::Money> money(QLatin1StringView field) const;
    [[nodiscard]] QDate date(QLatin1StringView field) const;
    [[nodiscard]] bool isRejected() const;

    // Names the column of that field, whether or not it stands in the sheet.
    void addFault(Severity severity, QLatin1StringView field, QString value, QString reason);
};

// Every row of the sheet but blank ones and those whose only words are 合计, 填表人, 审核人.
[[nodiscard]] std::vector<LedgerRow>
readRows(const Workbook &workbook, const MatchedSheet &sheet, QDate asOf);

} // namespace zhuke::application
