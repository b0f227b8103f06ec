// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/ownerchoices.h"

namespace zhuke::presentation {

using application::Session;
using Reach = domain::AccessScope::Reach;

std::vector<OwnerChoice> ownerChoices(const Session &session,
                                      const std::vector<domain::Unit> &units,
                                      const std::vector<domain::User> &users)
{
    const Reach reach = application::reachOf(session, application::Permission::AddClient);
    std::vector<OwnerChoice> choices;
    for (const domain::Unit &unit : units) {
        if (reach == Reach::None || (reach != Reach::All && unit.id != session.unit)) {
            continue;
        }
        OwnerChoice choice{unit.name, {}};
        for (const domain::User &user : users) {
            const bool isManager = user.active && user.has(domain::Role::Manager);
            const bool isOffered = reach != Reach::Own || user.id == session.user;
            if (isManager && isOffered && user.unit == unit.id) {
                choice.managers.append(user.name);
            }
        }
        choices.push_back(choice);
    }
    return choices;
}

} // namespace zhuke::presentation
