// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/mapping/aggregaterow.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

tl::unexpected<domain::Error> notFound(const AggregateRow &row)
{
    return failure(ErrorCode::NotFound, QString::fromLatin1(row.table), QString::number(row.id));
}

Result<void>
updateRow(Database &database, const AggregateRow &row, qint64 revision, const Binds &columns)
{
    const QString living = u"SELECT count(*) FROM %1 WHERE id = :id AND deleted_at IS NULL"_s.arg(
        QLatin1StringView(row.table));
    if (database.integer(living, {{"id", row.id}}) == 0) {
        return notFound(row);
    }
    return database.update(row.table, row.id, revision, columns);
}

Result<void>
moveRowToTrash(Database &database, const AggregateRow &row, domain::UserId by, const QDateTime &utc)
{
    const QString sql =
        u"UPDATE %1 SET deleted_at = :utc, deleted_by = :by WHERE id = :id AND deleted_at IS NULL"_s
            .arg(QLatin1StringView(row.table));
    if (database.exec(sql, {{"utc", utc}, {"by", by}, {"id", row.id}}) == 0) {
        return notFound(row);
    }
    return {};
}

Result<void> checkUid(const QString &uid)
{
    return uid.isEmpty() ? Result<void>(failure(ErrorCode::Invalid, u"uid"_s, {}, u"missing"_s))
                         : Result<void>();
}

} // namespace zhuke::persistence
