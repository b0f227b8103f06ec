// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"
#include "domain/visit/visit.h"

#include <vector>

namespace zhuke::domain {

// What a client's obligations are reckoned from.
struct DueClient
{
    ClientId id;
    QString number;
    QString name;
    QString unit;
    QString manager;
    ClientState state = ClientState::Prospect;
    QDate designatedOn;
    QDate nextVisit;
    QDate lastContact;
    QDate form2VerifiedOn;
    QDate form3VerifiedOn;
};

struct DuePromise
{
    ClientId client;
    QString number;
    QString name;
    QString unit;
    QString manager;
    QDate made; // date of the visit
    Promise promise;
};

// A quarter for which a client's 附件4 is filed.
struct FiledDossier
{
    ClientId client;
    int year = 0;
    int quarter = 0;
};

// A person of whom ○ facts are kept, and who has neither been told nor consented.
struct DueNotice
{
    ClientId client;
    QString number;
    QString name;
    QString unit;
    QString manager;
    QString person;
    QDate keptSince; // the day of the source; may be unknown
};

class DueQueries
{
public:
    virtual ~DueQueries() = default;
    DueQueries() = default;
    DueQueries(const DueQueries &) = delete;
    DueQueries &operator=(const DueQueries &) = delete;

    // Every client in scope that is numbered and not terminated or delisted, or has a next visit.
    [[nodiscard]] virtual Result<std::vector<DueClient>>
    clients(const AccessScope &scope) const = 0;
    [[nodiscard]] virtual Result<std::vector<DuePromise>>
    openPromises(const AccessScope &scope) const = 0;
    [[nodiscard]] virtual Result<std::vector<FiledDossier>>
    filedDossiers(const AccessScope &scope, int year, int quarter) const = 0;
    [[nodiscard]] virtual Result<std::vector<DueNotice>>
    openNotices(const AccessScope &scope) const = 0;
};

} // namespace zhuke::domain
