// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// plantedrace PLACE: two threads change one number without a lock: threads of the standard library
// (thread), of Qt (qthread), or a lane of the executor and its owner (lane). With "none" all of
// them take the lock. The thread sanitizer has to see the former, and nothing in the latter.
#include "presentation/common/laneexecutor.h"
#include "support/inlineexecutor.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <memory>
#include <mutex>
#include <thread>

using namespace zhuke;
using namespace Qt::StringLiterals;

namespace {

struct Shared
{
    std::mutex mutex;
    int number = 0;
};

void change(Shared &shared, bool isLocked)
{
    constexpr int times = 100'000;
    for (int i = 0; i < times; ++i) {
        std::unique_lock lock(shared.mutex, std::defer_lock);
        if (isLocked) {
            lock.lock();
        }
        ++shared.number;
    }
}

void inThread(Shared &shared, bool isLocked)
{
    std::thread other([&] { change(shared, isLocked); });
    change(shared, isLocked);
    other.join();
}

void inQThread(Shared &shared)
{
    const std::unique_ptr<QThread> other(QThread::create([&] { change(shared, false); }));
    other->start();
    change(shared, false);
    other->wait();
}

void inLane(Shared &shared, bool isLocked)
{
    QEventLoop loop;
    presentation::LaneExecutor executor(
        []() -> domain::Result<std::unique_ptr<presentation::Desk>> {
            return std::make_unique<test::NoDesk>();
        });
    executor.run(
        presentation::Lane::Read,
        &loop,
        [&](presentation::Desk & /*desk*/) {
            change(shared, isLocked);
            return domain::Result<int>(0);
        },
        [&](const domain::Result<int> & /*done*/) { loop.quit(); });
    change(shared, isLocked);
    loop.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString place = QCoreApplication::arguments().value(1);
    const bool isLocked = place == u"none";
    Shared shared;
    if (isLocked || place == u"thread") {
        inThread(shared, isLocked);
    }
    if (place == u"qthread") {
        inQThread(shared);
    }
    if (isLocked || place == u"lane") {
        inLane(shared, isLocked);
    }
    return 0;
}
