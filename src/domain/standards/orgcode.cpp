// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/orgcode.h"

#include "domain/standards/codetext.h"

#include <QRegularExpression>

#include <array>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};

// All 36 characters count here, unlike in the credit code.
int valueOf(QChar c)
{
    return c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

QChar checkOf(QStringView body)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += valueOf(body.at(static_cast<qsizetype>(i))) * weights.at(i);
    }
    return u"0X987654321"_s.at(sum % 11); // 11 − remainder; 11 is 0 and 10 is X
}

} // namespace

Result<OrganisationCode> OrganisationCode::parse(QStringView text)
{
    static const QRegularExpression form(u"^[0-9A-Z]{8}[0-9X]$"_s);
    QString code = compactCode(text);
    if (!form.match(code).hasMatch()) {
        return failure(ErrorCode::Invalid, {}, text.toString(), u"organisationCodeForm"_s);
    }
    return OrganisationCode(std::move(code));
}

bool OrganisationCode::hasValidCheck() const
{
    return m_text.back() == checkOf(m_text);
}

QString OrganisationCode::printed() const
{
    return m_text.chopped(1) + u'-' + m_text.back();
}

} // namespace zhuke::domain
