// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"
#include "domain/common/fieldcodec.h"
#include "domain/common/result.h"

#include <QString>

#include <span>

namespace zhuke::domain {

// The one list of fields (decisions 10): C++ members, SQL columns, JSON keys, form cells and
// `client set` all go through the tables of Field<E> that stand beside each entity; docs/fields.md
// is compared with them by a test.

// When a field is asked for (column M of domain.md 1.11): Draft refuses a save on screen, the
// others are 缺项.
enum class Stage { None, Draft, Submit, Publication };

// Personal information class (domain.md 6). Pi2 and Pi3 columns are stored sealed (decisions 28).
enum class PiClass { None, Pi1, Pi2, Pi3 };

struct FieldInfo
{
    const char *name;      // camelCase, as in JSON; the SQL column is the same in snake_case
    const char16_t *label; // as on the screen and on paper, without marks
    Stage stage = Stage::None;
    PiClass pi = PiClass::None;
    qint64 limit =
        0; // Text: most characters; Integer: greatest value (the least is 0); 0: no limit
};

template <class E>
struct Field
{
    FieldInfo info;
    FieldType type;
    std::span<const CodeLabel> codes; // for Code and Codes
    FieldValue (*get)(const E &);
    Result<void> (*put)(E &, const FieldValue &);

    [[nodiscard]] QString name() const { return QString::fromLatin1(info.name); }
    [[nodiscard]] QString label() const { return QString::fromUtf16(info.label); }
};

// Specialised for each entity beside its struct.
template <class E>
[[nodiscard]] std::span<const Field<E>> fieldsOf();

template <class E>
[[nodiscard]] const Field<E> *findField(QStringView name)
{
    for (const Field<E> &field : fieldsOf<E>()) {
        if (name == QLatin1StringView(field.info.name)) {
            return &field;
        }
    }
    return nullptr;
}

// Checks length and range by the field's limit; the value's type is the codec's matter.
[[nodiscard]] Result<void> checkLimit(const FieldInfo &info, const FieldValue &value);

// A value as a person would write it, for error messages.
[[nodiscard]] QString toDisplay(const FieldValue &value);

// Sets one field; Invalid names field, value and rule, and the entity is then unchanged.
template <class E>
[[nodiscard]] Result<void> setField(E &entity, const Field<E> &field, const FieldValue &value)
{
    Result<void> done = checkLimit(field.info, value);
    if (done) {
        done = field.put(entity, value);
    }
    if (!done) {
        return failure(done.error().code, field.name(), toDisplay(value), done.error().rule);
    }
    return {};
}

// "creditCode" → "credit_code".
[[nodiscard]] QString snakeCase(QStringView camelCase);

template <class T>
struct MemberOf;
template <class E, class T>
struct MemberOf<T E::*>
{
    using Entity = E;
    using Type = T;
};

template <class T>
[[nodiscard]] constexpr std::span<const CodeLabel> codesOfMember()
{
    return {};
}
template <class T>
requires requires
{
    CodesOf<T>::all;
}
[[nodiscard]] constexpr std::span<const CodeLabel> codesOfMember()
{
    return CodesOf<T>::all;
}
template <class T>
requires requires
{
    CodesOf<typename T::value_type>::all;
}
[[nodiscard]] constexpr std::span<const CodeLabel> codesOfMember()
{
    return CodesOf<typename T::value_type>::all;
}

// field<&Client::address>({"address", u"单位地址", Stage::Submit, PiClass::None, 120})
template <auto member>
[[nodiscard]] auto field(FieldInfo info)
{
    using Entity = typename MemberOf<decltype(member)>::Entity;
    using Type = typename MemberOf<decltype(member)>::Type;
    return Field<Entity>{
        info,
        FieldCodec<Type>::type,
        codesOfMember<Type>(),
        [](const Entity &entity) { return FieldCodec<Type>::read(entity.*member); },
        [](Entity &entity, const FieldValue &value) {
            return FieldCodec<Type>::write(entity.*member, value);
        },
    };
}

} // namespace zhuke::domain
