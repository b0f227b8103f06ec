// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"

namespace zhuke::domain {

// Who somebody is in the company (domain.md 2.1). One user may hold several roles.
enum class Role {
    Chair,
    DeputyChair,
    Member,
    Office,
    Clerk,
    Manager,
    Sales,
    ProjectManager,
    Production,
    Engineering,
    Nominator,
    Leader,
    Archivist,
    Administrator
};

template <>
struct CodesOf<Role>
{
    static constexpr std::array<CodeLabel, 14> all{{
        {"chair", u"委员会主任"},
        {"deputyChair", u"副主任"},
        {"member", u"委员"},
        {"office", u"经营部"},
        {"clerk", u"汇总专人"},
        {"manager", u"客户经理"},
        {"sales", u"营销人员"},
        {"projectManager", u"项目经理"},
        {"production", u"生产监控部"},
        {"engineering", u"工程科"},
        {"nominator", u"提名部门"},
        {"leader", u"公司领导"},
        {"archivist", u"档案/保密/个人信息管理员"},
        {"administrator", u"系统管理员"},
    }};
};

} // namespace zhuke::domain
