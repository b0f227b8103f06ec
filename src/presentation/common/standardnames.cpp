// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/standardnames.h"

#include "domain/standards/industry.h"
#include "domain/standards/region.h"

#include <array>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 54> words{{
    QT_TRANSLATE_NOOP("standard", "农、林、牧、渔业"),
    QT_TRANSLATE_NOOP("standard", "采矿业"),
    QT_TRANSLATE_NOOP("standard", "制造业"),
    QT_TRANSLATE_NOOP("standard", "电力、热力、燃气及水生产和供应业"),
    QT_TRANSLATE_NOOP("standard", "建筑业"),
    QT_TRANSLATE_NOOP("standard", "批发和零售业"),
    QT_TRANSLATE_NOOP("standard", "交通运输、仓储和邮政业"),
    QT_TRANSLATE_NOOP("standard", "住宿和餐饮业"),
    QT_TRANSLATE_NOOP("standard", "信息传输、软件和信息技术服务业"),
    QT_TRANSLATE_NOOP("standard", "金融业"),
    QT_TRANSLATE_NOOP("standard", "房地产业"),
    QT_TRANSLATE_NOOP("standard", "租赁和商务服务业"),
    QT_TRANSLATE_NOOP("standard", "科学研究和技术服务业"),
    QT_TRANSLATE_NOOP("standard", "水利、环境和公共设施管理业"),
    QT_TRANSLATE_NOOP("standard", "居民服务、修理和其他服务业"),
    QT_TRANSLATE_NOOP("standard", "教育"),
    QT_TRANSLATE_NOOP("standard", "卫生和社会工作"),
    QT_TRANSLATE_NOOP("standard", "文化、体育和娱乐业"),
    QT_TRANSLATE_NOOP("standard", "公共管理、社会保障和社会组织"),
    QT_TRANSLATE_NOOP("standard", "国际组织"),
    QT_TRANSLATE_NOOP("standard", "北京市"),
    QT_TRANSLATE_NOOP("standard", "天津市"),
    QT_TRANSLATE_NOOP("standard", "河北省"),
    QT_TRANSLATE_NOOP("standard", "山西省"),
    QT_TRANSLATE_NOOP("standard", "内蒙古自治区"),
    QT_TRANSLATE_NOOP("standard", "辽宁省"),
    QT_TRANSLATE_NOOP("standard", "吉林省"),
    QT_TRANSLATE_NOOP("standard", "黑龙江省"),
    QT_TRANSLATE_NOOP("standard", "上海市"),
    QT_TRANSLATE_NOOP("standard", "江苏省"),
    QT_TRANSLATE_NOOP("standard", "浙江省"),
    QT_TRANSLATE_NOOP("standard", "安徽省"),
    QT_TRANSLATE_NOOP("standard", "福建省"),
    QT_TRANSLATE_NOOP("standard", "江西省"),
    QT_TRANSLATE_NOOP("standard", "山东省"),
    QT_TRANSLATE_NOOP("standard", "河南省"),
    QT_TRANSLATE_NOOP("standard", "湖北省"),
    QT_TRANSLATE_NOOP("standard", "湖南省"),
    QT_TRANSLATE_NOOP("standard", "广东省"),
    QT_TRANSLATE_NOOP("standard", "广西壮族自治区"),
    QT_TRANSLATE_NOOP("standard", "海南省"),
    QT_TRANSLATE_NOOP("standard", "重庆市"),
    QT_TRANSLATE_NOOP("standard", "四川省"),
    QT_TRANSLATE_NOOP("standard", "贵州省"),
    QT_TRANSLATE_NOOP("standard", "云南省"),
    QT_TRANSLATE_NOOP("standard", "西藏自治区"),
    QT_TRANSLATE_NOOP("standard", "陕西省"),
    QT_TRANSLATE_NOOP("standard", "甘肃省"),
    QT_TRANSLATE_NOOP("standard", "青海省"),
    QT_TRANSLATE_NOOP("standard", "宁夏回族自治区"),
    QT_TRANSLATE_NOOP("standard", "新疆维吾尔自治区"),
    QT_TRANSLATE_NOOP("standard", "台湾省"),
    QT_TRANSLATE_NOOP("standard", "香港特别行政区"),
    QT_TRANSLATE_NOOP("standard", "澳门特别行政区"),
}};

QString translated(const QString &chinese)
{
    return chinese.isEmpty()
               ? QString()
               : QCoreApplication::translate("standard", chinese.toUtf8().constData());
}

bool isName(const QString &text, const QString &chinese)
{
    return text == chinese || text.compare(translated(chinese), Qt::CaseInsensitive) == 0;
}

} // namespace

QString industryText(const QString &stored)
{
    const QString label = domain::industryLabel(stored);
    return label.isEmpty() ? stored : translated(label);
}

QString regionText(const QString &stored)
{
    const QString label = domain::regionLabel(stored);
    return label.isEmpty() ? stored : translated(label);
}

std::optional<QString> industryNamed(const QString &name)
{
    for (const domain::IndustrySection &section : domain::industrySections()) {
        if (isName(name, QString::fromUtf16(section.name))) {
            return QString(QChar(section.letter));
        }
    }
    return std::nullopt;
}

std::optional<QString> regionNamed(const QString &name)
{
    for (const domain::Province &province : domain::provinces()) {
        if (isName(name, QString::fromUtf16(province.full))) {
            return QString::fromLatin1(province.code) + u"0000"_s;
        }
    }
    return std::nullopt;
}

std::span<const char *const> standardWords()
{
    return words;
}

} // namespace zhuke::presentation
