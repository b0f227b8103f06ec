// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demonames.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, brandCount> brands{
    u"云汀", u"朔澜", u"霁海", u"瀚屿", u"栖川", u"临棠", u"青筑", u"澔宁", u"屹嵘", u"锦汐"};
constexpr std::array forms{u"集团有限公司", u"有限公司", u"股份有限公司"};
constexpr std::array natures{
    u"民营企业", u"地方国有企业", u"民营企业", u"混合所有制企业", u"港澳台投资企业"};

constexpr std::array publicBodies{
    u"云汀示例区住房建设局",
    u"朔澜示例区交通运输局",
    u"霁海示例市水务局",
    u"瀚屿示例区教育局",
    u"栖川示例县城市管理局",
    u"临棠示例市重点工程建设管理局",
    u"青筑示例区卫生健康局",
    u"澔宁示例新区管理委员会",
};

struct NamedRow
{
    DemoSector sector;
    int brand;
    const char16_t *business;
    int form;
    const char16_t *nature;
    const char16_t *industry;
};

constexpr std::array namedRows{
    NamedRow{DemoSector::CityInvestment, 0, u"城市建设投资", 0, u"地方国有企业", u"N"},
    NamedRow{DemoSector::CityInvestment, 1, u"城市建设投资", 1, u"地方国有企业", u"N"},
    NamedRow{DemoSector::Energy, 2, u"新能源", 2, u"中央企业", u"D"},
    NamedRow{DemoSector::Energy, 4, u"新能源", 1, u"混合所有制企业", u"D"},
    NamedRow{DemoSector::Energy, 5, u"新能源", 0, u"民营企业", u"D"},
    NamedRow{DemoSector::Data, 4, u"数据科技", 1, u"民营企业", u"I"},
    NamedRow{DemoSector::Data, 5, u"数据科技", 2, u"民营企业", u"I"},
    NamedRow{DemoSector::Data, 6, u"数据科技", 0, u"混合所有制企业", u"I"},
    NamedRow{DemoSector::Data, 7, u"数据科技", 1, u"外商投资企业", u"I"},
    NamedRow{DemoSector::Rail, 0, u"轨道交通", 0, u"地方国有企业", u"G"},
    NamedRow{DemoSector::Rail, 5, u"轨道交通", 0, u"地方国有企业", u"G"},
    NamedRow{DemoSector::Rail, 9, u"轨道交通", 1, u"地方国有企业", u"G"},
    NamedRow{DemoSector::Hospital, 1, u"医院管理", 1, u"民营企业", u"Q"},
    NamedRow{DemoSector::Hospital, 6, u"医院管理", 0, u"混合所有制企业", u"Q"},
    NamedRow{DemoSector::Hospital, 8, u"医院管理", 1, u"民营企业", u"Q"},
    NamedRow{DemoSector::Culture, 2, u"文旅", 0, u"地方国有企业", u"R"},
    NamedRow{DemoSector::Supply, 7, u"供应链", 2, u"民营企业", u"L"},
};

// 40 characters: what a cell of a form must bear.
constexpr const char16_t *longName =
    u"瀚屿(示例国际临空经济区)综合保税与数字贸易港区投资建设运营集团有限公司(虚构)";

constexpr int housingClients = 24;
constexpr int manufacturingClients = 9;

constexpr std::array surnames{
    u"王", u"李", u"张", u"刘", u"陈",   u"杨",   u"赵",   u"黄",  u"周", u"吴", u"徐", u"孙",
    u"胡", u"朱", u"高", u"林", u"何",   u"郭",   u"马",   u"罗",  u"梁", u"宋", u"郑", u"谢",
    u"韩", u"唐", u"冯", u"于", u"董",   u"萧",   u"程",   u"曹",  u"袁", u"邓", u"许", u"傅",
    u"沈", u"彭", u"吕", u"苏", u"曾",   u"单",   u"仇",   u"查",  u"解", u"盖", u"区", u"朴",
    u"覃", u"乐", u"翟", u"任", u"尉迟", u"欧阳", u"万俟", u"长孙"};

constexpr std::array givenNames{
    u"远", u"宁", u"川", u"岚", u"舟", u"恒", u"溪", u"朗", u"安", u"棠", u"松", u"翰", u"霖",
    u"清", u"野", u"嘉", u"航", u"谷", u"桐", u"岩", u"露", u"宣", u"瑶", u"渊", u"帆", u"竹",
    u"茗", u"辰", u"卓", u"彦", u"蓝", u"琛", u"楠", u"薇", u"澄", u"骁", u"禾", u"钧", u"苒"};

