// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/organisation.h"

#include <algorithm>

namespace zhuke::domain {

template <>
std::span<const Field<Unit>> fieldsOf<Unit>()
{
    using U = Unit;
    static const std::array fields{
        field<&U::name>({"name", u"单位名称", Stage::Draft, PiClass::None, 60}),
        field<&U::kind>({"kind", u"单位类别", Stage::Draft}),
    };
    return fields;
}

template <>
std::span<const Field<User>> fieldsOf<User>()
{
    using U = User;
    static const std::array fields{
        field<&U::name>({"name", u"姓名", Stage::Draft, PiClass::Pi1, 40}),
        field<&U::login>({"login", u"登录名", Stage::None, PiClass::None, 40}),
        field<&U::roles>({"roles", u"角色"}),
        field<&U::active>({"active", u"启用"}),
    };
    return fields;
}

bool User::has(Role role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

} // namespace zhuke::domain
