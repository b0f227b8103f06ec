// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"

#include <span>
#include <vector>

namespace zhuke::domain {

// A line of the client list.
struct ClientRow
{
    ClientId id;
    QString uid;
    QString number; // empty before designation
    QString name;
    std::optional<Grade> grade;
    std::optional<Level> level;
    ClientState state = ClientState::Prospect;
    QString industry;
    QString region;
    QString unit;
    QString manager;
    Money followOnFen;
    QDate designatedOn;
    QDate lastVisit;
    QDate nextVisit;
    int completeness = 0;
};

enum class ClientColumn {
    Number,
    Name,
    Grade,
    Level,
    State,
    Industry,
    Region,
    Unit,
    Manager,
    FollowOn,
    LastVisit,
    NextVisit,
    Completeness
};

struct ClientOrder
{
    ClientColumn column = ClientColumn::Number;
    bool descending = false;
};

// One comparison of `--filter`: FIELD=VALUE, < and >, ~ (contains). Fields are those of ClientRow,
// in camelCase.
struct Condition
{
    enum class Operator { Equal, Less, Greater, Contains };

    QString field;
    Operator op = Operator::Equal;
    QString value; // a code, an ISO date, fen or text
};

struct ClientFilter
{
    QString text; // part of name, pinyin, initials or number, old or new
    std::vector<Condition> conditions;
    bool numberedOnly = false; // numbered and not terminated (decisions 36, --all)
};

class ClientQueries
{
public:
    virtual ~ClientQueries() = default;
    ClientQueries() = default;
    ClientQueries(const ClientQueries &) = delete;
    ClientQueries &operator=(const ClientQueries &) = delete;

    // Invalid names a field or value of a condition that cannot be compared.
    [[nodiscard]] virtual Result<std::vector<ClientId>>
    ids(const AccessScope &scope, const ClientFilter &filter, ClientOrder order) const = 0;
    // In the order of the ids; those out of scope or gone are left out.
    [[nodiscard]] virtual Result<std::vector<ClientRow>>
    rows(const AccessScope &scope, std::span<const ClientId> ids) const = 0;
    // By number, former number or id; NotFound when there is none in scope.
    [[nodiscard]] virtual Result<ClientId> resolve(const AccessScope &scope,
                                                   const QString &reference) const = 0;
    [[nodiscard]] virtual Result<ClientFile> file(const AccessScope &scope, ClientId id) const = 0;
    // The bytes of a file kept with a client in scope; NotFound otherwise.
    [[nodiscard]] virtual Result<QByteArray> attachmentContent(const AccessScope &scope,
                                                               AttachmentId id) const = 0;
};

} // namespace zhuke::domain
