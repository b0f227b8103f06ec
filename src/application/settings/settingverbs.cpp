// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/settings/settingverbs.h"

#include "application/audit/changes.h"
#include "domain/common/uid.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::FormVersion;
using domain::Repositories;
using domain::Result;
using domain::Setting;
using namespace Qt::StringLiterals;

namespace {

// The office's own definition that counts; empty while the program's own does.
Result<QByteArray> ownForm(const domain::SettingQueries &queries, const QString &form, QDate day)
{
    const auto forms = queries.forms(day);
    if (!forms) {
        return domain::failure(forms);
    }
    const auto found = std::ranges::find(*forms, form, &FormVersion::form);
    return found == forms->end() ? QByteArray() : found->definition;
}

Result<void> checkChoice(const SettingSpec &spec, const QString &value)
{
    const bool isKnown = value.isEmpty() || spec.choices.empty()
                         || std::ranges::any_of(spec.choices, [&value](const char16_t *choice) {
                                return value == QStringView(choice);
                            });
    return isKnown ? Result<void>()
                   : domain::failure(
                       ErrorCode::Invalid, QString::fromUtf16(spec.key), value, u"notACode"_s);
}

// "contact, totalAmount" as it is kept.
QStringList namesIn(const QString &value)
{
    QStringList names;
    const QStringList parts = value.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

SettingVerbs::SettingVerbs(domain::Storage &storage,
                           const FormCheck &check,
                           const domain::Clock &clock)
    : m_storage(storage)
    , m_check(check)
    , m_clock(clock)
{}

Result<void> SettingVerbs::checkColumns(Repositories &repositories, const QStringList &names) const
{
    for (const QString &name : names) {
        if (!optionalColumns().contains(name)) {
            return domain::failure(ErrorCode::Invalid, u"f1_columns"_s, name, u"unknownColumn"_s);
        }
    }
    const auto own = ownForm(repositories.settings, u"f1"_s, m_clock.today());
    return own ? m_check.columns(names, *own) : domain::failure(own);
}

// The value as it is to be kept.
Result<QString> SettingVerbs::checked(Repositories &repositories,
                                      const SettingSpec &spec,
                                      const QString &value) const
{
    QString kept = value.trimmed();
    Result<void> done = checkChoice(spec, kept);
    if (spec.is(settingkeys::formFont) && !kept.isEmpty()) {
        done = m_check.font(kept);
    } else if (spec.is(settingkeys::f1Columns)) {
        const QStringList names = namesIn(kept);
        kept = names.join(u',');
        done = checkColumns(repositories, names);
    }
    return done ? Result<QString>(kept) : domain::failure(done);
}

Result<void> SettingVerbs::set(const Session &session,
                               const QString &key,
                               const QString &value,
                               const QString &note)
{
    const SettingSpec *spec = findSetting(key);
    if (spec == nullptr) {
        return domain::failure(ErrorCode::Invalid, u"setting"_s, key, u"unknownSetting"_s);
    }
    if (const Result<void> done = authorise(session, spec->permission); !done) {
        return done;
    }
    if (spec->is(settingkeys::collectPi3) && value.trimmed() == u"on" && note.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Blocked, u"note"_s, {}, u"PI-D14"_s);
    }
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<QString> kept = checked(repositories, *spec, value);
        if (!kept) {
            return domain::failure(kept);
        }
        const Setting setting{domain::newUid(m_clock.utcNow()),
                              key,
                              *kept,
                              note.trimmed(),
                              m_clock.today(),
                              session.userUid,
                              m_clock.utcNow()};
        if (const Result<void> done = repositories.settings.add(setting); !done) {
            return done;
        }
        domain::AuditEntry entry = auditEntry(
            session,
            m_clock,
            u"set"_s,
            {{u"setting"_s, key}, {u"value"_s, setting.value}, {u"note"_s, setting.note}});
        entry.items.push_back({u"setting"_s, setting.uid});
        return repositories.audit.append(entry);
    });
}

Result<FormVersion> SettingVerbs::importForm(const Session &session, const QByteArray &json)
{
    if (const Result<void> done = authorise(session, Permission::ManageForms); !done) {
        return domain::failure(done);
    }
    const Result<QString> form = m_check.definition(json);
    return form ? store(session, *form, json) : domain::failure(form);
}

Result<FormVersion> SettingVerbs::resetForm(const Session &session, const QString &form)
{
    if (const Result<void> done = authorise(session, Permission::ManageForms); !done) {
        return domain::failure(done);
    }
    const auto shipped = m_check.shipped(form);
    return shipped ? store(session, form, {}) : domain::failure(shipped);
}

Result<void> SettingVerbs::checkForm(Repositories &repositories,
                                     const QString &form,
                                     const QByteArray &json) const
{
    const auto own = ownForm(repositories.settings, form, m_clock.today());
    if (!own) {
        return domain::failure(own);
    }
    if (json.isEmpty() && own->isEmpty()) {
        return domain::failure(ErrorCode::NotFound, u"form"_s, form, u"noOwnForm"_s);
    }
    if (form != u"f1") {
        return {};
    }
    // The columns that 附件1 shows must find room on the new one too.
    const auto settings = companySettings(repositories.settings, m_clock.today());
    return settings ? m_check.columns(settings->f1Columns, json) : domain::failure(settings);
}

Result<FormVersion>
SettingVerbs::store(const Session &session, const QString &form, const QByteArray &json)
{
    FormVersion version{domain::newUid(m_clock.utcNow()),
                        form,
                        0,
                        json,
                        m_clock.today(),
                        session.userUid,
                        m_clock.utcNow()};
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            if (const auto fits = checkForm(repositories, form, json); !fits) {
                return fits;
            }
            const Result<int> number = repositories.settings.addForm(version);
            if (!number) {
                return domain::failure(number);
            }
            version.version = *number;
            domain::AuditEntry entry =
                auditEntry(session,
                           m_clock,
                           json.isEmpty() ? u"resetForm"_s : u"importForm"_s,
                           {{u"form"_s, form}, {u"version"_s, version.version}});
            entry.items.push_back({u"form"_s, version.uid});
            return repositories.audit.append(entry);
        });
    return done ? Result<FormVersion>(version) : domain::failure(done);
}

} // namespace zhuke::application
