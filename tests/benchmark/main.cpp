// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// zhuke_bench LARGE.zhuke SMALL.zhuke [NUMBER...]: measures the rows of docs/benchmarks.md, or
// those with the numbers given, and prints them as its table.
#include "benchmark/bench.h"
#include "benchmark/sqltrace.h"

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
        isRatio ? u"≤ %1 ×"_s.arg(row.goal) : u"≤ %1 %2"_s.arg(row.goal).arg(row.unit),
        figure(result.ratio.least),
        figure(result.ratio.median),
        figure(result.ratio.greatest),
        figure(result.oursMs) + u' ' + row.unit,
        isRatio ? figure(result.yardstickMs) + u" ms"_s : u"–"_s,
        result.isMet ? u"yes"_s : u"**no**"_s));
    return result.isMet;
}

int printDifferences(benchmark::Bench &bench)
{
    constexpr int terms = 500;
    const int differences = benchmark::searchDifferences(bench, terms);
    print(u"| 6 | of %1 random terms, found otherwise than by LIKE | 0 | %2 | – | – | %3 |"_s
              .arg(terms)
              .arg(differences)
              .arg(differences == 0 ? u"yes"_s : u"**no**"_s));
    return differences;
}

// What one more run asks of the large company's connection, and what the yardstick does.
void printSql(benchmark::Bench &bench, const benchmark::Row &row)
{
    constexpr qsizetype most = 8;
    const benchmark::SqlTrace trace(bench.large().file().connection().handle());
    static_cast<void>(row.ours());
    const QStringList ours = trace.lines(most);
    if (ours.isEmpty() && row.notes.isEmpty()) {
        return;
    }
    print(u"\n### %1: %2\n"_s.arg(row.number, row.what));
    for (const QString &line : ours) {
        print(u"- ours: "_s + line);
    }
    for (const QString &note : row.notes) {
        print(u"- yardstick: "_s
              + (note.startsWith(u"SELECT") || note.startsWith(u"INSERT") ? u'`' + note + u'`'
                                                                          : note));
    }
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
    for (auto make : {benchmark::readRows,
                      benchmark::importRows,
                      benchmark::printRows,
                      benchmark::writeRows,
                      benchmark::fileRows}) {
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
    const int differences =
        numbers.isEmpty() || numbers.contains(u"6"_s) ? printDifferences(bench) : 0;
    for (const benchmark::Row &row : rows) {
        printSql(bench, row);
    }
    return isMet && differences == 0 ? 0 : 1;
}
