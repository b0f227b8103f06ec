// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secretbytes.h"

#include "security/sodium.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace zhuke::security {

namespace {

unsigned char *allocate(std::size_t size)
{
    prepareSodium();
    auto *const data = static_cast<unsigned char *>(sodium_malloc(size));
    if (data == nullptr) {
        throw std::bad_alloc();
    }
    return data;
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(allocate(size))
    , m_size(size)
{}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

SecretBytes SecretBytes::ofPassword(const QString &password)
{
    QString folded = password.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = folded.toUtf8();
    SecretBytes bytes(static_cast<std::size_t>(utf8.size()));
    std::memcpy(bytes.data(), utf8.constData(), bytes.size());
    sodium_memzero(utf8.data(), bytes.size());
    if (folded.isDetached()) { // otherwise it still is the caller's own string
        sodium_memzero(folded.data(), static_cast<std::size_t>(folded.size()) * sizeof(QChar));
    }
    return bytes;
}

} // namespace zhuke::security
