// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// verbwork FILE write COUNT: records so many visits, of one client after the other, and prints how
// often that
//   was done, how often it was refused, and the longest time one took in milliseconds.
// verbwork FILE read: reads lists and clients until its input ends, and prints how often that was
//   done and how often it was refused.
// Both say "ready" once signed in, and begin when a line comes in.
#include "app/composition/companyfile.h"
#include "application/visit/visitverbs.h"
#include "fault/faultywork.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace zhuke;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void waitForALine()
{
    std::string line;
    std::getline(std::cin, line);
}

domain::Result<std::vector<domain::ClientId>> clientsOf(app::CompanyFile &file)
{
    return file.queries().clients.ids(application::scopeOf(file.session()), {}, {});
}

void write(app::CompanyFile &file, const domain::Clock &clock, int count)
{
    application::VisitVerbs verbs(file.storage(), clock);
    domain::Visit visit;
    const std::vector<domain::ClientId> clients = clientsOf(file).value();
    visit.date = clock.today();
    visit.content = u"了解二期地块推进情况"_s;
    visit.nextDate = clock.today().addDays(30);
    int done = 0;
    int refused = 0;
    qint64 longest = 0;
    for (int i = 0; i < count; ++i) {
        visit.client = clients[static_cast<std::size_t>(i) % clients.size()];
        QElapsedTimer timer;
        timer.start();
        const auto added = verbs.add(file.session(), visit);
        longest = std::max(longest, timer.elapsed());
        ++(added ? done : refused);
    }
    say(u"%1 %2 %3"_s.arg(done).arg(refused).arg(longest));
}

void read(app::CompanyFile &file)
{
    std::atomic_bool isOver = false;
    std::thread waiting([&isOver] {
        waitForALine();
        isOver = true;
    });
    int done = 0;
    int refused = 0;
    const domain::AccessScope scope = application::scopeOf(file.session());
    while (!isOver) {
        const auto clients = clientsOf(file);
        const bool isRead = clients && !clients->empty()
                            && file.queries().clients.file(scope, clients->front())
                            && file.queries().visits.ids(scope, {});
        ++(isRead ? done : refused);
    }
    waiting.join();
    say(u"%1 %2"_s.arg(done).arg(refused));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const domain::SystemClock clock(QDate(2026, 11, 23));
    auto file = app::CompanyFile::open(arguments.at(1), clock);
    if (!file || !(*file)->signIn(clock, test::faultyLogin(), test::faultyPassword())) {
        return 1;
    }
    say(u"ready"_s);
    waitForALine();
    if (arguments.at(2) == u"read") {
        read(**file);
    } else {
        write(**file, clock, arguments.at(3).toInt());
    }
    return 0;
}
