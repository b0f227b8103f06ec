// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/executor.h"

#include <QTimer>

namespace zhuke::presentation {

// Tells pages that what they show may be stale: at once after a save of our own, and within two
// seconds when another process changed the file (decisions 14).
class ChangeWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ChangeWatcher(Executor &executor, QObject *parent = nullptr);

    // Something was saved through this window.
    void noteSaved();
    void poll();

signals:
    void changed();

private:
    void take(const domain::Result<qint64> &version);

    Executor &m_executor;
    QTimer m_timer;
    std::optional<qint64> m_version;
    bool m_isAsking = false;
};

} // namespace zhuke::presentation
