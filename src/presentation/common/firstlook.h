// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/desk.h"
#include "presentation/common/windowcache.h"

#include <algorithm>
#include <span>

namespace zhuke::presentation {

// How a long list asks storage: first for the ordered ids, then for rows by id.
template <class Row, class Id>
struct ListCalls
{
    std::function<domain::Result<std::vector<Id>>(Desk &)> ids;
    std::function<domain::Result<std::vector<Row>>(Desk &, std::span<const Id>)> rows;
};

// What the first paint needs, fetched in one go.
template <class Row, class Id>
struct FirstLook
{
    std::vector<Id> ids;
    std::vector<Row> rows; // of the first window
};

template <class Id>
[[nodiscard]] std::span<const Id> windowIds(const std::vector<Id> &ids, int window)
{
    constexpr auto size = static_cast<std::size_t>(listWindowSize);
    const auto first = std::min(static_cast<std::size_t>(window) * size, ids.size());
    return std::span(ids).subspan(first, std::min(size, ids.size() - first));
}

template <class Row, class Id>
[[nodiscard]] domain::Result<FirstLook<Row, Id>> firstLook(Desk &desk,
                                                           const ListCalls<Row, Id> &calls)
{
    auto ids = calls.ids(desk);
    if (!ids) {
        return domain::failure(ids);
    }
    auto rows = calls.rows(desk, windowIds(*ids, 0));
    if (!rows) {
        return domain::failure(rows);
    }
    return FirstLook<Row, Id>{std::move(*ids), std::move(*rows)};
}

} // namespace zhuke::presentation
