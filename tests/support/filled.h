// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"

namespace zhuke::test {

// Something in every field of an entity: the last of the codes, all of a list, the greatest
// numbers, Chinese text with a character outside the basic plane.
template <class E>
void fill(E &entity, const QString &mark = {})
{
    using domain::FieldType;
    constexpr qint64 beyondDouble = 9'007'199'254'740'993;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        domain::FieldValue value;
        switch (field.type) {
        case FieldType::Text:
            value = QStringLiteral("%1 𬱖,'\"%\n值%2").arg(field.name(), mark);
            break;
        case FieldType::Code:
            value = QString::fromLatin1(field.codes.back().code);
            break;
        case FieldType::Codes: {
            QStringList all;
            for (const domain::CodeLabel &code : field.codes) {
                all += QString::fromLatin1(code.code);
            }
            value = all;
            break;
        }
        case FieldType::Integer:
            value = field.info.limit == 0 ? qint64{2'147'483'647} : field.info.limit;
            break;
        case FieldType::Money:
            value = beyondDouble;
            break;
        case FieldType::Date:
            value = QStringLiteral("2026-11-23");
            break;
        case FieldType::Flag:
            value = true;
            break;
        }
        if (!field.put(entity, value)) {
            qFatal("%s", field.info.name);
        }
    }
}

template <class E>
[[nodiscard]] E filled(const QString &mark = {})
{
    E entity;
    fill(entity, mark);
    return entity;
}

} // namespace zhuke::test
