// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/settings/settingrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::FormVersion;
using domain::Setting;

namespace {

Setting settingOf(const Row &row)
{
    return {row.text("uid"),
            row.text("key"),
            row.text("value"),
            row.text("note"),
            row.date("valid_from"),
            row.text("set_by"),
            row.instant("set_utc")};
}

FormVersion formOf(const Row &row)
{
    return {row.text("uid"),
            row.text("form"),
            row.number("version"),
            row.text("definition").toUtf8(),
            row.date("valid_from"),
            row.text("set_by"),
            row.instant("set_utc")};
}

} // namespace

// Of versions from the same day the one that was written last.
std::vector<Setting> readSettings(Database &database, QDate day)
{
    return database.list(
        u"SELECT uid, key, value, note, valid_from, set_by, set_utc FROM setting s "
        "WHERE valid_from <= :day AND NOT EXISTS (SELECT 1 FROM setting later "
        "WHERE later.key = s.key AND later.valid_from <= :until AND (later.valid_from > "
        "s.valid_from OR (later.valid_from = s.valid_from AND later.id > s.id))) ORDER BY key"_s,
        {{"day", day}, {"until", day}},
        settingOf);
}

std::vector<FormVersion> readForms(Database &database, QDate day)
{
    return database.list(
        u"SELECT uid, form, version, definition, valid_from, set_by, set_utc "
        "FROM form_definition f WHERE valid_from <= :day AND NOT EXISTS (SELECT 1 "
        "FROM form_definition later WHERE later.form = f.form AND later.valid_from <= :until "
        "AND (later.valid_from > f.valid_from OR (later.valid_from = f.valid_from "
        "AND later.version > f.version))) ORDER BY form"_s,
        {{"day", day}, {"until", day}},
        formOf);
}

} // namespace zhuke::persistence
