// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/marks.h"

#include "domain/client/grade.h"

#include <QRegularExpression>

namespace zhuke::application {

using namespace Qt::StringLiterals;

QString shortCompanyName(const QString &company)
{
    static const QRegularExpression note(u"[(（][^)）]*[)）]"_s);
    static const QRegularExpression kind(u"(集团)?(股份)?(有限)?(责任)?公司$"_s);
    return QString(company).remove(note).trimmed().remove(kind);
}

QString markOf(const QString &form, const QString &company, std::optional<domain::Grade> grade)
{
    QString mark = u"普通商密 3年"_s; // 附件1, 附件4, F8
    if (form == u"f2") {
        mark = grade == domain::Grade::A ? u"核心商密 5年"_s : u"普通商密 5年"_s;
    } else if (form == u"f3") {
        mark = u"核心商密 长期"_s;
    }
    return u"%1 %2"_s.arg(shortCompanyName(company), mark);
}

} // namespace zhuke::application
