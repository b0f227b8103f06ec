// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlrevealqueries.h"

#include "domain/privacy/revealverbs.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;
using domain::RevealRecord;

Result<std::vector<RevealRecord>> SqlRevealQueries::records(const domain::AccessScope &scope) const
{
    return guarded([&]() -> Result<std::vector<RevealRecord>> {
        if (scope.reach != domain::AccessScope::Reach::All) {
            return std::vector<RevealRecord>();
        }
        QStringList verbs;
        for (const char16_t *verb : domain::revealVerbs) {
            verbs.append(u'\'' + QString::fromUtf16(verb) + u'\'');
        }
        return m_database.list(
            u"SELECT a.seq, a.utc, a.verb, u.name AS user, p.payload FROM audit a "
            "JOIN audit_payload p ON p.seq = a.seq LEFT JOIN app_user u ON u.uid = a.actor "
            "WHERE a.verb IN (%1) ORDER BY a.seq DESC"_s.arg(verbs.join(u", "_s)),
            {},
            [](const Row &row) {
                return RevealRecord{row.integer("seq"),
                                    row.instant("utc"),
                                    row.text("user"),
                                    row.text("verb"),
                                    row.text("payload")};
            });
    });
}

Result<QHash<QString, QString>> SqlRevealQueries::names(const QStringList &uids) const
{
    return guarded([&]() -> Result<QHash<QString, QString>> {
        QHash<QString, QString> names;
        const QString sql = u"SELECT trim(coalesce(number, '') || ' ' || name) AS name FROM client "
                            "WHERE uid = :uid UNION ALL SELECT name FROM person WHERE uid = :uid"_s;
        for (const QString &uid : uids) {
            const auto name = m_database.first(
                sql, {{"uid", uid}}, [](const Row &row) { return row.text("name"); });
            if (name) {
                names.insert(uid, *name);
            }
        }
        return names;
    });
}

} // namespace zhuke::persistence
