// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/id.h"
#include "domain/common/result.h"
#include "domain/organisation/accessscope.h"

#include <QDate>
#include <QString>

#include <vector>

namespace zhuke::domain {

enum class SearchKind { Client, Person, Project, Visit };

struct SearchHit
{
    SearchKind kind = SearchKind::Client;
    qint64 id = 0;   // of the kind's own row
    ClientId client; // whose it is
    QString number;  // the client's
    QString title;   // name of the thing found; the client's name for a visit
    QString
        snippet; // for a person or project the client's name; for a visit the words around the hit
    QDate date;  // of a visit
};

class SearchQueries
{
public:
    virtual ~SearchQueries() = default;
    SearchQueries() = default;
    SearchQueries(const SearchQueries &) = delete;
    SearchQueries &operator=(const SearchQueries &) = delete;

    // Any part of the text, full pinyin or initials (clients, persons), old or new numbers.
    // Clients, persons, projects by name; visits newest first; at most `limit` of each kind.
    [[nodiscard]] virtual Result<std::vector<SearchHit>> search(const AccessScope &scope,
                                                                const QString &text,
                                                                std::optional<SearchKind> kind,
                                                                int limit) const = 0;
};

} // namespace zhuke::domain
