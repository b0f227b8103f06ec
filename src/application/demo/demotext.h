// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <initializer_list>
#include <utility>

namespace zhuke::application {

// A text with its {words} replaced.
[[nodiscard]] QString filled(const char16_t *text,
                             std::initializer_list<std::pair<QStringView, QString>> words);

} // namespace zhuke::application
