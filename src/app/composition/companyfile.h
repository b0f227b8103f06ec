// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/account/initialise.h"
#include "application/account/signin.h"
#include "application/demo/demoaccounts.h"
#include "application/demo/demoscale.h"
#include "application/ports/maintenance.h"
#include "domain/common/clock.h"
#include "domain/storage/queries.h"
#include "persistence/databasefile.h"

#include <memory>

namespace zhuke::app {

// One company's file on one connection, from opening to signing out: the wiring that zhuke and
// zhukectl share.
class CompanyFile
{
public:
    // Storage with a rule that says why: not there, not ours, newer than the program, on a network
    // share, in need of migration (unless `upgrade` allows it).
    [[nodiscard]] static domain::Result<std::unique_ptr<CompanyFile>>
    open(const QString &path,
         const domain::Clock &clock,
         persistence::DatabaseFile::Upgrade upgrade = persistence::DatabaseFile::Upgrade::Refuse);

    // A new file with its first administrator signed in; refuses a path that exists. On failure no
    // file is left.
    [[nodiscard]] static domain::Result<std::unique_ptr<CompanyFile>>
    create(const QString &path, const domain::Clock &clock, const application::NewCompany &request);

    // A new file with the fictional company; nobody is signed in. On failure no file is left.
    [[nodiscard]] static domain::Result<std::unique_ptr<CompanyFile>>
    createDemo(const QString &path,
               const domain::Clock &clock,
               const application::DemoScale &scale = {},
               const application::Progress &progress = {});

    [[nodiscard]] domain::Result<void>
    signIn(const domain::Clock &clock, const QString &login, const QString &password);

    // By the company's recovery code, to set a new password (application/account/signin.h).
    [[nodiscard]] domain::Result<void>
    signInByCode(const domain::Clock &clock, const QString &login, const QString &code);

    [[nodiscard]] bool isSignedIn() const { return m_session.has_value(); }
    // Only while signed in.
    [[nodiscard]] const application::Session &session() const { return *m_session; }
    [[nodiscard]] const application::Keyring &keyring() const { return *m_keyring; }
    // Hands the keyring over for other connections to the file; this one is locked.
    [[nodiscard]] std::unique_ptr<application::Keyring> takeKeyring();
    [[nodiscard]] bool mustChangePassword() const { return m_mustChangePassword; }
    [[nodiscard]] domain::Storage &storage() { return m_file->storage(); }

    [[nodiscard]] const domain::Queries &queries() { return m_file->queries(); }
    [[nodiscard]] application::AccountStore &accounts() { return m_file->accounts(); }
    [[nodiscard]] application::Maintenance &maintenance() { return m_file->maintenance(); }
    [[nodiscard]] persistence::DatabaseFile &file() { return *m_file; }

    // Shown once after `create`.
    [[nodiscard]] const QString &recoveryCode() const { return m_recoveryCode; }
    [[nodiscard]] bool isDemo() const;

private:
    explicit CompanyFile(std::unique_ptr<persistence::DatabaseFile> file);

    [[nodiscard]] domain::Result<void> initialise(const domain::Clock &clock,
                                                  const application::NewCompany &request);
    [[nodiscard]] domain::Result<void> admit(domain::Result<application::Authenticated> known);
    [[nodiscard]] domain::Result<void> fillDemo(const domain::Clock &clock,
                                                const application::DemoScale &scale,
                                                const application::Progress &progress);
    [[nodiscard]] domain::Result<void> addDemoSlot(const QString &login);

    std::unique_ptr<application::KeyStore> m_keys;
    std::unique_ptr<application::Keyring> m_keyring; // before the file, which uses it to the end
    std::unique_ptr<persistence::DatabaseFile> m_file;
    std::optional<application::Session> m_session;
    bool m_mustChangePassword = false;
    QString m_recoveryCode;
};

} // namespace zhuke::app
