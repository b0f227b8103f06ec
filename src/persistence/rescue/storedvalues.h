// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVariant>

#include <optional>
#include <vector>

namespace zhuke::persistence {

struct Varint
{
    qint64 value;
    qsizetype end; // where the next thing begins
};

// A number of SQLite's format, 1 to 9 bytes; nothing when the bytes end before it does.
[[nodiscard]] std::optional<Varint> readVarint(QByteArrayView bytes, qsizetype offset);

// The values of one row or index entry; nothing unless the lengths fit to the byte and text is text
// (our own never holds a NUL).
[[nodiscard]] std::optional<std::vector<QVariant>> readRecord(QByteArrayView payload);

} // namespace zhuke::persistence
