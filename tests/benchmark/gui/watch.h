// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace zhuke::benchmark {

// Milliseconds of the clock that all processes share.
[[nodiscard]] double nowMs();

// Memory that is really there, in KiB, now and not at its peak.
[[nodiscard]] qint64 residentKiB();

// What a window says when it has done what is measured: one line of numbers.
struct Watched
{
    double usableMs = 0; // nowMs() when its list could be used
    double signInMs = 0; // of that, for signing in, which counts for nobody
    qint64 rssKiB = 0;   // after these
    double jump99Ms = 0; // page jumps: 99 of 100 take no longer
    double searchMs = 0; // last key to painted answer, median
    qint64 allKiB = 0;   // resident after 1,000 forms were printed, too
};

[[nodiscard]] QString lineOf(const Watched &watched);
[[nodiscard]] Watched watchedIn(const QString &line);

// An empty window with what every program has: menu, toolbar, a table with ten heads.
[[nodiscard]] Watched showShell();
// The program's own window on a company file: its list, 300 page jumps, 20 searches,
// 1,000 forms to a PDF.
[[nodiscard]] Watched showList(const QString &path);

} // namespace zhuke::benchmark
