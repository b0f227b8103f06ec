// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/organisation/organisation.h"

namespace zhuke::presentation {

// A unit that a new client may be given to, with the managers who may look after it there.
struct OwnerChoice
{
    QString unit;
    QStringList managers;

    friend bool operator==(const OwnerChoice &, const OwnerChoice &) = default;
};

// As far as the session may add clients: every unit, the own unit, or nobody but oneself.
[[nodiscard]] std::vector<OwnerChoice> ownerChoices(const application::Session &session,
                                                    const std::vector<domain::Unit> &units,
                                                    const std::vector<domain::User> &users);

} // namespace zhuke::presentation
