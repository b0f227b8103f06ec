// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/nearname.h"

#include "domain/standards/region.h"
#include "domain/text/normalise.h"
#include "domain/text/pinyin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

// What must remain of a name, in UTF-16 units.
constexpr qsizetype least = 2;

constexpr std::array legalForms{
    u"有限责任公司",
    u"有限公司",
    u"总公司",
    u"公司",
    u"责任",
    u"股份",
    u"控股",
    u"集团",
};

bool isLegalForm(QStringView word)
{
    return std::ranges::any_of(legalForms, [&](QStringView form) { return word == form; });
}

// The length of the place at the beginning; 0 when there is none.
qsizetype placeLength(QStringView name)
{
    if (name.startsWith(u"中国")) {
        return 2;
    }
    for (const Province &province : provinces()) {
        const QStringView full(province.full);
        const QStringView shortName(province.name);
        if (name.startsWith(shortName)) {
            return name.startsWith(full) ? full.size() : shortName.size();
        }
    }
    // 云汀城市建设 does not lie in a city 云汀城.
    static const QRegularExpression city(u"^\\p{Han}{2}(?:市|县|(?!城)\\p{Han}市)"_s);
    return city.match(name).capturedLength();
}

QStringView withoutPlaces(QStringView name)
{
    qsizetype length = placeLength(name);
    while (length > 0 && name.size() - length >= least) {
        name = name.sliced(length);
        length = placeLength(name);
    }
    return name;
}

QStringView withoutLegalForms(QStringView name)
{
    const auto shorten = [&] {
        for (const QStringView form : legalForms) {
            if (name.endsWith(form) && name.size() - form.size() >= least) {
                name.chop(form.size());
                return true;
            }
        }
        return false;
    };
    while (shorten()) {
    }
    return name;
}

} // namespace

QString nearNameKey(QStringView name)
{
    static const QRegularExpression bracket(u"\\(([^()]*)\\)"_s);
    QString core = nameKey(name);
    QString kept;
    QRegularExpressionMatchIterator brackets = bracket.globalMatch(core);
    while (brackets.hasNext()) {
        const QString content = brackets.next().captured(1);
        if (placeLength(content) != content.size() && !isLegalForm(content)) {
            kept.append(content);
        }
    }
    core.remove(bracket);
    const QStringView shortened = withoutLegalForms(withoutPlaces(core));
    return pinyinKeys(shortened.toString() + kept, NameKind::Organisation).value(0);
}

} // namespace zhuke::domain
