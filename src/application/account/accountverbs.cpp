// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/accountverbs.h"

#include "application/audit/changes.h"
#include "domain/common/uid.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Repositories;
using domain::Result;
using domain::User;
using namespace Qt::StringLiterals;

namespace {

Result<std::optional<domain::UnitId>> unitNamed(Repositories &repositories, const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<domain::UnitId>();
    }
    const auto units = repositories.organisation.units();
    if (!units) {
        return domain::failure(units);
    }
    const auto found = std::ranges::find(*units, name, &domain::Unit::name);
    if (found == units->end()) {
        return domain::failure(ErrorCode::Invalid, u"unit"_s, name, u"unknownUnit"_s);
    }
    return found->id;
}

} // namespace

AccountVerbs::AccountVerbs(domain::Storage &storage,
                           AccountStore &accounts,
                           const domain::Clock &clock)
    : m_storage(storage)
    , m_accounts(accounts)
    , m_clock(clock)
{}

Result<void> AccountVerbs::addUser(const Session &session,
                                   const Keyring &keyring,
                                   const NewUser &user,
                                   KeyCost cost)
{
    if (const Result<void> done = authorise(session, Permission::ManageUsers); !done) {
        return done;
    }
    if (user.login.trimmed().isEmpty() || user.name.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid,
                               user.login.trimmed().isEmpty() ? u"login"_s : u"name"_s,
                               {},
                               u"missing"_s);
    }
    User added;
    added.uid = domain::newUid(m_clock.utcNow());
    added.login = user.login.trimmed();
    added.name = user.name.trimmed();
    added.roles = user.roles;
    const auto slot = keyring.wrap(user.password, {KeySlotKind::User, added.uid, cost, true});
    if (!slot) {
        return domain::failure(slot);
    }
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const auto unit = unitNamed(repositories, user.unit);
        if (!unit) {
            return domain::failure(unit);
        }
        added.unit = *unit;
        if (const auto id = repositories.organisation.addUser(added); !id) {
            return domain::failure(id);
        }
        if (const Result<void> done = m_accounts.saveSlot(*slot); !done) {
            return done;
        }
        domain::AuditEntry entry =
            auditEntry(session, m_clock, u"addUser"_s, {{u"login"_s, added.login}});
        entry.items.push_back({u"user"_s, added.uid});
        return repositories.audit.append(entry);
    });
}

Result<void> AccountVerbs::change(const Session &session,
                                  const QString &login,
                                  const QString &verb,
                                  const std::function<Result<void>(Repositories &, User &)> &edit)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        auto user = repositories.organisation.userByLogin(login);
        if (!user) {
            return domain::failure(user);
        }
        if (!*user) {
            return domain::failure(ErrorCode::NotFound, u"login"_s, login);
        }
        if (const Result<void> done = edit(repositories, **user); !done) {
            return done;
        }
        domain::AuditEntry entry = auditEntry(session, m_clock, verb, {{u"login"_s, login}});
        entry.items.push_back({u"user"_s, (*user)->uid});
        return repositories.audit.append(entry);
    });
}

Result<void> AccountVerbs::setRoles(const Session &session,
                                    const QString &login,
                                    const std::vector<domain::Role> &roles)
{
    if (const Result<void> done = authorise(session, Permission::ManageUsers); !done) {
        return done;
    }
    return change(
        session, login, u"setRoles"_s, [&](Repositories &repositories, User &user) -> Result<void> {
            const bool losesAdministrator =
                user.has(domain::Role::Administrator)
                && std::ranges::find(roles, domain::Role::Administrator) == roles.end();
            if (losesAdministrator && user.id == session.user) {
                return domain::failure(
                    ErrorCode::Blocked, u"roles"_s, login, u"lastAdministrator"_s);
            }
            user.roles = roles;
            return repositories.organisation.updateUser(user);
        });
}

Result<void> AccountVerbs::setPassword(const Session &session,
                                       const Keyring &keyring,
                                       const QString &login,
                                       const QString &password,
                                       KeyCost cost)
{
    return change(
        session, login, u"setPassword"_s, [&](Repositories &, User &user) -> Result<void> {
            const bool isOwn = user.id == session.user;
            if (!isOwn) {
                if (const Result<void> done = authorise(session, Permission::ManageUsers); !done) {
                    return done;
                }
            }
            const auto slot = keyring.wrap(password, {KeySlotKind::User, user.uid, cost, !isOwn});
            if (!slot) {
                return domain::failure(slot);
            }
            return m_accounts.saveSlot(*slot);
        });
}

Result<void> AccountVerbs::recoverPassword(const Session &session,
                                           const Keyring &keyring,
                                           const QString &login,
                                           const QString &password,
                                           KeyCost cost)
{
    return change(
        session, login, u"recoverPassword"_s, [&](Repositories &, User &user) -> Result<void> {
            if (user.id != session.user) {
                return domain::failure(ErrorCode::Forbidden, u"login"_s, login, u"permission"_s);
            }
            const auto slot = keyring.wrap(password, {KeySlotKind::User, user.uid, cost, false});
            return slot ? m_accounts.saveSlot(*slot) : domain::failure(slot);
        });
}

Result<void> AccountVerbs::deactivate(const Session &session, const QString &login)
{
    if (const Result<void> done = authorise(session, Permission::ManageUsers); !done) {
        return done;
    }
    return change(
        session,
        login,
        u"deactivateUser"_s,
        [&](Repositories &repositories, User &user) -> Result<void> {
            if (user.id == session.user) {
                return domain::failure(ErrorCode::Blocked, u"login"_s, login, u"ownAccount"_s);
            }
            user.active = false;
            if (const Result<void> done = repositories.organisation.updateUser(user); !done) {
                return done;
            }
            return m_accounts.removeSlot(user.uid);
        });
}

} // namespace zhuke::application
