// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/normalise.h"

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(QChar c)
{
    constexpr char16_t zeroWidthSpace = 0x200B;
    constexpr char16_t byteOrderMark = 0xFEFF;
    return c.isSpace() || c == zeroWidthSpace || c == byteOrderMark;
}

QChar plainBracket(QChar c)
{
    if (u"[{【〔〖"_s.contains(c)) {
        return u'(';
    }
    return u"]}】〕〗"_s.contains(c) ? QChar(u')') : c;
}

} // namespace

QString normaliseForSearch(QStringView text)
{
    // Folding can undo what NFKC joined, so that comes last again.
    return text.toString()
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

QString nameKey(QStringView name)
{
    const QString normalised = normaliseForSearch(name);
    QString key;
    for (const QChar c : normalised) {
        if (!isBlank(c)) {
            key.append(plainBracket(c));
        }
    }
    return key;
}

} // namespace zhuke::domain
