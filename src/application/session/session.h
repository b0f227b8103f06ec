// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"
#include "domain/organisation/role.h"

#include <QString>

#include <vector>

namespace zhuke::application {

// Somebody who has signed in. Every verb takes one; every query takes the scope made from it.
struct Session
{
    domain::UserId user;
    QString userUid;
    QString userName;
    std::optional<domain::UnitId> unit;
    QString unitName;
    std::vector<domain::Role> roles;

    [[nodiscard]] bool has(domain::Role role) const;
};

// What a verb does to client data, as domain.md 2.1 grants it to a role.
enum class Permission {
    View,
    AddClient,
    EditClient,
    DeleteClient,
    RecordVisit,
    FileDossier,
    Import,
    Print,
    PrintSealed, // ● fields, always with a reason
    Export,
    ManageUsers,
    ManageSettings, // how the company prints
    ManageForms,    // its own versions of forms
    ManagePrivacy,  // whether ● are collected at all
    ErasePersonal,  // somebody's personal data, on request (PI-D6)
    ReadRevealLog   // who saw ○ and ● facts (PI-D8)
};

// Whose a client is: what own, unit and other are decided by.
struct Ownership
{
    std::optional<domain::UnitId> unit;
    std::optional<domain::UserId> manager;
};

// How far the roles of the session together reach with a permission.
[[nodiscard]] domain::AccessScope::Reach reachOf(const Session &session, Permission permission);

// The scope of a permission; for Permission::View it is what the session reads by.
[[nodiscard]] domain::AccessScope scopeOf(const Session &session,
                                          Permission permission = Permission::View);

// Forbidden unless a role of the session has the permission for a client so owned (decisions 24).
[[nodiscard]] domain::Result<void>
authorise(const Session &session, Permission permission, const Ownership &owner);

// Forbidden unless some role has the permission at all.
[[nodiscard]] domain::Result<void> authorise(const Session &session, Permission permission);

} // namespace zhuke::application
