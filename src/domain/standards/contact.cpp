// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/contact.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(QStringView text, const QString &rule)
{
    return failure(ErrorCode::Invalid, {}, text.toString(), rule);
}

bool isMobile(QStringView digits)
{
    static const QRegularExpression form(u"^1[3-9][0-9]{9}$"_s);
    return form.match(digits).hasMatch();
}

// Without width, blanks, brackets around the area code, country code; dashes as one kind.
QString plainNumber(QStringView text)
{
    static const QRegularExpression country(u"^(?:\\+86|0086)-*"_s);
    static const QRegularExpression area(u"^\\((0[0-9]{2,3})\\)-*"_s);
    const QString narrow = halfWidth(text);
    QString number;
    for (const QChar c : narrow) {
        if (!c.isSpace()) {
            number.append(c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c);
        }
    }
    const bool isAbroad = number.contains(country);
    number.remove(country).replace(area, u"\\1-"_s);
    // From abroad the area code has lost its zero: +86 10 62000000.
    static const QRegularExpression withoutZero(u"^(?:10|2[0-57-9])-?[2-8][0-9]{7}(?:-|$)"
                                                "|^[3-9][0-9]{2}-[2-8]"_s);
    return isAbroad && number.contains(withoutZero) ? u'0' + number : number;
}

} // namespace

Result<QString> parseMobile(QStringView text)
{
    QString number = plainNumber(text).remove(u'-');
    if (!isMobile(number)) {
        return refused(text, u"notAMobile"_s);
    }
    return number;
}

Result<QString> parsePhone(QStringView text)
{
    // Three-digit area codes are 010, 020–025 and 027–029; all others have four.
    static const QRegularExpression landline(
        u"^(010|02[0-57-9]|0[3-9][0-9]{2})-?([2-8][0-9]{6,7})(-[0-9]{1,5})?$"_s);
    static const QRegularExpression service(u"^([48]00)-?([0-9]{3})-?([0-9]{4})$"_s);
    const QString number = plainNumber(text);
    if (const auto match = landline.match(number); match.hasMatch()) {
        return QString(match.captured(1) + u'-' + match.captured(2) + match.captured(3));
    }
    if (const auto match = service.match(number); match.hasMatch()) {
        return match.capturedTexts().sliced(1).join(u'-');
    }
    const auto mobile = parseMobile(text);
    return mobile ? mobile : Result<QString>(refused(text, u"notAPhone"_s));
}

Result<QString> parsePostcode(QStringView text)
{
    static const QRegularExpression form(u"^[0-9]{6}$"_s);
    QString code = halfWidthTrimmed(text);
    if (!form.match(code).hasMatch()) {
        return refused(text, u"notAPostcode"_s);
    }
    return code;
}

Result<QString> parseEmail(QStringView text)
{
    // Dots only between other characters, on both sides; a domain of at least two labels.
    static const QRegularExpression form(
        u"^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
        "@((?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,})$"_s);
    constexpr qsizetype longest = 254;
    const QString address = halfWidthTrimmed(text);
    const QRegularExpressionMatch match = form.match(address);
    if (!match.hasMatch() || address.size() > longest) {
        return refused(text, u"notAnEmail"_s);
    }
    return QString(match.captured(1) + u'@' + match.captured(2).toLower());
}

QString printedMobile(QStringView number)
{
    QString printed = number.toString();
    return isMobile(number) ? printed.insert(7, u' ').insert(3, u' ') : printed;
}

QString maskPhone(QStringView number)
{
    const auto digits =
        std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    constexpr qsizetype enough = 8;
    const qsizetype shown = digits >= enough ? 4 : 2;
    const qsizetype hidden = digits >= enough ? 4 : digits;
    QString masked = number.toString();
    qsizetype fromEnd = 0; // digits met so far
    for (qsizetype i = masked.size() - 1; i >= 0; --i) {
        if (masked.at(i).isDigit()) {
            if (fromEnd >= shown && fromEnd < shown + hidden) {
                masked[i] = u'*';
            }
            ++fromEnd;
        }
    }
    return masked;
}

QString maskName(QStringView name)
{
    const auto characters = name.trimmed().toUcs4();
    if (characters.size() < 2) {
        return characters.isEmpty() ? QString() : u"*"_s;
    }
    return QString().append(QChar::fromUcs4(characters.first())) + u'*';
}

} // namespace zhuke::domain
