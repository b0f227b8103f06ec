// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/changes.h"

#include <QJsonDocument>

namespace zhuke::application {

domain::AuditEntry auditEntry(const Session &session,
                              const domain::Clock &clock,
                              const QString &verb,
                              const QJsonObject &payload)
{
    return {
        .utc = clock.utcNow(),
        .actor = session.userUid,
        .verb = verb,
        .businessDate = clock.today(),
        .payload = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)),
        .items = {},
    };
}

} // namespace zhuke::application
