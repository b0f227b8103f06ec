// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paint/fontname.h"

#include <QtEndian>

namespace zhuke::printing {

namespace {

constexpr qsizetype kHeaderSize = 6;
constexpr qsizetype kRecordSize = 12;
constexpr quint16 kPostscriptName = 6;
constexpr quint16 kMacintosh = 1;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

} // namespace

QByteArray postscriptName(const QRawFont &font)
{
    return postscriptNameIn(font.fontTable("name"));
}

// OpenType "name": count at 2, start of the strings at 4, records of platform, encoding, language,
// name, length, offset.
QByteArray postscriptNameIn(const QByteArray &nameTable)
{
    const quint16 count = word(nameTable, 2);
    const quint16 strings = word(nameTable, 4);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = kHeaderSize + i * kRecordSize;
        if (word(nameTable, record + 6) != kPostscriptName) {
            continue;
        }
        QByteArray name =
            nameTable.mid(strings + word(nameTable, record + 10), word(nameTable, record + 8));
        if (word(nameTable, record) != kMacintosh) {
            name.replace('\0', ""); // UTF-16 of plain ASCII
        }
        return name;
    }
    return {};
}

} // namespace zhuke::printing
