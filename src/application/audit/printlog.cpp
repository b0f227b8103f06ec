// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/printlog.h"

#include "application/audit/changes.h"

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool isPrinted(const QString &value)
{
    return !value.isEmpty() && value != u"/";
}

QJsonArray sealedFields(const FormData &person)
{
    QJsonArray fields;
    for (const QString &name : {u"home"_s, u"hobbies"_s, u"specialDays"_s}) {
        if (isPrinted(person.values.value(name))) {
            fields.append(name);
        }
    }
    const auto family = person.groups.value(u"family"_s);
    if (!family.empty() && isPrinted(family.front().value(u"relation"_s))) {
        fields.append(u"family"_s);
    }
    return fields;
}

} // namespace

PrintLog::PrintLog(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<void> PrintLog::recordSealed(const Session &session,
                                    const std::vector<FormData> &forms,
                                    const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return domain::failure(domain::ErrorCode::Invalid, u"reason"_s, {}, u"missing"_s);
    }
    QJsonArray printed;
    for (const FormData &form : forms) {
        for (const FormData &person : form.blocks) {
            const QJsonArray fields = sealedFields(person);
            if (!fields.isEmpty()) {
                printed.append(QJsonObject{{u"client"_s, form.subject},
                                           {u"person"_s, person.values.value(u"name"_s)},
                                           {u"fields"_s, fields}});
            }
        }
    }
    return m_storage.transaction([&](domain::Repositories &repositories) {
        return repositories.audit.append(
            auditEntry(session,
                       m_clock,
                       u"printSealed"_s,
                       {{u"reason"_s, reason.trimmed()}, {u"printed"_s, printed}}));
    });
}

} // namespace zhuke::application
