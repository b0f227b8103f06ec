// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace zhuke::domain {

// A region of province level, GB/T 2260.
struct Province
{
    const char *code;     // the first two digits: "51"
    const char16_t *name; // 四川
    const char16_t *full; // 四川省
};

// All 34, by code.
[[nodiscard]] std::span<const Province> provinces();

// By the first two digits of any regional code; nullptr when there is none.
[[nodiscard]] const Province *findProvince(QStringView code);

// "510000" of 四川省成都市示范路1号 or of 中国四川; nullopt when the text names no province.
[[nodiscard]] std::optional<QString> regionCode(QStringView address);

// 四川省 of "510000"; empty for an unknown code.
[[nodiscard]] QString regionLabel(QStringView code);

} // namespace zhuke::domain
