// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// zhuke_guibench LARGE.zhuke SMALL.zhuke: measures the window's rows of docs/benchmarks.md, each
// start in a process of its own, and prints them as its table.
// zhuke_guibench --shell, zhuke_guibench --list FILE: one such process.
#include "benchmark/gui/watch.h"
#include "benchmark/pairs.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

using namespace zhuke;
using namespace zhuke::benchmark;
using namespace Qt::StringLiterals;

namespace {

constexpr double kibPerMib = 1024;

void print(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

struct Started
{
    double ms = 0; // until the list could be used
    Watched watched;
};

Started startOne(const QStringList &arguments)
{
    QProcess process;
    const double start = nowMs();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        qFatal("%s", process.readAllStandardError().constData());
    }
    Started started;
    started.watched = watchedIn(QString::fromUtf8(process.readAllStandardOutput()));
    started.ms = started.watched.usableMs - start - started.watched.signInMs;
    return started;
}

void printRow(const QString &number,
              const QString &what,
              double goal,
              const Measured &measured,
              const QString &unit)
{
    print(u"| %1 | %2 | ≤ %3 %7 | %4 / **%5** / %6 | – | – | %8 |"_s.arg(number, what)
              .arg(goal)
              .arg(measured.least, 0, 'f', 2)
              .arg(measured.median, 0, 'f', 2)
              .arg(measured.greatest, 0, 'f', 2)
              .arg(unit, measured.median <= goal ? u"yes"_s : u"**no**"_s));
}

void run(const QString &large, const QString &small)
{
    std::vector<double> toShell;
    std::vector<double> toSmall;
    std::vector<double> memory;
    std::vector<double> memoryOfAll;
    std::vector<double> jumps;
    std::vector<double> jumpsToSmall;
    std::vector<double> searches;
    std::vector<double> milliseconds;
    for (int i = 0; i < 5; ++i) {
        const Started shell = startOne({u"--shell"_s});
        const Started ofLarge = startOne({u"--list"_s, large});
        const Started ofSmall = startOne({u"--list"_s, small});
        milliseconds.push_back(ofLarge.ms);
        toShell.push_back(ofLarge.ms / shell.ms);
        toSmall.push_back(ofLarge.ms / ofSmall.ms);
        memory.push_back(static_cast<double>(ofLarge.watched.rssKiB - shell.watched.rssKiB)
                         / kibPerMib);
        memoryOfAll.push_back(static_cast<double>(ofLarge.watched.allKiB - shell.watched.rssKiB)
                              / kibPerMib);
        jumps.push_back(ofLarge.watched.jump99Ms);
        jumpsToSmall.push_back(ofLarge.watched.jump99Ms / ofSmall.watched.jump99Ms);
        searches.push_back(ofLarge.watched.searchMs);
    }
    printRow(u"1"_s,
             u"start until the list can be used (%1 ms): against an empty window"_s.arg(
                 spread(milliseconds).median, 0, 'f', 0),
             1.6,
             spread(toShell),
             u"×"_s);
    printRow(u"2"_s, u"the same: large against small"_s, 1.25, spread(toSmall), u"×"_s);
    printRow(u"3"_s,
             u"memory after the list, 300 jumps and 20 searches, beyond the empty window"_s,
             24,
             spread(memory),
             u"MiB"_s);
    printRow(u"3"_s,
             u"the same after 1,000 forms were printed to a PDF, too"_s,
             48,
             spread(memoryOfAll),
             u"MiB"_s);
    printRow(u"5"_s,
             u"last key to painted answer in the list of clients"_s,
             50,
             spread(searches),
             u"ms"_s);
    printRow(
        u"11"_s, u"page jump anywhere, read and painted, 99 of 100"_s, 16, spread(jumps), u"ms"_s);
    printRow(u"11"_s, u"the same: large against small"_s, 1.3, spread(jumpsToSmall), u"×"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--shell") {
        print(lineOf(showShell()));
    } else if (arguments.value(1) == u"--list") {
        print(lineOf(showList(arguments.value(2))));
    } else if (arguments.size() == 3) {
        run(arguments.at(1), arguments.at(2));
    } else {
        print(u"usage: zhuke_guibench LARGE.zhuke SMALL.zhuke"_s);
        return 2;
    }
    return 0;
}
