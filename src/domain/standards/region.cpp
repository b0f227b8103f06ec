// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/region.h"

#include "domain/text/halfwidth.h"

#include <algorithm>
#include <array>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<Province, 34> allProvinces{{
    {"11", u"北京", u"北京市"},           {"12", u"天津", u"天津市"},
    {"13", u"河北", u"河北省"},           {"14", u"山西", u"山西省"},
    {"15", u"内蒙古", u"内蒙古自治区"},   {"21", u"辽宁", u"辽宁省"},
    {"22", u"吉林", u"吉林省"},           {"23", u"黑龙江", u"黑龙江省"},
    {"31", u"上海", u"上海市"},           {"32", u"江苏", u"江苏省"},
    {"33", u"浙江", u"浙江省"},           {"34", u"安徽", u"安徽省"},
    {"35", u"福建", u"福建省"},           {"36", u"江西", u"江西省"},
    {"37", u"山东", u"山东省"},           {"41", u"河南", u"河南省"},
    {"42", u"湖北", u"湖北省"},           {"43", u"湖南", u"湖南省"},
    {"44", u"广东", u"广东省"},           {"45", u"广西", u"广西壮族自治区"},
    {"46", u"海南", u"海南省"},           {"50", u"重庆", u"重庆市"},
    {"51", u"四川", u"四川省"},           {"52", u"贵州", u"贵州省"},
    {"53", u"云南", u"云南省"},           {"54", u"西藏", u"西藏自治区"},
    {"61", u"陕西", u"陕西省"},           {"62", u"甘肃", u"甘肃省"},
    {"63", u"青海", u"青海省"},           {"64", u"宁夏", u"宁夏回族自治区"},
    {"65", u"新疆", u"新疆维吾尔自治区"}, {"71", u"台湾", u"台湾省"},
    {"81", u"香港", u"香港特别行政区"},   {"82", u"澳门", u"澳门特别行政区"},
}};

} // namespace

std::span<const Province> provinces()
{
    return allProvinces;
}

const Province *findProvince(QStringView code)
{
    const auto found = std::ranges::find_if(allProvinces, [&](const Province &province) {
        return code.size() >= 2 && code.first(2) == QLatin1StringView(province.code);
    });
    return found == allProvinces.end() ? nullptr : &*found;
}

std::optional<QString> regionCode(QStringView address)
{
    const QString text = halfWidthTrimmed(address);
    QStringView rest(text);
    for (const QStringView country : {QStringView(u"中华人民共和国"), QStringView(u"中国")}) {
        if (rest.startsWith(country)) {
            rest = rest.sliced(country.size()).trimmed();
            break;
        }
    }
    const auto found = std::ranges::find_if(allProvinces, [&](const Province &province) {
        return rest.startsWith(QStringView(province.name));
    });
    return found == allProvinces.end()
               ? std::nullopt
               : std::optional(QString::fromLatin1(found->code) + u"0000"_s);
}

QString regionLabel(QStringView code)
{
    const Province *province = findProvince(code);
    return province == nullptr ? QString() : QString::fromUtf16(province->full);
}

} // namespace zhuke::domain
