// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/digest.h"

#include <QString>
#include <QtEndian>

#include <array>

namespace zhuke::domain {

namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;

using Number = std::array<char, sizeof(qint64)>;

Number bigEndian(qint64 value)
{
    Number bytes{};
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArrayView view(const Number &number)
{
    return {number.data(), static_cast<qsizetype>(number.size())};
}

} // namespace

QByteArray blake2b(QByteArrayView bytes)
{
    QCryptographicHash hash(algorithm);
    hash.addData(bytes);
    return hash.result();
}

DigestBuilder::DigestBuilder()
    : m_hash(algorithm)
{}

DigestBuilder &DigestBuilder::absent()
{
    return field('-', {});
}

DigestBuilder &DigestBuilder::text(QStringView value)
{
    return value.isEmpty() ? absent() : field('t', value.toUtf8());
}

DigestBuilder &DigestBuilder::integer(qint64 value)
{
    return field('i', view(bigEndian(value)));
}

DigestBuilder &DigestBuilder::flag(bool value)
{
    return integer(value ? 1 : 0);
}

DigestBuilder &DigestBuilder::date(QDate value)
{
    return text(value.toString(Qt::ISODate));
}

DigestBuilder &DigestBuilder::instant(const QDateTime &value)
{
    return value.isValid() ? integer(value.toMSecsSinceEpoch()) : absent();
}

DigestBuilder &DigestBuilder::bytes(QByteArrayView value)
{
    return field('b', value);
}

QByteArray DigestBuilder::result() const
{
    return m_hash.result();
}

DigestBuilder &DigestBuilder::field(char kind, QByteArrayView content)
{
    const Number length = bigEndian(content.size());
    m_hash.addData(QByteArrayView(&kind, qsizetype{1}));
    m_hash.addData(view(length));
    m_hash.addData(content);
    return *this;
}

} // namespace zhuke::domain
