// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds 1 to the counter of the database given, as often as given, each time reading first and then
// writing in a transaction of its own. Says "ready", begins when a line comes in, and ends with one
// line: how often it waited for the other writer, and the longest wait in milliseconds.
#include "persistence/sql/database.h"
#include "persistence/sql/guarded.h"
#include "persistence/sql/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using zhuke::domain::Result;
using zhuke::persistence::Database;
using zhuke::persistence::guarded;
using zhuke::persistence::Transaction;

namespace {

constexpr qint64 noticeableMs = 1;

qint64 addOne(Database &database)
{
    QElapsedTimer timer;
    timer.start();
    Transaction transaction(database);
    const qint64 waited = timer.elapsed();
    const qint64 read = database.integer(u"SELECT n FROM counter WHERE id = 1"_s);
    database.exec(u"UPDATE counter SET n = :n WHERE id = 1"_s, {{":n", read + 1}});
    transaction.commit();
    return waited;
}

Result<void> countUp(Database &database, int times)
{
    return guarded([&]() -> Result<void> {
        int waits = 0;
        qint64 longest = 0;
        for (int i = 0; i < times; ++i) {
            const qint64 waited = addOne(database);
            waits += waited >= noticeableMs ? 1 : 0;
            longest = std::max(longest, waited);
        }
        std::printf("%d %lld\n", waits, static_cast<long long>(longest));
        return {};
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    auto database = Database::open(arguments.at(1));
    if (!database) {
        return 2;
    }
    std::puts("ready");
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    const auto counted = countUp(**database, arguments.at(2).toInt());
    if (!counted) {
        std::fprintf(stderr, "%s\n", counted.error().detail.toUtf8().constData());
    }
    return counted ? 0 : 1;
}
