// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/companyfile.h"
#include "benchmark/pairs.h"

#include <QTemporaryDir>

namespace zhuke::benchmark {

// What every row works on: the large demo company and its small twin, opened as the office's user,
// and a folder for what is written.
class Bench
{
public:
    Bench(const QString &largePath, const QString &smallPath);

    [[nodiscard]] app::CompanyFile &large() { return *m_large; }
    [[nodiscard]] app::CompanyFile &twin() { return *m_twin; }
    [[nodiscard]] const QString &largePath() const { return m_largePath; }
    [[nodiscard]] const QString &twinPath() const { return m_twinPath; }
    [[nodiscard]] const domain::Clock &clock() const { return m_clock; }
    // In the folder of the large file, so that both are on the same disk. Not there yet.
    [[nodiscard]] QString fresh(const QString &ending);

    [[nodiscard]] std::unique_ptr<app::CompanyFile> open(const QString &path) const;

private:
    QString m_largePath;
    QString m_twinPath;
    domain::SystemClock m_clock{QDate(2026, 11, 23)};
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<app::CompanyFile> m_large;
    std::unique_ptr<app::CompanyFile> m_twin;
};

// The rows by what they do; each table of docs/benchmarks.md has them in the order of the goals.
[[nodiscard]] std::vector<Row> readRows(Bench &bench);   // 4, 13, 16
[[nodiscard]] std::vector<Row> writeRows(Bench &bench);  // 10, 16
[[nodiscard]] std::vector<Row> printRows(Bench &bench);  // 8
[[nodiscard]] std::vector<Row> importRows(Bench &bench); // 7
[[nodiscard]] std::vector<Row> fileRows(Bench &bench);   // 9, 15

// What a row cannot go on without; ends the program with the error.
template <class T>
[[nodiscard]] T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s",
               qPrintable(result.error().field),
               qPrintable(result.error().rule),
               qPrintable(result.error().detail));
    }
    return std::move(*result);
}

// Row 6: how many of so many terms the search and LIKE find differently. None is right.
[[nodiscard]] int searchDifferences(Bench &bench, int terms);

} // namespace zhuke::benchmark
