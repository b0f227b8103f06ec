// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/conditions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AccessScope;

namespace {

// Names that outlive their Bind.
constexpr std::array placeholders{"v0",  "v1",  "v2",  "v3",  "v4",  "v5",  "v6",  "v7",
                                  "v8",  "v9",  "v10", "v11", "v12", "v13", "v14", "v15",
                                  "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23"};

} // namespace

Conditions::Conditions(const AccessScope &scope)
{
    add(u"c.deleted_at IS NULL"_s);
    switch (scope.reach) {
    case AccessScope::Reach::None:
        add(u"1 = 0"_s);
        break;
    case AccessScope::Reach::Own:
        add(u"c.manager_id = :scopeUser"_s, {{"scopeUser", scope.user}});
        break;
    case AccessScope::Reach::Unit:
        add(u"(c.manager_id = :scopeUser OR c.unit_id = :scopeUnit)"_s,
            {{"scopeUser", scope.user}, {"scopeUnit", scope.unit}});
        break;
    case AccessScope::Reach::All:
        break;
    }
}

void Conditions::add(const QString &condition, const Binds &binds)
{
    m_conditions += condition;
    m_binds.insert(m_binds.end(), binds.begin(), binds.end());
}

bool Conditions::addValue(const QString &condition, const QVariant &value)
{
    if (m_values == placeholders.size()) {
        return false;
    }
    const char *name = placeholders.at(m_values++);
    add(condition.arg(u':' + QLatin1StringView(name)), {{name, value}});
    return true;
}

SealedAccess sealedAccess(const AccessScope &scope, const application::Sealer *sealer)
{
    return {sealer, scope.opensPi2, scope.opensPi3};
}

} // namespace zhuke::persistence
