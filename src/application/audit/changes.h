// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/json/fieldjson.h"
#include "application/session/session.h"
#include "domain/audit/auditrepository.h"
#include "domain/common/clock.h"

#include <QJsonObject>

namespace zhuke::application {

// Which fields differ and how, for the audit trail: {"address": ["old", "new"]}. A value of class
// Pi2 or Pi3 is never written down, only that it changed (decisions 27).
template <class E>
[[nodiscard]] QJsonObject changesBetween(const E &before, const E &after)
{
    QJsonObject changes;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        const domain::FieldValue was = field.get(before);
        const domain::FieldValue is = field.get(after);
        if (was == is) {
            continue;
        }
        changes.insert(field.name(),
                       field.info.pi >= domain::PiClass::Pi2
                           ? QJsonValue(QStringLiteral("changed"))
                           : QJsonValue(QJsonArray{toJson(was), toJson(is)}));
    }
    return changes;
}

// The record of one verb; the items are filled in by the caller.
[[nodiscard]] domain::AuditEntry auditEntry(const Session &session,
                                            const domain::Clock &clock,
                                            const QString &verb,
                                            const QJsonObject &payload = {});

} // namespace zhuke::application
