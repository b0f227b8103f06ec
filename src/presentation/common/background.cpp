// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/background.h"

namespace zhuke::presentation {

Background::Background(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Background::~Background()
{
    m_pool.waitForDone();
}

void Background::start(QObject *context, std::function<std::function<void()>()> work)
{
    m_pool.start([this, context = QPointer(context), work = std::move(work)] {
        const std::function<void()> then = work();
        QMetaObject::invokeMethod(
            this,
            [context, then] {
                if (context) {
                    then();
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace zhuke::presentation
