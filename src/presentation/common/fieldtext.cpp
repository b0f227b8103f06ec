// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/fieldtext.h"

#include "domain/standards/amount.h"
#include "domain/standards/datetext.h"
#include "domain/standards/decimal.h"
#include "domain/standards/industry.h"
#include "domain/standards/percent.h"
#include "presentation/common/display.h"
#include "presentation/common/standardnames.h"

#include <QCoreApplication>

namespace zhuke::presentation {

using domain::ErrorCode;
using domain::FieldType;
using domain::FieldValue;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

QString labelOfCode(std::span<const domain::CodeLabel> codes, const QString &code)
{
    const auto index = domain::findCode(codes, code);
    return index ? word(QString::fromUtf16(codes[*index].label)) : code;
}

QString percentText(qint64 basisPoints)
{
    return QString::number(basisPoints / 100)
           + (basisPoints % 100 == 0 ? QString()
                                     : u".%1"_s.arg(basisPoints % 100, 2, 10, QChar(u'0')));
}

QString numberText(FieldUnit unit, qint64 number)
{
    switch (unit) {
    case FieldUnit::Money:
        return tenThousandText(domain::Money::fromFen(number));
    case FieldUnit::BasisPoints:
        return percentText(number);
    case FieldUnit::Percent:
    case FieldUnit::None:
        break;
    }
    return QString::number(number);
}

// Codes of the national standards are shown and typed as names.
QString codedText(const domain::FieldInfo &info, const QString &stored)
{
    const QLatin1StringView name(info.name);
    if (name == "industry"_L1) {
        return industryText(stored);
    }
    return name == "region"_L1 ? regionText(stored) : stored;
}

QString typedCode(const domain::FieldInfo &info, const QString &text)
{
    const QLatin1StringView name(info.name);
    if (name == "industry"_L1) {
        return domain::industryCode(text).value_or(industryNamed(text).value_or(text));
    }
    // More than a province is kept as typed.
    if (name == "region"_L1) {
        return regionNamed(text).value_or(text);
    }
    return text;
}

Result<FieldValue> typedNumber(FieldUnit unit, const QString &text)
{
    if (unit == FieldUnit::Money) {
        const auto amount = domain::parseAmount(text, domain::AmountUnit::TenThousand);
        return amount ? Result<FieldValue>(amount->fen()) : domain::failure(amount);
    }
    if (unit == FieldUnit::Percent) {
        const auto percent = domain::parsePercent(text);
        return percent ? Result<FieldValue>(static_cast<qint64>(*percent))
                       : domain::failure(percent);
    }
    QString bare = text;
    bare.remove(u'%');
    const auto decimal = domain::parseDecimal(bare);
    const int shift = unit == FieldUnit::BasisPoints ? 2 : 0;
    if (!decimal) {
        return domain::failure(ErrorCode::Invalid, {}, text, u"notANumber"_s);
    }
    const auto number = domain::toInteger(*decimal, shift);
    if (!number || !domain::isWhole(*decimal, shift)) {
        return domain::failure(ErrorCode::Invalid, {}, text, u"notWhole"_s);
    }
    return FieldValue(*number);
}

} // namespace

FieldUnit unitOf(const domain::FieldInfo &info, FieldType type)
{
    const QLatin1StringView name(info.name);
    if (type == FieldType::Money) {
        return FieldUnit::Money;
    }
    if (type != FieldType::Integer) {
        return FieldUnit::None;
    }
    if (name.endsWith("Bp"_L1)) {
        return FieldUnit::BasisPoints;
    }
    return name.endsWith("Pct"_L1) ? FieldUnit::Percent : FieldUnit::None;
}

QString shownText(const domain::FieldInfo &info,
                  FieldType type,
                  std::span<const domain::CodeLabel> codes,
                  const FieldValue &value)
{
    const FieldUnit unit = unitOf(info, type);
    if (const auto *number = std::get_if<qint64>(&value)) {
        const QString text = numberText(unit, *number);
        switch (unit) {
        case FieldUnit::Money:
            return QCoreApplication::translate("Display", "%1 万元").arg(text);
        case FieldUnit::Percent:
        case FieldUnit::BasisPoints:
            return text + u'%';
        case FieldUnit::None:
            return text;
        }
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList words;
        for (const QString &code : *list) {
            words.append(labelOfCode(codes, code));
        }
        return words.join(u"、"_s);
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag ? QCoreApplication::translate("Display", "是")
                     : QCoreApplication::translate("Display", "否");
    }
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr) {
        return {};
    }
    return type == FieldType::Code ? labelOfCode(codes, *text) : codedText(info, *text);
}

QString editedText(const domain::FieldInfo &info, FieldType type, const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        return numberText(unitOf(info, type), *number);
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return list->join(u',');
    }
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : codedText(info, *text);
}

Result<FieldValue> typedValue(const domain::FieldInfo &info, FieldType type, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return FieldValue();
    }
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
        return typedNumber(unitOf(info, type), trimmed);
    case FieldType::Date: {
        const Result<QDate> date = domain::parseDate(trimmed);
        return date ? Result<FieldValue>(date->toString(Qt::ISODate)) : domain::failure(date);
    }
    case FieldType::Codes:
        return FieldValue(trimmed.split(u',', Qt::SkipEmptyParts));
    case FieldType::Flag:
        return FieldValue(trimmed == "1"_L1);
    case FieldType::Text:
    case FieldType::Code:
        break;
    }
    return FieldValue(typedCode(info, trimmed));
}

} // namespace zhuke::presentation
