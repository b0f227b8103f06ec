// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace zhuke::domain {

// An amount of renminbi in fen. There is deliberately no way from or to double (decisions 3).
class Money
{
public:
    constexpr Money() = default;

    [[nodiscard]] static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }

    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {}

    qint64 m_fen = 0;
};

} // namespace zhuke::domain
