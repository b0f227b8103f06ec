// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/json/fieldjson.h"

#include "domain/standards/amount.h"
#include "domain/standards/datetext.h"

#include <cmath>

namespace zhuke::application {

using domain::ErrorCode;
using domain::FieldType;
using domain::FieldValue;
using domain::Result;

namespace {

tl::unexpected<domain::Error> invalid(const char *rule)
{
    return domain::failure(ErrorCode::Invalid, {}, {}, QString::fromLatin1(rule));
}

Result<QStringList> stringList(const QJsonArray &array)
{
    QStringList list;
    for (const auto &element : array) {
        if (!element.isString()) {
            return invalid("notAList");
        }
        list.append(element.toString());
    }
    return list;
}

Result<FieldValue> codeValue(std::span<const domain::CodeLabel> codes, const QString &text)
{
    auto index = domain::findCode(codes, text);
    if (!index) {
        index = domain::findLabel(codes, text);
    }
    if (!index) {
        return invalid("notACode");
    }
    return FieldValue(QString::fromLatin1(codes[*index].code));
}

Result<FieldValue> codesValue(std::span<const domain::CodeLabel> codes, const QString &text)
{
    QStringList list;
    const QStringList parts =
        QString(text).replace(u'、', u',').replace(u'，', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Result<FieldValue> code = codeValue(codes, part.trimmed());
        if (!code) {
            return code;
        }
        list.append(std::get<QString>(*code));
    }
    return FieldValue(list);
}

Result<FieldValue> integerValue(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        return invalid("notANumber");
    }
    return FieldValue(number);
}

Result<FieldValue> moneyValue(const QString &text)
{
    const Result<domain::Money> money = domain::parseAmount(text, domain::AmountUnit::TenThousand);
    if (!money) {
        return domain::failure(money);
    }
    return FieldValue(money->fen());
}

Result<FieldValue> dateValue(const QString &text)
{
    const Result<QDate> date = domain::parseDate(text);
    if (!date) {
        return domain::failure(date);
    }
    return FieldValue(date->toString(Qt::ISODate));
}

Result<FieldValue> flagValue(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("是")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("否")};
    if (yes.contains(text)) {
        return FieldValue(true);
    }
    if (no.contains(text)) {
        return FieldValue(false);
    }
    return invalid("notAFlag");
}

} // namespace

QJsonValue toJson(const FieldValue &value)
{
    struct ToJson
    {
        QJsonValue operator()(std::monostate /*nothing*/) const { return QJsonValue::Null; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(const QStringList &list) const
        {
            return QJsonArray::fromStringList(list);
        }
    };
    return std::visit(ToJson{}, value);
}

Result<FieldValue> fieldValue(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return FieldValue();
    case QJsonValue::Bool:
        return FieldValue(json.toBool());
    case QJsonValue::String:
        return json.toString().trimmed().isEmpty() ? FieldValue() : FieldValue(json.toString());
    case QJsonValue::Double: {
        // Whole numbers only: QJsonValue keeps those it read as such exactly; anything else is not
        // ours.
        constexpr double exact = 9007199254740992.0;
        const double number = json.toDouble();
        if (std::trunc(number) != number || (std::abs(number) > exact && json.toInteger() == 0)) {
            return invalid("notANumber");
        }
        return FieldValue(static_cast<qint64>(json.toInteger()));
    }
    case QJsonValue::Array: {
        const Result<QStringList> list = stringList(json.toArray());
        if (!list) {
            return domain::failure(list);
        }
        return list->isEmpty() ? FieldValue() : FieldValue(*list);
    }
    case QJsonValue::Object:
        break;
    }
    return invalid("notAValue");
}

Result<FieldValue>
fieldValue(FieldType type, std::span<const domain::CodeLabel> codes, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return FieldValue();
    }
    switch (type) {
    case FieldType::Text:
        return FieldValue(trimmed);
    case FieldType::Code:
        return codeValue(codes, trimmed);
    case FieldType::Codes:
        return codesValue(codes, trimmed);
    case FieldType::Integer:
        return integerValue(trimmed);
    case FieldType::Money:
        return moneyValue(trimmed);
    case FieldType::Date:
        return dateValue(trimmed);
    case FieldType::Flag:
        return flagValue(trimmed);
    }
    return invalid("notAValue");
}

} // namespace zhuke::application
