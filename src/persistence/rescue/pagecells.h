// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/rescue/pagefile.h"

#include <QVariant>

#include <vector>

namespace zhuke::persistence {

enum class PageKind { None, TableLeaf, TableInterior, IndexLeaf, IndexInterior };

struct StoredRow
{
    qint64 rowid = 0;
    std::vector<QVariant> values; // NULL invalid, else qint64, double, QString or QByteArray
};

struct LeafRows
{
    std::vector<StoredRow> rows;
    int unreadable = 0; // of the rows the page says it has
};

// Reads single pages in SQLite's format, trusting nothing: what does not add up to the byte, or
// holds text that is none, is not read.
class PageCells
{
public:
    explicit PageCells(const PageFile &file)
        : m_file(file)
    {}

    // None also for a page whose head makes no sense.
    [[nodiscard]] PageKind kindOf(quint32 page) const;
    [[nodiscard]] LeafRows rowsOf(quint32 tableLeaf) const;
    // The last value of every entry: the row it points at.
    [[nodiscard]] std::vector<qint64> rowidsOf(quint32 indexPage) const;
    [[nodiscard]] std::vector<quint32> childrenOf(quint32 interior) const;

private:
    struct Payload
    {
        quint32 page;
        qsizetype offset;
        qint64 size;
        bool isIndex;
    };

    [[nodiscard]] std::vector<qsizetype> cellsOf(quint32 page) const;
    [[nodiscard]] std::optional<StoredRow> rowAt(quint32 page, qsizetype cell) const;
    [[nodiscard]] std::optional<QByteArray> payloadOf(const Payload &payload) const;
    [[nodiscard]] bool isNext(quint32 overflow, quint32 before, bool isFirst) const;

    const PageFile &m_file;
};

} // namespace zhuke::persistence
