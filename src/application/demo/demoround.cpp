// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoround.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demonames.h"
#include "application/demo/demorandom.h"

#include <map>
#include <span>

namespace zhuke::application {

using domain::Unit;
using domain::User;
using domain::UserId;
using namespace Qt::StringLiterals;

namespace {

// Two of these are a brand: 159,600 of them, ten for each round.
constexpr const char16_t *brandCharacters = u"云朔霁瀚栖临青澔屹锦汀澜海屿川棠筑宁嵘汐沐晨曦霖泽"
                                            u"润清溪淞沁涵浩渺泓湛澄滢漪涟潇湘沅渭泾洛淮漓洵沛泊"
                                            u"浦渡津港湾洲岛礁汇源岚峰峦岭岳巍峻崇嵩岩磊砚砺磐岱"
                                            u"峡谷丘原野林森松柏梧桐楠榆槐枫杉樟桦柳榕桂梅兰竹菊"
                                            u"荷莲芷蕙茗芸芳菲苒若英茂荣蔚蓝萱葵蓉芙蕾日月星辰旭"
                                            u"昭昀晖晴朗明晓昱曜煦暄暖景晟昌风雷雨雪霜露霄霞虹霓"
                                            u"霏雯雾汉银河斗牛斋金玉珏珂珊瑚琥珀琮琛琪瑞瑜瑾璟璞"
                                            u"璋璇琳琅东西南北中元亨利贞乾坤泰和谦恒益升晋鼎萃龙"
                                            u"凤麟鹏鹤鹭鸿雁鸣骏骐骥驰骋翔翼翎翰翊翱文博雅颂诗书"
                                            u"画卷墨章典籍简牍弘毅笃信诚安康福祥嘉庆悦怡欣舒逸闲"
                                            u"静远达通畅顺遂天宇寰宙穹苍昊灵玄素真朴淳厚德仁义礼"
                                            u"智勇成业立基建构厦阁楼台亭榭轩庭院坊里邑城春夏秋冬"
                                            u"华年岁时光阴朝暮夕晚曙初新始启创飞跃腾超越凌驾乘御"
                                            u"航帆舟楫桨舵锚旗帜旌丹朱赤橙绿碧翠紫黛皓缃绛绯黎釉"
                                            u"瓷陶琴瑟笙箫笛鼓钟磬弦音律韵歌谣舞曲吟咏唱方圆平正"
                                            u"直衡均齐整秩序纲维经纬织绣绮绫罗稷黍禾稻粟麦秦楚吴";
constexpr qint64 characters = 400;
// Coprime to characters - 1, so that neighbouring brands begin and end differently.
constexpr qint64 stride = 151;

constexpr int numberedInRound = 45;
constexpr int personsOfClient = 3;
constexpr int managedRounds = 4; // with ten clients of each branch, and at most 40 for a manager
constexpr quint64 subject = 9;

// The brands are all pairs of two different characters, each once.
QString brandAt(qint64 index)
{
    static const QString all = QString::fromUtf16(brandCharacters);
    const qint64 first = index % characters;
    const qint64 apart = (index / characters * stride + first) % (characters - 1) + 1;
    return QString(all.at(first)) + all.at((first + apart) % characters);
}

struct ProjectCounts
{
    int completed;
    int active;
    int planned;
};

// Four each, and over all in the proportions of domain.md 8.
ProjectCounts projectsOf(const ClientPlan &plan)
{
    if (plan.state == domain::ClientState::Terminated) {
        return {4, 0, 0};
    }
    if (plan.state == domain::ClientState::Reviewing) {
        return {3, 0, 1};
    }
    if (!plan.isDesignated()) {
        return {2, 0, 2};
    }
    return plan.grade == domain::Grade::C ? ProjectCounts{2, 1, 1} : ProjectCounts{1, 2, 1};
}

std::vector<Unit> branches()
{
    std::vector<Unit> found;
    for (Unit &unit : demoUnits()) {
        if (unit.kind == domain::UnitKind::Branch) {
            found.push_back(std::move(unit));
        }
    }
    return found;
}

// By branch. Groups of rounds beyond the first have managers of their own, one for each branch.
std::map<domain::UnitId, UserId> managersOf(const std::vector<User> &users, int group)
{
    const std::size_t own = demoUsers().size();
    const std::size_t perGroup = branches().size();
    const std::size_t first =
        group == 0 ? 0 : own + (static_cast<std::size_t>(group) - 1) * perGroup;
    std::map<domain::UnitId, UserId> managers;
    for (const User &user : std::span(users).subspan(first, group == 0 ? own : perGroup)) {
        if (user.has(domain::Role::Manager)) {
            managers.try_emplace(*user.unit, *user.id);
        }
    }
    return managers;
}

} // namespace

int demoRounds(int clients)
{
    return (clients + clientsInRound - 1) / clientsInRound;
}

quint64 demoRoundSeed(quint64 seed, int round)
{
    return DemoRandom(seed, subject, static_cast<quint64>(round)).next();
}

std::vector<User> demoUsersFor(int rounds)
{
    const int groups = (rounds + managedRounds - 1) / managedRounds;
    const std::vector<Unit> units = branches();
    std::vector<User> users = demoUsers();
    QSet<QString> taken;
    for (const User &user : users) {
        taken.insert(user.name);
    }
    std::vector<PersonNames> names;
    for (std::size_t branch = 0; branch < units.size(); ++branch) {
        names.emplace_back(demoRoundSeed(demoSeed, -1 - static_cast<int>(branch)), taken);
    }
    for (int group = 1; group < groups; ++group) {
        for (std::size_t branch = 0; branch < units.size(); ++branch) {
            User user;
            user.id = UserId(static_cast<qint64>(users.size()) + 1);
            user.name = names[branch].next();
            user.login = u"kehu%1"_s.arg(users.size() + 1);
            user.unit = units[branch].id;
            user.roles = {domain::Role::Manager};
            users.push_back(std::move(user));
        }
    }
    return users;
}

std::vector<ClientPlan>
demoRoundPlans(quint64 seed, QDate today, const std::vector<User> &users, int round)
{
    std::vector<QString> brands;
    for (std::size_t i = 0; i < brandCount; ++i) {
        brands.push_back(
            brandAt(static_cast<qint64>(round) * qint64{brandCount} + static_cast<qint64>(i)));
    }
    std::vector<ClientPlan> plans =
        demoPlans(demoClientNames(brands), demoRoundSeed(seed, round), today);
    const std::map<domain::UnitId, UserId> managers = managersOf(users, round / managedRounds);
    for (ClientPlan &plan : plans) {
        const auto [completed, active, planned] = projectsOf(plan);
        plan.completed = completed;
        plan.active = active;
        plan.planned = planned;
        plan.persons = personsOfClient;
        plan.special = DemoCase::None;
        plan.isRareCode = false;
        plan.number = round * clientsInRound + plan.slot + 1;
        plan.serial += plan.serial == 0 ? 0 : round * numberedInRound;
        plan.manager = managers.at(plan.unit);
    }
    return plans;
}

} // namespace zhuke::application
