// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/executor.h"
#include "presentation/common/workthread.h"

#include <QPointer>
#include <QSet>

#include <array>
#include <mutex>

namespace zhuke::presentation {

// One thread and one connection per lane.
class LaneExecutor : public Executor
{
    Q_OBJECT
public:
    explicit LaneExecutor(DeskFactory factory, QObject *parent = nullptr);
    ~LaneExecutor() override; // waits for what is under way

    void abandon(Ticket ticket) override;

    // Locks: what is under way or waits is done, then the desks are given up, and with the last of
    // them the key. Until `open`, every call answers Forbidden "locked".
    void close();
    void open(DeskFactory factory);
    // Is something of the lane under way, or does it wait?
    [[nodiscard]] bool isBusy(Lane lane) const;
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_factory); }

protected:
    Ticket start(Lane lane, QObject *context, Work work) override;

private:
    struct Line
    {
        std::mutex mutex; // guards what follows
        std::unique_ptr<Desk> desk;
        Ticket running = 0;
        QSet<Ticket> abandoned;
        int waiting = 0;   // used on the owner's thread only
        WorkThread thread; // last: it ends before what it works on
    };

    [[nodiscard]] Line &line(Lane lane) { return m_lines.at(static_cast<std::size_t>(lane)); }
    // Both on the lane's thread.
    [[nodiscard]] Then perform(Line &line, Ticket ticket, const Work &work);
    [[nodiscard]] domain::Result<Desk *> deskOf(Line &line);
    void finish(Lane lane, const QPointer<QObject> &context, const Then &then);
    void leaveDesks();

    DeskFactory m_factory;
    std::array<Line, 3> m_lines;
    Ticket m_next = 0;
};

} // namespace zhuke::presentation
