// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/pairs.h"

#include <algorithm>
#include <chrono>

namespace zhuke::benchmark {

namespace {

constexpr double millisecondsPerSecond = 1000;

} // namespace

Measured spread(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values.front(), values[values.size() / 2], values.back()};
}

double timed(const std::function<void()> &call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result measure(const Row &row, int pairs)
{
    std::vector<double> ours;
    std::vector<double> yardstick;
    std::vector<double> figures;
    const double scale = row.unit == QLatin1StringView("ms") ? millisecondsPerSecond : 1;
    for (int i = 0; i < pairs; ++i) {
        ours.push_back(row.ours() * scale);
        if (row.yardstick) {
            yardstick.push_back(row.yardstick() * millisecondsPerSecond);
            figures.push_back(ours.back() / yardstick.back());
        } else {
            figures.push_back(ours.back());
        }
    }
    Result result;
    result.ratio = spread(figures);
    result.oursMs = spread(ours).median;
    result.yardstickMs = yardstick.empty() ? 0 : spread(yardstick).median;
    result.isMet =
        result.ratio.median <= row.goal && (!row.least || result.ratio.median >= *row.least);
    return result;
}

} // namespace zhuke::benchmark
