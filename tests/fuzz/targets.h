// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace zhuke::fuzz {

// What reads bytes from outside. Each call takes any bytes; it ends the program when what was read
// contradicts itself.
struct Target
{
    const char *name; // also its folder in tests/fuzz/corpus
    void (*run)(const QByteArray &bytes);
};

[[nodiscard]] std::span<const Target> targets();

} // namespace zhuke::fuzz
