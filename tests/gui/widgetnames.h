// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zhuke::test {

// What an input of a page lacks to be found by label and by name, one line per fault.
[[nodiscard]] QStringList nameFaults(const QWidget &page);

// Inputs that are reached by Tab before one that stands above them in the same column.
[[nodiscard]] QStringList tabFaults(QWidget &page);

// How many inputs there are.
[[nodiscard]] int inputCount(const QWidget &page);

} // namespace zhuke::test
