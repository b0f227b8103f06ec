// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"
#include "domain/organisation/role.h"

namespace zhuke::domain {

enum class UnitKind { Headquarters, Department, Branch };

template <>
struct CodesOf<UnitKind>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"headquarters", u"总部"}, {"department", u"部门"}, {"branch", u"分公司"}}};
};

// 单位: headquarters, a department or a branch with its regions (K30, R02).
struct Unit
{
    std::optional<UnitId> id;
    QString uid;
    QString name;
    UnitKind kind = UnitKind::Branch;
    QStringList regions; // six-digit province codes

    friend bool operator==(const Unit &, const Unit &) = default;
};

template <>
std::span<const Field<Unit>> fieldsOf<Unit>();

// 用户. One made by an import has no key slot and cannot sign in (decisions 26).
struct User
{
    std::optional<UserId> id;
    QString uid;
    QString name;  // the person's name; unique within the unit
    QString login; // what is typed at sign-in; unique; empty: cannot sign in
    std::optional<UnitId> unit;
    std::vector<Role> roles;
    bool active = true;

    [[nodiscard]] bool has(Role role) const;

    friend bool operator==(const User &, const User &) = default;
};

template <>
std::span<const Field<User>> fieldsOf<User>();

} // namespace zhuke::domain
