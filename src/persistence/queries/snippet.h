// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace zhuke::persistence {

// The words around the first of the runs that the text holds, with … where something is left out;
// the beginning of the text when it holds none as it is written.
[[nodiscard]] QString snippetAround(const QString &text, const QStringList &runs);

} // namespace zhuke::persistence
