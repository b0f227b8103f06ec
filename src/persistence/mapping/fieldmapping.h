// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/common/field.h"
#include "persistence/sql/bind.h"
#include "persistence/sql/row.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhuke::persistence {

// The fields of an entity as columns of the same names in snake_case (decisions 10). Only values
// pass through here; the SQL around them is written by hand.

// The row a value lies in: names it in an error, and ties a sealed value to its place.
struct RowPlace
{
    const char *table;
    QString uid;
};

// Which sealed values a reader may open; the others are left absent and their bytes untouched.
struct SealedAccess
{
    const application::Sealer *sealer = nullptr;
    bool opensPi2 = false;
    bool opensPi3 = false;

    [[nodiscard]] bool opens(domain::PiClass pi) const;
};

[[nodiscard]] constexpr bool isSealed(domain::PiClass pi)
{
    return pi == domain::PiClass::Pi2 || pi == domain::PiClass::Pi3;
}

[[nodiscard]] QVariant toColumn(const domain::FieldValue &value);
[[nodiscard]] domain::FieldValue fromColumn(domain::FieldType type, const QVariant &stored);

[[nodiscard]] QVariant sealedColumn(const domain::FieldValue &value,
                                    const application::Sealer &sealer,
                                    const RowPlace &place,
                                    const QByteArray &column);
[[nodiscard]] domain::FieldValue openColumn(const QVariant &stored,
                                            const application::Sealer &sealer,
                                            const RowPlace &place,
                                            const QByteArray &column);

// Sealed bytes opened; throws when they are damaged or stand elsewhere than they were put.
[[nodiscard]] QByteArray openBytes(const QByteArray &sealed,
                                   const application::Sealer &sealer,
                                   const RowPlace &place,
                                   const QByteArray &column);

// What sealed bytes are bound to: table/column/uid.
[[nodiscard]] QByteArray associated(const RowPlace &place, const QByteArray &column);

[[noreturn]] void
throwDamaged(const RowPlace &place, const QByteArray &column, const QString &reason);

// The columns of an entity's fields, in their order.
template <class E>
[[nodiscard]] const std::vector<QByteArray> &columnsOf()
{
    static const std::vector<QByteArray> columns = [] {
        std::vector<QByteArray> names;
        for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
            names.push_back(domain::snakeCase(field.name()).toLatin1());
        }
        return names;
    }();
    return columns;
}

// "state, serial, grade…" for a SELECT.
template <class E>
[[nodiscard]] QString columnList()
{
    return QString::fromLatin1(
        QByteArrayList(columnsOf<E>().begin(), columnsOf<E>().end()).join(", "));
}

// Adds every field of the entity; throws where there is a sealed one and no sealer.
template <class E>
void bindFields(Binds &binds,
                const E &entity,
                const RowPlace &place,
                const application::Sealer *sealer = nullptr)
{
    const auto fields = domain::fieldsOf<E>();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QByteArray &column = columnsOf<E>()[i];
        const domain::FieldValue value = fields[i].get(entity);
        if (!isSealed(fields[i].info.pi)) {
            binds.emplace_back(QLatin1StringView(column), toColumn(value));
        } else if (sealer != nullptr) {
            binds.emplace_back(QLatin1StringView(column),
                               sealedColumn(value, *sealer, place, column));
        } else {
            throwDamaged(place, column, QStringLiteral("not sealed"));
        }
    }
}

// Reads every field from the row; throws for a value that the field cannot hold.
template <class E>
void readFields(const Row &row, E &entity, const RowPlace &place, const SealedAccess &access = {})
{
    const auto fields = domain::fieldsOf<E>();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const domain::Field<E> &field = fields[i];
        const QByteArray &column = columnsOf<E>()[i];
        domain::FieldValue value;
        if (!isSealed(field.info.pi)) {
            value = fromColumn(field.type, row.value(column.constData()));
        } else if (access.opens(field.info.pi)) {
            value = openColumn(row.value(column.constData()), *access.sealer, place, column);
        }
        if (const auto put = field.put(entity, value); !put) {
            throwDamaged(place, column, put.error().rule);
        }
    }
}

} // namespace zhuke::persistence
