// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <span>

namespace zhuke::presentation {

// Every label of the domain's fields and codes, so that lupdate finds them: the domain itself does
// not speak to users. A test compares the list with the domain.
[[nodiscard]] std::span<const char *const> domainWords();

} // namespace zhuke::presentation
