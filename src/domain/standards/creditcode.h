// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace zhuke::domain {

// What can be wrong with a well-formed code: warnings, since the code still identifies (decisions
// 31, 32).
enum class CreditCodeFinding { CheckDigit, UnknownProvince, OrganisationCheck };

// 统一社会信用代码, GB 32100. Passing means well-formed, not existing.
class CreditCode
{
public:
    // Full-width, lower case, blanks and hyphens are taken. Invalid with rule "creditCodeLength",
    // "creditCodeLetter" (I, O, S, V, Z do not occur: 1? 0?), "creditCodeCharacter", or
    // "creditCodeRegion" when places 3 to 8 are not digits.
    [[nodiscard]] static Result<CreditCode> parse(QStringView text);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] std::vector<CreditCodeFinding> findings() const;
    // Places 9 to 17; only an OrganisationCode when findings() does not name it.
    [[nodiscard]] QString organisationText() const { return m_text.sliced(8, 9); }
    [[nodiscard]] QString provinceCode() const { return m_text.sliced(2, 2); }

    friend bool operator==(const CreditCode &, const CreditCode &) = default;

private:
    explicit CreditCode(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace zhuke::domain
