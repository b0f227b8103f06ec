// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <optional>
#include <span>

namespace zhuke::presentation {

// Names of the national standards' codes (GB/T 4754 sections, GB/T 2260 provinces) in the language
// of the window: 建筑业 or Construction of E. What is no code stands as it is.
[[nodiscard]] QString industryText(const QString &stored);
[[nodiscard]] QString regionText(const QString &stored);

// And back, from either language; nullopt for what is no whole name.
[[nodiscard]] std::optional<QString> industryNamed(const QString &name);
[[nodiscard]] std::optional<QString> regionNamed(const QString &name);

// All names, so that lupdate finds them; a test compares them with the domain.
[[nodiscard]] std::span<const char *const> standardWords();

} // namespace zhuke::presentation
