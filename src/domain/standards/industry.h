// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace zhuke::domain {

// A section (门类) of GB/T 4754-2017 with its divisions (大类).
struct IndustrySection
{
    char16_t letter;
    const char16_t *name;
    int firstDivision;
    int lastDivision;
};

// A word that people use for a section; the forms' own four come first (F04).
struct IndustryWord
{
    const char16_t *word;
    char16_t letter;
};

// All 20, by letter and not by pinyin.
[[nodiscard]] std::span<const IndustrySection> industrySections();
[[nodiscard]] std::span<const IndustryWord> industryQuickPicks();

// "K" of 房地产业, 房地产 or k; "E47" of E47; "S" of 国家机关; "I" of IT业. A name may be cut after
// two or more characters as long as only one section begins so. nullopt for anything else.
[[nodiscard]] std::optional<QString> industryCode(QStringView label);

// The name of a code's section; empty for an unknown code.
[[nodiscard]] QString industryLabel(QStringView code);

} // namespace zhuke::domain
