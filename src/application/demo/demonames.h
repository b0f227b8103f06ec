// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "application/demo/demorandom.h"

#include <QSet>

#include <span>

namespace zhuke::application {

// Names and natures of the 60 clients, without anything else of the plan.
[[nodiscard]] std::vector<ClientPlan> demoClientNames();

// The same clients under other brands, of which there must be brandCount.
inline constexpr std::size_t brandCount = 10;
[[nodiscard]] std::vector<ClientPlan> demoClientNames(std::span<const QString> others);

// Gives invented names of persons, each once: a surname and a given name that begins with 示.
class PersonNames
{
public:
    PersonNames(quint64 seed, const QSet<QString> &taken);

    [[nodiscard]] QString next();

private:
    DemoRandom m_random;
    QSet<QString> m_taken;
};

} // namespace zhuke::application
