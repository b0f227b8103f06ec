// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/application/ledger/ledgercompany.h"

#include "domain/text/normalise.h"

namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList tables{
    u"unit"_s,        u"unit_region"_s,       u"app_user"_s,      u"client"_s,
    u"shareholder"_s, u"credit_sheet"_s,      u"former_number"_s, u"client_summary"_s,
    u"person"_s,      u"family_member"_s,     u"consent"_s,       u"project"_s,
    u"contract"_s,    u"supplement"_s,        u"receipt"_s,       u"follow_up"_s,
    u"visit"_s,       u"visit_participant"_s, u"promise"_s,       u"visit_docid"_s,
    u"record"_s,      u"dossier"_s,           u"attachment"_s};

} // namespace

domain::ClientFile LedgerCompany::file(const QString &name)
{
    return m_database.write([&](domain::Repositories &all) {
        const auto id = all.clients.byNameKey(domain::nameKey(name));
        return all.clients.file(id.value().value());
    });
}

QStringList LedgerCompany::content()
{
    persistence::Database &connection = m_database.connection();
    const auto textOf = [](const persistence::Row &row) { return row.text("text"); };
    QStringList lines;
    for (const QString &table : tables) {
        const auto columns =
            connection.list(u"SELECT 'quote(' || name || ')' AS text FROM pragma_table_info('%1') "
                            "WHERE name NOT IN ('id', 'revision', 'contract_id')"_s.arg(table),
                            {},
                            textOf);
        const QString line = QStringList(columns.begin(), columns.end()).join(u" || '|' || "_s);
        for (const QString &row : connection.list(
                 u"SELECT %1 AS text FROM %2 ORDER BY 1"_s.arg(line, table), {}, textOf)) {
            lines.append(table + u':' + row);
        }
    }
    return lines;
}

qint64 LedgerCompany::count(const QString &table)
{
    return m_database.connection().integer(u"SELECT count(*) FROM %1"_s.arg(table));
}

} // namespace zhuke::test