ClientPlan planOf(const QString &brand, const QString &rest, DemoSector sector)
{
    ClientPlan plan;
    plan.brand = brand;
    plan.name = brand + rest + u"(虚构)"_s;
    plan.sector = sector;
    return plan;
}

QString brandAt(int index)
{
    return QString::fromUtf16(brands.at(static_cast<std::size_t>(index)));
}

QString formAt(int index)
{
    return QString::fromUtf16(forms.at(static_cast<std::size_t>(index)));
}

void addHousing(std::vector<ClientPlan> &plans)
{
    const int count = static_cast<int>(brands.size());
    for (int i = 0; i < housingClients; ++i) {
        // The third round has the names of the first with another legal form: two legal entities
        // with nearly the same name (decisions 7).
        const int round = i / count;
        const int form = round == 2 ? (i % count + 1) % 3 : i % count % 3;
        ClientPlan plan = planOf(brandAt(i % count),
                                 (round == 1 ? u"地产开发"_s : u"置业"_s) + formAt(form),
                                 DemoSector::Housing);
        plan.nature = QString::fromUtf16(natures.at(static_cast<std::size_t>(i) % natures.size()));
        plan.industry = u"K"_s;
        plans.push_back(std::move(plan));
    }
}

void addPublicBodies(std::vector<ClientPlan> &plans)
{
    for (const char16_t *name : publicBodies) {
        const QString text = QString::fromUtf16(name);
        ClientPlan plan = planOf(text.first(2), text.sliced(2), DemoSector::Government);
        plan.nature = u"党政机关"_s;
        plan.industry = u"S"_s;
        plans.push_back(std::move(plan));
    }
}

void addManufacturing(std::vector<ClientPlan> &plans)
{
    for (int i = 0; i < manufacturingClients; ++i) {
        ClientPlan plan =
            planOf(brandAt(i), u"智造"_s + formAt((i + 2) % 3), DemoSector::Manufacturing);
        plan.nature =
            QString::fromUtf16(natures.at(static_cast<std::size_t>(i + 2) % natures.size()));
        plan.industry = u"C"_s;
        plans.push_back(std::move(plan));
    }
}

void addNamed(std::vector<ClientPlan> &plans)
{
    for (const NamedRow &row : namedRows) {
        ClientPlan plan = planOf(
            brandAt(row.brand), QString::fromUtf16(row.business) + formAt(row.form), row.sector);
        plan.nature = QString::fromUtf16(row.nature);
        plan.industry = QString::fromUtf16(row.industry);
        plans.push_back(std::move(plan));
    }
    ClientPlan university = planOf(brandAt(9), u"示例大学"_s, DemoSector::University);
    university.nature = u"事业单位"_s;
    university.industry = u"P"_s;
    plans.push_back(std::move(university));
    ClientPlan longest = planOf(brandAt(3), {}, DemoSector::CityInvestment);
    longest.name = QString::fromUtf16(longName);
    longest.nature = u"地方国有企业"_s;
    longest.industry = u"N"_s;
    plans.push_back(std::move(longest));
}

} // namespace

std::vector<ClientPlan> demoClientNames()
{
    std::vector<ClientPlan> plans;
    addHousing(plans);
    addPublicBodies(plans);
    addManufacturing(plans);
    addNamed(plans);
    return plans;
}

std::vector<ClientPlan> demoClientNames(std::span<const QString> others)
{
    std::vector<ClientPlan> plans = demoClientNames();
    for (ClientPlan &plan : plans) {
        const auto own = std::ranges::find(
            brands, plan.brand, [](const char16_t *brand) { return QString::fromUtf16(brand); });
        const QString &other = others[static_cast<std::size_t>(own - brands.begin())];
        plan.name.replace(0, plan.brand.size(), other);
        plan.brand = other;
    }
    return plans;
}

PersonNames::PersonNames(quint64 seed, const QSet<QString> &taken)
    : m_random(seed, 1, 0)
    , m_taken(taken)
{}

QString PersonNames::next()
{
    while (true) {
        const QString name = QString::fromUtf16(m_random.pick(surnames)) + u'示'
                             + QString::fromUtf16(m_random.pick(givenNames));
        if (!m_taken.contains(name)) {
            m_taken.insert(name);
            return name;
        }
    }
}

} // namespace zhuke::application
