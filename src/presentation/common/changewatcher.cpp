// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/changewatcher.h"

namespace zhuke::presentation {

using namespace std::chrono_literals;

ChangeWatcher::ChangeWatcher(Executor &executor, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::poll);
    m_timer.start(2s);
}

void ChangeWatcher::noteSaved()
{
    // The next poll finds our own commit; it was announced here already.
    m_version.reset();
    emit changed();
}

void ChangeWatcher::poll()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_executor.run(
        Lane::Read,
        this,
        [](Desk &desk) { return desk.dataVersion(); },
        [this](const domain::Result<qint64> &version) { take(version); });
}

void ChangeWatcher::take(const domain::Result<qint64> &version)
{
    m_isAsking = false;
    if (!version) {
        return; // the next poll asks again; a page that needs the file says what is wrong
    }
    const bool isNews = m_version && *m_version != *version;
    m_version = *version;
    if (isNews) {
        emit changed();
    }
}

} // namespace zhuke::presentation
