// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoaccounts.h"

#include <array>
#include <optional>

namespace zhuke::application {

using domain::Role;
using domain::Unit;
using domain::UnitId;
using domain::UnitKind;
using domain::User;
using domain::UserId;
using namespace Qt::StringLiterals;

namespace {

struct UnitRow
{
    const char16_t *name;
    UnitKind kind;
    const char16_t *provinces; // two digits each, joined by blanks
};

constexpr std::array unitRows{
    UnitRow{u"总部", UnitKind::Headquarters, u""},
    UnitRow{u"经营部", UnitKind::Department, u""},
    UnitRow{u"生产监控部", UnitKind::Department, u""},
    UnitRow{u"华北分公司", UnitKind::Branch, u"11 12 13 14 15 21 22 23"},
    UnitRow{u"华东分公司", UnitKind::Branch, u"31 32 33 34 36 37"},
    UnitRow{u"华南分公司", UnitKind::Branch, u"35 44 45 46"},
    UnitRow{u"华中分公司", UnitKind::Branch, u"41 42 43"},
    UnitRow{u"西南分公司", UnitKind::Branch, u"50 51 52 53 54"},
    UnitRow{u"西北分公司", UnitKind::Branch, u"61 62 63 64 65"},
};

struct UserRow
{
    const char16_t *login;
    const char16_t *name;
    int unit;
    Role role;
    std::optional<Role> second = std::nullopt;
};

constexpr std::array userRows{
    UserRow{u"zhuren", u"陈示谦", 1, Role::Chair},
    UserRow{u"fuzhuren1", u"林示衡", 1, Role::DeputyChair},
    UserRow{u"fuzhuren2", u"解示和", 1, Role::DeputyChair},
    UserRow{u"huabei.jingli", u"单示宁", 4, Role::Member},
    UserRow{u"huabei.fujingli", u"高示骏", 4, Role::Member, Role::Manager},
    UserRow{u"huadong.jingli", u"查示榕", 5, Role::Member},
    UserRow{u"huadong.fujingli", u"马示川", 5, Role::Member, Role::Manager},
    UserRow{u"huanan.jingli", u"欧阳示川", 6, Role::Member},
    UserRow{u"huanan.fujingli", u"何示朗", 6, Role::Member, Role::Manager},
    UserRow{u"huazhong.jingli", u"覃示岳", 7, Role::Member},
    UserRow{u"huazhong.fujingli", u"郭示明", 7, Role::Member, Role::Manager},
    UserRow{u"xinan.jingli", u"乐示安", 8, Role::Member},
    UserRow{u"xinan.fujingli", u"罗示峰", 8, Role::Member},
    UserRow{u"xibei.jingli", u"尉迟示刚", 9, Role::Member},
    UserRow{u"xibei.fujingli", u"梁示原", 9, Role::Member},
    UserRow{u"jingying1", u"沈示文", 2, Role::Office},
    UserRow{u"jingying2", u"区示仪", 2, Role::Office},
    UserRow{u"huabei.huizong", u"郑示洁", 4, Role::Clerk, Role::Engineering},
    UserRow{u"huadong.huizong", u"谢示芸", 5, Role::Clerk, Role::Engineering},
    UserRow{u"huanan.huizong", u"韩示萍", 6, Role::Clerk},
    UserRow{u"huazhong.huizong", u"唐示敏", 7, Role::Clerk},
    UserRow{u"xinan.huizong", u"冯示颖", 8, Role::Clerk},
    UserRow{u"xibei.huizong", u"于示晴", 9, Role::Clerk},
    UserRow{u"dangan", u"董示静", 2, Role::Archivist},
    UserRow{u"lingdao", u"萧示远", 1, Role::Leader},
    UserRow{u"guanliyuan", u"程示码", 2, Role::Administrator},
    UserRow{u"huabei.kehu", u"曹示航", 4, Role::Manager},
    UserRow{u"huadong.kehu", u"曾示远", 5, Role::Manager},
    UserRow{u"huanan.kehu", u"仇示锋", 6, Role::Manager},
    UserRow{u"huazhong.kehu", u"袁示诚", 7, Role::Manager},
    UserRow{u"xinan.kehu1", u"盖示宏", 8, Role::Manager},
    UserRow{u"xinan.kehu2", u"朴示珍", 8, Role::Manager},
    UserRow{u"xibei.kehu1", u"翟示毅", 9, Role::Manager},
    UserRow{u"xibei.kehu2", u"任示嘉", 9, Role::Manager},
};

} // namespace

QString demoPassword()
{
    return u"zhuke-demo-2026"_s;
}

QString demoAdministrator()
{
    return u"guanliyuan"_s;
}

QString demoCompanyName()
{
    return u"示例建工第二建设有限公司(虚构)"_s;
}

std::vector<Unit> demoUnits()
{
    std::vector<Unit> units;
    for (const UnitRow &row : unitRows) {
        Unit unit;
        unit.id = UnitId(static_cast<qint64>(units.size()) + 1);
        unit.name = QString::fromUtf16(row.name);
        unit.kind = row.kind;
        const auto provinces = QString::fromUtf16(row.provinces).split(u' ', Qt::SkipEmptyParts);
        for (const QString &province : provinces) {
            unit.regions.append(province + u"0000"_s);
        }
        units.push_back(std::move(unit));
    }
    return units;
}

std::vector<User> demoUsers()
{
    std::vector<User> users;
    for (const UserRow &row : userRows) {
        User user;
        user.id = UserId(static_cast<qint64>(users.size()) + 1);
        user.name = QString::fromUtf16(row.name);
        user.login = QString::fromUtf16(row.login);
        user.unit = UnitId(row.unit);
        user.roles = {row.role};
        if (row.second) {
            user.roles.push_back(*row.second);
        }
        users.push_back(std::move(user));
    }
    return users;
}

std::vector<DemoAccount> demoAccounts()
{
    const std::vector<Unit> units = demoUnits();
    std::vector<DemoAccount> accounts;
    for (const User &user : demoUsers()) {
        accounts.push_back({user.login,
                            user.name,
                            units[static_cast<std::size_t>(user.unit->value() - 1)].name,
                            user.roles});
    }
    return accounts;
}

} // namespace zhuke::application
