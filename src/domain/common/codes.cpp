// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/codes.h"

#include <algorithm>
#include <iterator>

namespace zhuke::domain {

namespace {

template <class Matches>
std::optional<std::size_t> indexOf(std::span<const CodeLabel> codes, Matches matches)
{
    const auto found = std::ranges::find_if(codes, matches);
    return found == codes.end() ? std::nullopt
                                : std::optional<std::size_t>(std::distance(codes.begin(), found));
}

} // namespace

std::optional<std::size_t> findCode(std::span<const CodeLabel> codes, QStringView code)
{
    return indexOf(codes,
                   [&](const CodeLabel &entry) { return code == QLatin1StringView(entry.code); });
}

std::optional<std::size_t> findLabel(std::span<const CodeLabel> codes, QStringView label)
{
    return indexOf(codes,
                   [&](const CodeLabel &entry) { return label == QStringView(entry.label); });
}

} // namespace zhuke::domain
