// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/executor.h"

#include <QPointer>

#include <atomic>
#include <utility>
#include <vector>

namespace zhuke::test {

// Does everything at once on the caller's thread; while held back, answers wait for `release`.
class InlineExecutor : public presentation::Executor
{
public:
    explicit InlineExecutor(presentation::Desk &desk)
        : m_desk(desk)
    {}

    void abandon(Ticket ticket) override { m_abandoned.push_back(ticket); }
    void holdBack() { m_isHeldBack = true; }
    void release()
    {
        m_isHeldBack = false;
        for (const Waiting &waiting : std::exchange(m_waiting, {})) {
            answer(waiting.context, waiting.then);
        }
    }
    [[nodiscard]] const std::vector<Ticket> &abandoned() const { return m_abandoned; }
    [[nodiscard]] int calls() const { return m_calls; }

protected:
    Ticket start(presentation::Lane /*lane*/, QObject *context, Work work) override
    {
        ++m_calls;
        Then then = work(&m_desk);
        if (m_isHeldBack) {
            m_waiting.push_back({QPointer(context), std::move(then)});
        } else {
            answer(QPointer(context), then);
        }
        return ++m_ticket;
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Then then;
    };

    static void answer(const QPointer<QObject> &context, const Then &then)
    {
        if (context) {
            then();
        }
    }

    presentation::Desk &m_desk;
    std::vector<Waiting> m_waiting;
    std::vector<Ticket> m_abandoned;
    Ticket m_ticket = 0;
    int m_calls = 0;
    bool m_isHeldBack = false;
};

// A desk without a file, for models whose questions are answered by the test.
class NoDesk : public presentation::Desk
{
public:
    [[nodiscard]] const domain::Queries &queries() const override { Q_UNREACHABLE(); }
    [[nodiscard]] application::ClientVerbs &clients() override { Q_UNREACHABLE(); }
    [[nodiscard]] application::VisitVerbs &visits() override { Q_UNREACHABLE(); }
    [[nodiscard]] application::DraftVerbs &drafts() override { Q_UNREACHABLE(); }
    [[nodiscard]] application::PrintLog &prints() override { Q_UNREACHABLE(); }
    [[nodiscard]] application::RevealVerbs &reveals() override { Q_UNREACHABLE(); }
    [[nodiscard]] application::ErasureVerbs &erasures() override { Q_UNREACHABLE(); }
    [[nodiscard]] domain::Result<qint64> dataVersion() override { return m_version; }
    void interrupt() override { ++m_interrupts; }

    void commitElsewhere() { ++m_version; }
    [[nodiscard]] int interrupts() const { return m_interrupts; }

private:
    qint64 m_version = 1;
    std::atomic_int m_interrupts = 0;
};

} // namespace zhuke::test
