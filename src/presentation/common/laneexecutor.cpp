// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/laneexecutor.h"

namespace zhuke::presentation {

using domain::Result;
using namespace Qt::StringLiterals;

LaneExecutor::LaneExecutor(DeskFactory factory, QObject *parent)
    : Executor(parent)
    , m_factory(std::move(factory))
{}

LaneExecutor::~LaneExecutor()
{
    leaveDesks();
}

void LaneExecutor::close()
{
    emit closing();
    leaveDesks();
    m_factory = nullptr; // no lane is at work
}

void LaneExecutor::open(DeskFactory factory)
{
    m_factory = std::move(factory);
}

bool LaneExecutor::isBusy(Lane lane) const
{
    return m_lines.at(static_cast<std::size_t>(lane)).waiting > 0;
}

void LaneExecutor::leaveDesks()
{
    for (Line &line : m_lines) {
        line.thread.start([&line] { // a connection belongs to its thread
            const std::lock_guard guard(line.mutex);
            line.desk.reset();
            return Then();
        });
    }
    for (Line &line : m_lines) {
        line.thread.waitForDone();
    }
}

void LaneExecutor::abandon(Ticket ticket)
{
    if (ticket == 0) {
        return;
    }
    for (Line &line : m_lines) {
        const std::lock_guard guard(line.mutex);
        line.abandoned.insert(ticket);
        if (line.running == ticket && line.desk) {
            line.desk->interrupt();
        }
    }
}

Executor::Ticket LaneExecutor::start(Lane lane, QObject *context, Work work)
{
    const Ticket ticket = ++m_next;
    emit activityChanged(lane, ++line(lane).waiting);
    // The context lives on the owner's thread and can only be looked at there.
    line(lane).thread.start(
        [this, lane, ticket, context = QPointer(context), work = std::move(work)]() mutable {
            Then then = perform(line(lane), ticket, work);
            return Then([this, lane, context = std::move(context), then = std::move(then)] {
                finish(lane, context, then);
            });
        });
    return ticket;
}

Executor::Then LaneExecutor::perform(Line &line, Ticket ticket, const Work &work)
{
    const Result<Desk *> desk = deskOf(line);
    {
        const std::lock_guard guard(line.mutex);
        if (line.abandoned.remove(ticket)) {
            return {};
        }
        line.running = ticket;
    }
    Then then = work(desk);
    const std::lock_guard guard(line.mutex);
    line.running = 0;
    return line.abandoned.remove(ticket) ? Then() : then;
}

Result<Desk *> LaneExecutor::deskOf(Line &line)
{
    if (line.desk) {
        return line.desk.get();
    }
    if (!m_factory) {
        return domain::failure(domain::ErrorCode::Forbidden, {}, {}, u"locked"_s);
    }
    Result<std::unique_ptr<Desk>> desk = m_factory();
    if (!desk) {
        return domain::failure(desk);
    }
    const std::lock_guard guard(line.mutex);
    line.desk = std::move(*desk);
    return line.desk.get();
}

void LaneExecutor::finish(Lane lane, const QPointer<QObject> &context, const Then &then)
{
    emit activityChanged(lane, --line(lane).waiting);
    if (then && context) {
        then();
    }
}

} // namespace zhuke::presentation
