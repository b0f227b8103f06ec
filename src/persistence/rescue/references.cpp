// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/references.h"

#include "domain/common/uid.h"
#include "persistence/client/clientrows.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

struct Dangling
{
    QString table;
    qint64 rowid;
    QString parent;
    qint64 key;
};

struct ForeignKey
{
    QString column;
    bool mayBeNull;
};

std::vector<Dangling> danglingRows(Database &database)
{
    return database.list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
        return Dangling{
            row.text("table"), row.integer("rowid"), row.text("parent"), row.integer("fkid")};
    });
}

// A key that is also the row's own number must be there, whatever the column says.
const QString keyColumn = uR"(SELECT f."from" AS name, (c."notnull" OR c.pk > 0) AS must
FROM pragma_foreign_key_list('%1') f JOIN pragma_table_info('%1') c ON c.name = f."from"
WHERE f.id = :key)"_s;

class ForeignKeys
{
public:
    explicit ForeignKeys(Database &database)
        : m_database(database)
    {}

    ForeignKey of(const Dangling &row)
    {
        const QString name = u"%1 %2"_s.arg(row.table).arg(row.key);
        if (const auto known = m_known.constFind(name); known != m_known.cend()) {
            return *known;
        }
        const auto key =
            m_database.first(keyColumn.arg(row.table), {{"key", row.key}}, [](const Row &found) {
                return ForeignKey{found.text("name"), !found.flag("must")};
            });
        return m_known.insert(name, key.value_or(ForeignKey{{}, false})).value();
    }

private:
    Database &m_database;
    QHash<QString, ForeignKey> m_known;
};

// True when there was no such client yet.
bool addStandIn(Database &database, qint64 id, const StandIn &standIn)
{
    if (database.integer(u"SELECT count(*) FROM client WHERE id = :id"_s, {{"id", id}}) > 0) {
        return false;
    }
    domain::Client client;
    client.uid = domain::newUid(standIn.utc);
    client.name = standIn.name.arg(id);
    Binds columns = clientColumns(client);
    columns.emplace_back("id", id);
    columns.emplace_back("uid", client.uid);
    database.insert("client", columns);
    return true;
}

// A key slot without its user would be taken for the recovery code's.
bool maySpare(const ForeignKey &key, const QString &table)
{
    return key.mayBeNull && table != u"key_slot";
}

} // namespace

MendedReferences mendReferences(Database &database, const StandIn &standIn)
{
    MendedReferences mended;
    ForeignKeys keys(database);
    for (std::vector<Dangling> rows = danglingRows(database); !rows.empty();
         rows = danglingRows(database)) {
        for (const Dangling &row : rows) {
            const ForeignKey key = keys.of(row);
            const Binds rowid{{"rowid", row.rowid}};
            if (row.parent == u"client") {
                const qint64 client = database.integer(
                    u"SELECT %1 FROM %2 WHERE rowid = :rowid"_s.arg(key.column, row.table), rowid);
                mended.standIns += addStandIn(database, client, standIn) ? 1 : 0;
            } else if (maySpare(key, row.table)) {
                mended.cleared += database.exec(
                    u"UPDATE %1 SET %2 = NULL WHERE rowid = :rowid"_s.arg(row.table, key.column),
                    rowid);
            } else {
                mended.dropped[row.table] +=
                    database.exec(u"DELETE FROM %1 WHERE rowid = :rowid"_s.arg(row.table), rowid);
            }
        }
    }
    return mended;
}

} // namespace zhuke::persistence
