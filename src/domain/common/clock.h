// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace zhuke::domain {

// Where time comes from (decisions 2): instants are UTC from the system; the business date is a
// calendar date at a fixed offset, and can be pinned by --as-of. The audit trail stores both.
class Clock
{
public:
    virtual ~Clock() = default;
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    [[nodiscard]] virtual QDate today() const = 0;
};

// The system's time; `today` is read at the offset from UTC, or is the pinned date when one is
// given.
class SystemClock : public Clock
{
public:
    static constexpr int beijingOffsetSeconds = 8 * 3600;

    explicit SystemClock(QDate pinned = {}, int offsetSeconds = beijingOffsetSeconds)
        : m_pinned(pinned)
        , m_offsetSeconds(offsetSeconds)
    {}

    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override
    {
        return m_pinned.isValid() ? m_pinned : utcNow().toOffsetFromUtc(m_offsetSeconds).date();
    }

private:
    QDate m_pinned;
    int m_offsetSeconds;
};

} // namespace zhuke::domain
