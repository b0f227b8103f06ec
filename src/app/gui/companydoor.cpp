// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/companydoor.h"

#include "app/composition/companyfile.h"
#include "app/gui/filedesk.h"
#include "app/paths.h"
#include "application/account/accountverbs.h"
#include "persistence/rescue/sqlrescue.h"
#include "presentation/common/display.h"
#include "security/backup/sodiumbackupsealer.h"
#include "security/sodiumkeystore.h"

#include <QFile>

namespace zhuke::app {

using domain::Result;
using persistence::DatabaseFile;
using presentation::Admission;
using presentation::DemoAccount;
using namespace Qt::StringLiterals;

Result<QString> CompanyDoor::create(const presentation::NewDatabase &database)
{
    application::NewCompany request;
    request.company = database.company;
    request.admin = database.administrator;
    request.password = database.password;
    const auto made = CompanyFile::create(database.path, m_clock, request);
    if (!made) {
        return domain::failure(made);
    }
    return (*made)->recoveryCode();
}

Result<void> CompanyDoor::check(const QString &path)
{
    const auto file = CompanyFile::open(path, m_clock, DatabaseFile::Upgrade::Migrate);
    if (!file) {
        return domain::failure(file);
    }
    return {};
}

Result<Admission>
CompanyDoor::signIn(const QString &path, const QString &login, const QString &password)
{
    auto file = CompanyFile::open(path, m_clock);
    if (!file) {
        return domain::failure(file);
    }
    if (const Result<void> done = (*file)->signIn(m_clock, login, password); !done) {
        return domain::failure(done);
    }
    const auto company = (*file)->queries().organisation.companyName();
    if (!company) {
        return domain::failure(company);
    }
    const application::Session session = (*file)->session();
    const bool mustChangePassword = (*file)->mustChangePassword();
    const std::shared_ptr<const application::Sealer> sealer((*file)->takeKeyring());
    return Admission{
        path,
        *company,
        session,
        [path, sealer, &clock = m_clock] { return FileDesk::open(path, sealer, clock); },
        mustChangePassword};
}

Result<void> CompanyDoor::changePassword(const presentation::Credentials &old,
                                         const QString &password)
{
    if (password == old.password) {
        return domain::failure(domain::ErrorCode::Invalid, u"password"_s, {}, u"samePassword"_s);
    }
    auto file = CompanyFile::open(old.path, m_clock);
    if (!file) {
        return domain::failure(file);
    }
    if (Result<void> done = (*file)->signIn(m_clock, old.login, old.password); !done) {
        return done;
    }
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), m_clock);
    return verbs.setPassword((*file)->session(), (*file)->keyring(), old.login, password);
}

Result<QString> CompanyDoor::checkCode(const presentation::Credentials &byCode)
{
    auto file = CompanyFile::open(byCode.path, m_clock);
    if (!file) {
        return domain::failure(file);
    }
    if (Result<void> done = (*file)->signInByCode(m_clock, byCode.login, byCode.password); !done) {
        return domain::failure(done);
    }
    return (*file)->session().userName;
}

Result<void> CompanyDoor::recover(const presentation::Credentials &byCode, const QString &password)
{
    auto file = CompanyFile::open(byCode.path, m_clock);
    if (!file) {
        return domain::failure(file);
    }
    if (Result<void> done = (*file)->signInByCode(m_clock, byCode.login, byCode.password); !done) {
        return done;
    }
    application::AccountVerbs verbs((*file)->storage(), (*file)->accounts(), m_clock);
    return verbs.recoverPassword((*file)->session(), (*file)->keyring(), byCode.login, password);
}

std::optional<application::FoundBackup> CompanyDoor::newestBackup(const QString &damaged)
{
    return application::findNewestBackup(
        persistence::SqlRescue(), security::SodiumBackupSealer(), damaged);
}

Result<application::RescueReport> CompanyDoor::rescue(const application::RescueRequest &request,
                                                      const application::Progress &progress)
{
    return application::rescueDatabase(persistence::SqlRescue(), m_clock, request, progress);
}

Result<void> CompanyDoor::restore(const application::RestoreRequest &request,
                                  const application::Progress &progress)
{
    const auto restored = application::restoreBackup(
        security::SodiumBackupSealer(), security::SodiumKeyStore(), request, progress);
    return restored ? Result<void>() : domain::failure(restored);
}

QString CompanyDoor::freeNameBeside(const QString &path, const QString &word) const
{
    return application::nameBeside(path, word, m_clock.today());
}

QString CompanyDoor::demoPath() const
{
    return app::demoPath();
}

Result<std::vector<DemoAccount>> CompanyDoor::makeDemo(const Progress &progress)
{
    // The demo is there to be spoilt: every start makes it anew.
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(demoPath() + ending);
    }
    const auto made = CompanyFile::createDemo(demoPath(), m_clock, {}, [&](int done, int all) {
        progress(done, all);
        return true;
    });
    if (!made) {
        return domain::failure(made);
    }
    std::vector<DemoAccount> accounts;
    for (const application::DemoAccount &account : application::demoAccounts()) {
        accounts.push_back({account.login,
                            application::demoPassword(),
                            account.name,
                            presentation::codeWords(account.roles),
                            account.unit});
    }
    return accounts;
}

} // namespace zhuke::app
