// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace zhuke::persistence {

// What the pointer map of a database says of a page: whose it is. (Ours have one, since they are
// made with auto_vacuum.)
struct PageOrigin
{
    enum class Kind { Unknown, Root, Free, FirstOverflow, Overflow, Tree };

    Kind kind = Kind::Unknown;
    quint32 parent = 0;
};

// The pages of a copy of a database file that may be damaged anywhere, its head included. Nothing
// in them is trusted; a page that is not there is empty.
class PageFile
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<PageFile>> open(const QString &path);

    // Also the pages that the head or the map knows and that were cut off.
    [[nodiscard]] quint32 pageCount() const { return m_count; }
    [[nodiscard]] bool isCutOff() const { return m_count > m_inFile; }
    [[nodiscard]] int usableSize() const { return m_usable; }
    [[nodiscard]] QByteArrayView page(quint32 number) const;

    [[nodiscard]] PageOrigin originOf(quint32 page) const;
    // Holds no content: a page of the map itself, or the one that is never used.
    [[nodiscard]] bool isMapPage(quint32 page) const;

private:
    explicit PageFile(const QString &path);

    void readHead();
    [[nodiscard]] quint32 mapPageOf(quint32 page) const;
    [[nodiscard]] quint32 pagesPerMap() const { return static_cast<quint32>(m_usable / 5 + 1); }

    QFile m_file;
    const uchar *m_bytes = nullptr;
    int m_pageSize = 4096; // as our databases are made
    int m_usable = 4096;
    quint32 m_inFile = 0;
    quint32 m_count = 0;
};

} // namespace zhuke::persistence
