// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/printlog.h"

#include "application/audit/changes.h"
#include "application/privacy/reasons.h"

#include <QSysInfo>

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool isOnPaper(const QString &value)
{
    return !value.isEmpty() && value != u"/";
}

QJsonArray sealedFields(const FormData &person)
{
    QJsonArray fields;
    for (const QString &name : {u"birth"_s,
                                u"nativePlace"_s,
                                u"education"_s,
                                u"home"_s,
                                u"hobbies"_s,
                                u"specialDays"_s}) {
        if (isOnPaper(person.values.value(name))) {
            fields.append(name);
        }
    }
    const auto family = person.groups.value(u"family"_s);
    if (!family.empty() && isOnPaper(family.front().value(u"relation"_s))) {
        fields.append(u"family"_s);
    }
    return fields;
}

// The persons on the forms, each with what is printed of ○ and ●.
struct Printed
{
    QJsonArray seen;
    QStringList names;
    int forms = 0;
};

Printed printedOn(const std::vector<FormData> &forms)
{
    Printed printed;
    for (const FormData &form : forms) {
        if (form.form != u"f3" || form.blank) {
            continue;
        }
        ++printed.forms;
        for (const FormData &person : form.blocks) {
            printed.seen.append(QJsonObject{{u"client"_s, form.uid},
                                            {u"person"_s, person.uid},
                                            {u"fields"_s, sealedFields(person)}});
            printed.names.append(person.values.value(u"name"_s));
        }
    }
    return printed;
}

} // namespace

PrintLog::PrintLog(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<void> PrintLog::record(const Session &session,
                              const std::vector<FormData> &forms,
                              const PrintPurpose &purpose)
{
    const Printed printed = printedOn(forms);
    if (const Result<void> done = checkReason(purpose.reason, purpose.showsSealed, printed.names);
        !done) {
        return done;
    }
    if (printed.forms == 0) {
        return {};
    }
    return m_storage.transaction([&](domain::Repositories &repositories) {
        return repositories.audit.append(
            auditEntry(session,
                       m_clock,
                       purpose.showsSealed ? u"printSealed"_s : u"printPersons"_s,
                       {{u"way"_s, purpose.isPreview ? u"preview"_s : u"print"_s},
                        {u"machine"_s, QSysInfo::machineHostName()},
                        {u"reason"_s, purpose.reason.trimmed()},
                        {u"seen"_s, printed.seen}}));
    });
}

} // namespace zhuke::application
