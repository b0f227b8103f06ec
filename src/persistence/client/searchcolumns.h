// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "persistence/sql/bind.h"

namespace zhuke::persistence {

// Columns that are made from others so that rows are found and sorted fast. They can be made anew
// at any time and are no part of an aggregate's digest.
void bindSearchColumns(Binds &binds, const domain::Client &client);
void bindSearchColumns(Binds &binds, const domain::Person &person);
void bindSearchColumns(Binds &binds, const domain::Project &project);

// What is looked for in those columns.
struct NameQuery
{
    explicit NameQuery(const QString &asked);

    QString text;     // in search_text
    QString initials; // in initials; nothing that could be initials: never found
    QString pinyin;   // in pinyin: the beginning of a key
};

// "(instr(a.search_text, :text) > 0 OR …)" for the alias of client or person.
[[nodiscard]] QString nameCondition(QLatin1StringView alias);
void bindName(Binds &binds, const NameQuery &query);

} // namespace zhuke::persistence
