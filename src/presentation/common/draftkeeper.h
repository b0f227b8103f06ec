// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

#include <QJsonObject>
#include <QTimer>

namespace zhuke::presentation {

// Keeps what is typed, one second after the last key, until it is saved or given up.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(const Workplace &workplace, QObject *parent = nullptr);

    // From now on for this subject; answers by `found` when there is a draft of it.
    void begin(const QString &subject);
    void note(const QJsonObject &content);
    // Saved, or not wanted any more.
    void discard();
    // At once, before the window closes.
    void flush();

signals:
    void found(const QJsonObject &content, const QDateTime &savedUtc);
    void kept();
    void failed(const zhuke::domain::Error &error);

private:
    const Workplace &m_workplace;
    QTimer m_timer;
    QString m_subject;
    QJsonObject m_content;
};

} // namespace zhuke::presentation
