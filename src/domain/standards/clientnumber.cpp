// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/clientnumber.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr int serialDigits = 5;

} // namespace

Result<ClientNumber> ClientNumber::parse(QStringView text)
{
    static const QRegularExpression form(u"^([ABC])-([0-9]{5})$"_s);
    const QRegularExpressionMatch match = form.match(halfWidthTrimmed(text).toUpper());
    const std::optional<Grade> grade = fromCode<Grade>(match.captured(1));
    const int serial = match.captured(2).toInt();
    if (!grade || serial == 0) {
        return failure(ErrorCode::Invalid, {}, text.toString(), u"F03"_s);
    }
    return ClientNumber(*grade, serial);
}

Result<ClientNumber> ClientNumber::of(Grade grade, int serial)
{
    if (serial < 1 || serial > greatestSerial) {
        return failure(ErrorCode::Invalid, {}, QString::number(serial), u"F03"_s);
    }
    return ClientNumber(grade, serial);
}

QString ClientNumber::toString() const
{
    return codeOf(m_grade) + u'-' + QString::number(m_serial).rightJustified(serialDigits, u'0');
}

} // namespace zhuke::domain
