// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerrows.h"
#include "application/ledger/stafflist.h"
#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/visit/visit.h"

namespace zhuke::application {

enum class Verdict { Ok, Warn, Update, Reject, Unchanged };

// One field of something that is there already and that the row states otherwise.
struct Change
{
    QString field;
    QString column; // head of the column, or the field's label
    QString before;
    QString after;

    friend bool operator==(const Change &, const Change &) = default;
};

struct RowOutcome
{
    LedgerKind kind = LedgerKind::Clients;
    std::size_t sheet = 0;    // in the workbook
    std::size_t position = 0; // among the sheet's rows
    int number = 0;
    Verdict verdict = Verdict::Ok;
    std::vector<Fault> faults;
    std::vector<Change> changes;
};

// Something the import writes, or found as it is.
template <class E>
struct Planned
{
    std::optional<E> before; // as it stands in the database
    E entity;
    bool isWritten = false;
};

struct PlannedClient
{
    Planned<domain::Client> client; // unit and manager by place, below
    std::optional<std::size_t> unit;
    std::optional<std::size_t> manager;
    bool hasParts = false; // those of the database are read
    std::vector<Planned<domain::Person>> persons;
    std::vector<Planned<domain::Project>> projects;
    std::vector<Planned<domain::Visit>> visits;
};

// All verdicts, and what is to be done.
struct LedgerPlan
{
    std::vector<RowOutcome> rows; // in the order of the workbook
    std::vector<PlannedClient> clients;
    StaffList staff;
};

} // namespace zhuke::application

template <>
struct zhuke::domain::CodesOf<zhuke::application::Verdict>
{
    static constexpr std::array<CodeLabel, 5> all{{{"ok", u"新增"},
                                                   {"warn", u"新增(有提示)"},
                                                   {"update", u"有变化"},
                                                   {"reject", u"退回"},
                                                   {"unchanged", u"无变化"}}};
};
