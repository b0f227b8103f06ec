// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

#include <QHash>
#include <QSet>

#include <chrono>

namespace zhuke::presentation {

// Whose ○ and ● stand uncovered on the screen: each for a minute, and not before it is recorded who
// looks (PI-D8).
class RevealModel : public QObject
{
    Q_OBJECT
public:
    explicit RevealModel(const Workplace &workplace, QObject *parent = nullptr);

    // ● of a client that is not one's own are shown for a reason only.
    [[nodiscard]] bool needsReason(const domain::ClientFile &file,
                                   const domain::Person &person) const;
    void reveal(domain::ClientId client, const QString &personUid, const QString &reason);
    void mask(const QString &personUid);
    void maskAll();
    [[nodiscard]] const QSet<QString> &revealed() const { return m_revealed; }
    void setDuration(std::chrono::milliseconds duration) { m_duration = duration; }

signals:
    void changed();
    void failed(const zhuke::domain::Error &error);

private:
    const Workplace &m_workplace;
    QSet<QString> m_revealed;
    int m_round = 0; // of the last reveal: an earlier one's minute does not end it
    QHash<QString, int> m_rounds;
    std::chrono::milliseconds m_duration{60'000};
};

} // namespace zhuke::presentation
