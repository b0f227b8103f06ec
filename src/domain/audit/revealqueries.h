// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhuke::domain {

// A record of the trail that says who saw or printed ○ and ● facts (PI-D8).
struct RevealRecord
{
    qint64 seq = 0;
    QDateTime utc;
    QString user; // name
    QString verb;
    QString payload; // JSON
};

class RevealQueries
{
public:
    virtual ~RevealQueries() = default;
    RevealQueries() = default;
    RevealQueries(const RevealQueries &) = delete;
    RevealQueries &operator=(const RevealQueries &) = delete;

    // Newest first; none unless the scope reaches everything: the log is of the whole company.
    [[nodiscard]] virtual Result<std::vector<RevealRecord>>
    records(const AccessScope &scope) const = 0;
    // What clients and persons are called now, by uid: a client by number and name. Those that are
    // gone are left out.
    [[nodiscard]] virtual Result<QHash<QString, QString>> names(const QStringList &uids) const = 0;
};

} // namespace zhuke::domain
