// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/erasure.h"

#include <QStringList>

namespace zhuke::domain {

using namespace Qt::StringLiterals;

bool ErasedText::identifies() const
{
    static const QStringList fields{
        u"name"_s, u"mobile"_s, u"wechat"_s, u"email"_s, u"privateMobile"_s};
    return fields.contains(field);
}

QString maskedName(const QString &name)
{
    const qsizetype first = !name.isEmpty() && name.at(0).isHighSurrogate() ? 2 : 1;
    return name.left(first) + u'*';
}

} // namespace zhuke::domain
