// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace zhuke::domain {

// A quarter of a year: the period of an 附件4.
class Quarter
{
public:
    // "2026Q4"; Invalid with rule "notAQuarter".
    [[nodiscard]] static Result<Quarter> parse(QStringView code);
    [[nodiscard]] static Quarter ofDate(QDate date);

    [[nodiscard]] int year() const { return m_index / 4; }
    [[nodiscard]] int number() const { return m_index % 4 + 1; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    // When its 附件4 is due (R17): the 10th of the month after it.
    [[nodiscard]] QDate dueDay() const;
    [[nodiscard]] Quarter next() const { return Quarter(m_index + 1); }
    [[nodiscard]] Quarter previous() const { return Quarter(m_index - 1); }
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString label() const; // 2026年第4季度

    friend auto operator<=>(Quarter, Quarter) = default;

private:
    explicit Quarter(int index)
        : m_index(index)
    {}

    int m_index; // quarters since the year 0
};

} // namespace zhuke::domain
