// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QDate>
#include <QDateTime>
#include <QStringView>

namespace zhuke::domain {

// BLAKE2b with 256 bits, 32 bytes.
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes);

// The digest of a row of fields in a given order (audit chain, decisions 27). Every field goes in
// with its kind and length, so that no two different rows feed the same bytes. Absent text and
// empty text are the same, as in the database (decisions 10).
class DigestBuilder
{
public:
    DigestBuilder();

    DigestBuilder &absent();
    DigestBuilder &text(QStringView value);
    DigestBuilder &integer(qint64 value);
    DigestBuilder &flag(bool value);
    DigestBuilder &date(QDate value);
    DigestBuilder &instant(const QDateTime &value);
    DigestBuilder &bytes(QByteArrayView value);

    [[nodiscard]] QByteArray result() const;

private:
    DigestBuilder &field(char kind, QByteArrayView content);

    QCryptographicHash m_hash;
};

} // namespace zhuke::domain
