// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/pagefile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qint64 headSize = 100;
constexpr quint32 pendingByte = 0x40000000;

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> pages(new PageFile(path));
    QFile &file = pages->m_file;
    if (file.open(QIODevice::ReadOnly) && file.size() > 0) {
        pages->m_bytes = file.map(0, file.size());
    }
    if (file.isOpen() && pages->m_bytes == nullptr && file.size() > 0) {
        return domain::failure(ErrorCode::Storage, {}, path, u"cannotRead"_s, file.errorString());
    }
    pages->readHead();
    return pages;
}

PageFile::PageFile(const QString &path)
    : m_file(path)
{}

void PageFile::readHead()
{
    const qint64 size = m_file.size();
    quint32 stated = 0;
    if (size >= headSize && QByteArrayView(m_bytes, magic.size()) == magic) {
        const int stored = qFromBigEndian<quint16>(m_bytes + 16);
        const int pageSize = stored == 1 ? 65536 : stored;
        if (pageSize >= 512 && std::has_single_bit(static_cast<unsigned>(pageSize))) {
            m_pageSize = pageSize;
        }
        const int reserved = m_bytes[20];
        m_usable = m_pageSize - (m_pageSize - reserved >= 480 ? reserved : 0);
        stated = qFromBigEndian<quint32>(m_bytes + 28);
    }
    m_inFile = static_cast<quint32>((size + m_pageSize - 1) / m_pageSize);
    // A number that is itself damaged must not make anybody count to four thousand million.
    m_count = std::clamp(stated, m_inFile, m_inFile + (m_inFile > 1 ? pagesPerMap() : 0));
}

QByteArrayView PageFile::page(quint32 number) const
{
    const qint64 begin = (qint64{number} - 1) * m_pageSize;
    if (number == 0 || begin + m_pageSize > m_file.size()) {
        return {};
    }
    return {m_bytes + begin, m_usable};
}

quint32 PageFile::mapPageOf(quint32 page) const
{
    const quint32 map = (page - 2) / pagesPerMap() * pagesPerMap() + 2;
    return map == pendingByte / static_cast<quint32>(m_pageSize) + 1 ? map + 1 : map;
}

bool PageFile::isMapPage(quint32 page) const
{
    return page > 1
           && (page == mapPageOf(page)
               || page == pendingByte / static_cast<quint32>(m_pageSize) + 1);
}

PageOrigin PageFile::originOf(quint32 page) const
{
    using Kind = PageOrigin::Kind;
    if (page == 1) {
        return {Kind::Root, 0};
    }
    if (page == 0 || page > m_count) {
        return {};
    }
    const quint32 map = mapPageOf(page);
    const QByteArrayView entries = this->page(map);
    const qint64 offset = 5 * (qint64{page} - map - 1);
    if (offset < 0 || offset + 5 > entries.size()) {
        return {};
    }
    constexpr std::array kinds{
        Kind::Unknown, Kind::Root, Kind::Free, Kind::FirstOverflow, Kind::Overflow, Kind::Tree};
    const auto kind = static_cast<uchar>(entries.at(offset));
    const auto parent = qFromBigEndian<quint32>(entries.data() + offset + 1);
    const bool hasParent = kind > 2;
    if (kind >= kinds.size() || (hasParent ? parent == 0 || parent > m_count : parent != 0)) {
        return {};
    }
    return {kinds.at(kind), parent};
}

} // namespace zhuke::persistence
