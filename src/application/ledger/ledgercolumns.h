// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace zhuke::application {

// What a sheet of a ledger lists. Which sheet is which is told by its heads, not by its name.
enum class LedgerKind { Clients, Persons, Projects, Visits };

inline constexpr std::array ledgerKinds{
    LedgerKind::Clients, LedgerKind::Persons, LedgerKind::Projects, LedgerKind::Visits};

// How the cells of a column are read.
enum class ColumnType {
    Text,
    ClientNumber,
    CreditCode,
    Grade,
    Level,
    Industry,
    Amount,
    Percent,
    Date,
    PastDate, // a day after as-of is refused
    Sex,
    PersonKind,
    ProjectState,
    VisitWay
};

// A column the import knows: the head the template writes and the other heads it goes by.
struct LedgerColumn
{
    const char *field; // as in docs/fields.md, where the value goes into one field as it is
    ColumnType type;
    const char16_t *head;
    const char16_t *synonyms;  // separated by |
    bool isHeadAsked = false;  // a sheet without this column cannot be read
    bool isValueAsked = false; // a row without this value is rejected

    [[nodiscard]] bool is(QLatin1StringView name) const { return QLatin1StringView(field) == name; }
};

[[nodiscard]] std::span<const LedgerColumn> columnsOf(LedgerKind kind);

// What a head comes down to before it is compared: width, case, blanks, line breaks, marks and a
// bracketed unit or note make no difference.
[[nodiscard]] QString headKey(QStringView head);

// The column of this kind that goes by the head, or nullptr.
[[nodiscard]] const LedgerColumn *columnByHead(LedgerKind kind, const QString &key);
[[nodiscard]] const LedgerColumn *columnByField(LedgerKind kind, QStringView field);

} // namespace zhuke::application

template <>
struct zhuke::domain::CodesOf<zhuke::application::LedgerKind>
{
    static constexpr std::array<CodeLabel, 4> all{{{"clients", u"大客户台账"},
                                                   {"persons", u"相关人员"},
                                                   {"projects", u"项目"},
                                                   {"visits", u"走访记录"}}};
};
