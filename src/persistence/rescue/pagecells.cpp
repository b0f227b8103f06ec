// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/pagecells.h"

#include "persistence/rescue/storedvalues.h"

#include <QtEndian>

#include <algorithm>

namespace zhuke::persistence {

namespace {

constexpr qint64 largestPayload = qint64{16} * 1024 * 1024; // nothing of ours is nearly as large
constexpr qsizetype databaseHead = 100; // stands on page 1 before the page's own

qsizetype headOf(quint32 page)
{
    return page == 1 ? databaseHead : 0;
}

bool isInterior(PageKind kind)
{
    return kind == PageKind::TableInterior || kind == PageKind::IndexInterior;
}

PageKind kindByCode(char code)
{
    switch (code) {
    case 2:
        return PageKind::IndexInterior;
    case 5:
        return PageKind::TableInterior;
    case 10:
        return PageKind::IndexLeaf;
    case 13:
        return PageKind::TableLeaf;
    default:
        return PageKind::None;
    }
}

} // namespace

PageKind PageCells::kindOf(quint32 page) const
{
    const QByteArrayView bytes = m_file.page(page);
    const qsizetype head = headOf(page);
    if (bytes.size() < head + 12) {
        return PageKind::None;
    }
    const PageKind kind = kindByCode(bytes.at(head));
    const int cells = qFromBigEndian<quint16>(bytes.data() + head + 3);
    const int content = qFromBigEndian<quint16>(bytes.data() + head + 5);
    const qsizetype pointersEnd = head + (isInterior(kind) ? 12 : 8) + 2 * qsizetype{cells};
    const qsizetype contentBegin = content == 0 ? 65536 : content;
    const bool isSound = pointersEnd <= contentBegin && contentBegin <= bytes.size();
    return isSound ? kind : PageKind::None;
}

std::vector<qsizetype> PageCells::cellsOf(quint32 page) const
{
    const QByteArrayView bytes = m_file.page(page);
    const qsizetype head = headOf(page);
    const PageKind kind = kindOf(page);
    if (kind == PageKind::None) {
        return {};
    }
    const int count = qFromBigEndian<quint16>(bytes.data() + head + 3);
    const qsizetype pointers = head + (isInterior(kind) ? 12 : 8);
    std::vector<qsizetype> cells;
    cells.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        cells.push_back(qFromBigEndian<quint16>(bytes.data() + pointers + 2 * qsizetype{i}));
    }
    return cells;
}

LeafRows PageCells::rowsOf(quint32 tableLeaf) const
{
    LeafRows leaf;
    const std::vector<qsizetype> cells = cellsOf(tableLeaf);
    leaf.rows.reserve(cells.size());
    for (const qsizetype cell : cells) {
        if (auto row = rowAt(tableLeaf, cell)) {
            leaf.rows.push_back(std::move(*row));
        } else {
            ++leaf.unreadable;
        }
    }
    return leaf;
}

std::optional<StoredRow> PageCells::rowAt(quint32 page, qsizetype cell) const
{
    const QByteArrayView bytes = m_file.page(page);
    const auto size = readVarint(bytes, cell);
    const auto rowid = size ? readVarint(bytes, size->end) : std::nullopt;
    if (!rowid) {
        return std::nullopt;
    }
    const auto payload = payloadOf({page, rowid->end, size->value, false});
    if (!payload) {
        return std::nullopt;
    }
    auto values = readRecord(*payload);
    if (!values) {
        return std::nullopt;
    }
    return StoredRow{rowid->value, std::move(*values)};
}

std::vector<qint64> PageCells::rowidsOf(quint32 indexPage) const
{
    const QByteArrayView bytes = m_file.page(indexPage);
    const qsizetype child = isInterior(kindOf(indexPage)) ? 4 : 0;
    std::vector<qint64> rowids;
    const std::vector<qsizetype> cells = cellsOf(indexPage);
    rowids.reserve(cells.size());
    for (const qsizetype cell : cells) {
        const auto size = readVarint(bytes, cell + child);
        const auto payload =
            size ? payloadOf({indexPage, size->end, size->value, true}) : std::nullopt;
        const auto values = payload ? readRecord(*payload) : std::nullopt;
        if (values && values->back().typeId() == QMetaType::LongLong) {
            rowids.push_back(values->back().toLongLong());
        }
    }
    return rowids;
}

std::vector<quint32> PageCells::childrenOf(quint32 interior) const
{
    if (!isInterior(kindOf(interior))) {
        return {};
    }
    const QByteArrayView bytes = m_file.page(interior);
    const std::vector<qsizetype> cells = cellsOf(interior);
    std::vector<quint32> children;
    children.reserve(cells.size() + 1);
    for (const qsizetype cell : cells) {
        if (cell + 4 <= bytes.size()) {
            children.push_back(qFromBigEndian<quint32>(bytes.data() + cell));
        }
    }
    children.push_back(qFromBigEndian<quint32>(bytes.data() + headOf(interior) + 8));
    return children;
}

// How much of a payload stands on the page itself is SQLite's file format, section 1.6.
std::optional<QByteArray> PageCells::payloadOf(const Payload &payload) const
{
    const qint64 usable = m_file.usableSize();
    const qint64 most = payload.isIndex ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (payload.size <= 0 || payload.size > largestPayload) {
        return std::nullopt;
    }
    qint64 local = payload.size;
    if (payload.size > most) {
        const qint64 spill = least + (payload.size - least) % (usable - 4);
        local = spill <= most ? spill : least;
    }
    const QByteArrayView bytes = m_file.page(payload.page);
    const bool overflows = local < payload.size;
    if (payload.offset + local + (overflows ? 4 : 0) > bytes.size()) {
        return std::nullopt;
    }
    QByteArray read(bytes.data() + payload.offset, local);
    quint32 before = payload.page;
    quint32 next = overflows ? qFromBigEndian<quint32>(bytes.data() + payload.offset + local) : 0;
    while (read.size() < payload.size) {
        const QByteArrayView page = m_file.page(next);
        if (page.isEmpty() || !isNext(next, before, before == payload.page)) {
            return std::nullopt;
        }
        const qint64 wanted = std::min<qint64>(payload.size - read.size(), usable - 4);
        read.append(page.data() + 4, wanted);
        before = next;
        next = qFromBigEndian<quint32>(page.data());
    }
    return read;
}

// A chain that the map does not know of has lost its way.
bool PageCells::isNext(quint32 overflow, quint32 before, bool isFirst) const
{
    const PageOrigin origin = m_file.originOf(overflow);
    return origin.kind == PageOrigin::Kind::Unknown
           || (origin.parent == before
               && origin.kind
                      == (isFirst ? PageOrigin::Kind::FirstOverflow : PageOrigin::Kind::Overflow));
}

} // namespace zhuke::persistence
