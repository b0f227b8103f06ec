// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/revealqueries.h"
#include "domain/client/clientqueries.h"
#include "domain/organisation/organisation.h"
#include "domain/settings/settingqueries.h"
#include "domain/storage/duequeries.h"
#include "domain/storage/searchqueries.h"
#include "domain/visit/visitqueries.h"

namespace zhuke::domain {

// Units and users as everybody signed in may know them.
class OrganisationQueries
{
public:
    virtual ~OrganisationQueries() = default;
    OrganisationQueries() = default;
    OrganisationQueries(const OrganisationQueries &) = delete;
    OrganisationQueries &operator=(const OrganisationQueries &) = delete;

    [[nodiscard]] virtual Result<std::vector<Unit>> units() const = 0;
    [[nodiscard]] virtual Result<std::vector<User>> users() const = 0;
    [[nodiscard]] virtual Result<QString> companyName() const = 0;
};

// One connection's read side. Every query takes a scope and shows nothing outside it.
struct Queries
{
    const ClientQueries &clients;
    const VisitQueries &visits;
    const SearchQueries &search;
    const DueQueries &due;
    const OrganisationQueries &organisation;
    const SettingQueries &settings;
    const RevealQueries &reveals;
};

} // namespace zhuke::domain
