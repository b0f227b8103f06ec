// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/creditcode.h"

#include "domain/standards/codetext.h"
#include "domain/standards/orgcode.h"
#include "domain/standards/region.h"

#include <algorithm>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype codeLength = 18;
constexpr int base = 31;
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QChar checkOf(QStringView body)
{
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^place modulo 31
    for (const QChar c : body) {
        sum += alphabet.indexOf(c) * weight;
        weight = weight * 3 % base;
    }
    return alphabet.at((base - sum % base) % base);
}

// Nothing when the text is well-formed, otherwise the rule it breaks.
QString brokenRule(QStringView code)
{
    const auto isForeign = [](QChar c) { return !alphabet.contains(c); };
    if (code.size() != codeLength) {
        return u"creditCodeLength"_s;
    }
    const auto foreign = std::ranges::find_if(code, isForeign);
    if (foreign != code.end()) {
        return u"IOSVZ"_s.contains(*foreign) ? u"creditCodeLetter"_s : u"creditCodeCharacter"_s;
    }
    const QStringView region = code.sliced(2, 6);
    return std::ranges::all_of(region, [](QChar c) { return c.isDigit(); }) ? QString()
                                                                            : u"creditCodeRegion"_s;
}

} // namespace

Result<CreditCode> CreditCode::parse(QStringView text)
{
    QString code = compactCode(text);
    const QString rule = brokenRule(code);
    if (!rule.isEmpty()) {
        return failure(ErrorCode::Invalid, {}, text.toString(), rule);
    }
    return CreditCode(std::move(code));
}

std::vector<CreditCodeFinding> CreditCode::findings() const
{
    std::vector<CreditCodeFinding> found;
    if (m_text.back() != checkOf(QStringView(m_text).chopped(1))) {
        found.push_back(CreditCodeFinding::CheckDigit);
    }
    if (!findProvince(provinceCode())) {
        found.push_back(CreditCodeFinding::UnknownProvince);
    }
    // A last character that is no check at all (only digits and X are) fails as a wrong one does.
    const auto organisation = OrganisationCode::parse(organisationText());
    if (!organisation || !organisation->hasValidCheck()) {
        found.push_back(CreditCodeFinding::OrganisationCheck);
    }
    return found;
}

} // namespace zhuke::domain
