// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/storedvalues.h"

#include <QStringDecoder>
#include <QtEndian>

#include <array>
#include <bit>

namespace zhuke::persistence {

namespace {

constexpr int longestVarint = 9;
constexpr std::array<qint64, 10> fixedSizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
constexpr qint64 firstBlob = 12; // even numbers from here are blobs, odd ones texts

std::optional<qint64> sizeOf(qint64 type)
{
    if (type < 0 || type == 10 || type == 11) {
        return std::nullopt;
    }
    return type < firstBlob ? fixedSizes.at(static_cast<std::size_t>(type))
                            : (type - firstBlob) / 2;
}

// Two's complement of any width.
qint64 integerOf(QByteArrayView bytes)
{
    qint64 value = static_cast<uchar>(bytes.front()) < 0x80 ? 0 : -1;
    for (const char byte : bytes) {
        value = value * 256 + static_cast<uchar>(byte);
    }
    return value;
}

std::optional<QVariant> textOf(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0')) {
        return std::nullopt;
    }
    return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(text);
}

std::optional<QVariant> valueOf(qint64 type, QByteArrayView bytes)
{
    switch (type) {
    case 0:
        return QVariant();
    case 7:
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data())));
    case 8:
    case 9:
        return QVariant(type - 8);
    default:
        break;
    }
    if (type < firstBlob) {
        return QVariant(integerOf(bytes));
    }
    if (type % 2 == 1) {
        return textOf(bytes);
    }
    return QVariant(bytes.isEmpty() ? QByteArray("") : bytes.toByteArray());
}

} // namespace

std::optional<Varint> readVarint(QByteArrayView bytes, qsizetype offset)
{
    quint64 value = 0;
    for (int i = 0; i < longestVarint; ++i) {
        if (offset < 0 || offset + i >= bytes.size()) {
            return std::nullopt;
        }
        const auto byte = static_cast<uchar>(bytes.at(offset + i));
        if (i == longestVarint - 1) {
            value = (value << 8U) | byte;
        } else {
            value = (value << 7U) | (byte & 0x7FU);
        }
        if (byte < 0x80 || i == longestVarint - 1) {
            return Varint{static_cast<qint64>(value), offset + i + 1};
        }
    }
    return std::nullopt;
}

std::optional<std::vector<QVariant>> readRecord(QByteArrayView payload)
{
    const auto head = readVarint(payload, 0);
    if (!head || head->value <= head->end || head->value > payload.size()) {
        return std::nullopt;
    }
    std::vector<QVariant> values;
    qsizetype at = head->end;
    qsizetype body = head->value;
    while (at < head->value) {
        const auto type = readVarint(payload, at);
        const auto size = type ? sizeOf(type->value) : std::nullopt;
        if (!size || type->end > head->value || *size > payload.size() - body) {
            return std::nullopt;
        }
        auto value = valueOf(type->value, payload.sliced(body, *size));
        if (!value) {
            return std::nullopt;
        }
        values.push_back(std::move(*value));
        at = type->end;
        body += *size;
    }
    return body == payload.size() ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace zhuke::persistence
