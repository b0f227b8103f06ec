// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/grade.h"
#include "domain/common/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace zhuke::domain {

// 客户编号 (F03): the letter of the current grade and a serial that is never given twice, A-00014.
class ClientNumber
{
public:
    static constexpr int greatestSerial = 99'999;

    // Lower case and full-width forms are taken; Invalid with rule "F03" for anything else.
    [[nodiscard]] static Result<ClientNumber> parse(QStringView text);
    [[nodiscard]] static Result<ClientNumber> of(Grade grade, int serial);

    [[nodiscard]] Grade grade() const { return m_grade; }
    [[nodiscard]] int serial() const { return m_serial; }
    [[nodiscard]] QString toString() const;
    // After a regrade: the letter changes, the serial stays.
    [[nodiscard]] ClientNumber withGrade(Grade grade) const { return {grade, m_serial}; }

    friend auto operator<=>(ClientNumber, ClientNumber) = default;

private:
    ClientNumber(Grade grade, int serial)
        : m_grade(grade)
        , m_serial(serial)
    {}

    Grade m_grade;
    int m_serial;
};

} // namespace zhuke::domain
