// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/storedzip.h"

#include <array>

namespace zhuke::fuzz {

namespace {

constexpr auto mark = "=== ";

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        }
        table.at(i) = value;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc = table.at((crc ^ static_cast<quint8>(byte)) & 0xFFU) ^ (crc >> 8U);
    }
    return ~crc;
}

void put(QByteArray &out, quint64 value, int size)
{
    for (int i = 0; i < size; ++i) {
        out.append(static_cast<char>(static_cast<quint8>(value)));
        value >>= 8U;
    }
}

// What the head before a part and its line in the directory have in common.
QByteArray description(const QByteArray &name, const QByteArray &content)
{
    QByteArray out;
    put(out, 20, 2); // version needed
    put(out, 0, 2);  // flags
    put(out, 0, 2);  // not packed
    put(out, 0, 4);  // time and date
    put(out, crcOf(content), 4);
    put(out, static_cast<quint64>(content.size()), 4);
    put(out, static_cast<quint64>(content.size()), 4);
    put(out, static_cast<quint64>(name.size()), 2);
    put(out, 0, 2); // extra
    return out;
}

struct Writer
{
    QByteArray parts;
    QByteArray directory;
    int count = 0;

    void add(const QByteArray &name, const QByteArray &content)
    {
        const QByteArray common = description(name, content);
        directory += QByteArray("PK\1\2") + QByteArray("\24\0", 2) + common;
        put(directory, 0, 10); // comment, disk, attributes
        put(directory, static_cast<quint64>(parts.size()), 4);
        directory += name;
        parts += QByteArray("PK\3\4") + common + name + content;
        ++count;
    }
};

} // namespace

bool isPartList(const QByteArray &text)
{
    return text.startsWith(mark);
}

QByteArray storedZip(const QByteArray &text)
{
    constexpr qsizetype longestName = 200;
    Writer writer;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype found = text.indexOf(QByteArray("\n") + mark, at);
        const QByteArray part = text.mid(at + 4, found < 0 ? -1 : found - at - 4);
        const qsizetype line = part.indexOf('\n');
        writer.add(part.left(line < 0 ? -1 : line).left(longestName),
                   line < 0 ? QByteArray() : part.mid(line + 1));
        at = found < 0 ? text.size() : found + 1;
    }
    QByteArray zip = writer.parts + writer.directory + QByteArray("PK\5\6");
    put(zip, 0, 4); // disks
    put(zip, static_cast<quint64>(writer.count), 2);
    put(zip, static_cast<quint64>(writer.count), 2);
    put(zip, static_cast<quint64>(writer.directory.size()), 4);
    put(zip, static_cast<quint64>(writer.parts.size()), 4);
    put(zip, 0, 2); // comment
    return zip;
}

} // namespace zhuke::fuzz
