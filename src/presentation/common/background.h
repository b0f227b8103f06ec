// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace zhuke::presentation {

// One thread for work that needs no open database: making one, signing in.
class Background : public QObject
{
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override; // waits

    // then(answer) is called on this thread unless the context is gone.
    template <class Call, class Answered>
    void run(QObject *context, Call call, Answered then)
    {
        using Answer = std::invoke_result_t<Call>;
        start(context, [call = std::move(call), then = std::move(then)]() -> std::function<void()> {
            auto answer = std::make_shared<Answer>(call());
            return [answer, then] { then(std::move(*answer)); };
        });
    }

private:
    void start(QObject *context, std::function<std::function<void()>()> work);

    QThreadPool m_pool;
};

} // namespace zhuke::presentation
