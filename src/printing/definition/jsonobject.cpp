// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/jsonobject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

JsonObject::JsonObject(const QJsonValue &value, QString place, Fault &fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!value.isObject()) {
        fail({}, {}, u"wrongType"_s);
    }
}

QString JsonObject::text(const QString &key)
{
    return take(key, QJsonValue::String, true).toString();
}

QString JsonObject::text(const QString &key, const QString &otherwise)
{
    return take(key, QJsonValue::String, false).toString(otherwise);
}

double JsonObject::number(const QString &key, double least, double most)
{
    const double number = take(key, QJsonValue::Double, true).toDouble(least);
    if (number < least || number > most) {
        fail(key, QString::number(number), u"outOfRange"_s);
    }
    return std::clamp(number, least, most); // whoever makes an integer of it may rely on the range
}

double JsonObject::number(const QString &key, double least, double most, double otherwise)
{
    return has(key) ? number(key, least, most) : otherwise;
}

bool JsonObject::flag(const QString &key)
{
    return take(key, QJsonValue::Bool, false).toBool();
}

QJsonArray JsonObject::array(const QString &key)
{
    return take(key, QJsonValue::Array, true).toArray();
}

QJsonArray JsonObject::optionalArray(const QString &key)
{
    return take(key, QJsonValue::Array, false).toArray();
}

QJsonValue JsonObject::value(const QString &key)
{
    m_asked.insert(key);
    if (!has(key)) {
        fail(key, {}, u"missingKey"_s);
    }
    return m_object.value(key);
}

QJsonValue JsonObject::take(const QString &key, QJsonValue::Type type, bool required)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (required) {
            fail(key, {}, u"missingKey"_s);
        }
        return value;
    }
    if (value.type() != type) {
        fail(key, value.toVariant().toString(), u"wrongType"_s);
        return QJsonValue::Undefined;
    }
    return value;
}

void JsonObject::finish()
{
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        if (!m_asked.contains(entry.key())) {
            fail(entry.key(), {}, u"unknownKey"_s);
        }
    }
}

void JsonObject::fail(const QString &key, const QString &value, const QString &rule)
{
    if (!m_fault) {
        m_fault = domain::Error{domain::ErrorCode::Invalid, placeOf(key), value, rule, {}};
    }
}

QString JsonObject::placeOf(const QString &key) const
{
    if (key.isEmpty() || m_place.isEmpty()) {
        return m_place + key;
    }
    return m_place + u'.' + key;
}

} // namespace zhuke::printing
