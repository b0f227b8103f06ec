// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formcheck.h"
#include "application/settings/companysettings.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// The company's settings and its own versions of forms. Every change is a new version from today
// on, with one audit record; nothing that was is lost.
class SettingVerbs
{
public:
    SettingVerbs(domain::Storage &storage, const FormCheck &check, const domain::Clock &clock);

    // An empty value takes the program's default again. Invalid "unknownSetting", "notACode", what
    // FormCheck says, or PI-D14 when ● are to be collected and the note names no impact assessment.
    [[nodiscard]] domain::Result<void>
    set(const Session &session, const QString &key, const QString &value, const QString &note = {});

    // Takes the place of the form it defines; answers what was stored.
    [[nodiscard]] domain::Result<domain::FormVersion> importForm(const Session &session,
                                                                 const QByteArray &json);

    // Back to the program's own form. NotFound "noOwnForm" when it is that already.
    [[nodiscard]] domain::Result<domain::FormVersion> resetForm(const Session &session,
                                                                const QString &form);

private:
    [[nodiscard]] domain::Result<QString> checked(domain::Repositories &repositories,
                                                  const SettingSpec &spec,
                                                  const QString &value) const;
    [[nodiscard]] domain::Result<void> checkColumns(domain::Repositories &repositories,
                                                    const QStringList &names) const;
    [[nodiscard]] domain::Result<void> checkForm(domain::Repositories &repositories,
                                                 const QString &form,
                                                 const QByteArray &json) const;
    [[nodiscard]] domain::Result<domain::FormVersion>
    store(const Session &session, const QString &form, const QByteArray &json);

    domain::Storage &m_storage;
    const FormCheck &m_check;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
