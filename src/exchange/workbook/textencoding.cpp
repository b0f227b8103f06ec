// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/textencoding.h"

#include "exchange/workbook/fileerror.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray &bytes)
{
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

bool isBinary(QChar character)
{
    constexpr char16_t firstPrintable = 0x20;
    return character < firstPrintable && character != u'\t' && character != u'\n'
           && character != u'\r' && character != u'\f' && character != u'\v';
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return decodedWith(QStringDecoder(*marked), bytes);
    }
    if (auto text = decodedWith(QStringDecoder(QStringConverter::Utf8), bytes)) {
        return text;
    }
    return decodedWith(QStringDecoder("GB18030"), bytes);
}

} // namespace

Result<QString> decodeTable(const QByteArray &bytes)
{
    std::optional<QString> text = decoded(bytes);
    if (!text) {
        return badFile(u"encoding"_s);
    }
    if (std::any_of(text->cbegin(), text->cend(), isBinary)) {
        return badFile(u"notAWorkbook"_s, u"control characters in a text file"_s);
    }
    return *std::move(text);
}

} // namespace zhuke::exchange
