// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/background.h"

namespace zhuke::presentation {

void Background::start(QObject *context, WorkThread::Work work)
{
    m_thread.start([context = QPointer(context), work = std::move(work)]() mutable {
        WorkThread::Then then = work();
        return WorkThread::Then([context = std::move(context), then = std::move(then)] {
            if (context) {
                then();
            }
        });
    });
}

} // namespace zhuke::presentation
