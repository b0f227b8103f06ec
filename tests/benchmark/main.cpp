// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// zhuke_bench LARGE.zhuke SMALL.zhuke [NUMBER...]: measures the rows of docs/benchmarks.md, or
// those with the numbers given, and prints them as its table.
#include "benchmark/bench.h"

#include <QGuiApplication>
#include <QStringList>

#include <cstdio>

using namespace zhuke;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

QString figure(double value)
{
    return QString::number(value, 'f', value < 0.1 ? 4 : 2);
}

bool measureAndPrint(const benchmark::Row &row)
{
    const benchmark::Result result = benchmark::measure(row);
    const bool isRatio = static_cast<bool>(row.yardstick);
    print(u"| %1 | %2 | %3 | %4 / **%5** / %6 | %7 | %8 | %9 |"_s.arg(
        row.number,
        row.what,
        isRatio ? u"≤ %1 ×"_s.arg(row.goal) : u"≤ %1 ms"_s.arg(row.goal),
        figure(result.ratio.least),
        figure(result.ratio.median),
        figure(result.ratio.greatest),
        figure(result.oursMs) + u" ms"_s,
        isRatio ? figure(result.yardstickMs) + u" ms"_s : u"–"_s,
        result.isMet ? u"yes"_s : u"**no**"_s));
    return result.isMet;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        print(u"usage: zhuke_bench LARGE.zhuke SMALL.zhuke [NUMBER...]"_s);
        return 2;
    }
    const QStringList numbers = arguments.mid(3);
    benchmark::Bench bench(arguments.at(1), arguments.at(2));
    std::vector<benchmark::Row> rows;
    for (auto make :
         {benchmark::readRows, benchmark::printRows, benchmark::writeRows, benchmark::fileRows}) {
        for (benchmark::Row &row : make(bench)) {
            if (numbers.isEmpty() || numbers.contains(row.number)) {
                rows.push_back(std::move(row));
            }
        }
    }
    print(u"| # | what | goal | least / **median** / greatest | ours | yardstick | met |"_s);
    print(u"| --- | --- | --- | --- | --- | --- | --- |"_s);
    bool isMet = true;
    for (const benchmark::Row &row : rows) {
        isMet = measureAndPrint(row) && isMet;
    }
    if (numbers.isEmpty() || numbers.contains(u"6"_s)) {
        constexpr int terms = 500;
        const int differences = benchmark::searchDifferences(bench, terms);
        print(u"| 6 | of %1 random terms, found otherwise than by LIKE | 0 | %2 | – | – | %3 |"_s
                  .arg(terms)
                  .arg(differences)
                  .arg(differences == 0 ? u"yes"_s : u"**no**"_s));
        isMet = isMet && differences == 0;
    }
    return isMet ? 0 : 1;
}
