// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workthread.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace zhuke::presentation {

// One thread for work that needs no open database: making one, signing in. Its end waits for it.
class Background : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // then(answer) is called on this thread unless the context is gone.
    template <class Call, class Answered>
    void run(QObject *context, Call call, Answered then)
    {
        using Answer = std::invoke_result_t<Call>;
        start(context, [call = std::move(call), then = std::move(then)]() -> WorkThread::Then {
            auto answer = std::make_shared<Answer>(call());
            return [answer, then] { then(std::move(*answer)); };
        });
    }

private:
    void start(QObject *context, WorkThread::Work work);

    WorkThread m_thread;
};

} // namespace zhuke::presentation
