// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "presentation/common/executor.h"

#include <QPointer>

#include <atomic>

namespace zhuke::presentation {

// For a job on another thread: announces its progress by the model's signal `progressed` on this
// one, and tells the job when it is to stop. The executor outlives its jobs; the model may not.
template <class Model>
[[nodiscard]] application::Progress
progressFor(Model &model, Executor &executor, std::shared_ptr<std::atomic_bool> cancelled)
{
    return [self = QPointer<Model>(&model), &executor, cancelled = std::move(cancelled)](
               int done, int total) {
        QMetaObject::invokeMethod(
            &executor,
            [self, done, total] {
                if (self) {
                    emit self->progressed(done, total);
                }
            },
            Qt::QueuedConnection);
        return !cancelled->load();
    };
}

} // namespace zhuke::presentation
