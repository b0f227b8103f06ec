// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/clientsort.h"

#include "persistence/queries/clientfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ClientColumn;
using domain::ClientId;
using domain::CodeLabel;

namespace {

// Codes in the order of their list, not of the alphabet.
template <class Enum>
QString byCode(const char *column)
{
    QString sql = u"CASE %1"_s.arg(QLatin1StringView(column));
    int position = 0;
    for (const CodeLabel &code : domain::CodesOf<Enum>::all) {
        sql += u" WHEN '%1' THEN %2"_s.arg(QLatin1StringView(code.code)).arg(position++);
    }
    return sql + u" END"_s;
}

// A column as it is compared: numbers as such, all else as text.
struct Sorted
{
    QString expression;
    bool isNumber = false;
};

Sorted sortedBy(ClientColumn column)
{
    switch (column) {
    case ClientColumn::Name:
        break;
    case ClientColumn::Number:
        return {u"c.number"_s};
    case ClientColumn::Grade:
        return {u"c.grade"_s};
    case ClientColumn::Level:
        return {byCode<domain::Level>("c.level"), true};
    case ClientColumn::State:
        return {byCode<domain::ClientState>("c.state"), true};
    case ClientColumn::Industry:
        return {u"c.industry"_s};
    case ClientColumn::Region:
        return {u"c.region"_s};
    case ClientColumn::Unit:
        return {u"u.name"_s};
    case ClientColumn::Manager:
        return {u"m.name"_s};
    case ClientColumn::FollowOn:
        return {u"s.follow_on_fen"_s, true};
    case ClientColumn::LastVisit:
        return {u"s.last_visit"_s};
    case ClientColumn::NextVisit:
        return {u"s.next_visit"_s};
    case ClientColumn::Completeness:
        return {u"s.completeness"_s, true};
    }
    return {};
}

ClientId idOf(const Row &row)
{
    return row.id<ClientId>("id");
}

template <class Value>
struct Entry
{
    ClientId id;
    std::optional<Value> value;
};

template <class Value, class Read>
std::vector<ClientId> putInOrder(Query rows, bool isDescending, Read read)
{
    std::vector<Entry<Value>> entries;
    for (const Row &row : rows) {
        entries.push_back(
            {idOf(row), row.isNull("value") ? std::nullopt : std::optional<Value>(read(row))});
    }
    std::ranges::stable_sort(entries, [isDescending](const auto &one, const auto &other) {
        if (!one.value || !other.value) {
            return one.value.has_value() && !other.value.has_value();
        }
        return isDescending ? *other.value < *one.value : *one.value < *other.value;
    });
    std::vector<ClientId> ids;
    ids.reserve(entries.size());
    for (const Entry<Value> &entry : entries) {
        ids.push_back(entry.id);
    }
    return ids;
}

} // namespace

std::vector<ClientId>
sortedClients(Database &database, const Conditions &conditions, domain::ClientOrder order)
{
    const auto select = [&](const QString &columns, const QString &by) {
        const QString rest = u" WHERE %1 ORDER BY %2"_s.arg(conditions.sql(), by);
        return u"SELECT %1 FROM "_s.arg(columns) + clientTablesFor(columns + rest) + rest;
    };
    const QString byName = u"c.sort_key, c.id"_s;
    if (order.column == ClientColumn::Name) {
        const QString by = order.descending ? u"c.sort_key DESC, c.id DESC"_s : byName;
        return database.list(select(u"c.id"_s, by), conditions.binds(), idOf);
    }
    if (order.column == ClientColumn::Number && !order.descending) {
        const QString by = u"c.number IS NULL, c.number, "_s + byName;
        return database.list(select(u"c.id"_s, by), conditions.binds(), idOf);
    }
    const Sorted sorted = sortedBy(order.column);
    Query rows = database.query(select(u"c.id, "_s + sorted.expression + u" AS value"_s, byName),
                                conditions.binds());
    if (sorted.isNumber) {
        return putInOrder<qint64>(
            std::move(rows), order.descending, [](const Row &row) { return row.integer("value"); });
    }
    return putInOrder<QString>(
        std::move(rows), order.descending, [](const Row &row) { return row.text("value"); });
}

} // namespace zhuke::persistence
