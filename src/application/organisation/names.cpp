// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/organisation/names.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<std::optional<domain::UnitId>> unitNamed(const domain::OrganisationRepository &organisation,
                                                const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<domain::UnitId>();
    }
    const auto units = organisation.units();
    if (!units) {
        return domain::failure(units);
    }
    const auto found = std::ranges::find(*units, name, &domain::Unit::name);
    if (found == units->end()) {
        return domain::failure(ErrorCode::Invalid, u"unit"_s, name, u"unknownUnit"_s);
    }
    return found->id;
}

Result<std::optional<domain::UserId>>
managerNamed(const domain::OrganisationRepository &organisation,
             const QString &name,
             std::optional<domain::UnitId> unit)
{
    if (name.isEmpty()) {
        return std::optional<domain::UserId>();
    }
    const auto users = organisation.usersNamed(name);
    if (!users) {
        return domain::failure(users);
    }
    // The unit's own first; one of another unit may look after the client too (R05 warns, it does
    // not block).
    std::vector<domain::UserId> found;
    std::vector<domain::UserId> elsewhere;
    for (const domain::User &user : *users) {
        (!unit || user.unit == unit ? found : elsewhere).push_back(*user.id);
    }
    if (found.empty()) {
        found = elsewhere;
    }
    if (found.size() != 1) {
        return domain::failure(ErrorCode::Invalid,
                               u"manager"_s,
                               name,
                               found.empty() ? u"unknownManager"_s : u"ambiguousManager"_s);
    }
    return std::optional(found.front());
}

} // namespace

Result<void> lookUpNames(const domain::OrganisationRepository &organisation,
                         domain::ClientFile &file)
{
    const auto unit = unitNamed(organisation, file.unitName);
    if (!unit) {
        return domain::failure(unit);
    }
    const auto manager = managerNamed(organisation, file.managerName, *unit);
    if (!manager) {
        return domain::failure(manager);
    }
    file.client.unit = *unit;
    file.client.manager = *manager;
    return {};
}

} // namespace zhuke::application
