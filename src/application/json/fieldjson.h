// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

// JSON of entities by the field registry (ctl.md): keys are the English field names, enumerations
// their codes, money fen, dates ISO, and what is absent is null, never "".
namespace zhuke::application {

[[nodiscard]] QJsonValue toJson(const domain::FieldValue &value);

// Invalid, with only the rule set, for a value of the wrong kind.
[[nodiscard]] domain::Result<domain::FieldValue> fieldValue(const QJsonValue &json);

// A field as a person types it after `client set`: amounts with their unit, dates in any spelling,
// codes or labels, lists with commas; an empty text clears.
[[nodiscard]] domain::Result<domain::FieldValue>
fieldValue(domain::FieldType type, std::span<const domain::CodeLabel> codes, const QString &text);

template <class E>
[[nodiscard]] QJsonObject toJson(const E &entity)
{
    QJsonObject json;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        json.insert(field.name(), toJson(field.get(entity)));
    }
    return json;
}

// Sets the fields whose keys are present. A key that is no field and not in `others` is refused, so
// that a misspelt name cannot be lost in silence.
template <class E>
[[nodiscard]] domain::Result<void>
applyJson(E &entity, const QJsonObject &json, const QSet<QString> &others = {})
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const domain::Field<E> *field = domain::findField<E>(entry.key());
        if (field == nullptr) {
            if (others.contains(entry.key())) {
                continue;
            }
            return domain::failure(
                domain::ErrorCode::Invalid, entry.key(), {}, QStringLiteral("unknownField"));
        }
        const domain::Result<domain::FieldValue> value = fieldValue(entry.value());
        if (!value) {
            return domain::failure(
                domain::ErrorCode::Invalid, field->name(), {}, value.error().rule);
        }
        if (const domain::Result<void> done = domain::setField(entity, *field, *value); !done) {
            return domain::failure(done);
        }
    }
    return {};
}

template <class E>
[[nodiscard]] QJsonArray toJsonArray(const std::vector<E> &entities)
{
    QJsonArray array;
    for (const E &entity : entities) {
        array.append(toJson(entity));
    }
    return array;
}

// The array under a key, replacing the list; an absent key leaves it as it is.
template <class E>
[[nodiscard]] domain::Result<void>
applyJsonArray(std::vector<E> &entities, const QJsonObject &json, const char *key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    if (value.isUndefined()) {
        return {};
    }
    if (!value.isArray() && !value.isNull()) {
        return domain::failure(
            domain::ErrorCode::Invalid, QString::fromLatin1(key), {}, QStringLiteral("notAList"));
    }
    std::vector<E> read;
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        E entity;
        if (const domain::Result<void> done = applyJson(entity, element.toObject()); !done) {
            return domain::failure(done);
        }
        read.push_back(std::move(entity));
    }
    entities = std::move(read);
    return {};
}

} // namespace zhuke::application
