// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/session/session.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::AccessScope;
using domain::Role;
using Reach = domain::AccessScope::Reach;

namespace {

struct Grant
{
    Role role;
    Permission permission;
    Reach reach;
};

// domain.md 2.1, as far as the verbs that exist; what is not listed is not allowed.
constexpr std::array grants{
    Grant{Role::Chair, Permission::View, Reach::All},
    Grant{Role::DeputyChair, Permission::View, Reach::All},
    Grant{Role::Member, Permission::View, Reach::Unit},
    Grant{Role::Office, Permission::View, Reach::All},
    Grant{Role::Office, Permission::AddClient, Reach::All},
    Grant{Role::Office, Permission::EditClient, Reach::All},
    Grant{Role::Office, Permission::DeleteClient, Reach::All},
    Grant{Role::Office, Permission::RecordVisit, Reach::All},
    Grant{Role::Office, Permission::FileDossier, Reach::All},
    Grant{Role::Office, Permission::Import, Reach::All},
    Grant{Role::Office, Permission::Print, Reach::All},
    Grant{Role::Office, Permission::Export, Reach::All},
    Grant{Role::Office, Permission::ManageSettings, Reach::All},
    Grant{Role::Office, Permission::ManageForms, Reach::All},
    Grant{Role::Office, Permission::ManagePrivacy, Reach::All},
    Grant{Role::Clerk, Permission::View, Reach::Unit},
    Grant{Role::Clerk, Permission::AddClient, Reach::Unit},
    Grant{Role::Clerk, Permission::EditClient, Reach::Unit},
    Grant{Role::Clerk, Permission::RecordVisit, Reach::Unit},
    Grant{Role::Clerk, Permission::FileDossier, Reach::Unit},
    Grant{Role::Clerk, Permission::Import, Reach::Unit},
    Grant{Role::Clerk, Permission::Print, Reach::Unit},
    Grant{Role::Clerk, Permission::Export, Reach::Unit},
    Grant{Role::Manager, Permission::View, Reach::Own},
    Grant{Role::Manager, Permission::AddClient, Reach::Own},
    Grant{Role::Manager, Permission::EditClient, Reach::Own},
    Grant{Role::Manager, Permission::RecordVisit, Reach::Own},
    Grant{Role::Manager, Permission::FileDossier, Reach::Own},
    Grant{Role::Manager, Permission::Print, Reach::Own},
    Grant{Role::Manager, Permission::PrintSealed, Reach::Own},
    Grant{Role::Manager, Permission::Export, Reach::Own},
    Grant{Role::Nominator, Permission::View, Reach::All},
    Grant{Role::Leader, Permission::View, Reach::All},
    Grant{Role::Archivist, Permission::View, Reach::All},
    Grant{Role::Archivist, Permission::Print, Reach::All},
    Grant{Role::Archivist, Permission::Export, Reach::All},
    Grant{Role::Archivist, Permission::ManagePrivacy, Reach::All},
    Grant{Role::Archivist, Permission::ErasePersonal, Reach::All},
    Grant{Role::Archivist, Permission::ReadRevealLog, Reach::All},
    Grant{Role::Administrator, Permission::ManageUsers, Reach::All},
    Grant{Role::Administrator, Permission::ManageSettings, Reach::All},
};

// Who reads ○ fields, and who ● fields, of the clients in reach (domain.md 2.1, 6).
constexpr std::array opensPi2{Role::Chair, Role::Office, Role::Clerk, Role::Manager};
constexpr std::array opensPi3{Role::Chair, Role::Manager};

bool hasAny(const Session &session, std::span<const Role> roles)
{
    return std::ranges::any_of(roles, [&](Role role) { return session.has(role); });
}

domain::Result<void> forbidden()
{
    return domain::failure(domain::ErrorCode::Forbidden, {}, {}, QStringLiteral("permission"));
}

} // namespace

bool Session::has(Role role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

Reach reachOf(const Session &session, Permission permission)
{
    Reach reach = Reach::None;
    for (const Grant &grant : grants) {
        if (grant.permission == permission && session.has(grant.role)) {
            reach = std::max(reach, grant.reach);
        }
    }
    return reach;
}

AccessScope scopeOf(const Session &session, Permission permission)
{
    AccessScope scope;
    scope.reach = reachOf(session, permission);
    scope.user = session.user;
    scope.unit = session.unit;
    scope.opensPi2 = hasAny(session, opensPi2);
    scope.opensPi3 = hasAny(session, opensPi3);
    return scope;
}

domain::Result<void>
authorise(const Session &session, Permission permission, const Ownership &owner)
{
    const Reach reach = reachOf(session, permission);
    const bool isOwn = owner.manager == session.user;
    const bool isUnit = owner.unit && owner.unit == session.unit;
    if (reach == Reach::All || (reach >= Reach::Own && isOwn) || (reach == Reach::Unit && isUnit)) {
        return {};
    }
    return forbidden();
}

domain::Result<void> authorise(const Session &session, Permission permission)
{
    if (reachOf(session, permission) == Reach::None) {
        return forbidden();
    }
    return {};
}

} // namespace zhuke::application
