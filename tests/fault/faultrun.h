// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <vector>

namespace zhuke::test {

// What the driver did in one run.
struct FaultRun
{
    bool isKilled = false;
    int exitCode = 0;
    QStringList acknowledged; // what it had told its user was done
    QString refused;          // what it said went wrong at last
};

// A company file with its clients, made once per program and closed, so that it is one file.
void copyCompany(const QString &path);

// A company file and the driver that works on it under a fault.
class FaultBench
{
public:
    explicit FaultBench(QString work);

    // A fresh copy of the company.
    void prepare();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("run/a.zhuke")); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("run")); }

    // On a fresh copy of the company; `at` counts from 1, 0 is no fault.
    [[nodiscard]] FaultRun run(const QString &how, int at);

    // Where the calls of a run without a fault were, in their order: "write wal", "sync database".
    [[nodiscard]] const std::vector<QString> &places() const { return m_places; }
    // Numbers of calls, `rounds` for each place: all there are, spread over the run, and again from
    // the first when there are fewer.
    [[nodiscard]] std::vector<int> pick(int rounds) const;
    // Each call once.
    [[nodiscard]] std::vector<int> every() const;

private:
    [[nodiscard]] QString logPath() const { return m_folder.filePath(QStringLiteral("log")); }

    QTemporaryDir m_folder;
    QString m_work;
    std::vector<QString> m_places;
};

// place × rounds × acknowledged × found, as the suite prints it.
class FaultTable
{
public:
    void count(const QString &place, qsizetype acknowledged, qsizetype found);
    void print(const QString &title) const;
    [[nodiscard]] int rounds() const;
    [[nodiscard]] int rounds(const QString &place) const;

private:
    struct Line
    {
        int rounds = 0;
        qsizetype acknowledged = 0;
        qsizetype found = 0;
    };
    std::map<QString, Line> m_lines;
};

// How many rounds ZHUKE_FAULT_ROUNDS asks for, as scripts/test --full does; 0: the usual few.
[[nodiscard]] int roundsAsked();

} // namespace zhuke::test
