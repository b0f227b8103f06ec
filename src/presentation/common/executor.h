// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/desk.h"

#include <QObject>

#include <type_traits>
#include <utility>

namespace zhuke::presentation {

// Where storage is called from (decisions 14): reading must not wait for a save, nor either for a
// long job.
enum class Lane { Read, Write, Job };

// Takes every call of storage off the caller's thread and brings the answer back to it.
class Executor : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64;
    using Then = std::function<void()>;
    // Runs on the lane; what it returns runs on the caller's thread.
    using Work = std::function<Then(const domain::Result<Desk *> &)>;

    using QObject::QObject;

    // then(Result<…>) is called on this thread, unless the context is gone or the ticket was
    // abandoned.
    template <class Call, class Answered>
    Ticket run(Lane lane, QObject *context, Call call, Answered then)
    {
        using Answer = std::invoke_result_t<Call, Desk &>;
        return start(
            lane,
            context,
            [call = std::move(call), then = std::move(then)](const domain::Result<Desk *> &desk) {
                auto answer =
                    std::make_shared<Answer>(desk ? call(**desk) : Answer(domain::failure(desk)));
                return Then([answer, then] { then(std::move(*answer)); });
            });
    }

    // The answer is no longer wanted: queued work is dropped, running work is interrupted.
    virtual void abandon(Ticket ticket) = 0;

signals:
    // The desks are about to be left: what is still to be kept has to be asked for now.
    void closing();
    // How many calls of a lane are under way or wait.
    void activityChanged(zhuke::presentation::Lane lane, int count);

protected:
    virtual Ticket start(Lane lane, QObject *context, Work work) = 0;
};

} // namespace zhuke::presentation
