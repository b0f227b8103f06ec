// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/visit/visit.h"

#include <QByteArray>
#include <QJsonObject>

namespace zhuke::application {

// What an import keeps to undo itself: where the thing is and, for a change, what it held before.
// Only what an import can change is kept; an undo is refused when anything else changed since.
// Ids are those of this database, which never gives one twice (decisions 1).
[[nodiscard]] QJsonObject contentOf(const domain::Client &client);
[[nodiscard]] QJsonObject contentOf(const domain::Person &person);
[[nodiscard]] QJsonObject contentOf(const domain::Project &project);
[[nodiscard]] QJsonObject contentOf(const domain::Visit &visit);

// Invalid for a content that is not what contentOf gave.
[[nodiscard]] domain::Result<void> restore(domain::Client &client, const QJsonObject &content);
[[nodiscard]] domain::Result<void> restore(domain::Person &person, const QJsonObject &content);
[[nodiscard]] domain::Result<void> restore(domain::Project &project, const QJsonObject &content);
[[nodiscard]] domain::Result<void> restore(domain::Visit &visit, const QJsonObject &content);

// Of an import item, as bytes.
struct ItemNote
{
    qint64 id = 0;
    qint64 client = 0;   // whose part it is; 0 for what belongs to no client
    QString name;        // for a person to recognise it by
    QJsonObject content; // before the change; empty for what was created

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static ItemNote fromBytes(const QByteArray &bytes);
};

} // namespace zhuke::application
