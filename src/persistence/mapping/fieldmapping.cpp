// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/mapping/fieldmapping.h"

#include "persistence/sql/sqlerror.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::FieldType;
using domain::FieldValue;
using domain::PiClass;

bool SealedAccess::opens(PiClass pi) const
{
    return sealer != nullptr && (pi == PiClass::Pi2 ? opensPi2 : opensPi3);
}

QVariant toColumn(const FieldValue &value)
{
    struct Column
    {
        QVariant operator()(std::monostate /*nothing*/) const { return {}; }
        // As the field's codec will read it back; nothing but white space is nothing.
        QVariant operator()(const QString &text) const { return toStored(text.trimmed()); }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(bool flag) const { return toStored(flag); }
        QVariant operator()(const QStringList &list) const { return toStored(list.join(u',')); }
    };
    return std::visit(Column{}, value);
}

FieldValue fromColumn(FieldType type, const QVariant &stored)
{
    if (stored.isNull()) {
        return {};
    }
    switch (type) {
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Date:
        return stored.toString();
    case FieldType::Codes:
        return stored.toString().split(u',', Qt::SkipEmptyParts);
    case FieldType::Integer:
    case FieldType::Money: {
        // SQLite lets anything stand in an INTEGER column; text is handed on and refused.
        bool isNumber = false;
        const qint64 number = stored.toLongLong(&isNumber);
        return isNumber ? FieldValue(number) : FieldValue(stored.toString());
    }
    case FieldType::Flag:
        return stored.toLongLong() != 0;
    }
    return {};
}

QByteArray associated(const RowPlace &place, const QByteArray &column)
{
    return QByteArray(place.table) + '/' + column + '/' + place.uid.toUtf8();
}

QVariant sealedColumn(const FieldValue &value,
                      const application::Sealer &sealer,
                      const RowPlace &place,
                      const QByteArray &column)
{
    const QVariant plain = toColumn(value);
    return plain.isNull()
               ? QVariant()
               : QVariant(sealer.seal(plain.toString().toUtf8(), associated(place, column)));
}

FieldValue openColumn(const QVariant &stored,
                      const application::Sealer &sealer,
                      const RowPlace &place,
                      const QByteArray &column)
{
    if (stored.isNull()) {
        return {};
    }
    return QString::fromUtf8(openBytes(stored.toByteArray(), sealer, place, column));
}

QByteArray openBytes(const QByteArray &sealed,
                     const application::Sealer &sealer,
                     const RowPlace &place,
                     const QByteArray &column)
{
    auto plain = sealer.open(sealed, associated(place, column));
    if (!plain) {
        throwDamaged(place, column, plain.error().rule);
    }
    return std::move(*plain);
}

void throwDamaged(const RowPlace &place, const QByteArray &column, const QString &reason)
{
    throw SqlError(
        u"data"_s,
        u"%1.%2 %3 %4"_s.arg(
            QLatin1StringView(place.table), QLatin1StringView(column), place.uid, reason),
        {});
}

} // namespace zhuke::persistence
