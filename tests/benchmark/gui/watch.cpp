// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/gui/watch.h"

#include <QFile>

#include <chrono>
#include <unistd.h>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

double nowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

qint64 residentKiB()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly)) {
        qFatal("no /proc");
    }
    const qint64 pages = statm.readAll().split(' ').at(1).toLongLong();
    return pages * sysconf(_SC_PAGESIZE) / 1024;
}

QString lineOf(const Watched &watched)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(watched.usableMs, 0, 'f', 3)
        .arg(watched.signInMs, 0, 'f', 3)
        .arg(watched.rssKiB)
        .arg(watched.jump99Ms, 0, 'f', 3)
        .arg(watched.searchMs, 0, 'f', 3)
        .arg(watched.allKiB);
}

Watched watchedIn(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() != 6) {
        qFatal("no figures in: %s", qPrintable(line));
    }
    return {words[0].toDouble(),
            words[1].toDouble(),
            words[2].toLongLong(),
            words[3].toDouble(),
            words[4].toDouble(),
            words[5].toLongLong()};
}

} // namespace zhuke::benchmark
