// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace zhuke::benchmark {

// One row of the table of figures (docs/benchmarks.md): ours against a yardstick, side by side in
// one run, or against an absolute limit.
struct Row
{
    QString number; // as the table of goals counts
    QString what;
    // Each answers how many seconds the part that counts took.
    std::function<double()> ours;
    std::function<double()> yardstick; // none: the goal is in milliseconds
    double goal = 0;                   // the greatest ratio, or the most of the unit
    // Where the yardstick does strictly less work a ratio below this means that it is broken.
    std::optional<double> least;
    QStringList notes;                   // what both sides did: SQL, rows
    QString unit = QStringLiteral("ms"); // without a yardstick, what `ours` answers if not seconds
};

struct Measured
{
    double least = 0;
    double median = 0;
    double greatest = 0;
};

struct Result
{
    Measured ratio; // or milliseconds, without a yardstick
    double oursMs = 0;
    double yardstickMs = 0;
    bool isMet = false;
};

// A B A B …, so that what else the machine does meets both alike.
[[nodiscard]] Result measure(const Row &row, int pairs = 5);

[[nodiscard]] Measured spread(std::vector<double> values);

// Seconds a call takes.
[[nodiscard]] double timed(const std::function<void()> &call);

} // namespace zhuke::benchmark
