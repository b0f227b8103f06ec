// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace zhuke::persistence {

// One numbered step of the schema.
struct Migration
{
    int number;
    QString name;
    QString sql;
};

// The steps this program is built with, in their order: resources/sql/sqlite/0001_name.sql …
[[nodiscard]] std::vector<Migration> builtInMigrations();

// Statements end with a semicolon and an empty line, so that no parser is needed; what is only
// comment is left out.
[[nodiscard]] std::vector<QString> splitStatements(const QString &sql);

// SHA-256 of the text, in hexadecimal: what a database remembers of a step.
[[nodiscard]] QString fingerprint(const Migration &migration);

} // namespace zhuke::persistence
