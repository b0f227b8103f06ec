// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"

#include "application/backup/partfile.h"
#include "application/demo/seeddemo.h"
#include "security/sodiumkeystore.h"

#include <QFile>
#include <QFileInfo>

namespace zhuke::app {

using application::KeyCost;
using domain::Result;
using persistence::DatabaseFile;
using namespace Qt::StringLiterals;

namespace {

// A database that could not be filled is of no use to anybody.
void removeDatabase(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + ending);
    }
}

} // namespace

CompanyFile::CompanyFile(std::unique_ptr<DatabaseFile> file)
    : m_keys(std::make_unique<security::SodiumKeyStore>())
    , m_file(std::move(file))
{}

Result<std::unique_ptr<CompanyFile>>
CompanyFile::open(const QString &path, const domain::Clock &clock, DatabaseFile::Upgrade upgrade)
{
    auto file = DatabaseFile::open(path, upgrade, clock.utcNow());
    if (!file) {
        return domain::failure(file);
    }
    application::removeAbandonedParts(QFileInfo(path).absolutePath());
    return std::unique_ptr<CompanyFile>(new CompanyFile(std::move(*file)));
}

Result<std::unique_ptr<CompanyFile>> CompanyFile::create(const QString &path,
                                                         const domain::Clock &clock,
                                                         const application::NewCompany &request)
{
    if (const Result<void> done = application::checkNewCompany(request); !done) {
        return domain::failure(done);
    }
    auto file = DatabaseFile::create(path, clock.utcNow());
    if (!file) {
        return domain::failure(file);
    }
    std::unique_ptr<CompanyFile> company(new CompanyFile(std::move(*file)));
    if (const Result<void> done = company->initialise(clock, request); !done) {
        company.reset();
        removeDatabase(path);
        return domain::failure(done);
    }
    return company;
}

Result<std::unique_ptr<CompanyFile>> CompanyFile::createDemo(const QString &path,
                                                             const domain::Clock &clock,
                                                             const application::DemoScale &scale,
                                                             const application::Progress &progress)
{
    application::NewCompany request;
    request.company = application::demoCompanyName();
    request.admin = application::demoAdministrator();
    request.password = application::demoPassword();
    request.cost = KeyCost::Minimum;
    request.recoveryCost = KeyCost::Minimum;
    request.isDemo = true;
    auto company = create(path, clock, request);
    if (!company) {
        return company;
    }
    if (const Result<void> done = (*company)->fillDemo(clock, scale, progress); !done) {
        company->reset();
        removeDatabase(path);
        return domain::failure(done);
    }
    return company;
}

Result<void> CompanyFile::initialise(const domain::Clock &clock,
                                     const application::NewCompany &request)
{
    auto keyring = m_keys->create();
    if (!keyring) {
        return domain::failure(keyring);
    }
    m_file->unlock(**keyring);
    auto made = application::initialise(
        m_file->storage(), m_file->accounts(), {*m_keys, **keyring}, clock, request);
    if (!made) {
        m_file->lock();
        return domain::failure(made);
    }
    m_recoveryCode = made->recoveryCode;
    m_session = std::move(made->session);
    m_keyring = std::move(*keyring);
    return {};
}

Result<void> CompanyFile::fillDemo(const domain::Clock &clock,
                                   const application::DemoScale &scale,
                                   const application::Progress &progress)
{
    if (const Result<void> done =
            application::seedDemo(m_file->storage(), clock, session(), scale, progress);
        !done) {
        return done;
    }
    // Everybody of the demo company signs in with the one documented password, which is nobody's to
    // change first.
    return m_file->storage().transaction(
        [&](domain::Repositories & /*repositories*/) -> Result<void> {
            for (const application::DemoAccount &account : application::demoAccounts()) {
                if (const Result<void> done = addDemoSlot(account.login); !done) {
                    return done;
                }
            }
            return {};
        });
}

Result<void> CompanyFile::addDemoSlot(const QString &login)
{
    const auto user = m_file->accounts().userByLogin(login);
    if (!user) {
        return domain::failure(user);
    }
    if (!*user || login == application::demoAdministrator()) {
        return {}; // who has one already
    }
    const auto slot =
        keyring().wrap(application::demoPassword(),
                       {application::KeySlotKind::User, (*user)->uid, KeyCost::Minimum, false});
    if (!slot) {
        return domain::failure(slot);
    }
    return m_file->accounts().saveSlot(*slot);
}

Result<void>
CompanyFile::signIn(const domain::Clock &clock, const QString &login, const QString &password)
{
    return admit(application::authenticate(m_file->accounts(), *m_keys, clock, login, password));
}

Result<void>
CompanyFile::signInByCode(const domain::Clock &clock, const QString &login, const QString &code)
{
    return admit(application::authenticateByCode(m_file->accounts(), *m_keys, clock, login, code));
}

Result<void> CompanyFile::admit(Result<application::Authenticated> known)
{
    if (!known) {
        return domain::failure(known);
    }
    m_file->unlock(*known->keyring);
    const auto units = m_file->queries().organisation.units();
    if (!units) {
        m_file->lock();
        return domain::failure(units);
    }
    m_session = application::sessionOf(known->user, *units);
    m_keyring = std::move(known->keyring);
    m_mustChangePassword = known->mustChangePassword;
    return {};
}

std::unique_ptr<application::Keyring> CompanyFile::takeKeyring()
{
    m_file->lock();
    m_session.reset();
    return std::move(m_keyring);
}

bool CompanyFile::isDemo() const
{
    const auto demo = m_file->accounts().meta(QString::fromUtf16(application::metakeys::isDemo));
    return demo && *demo == u"1"_s;
}

} // namespace zhuke::app
