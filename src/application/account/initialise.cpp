// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/initialise.h"

#include "application/audit/changes.h"
#include "application/settings/companysettings.h"
#include "domain/common/uid.h"

namespace zhuke::application {

using domain::ErrorCode;
using domain::Repositories;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<void> writeFacts(AccountStore &accounts, const Keyring &keyring, const NewCompany &request)
{
    const BackupKeys backup = keyring.newBackupKeys();
    const std::array facts{
        std::pair{QString::fromUtf16(metakeys::company), request.company.trimmed()},
        std::pair{QString::fromUtf16(metakeys::isDemo), request.isDemo ? u"1"_s : u"0"_s},
        std::pair{QString::fromUtf16(metakeys::backupPublicKey),
                  QString::fromLatin1(backup.publicKey.toHex())},
        std::pair{QString::fromUtf16(metakeys::backupSecretKey),
                  QString::fromLatin1(backup.sealedSecretKey.toHex())},
    };
    for (const auto &[key, value] : facts) {
        if (const Result<void> done = accounts.setMeta(key, value); !done) {
            return done;
        }
    }
    return {};
}

// The demo company has made its impact assessment, before anything of its past was recorded
// (decisions 28).
domain::Setting demoCollects(const domain::Clock &clock, const domain::User &admin)
{
    constexpr int years = 5;
    return {domain::newUid(clock.utcNow()),
            QString::fromUtf16(settingkeys::collectPi3),
            u"on"_s,
            u"个人信息保护影响评估(虚构)"_s,
            clock.today().addYears(-years),
            admin.uid,
            clock.utcNow()};
}

// The unit and the user; answers the session of the user.
Result<Session>
writePeople(Repositories &repositories, const domain::Clock &clock, const NewCompany &request)
{
    domain::Unit headquarters;
    headquarters.uid = domain::newUid(clock.utcNow());
    headquarters.name = u"总部"_s;
    headquarters.kind = domain::UnitKind::Headquarters;
    const auto unit = repositories.organisation.addUnit(headquarters);
    if (!unit) {
        return domain::failure(unit);
    }
    headquarters.id = *unit;
    domain::User admin;
    admin.uid = domain::newUid(clock.utcNow());
    admin.login = request.admin.trimmed();
    admin.name = admin.login;
    admin.unit = *unit;
    admin.roles = {domain::Role::Administrator, domain::Role::Office};
    const auto user = repositories.organisation.addUser(admin);
    if (!user) {
        return domain::failure(user);
    }
    admin.id = *user;
    domain::AuditEntry entry;
    if (request.isDemo) {
        const domain::Setting setting = demoCollects(clock, admin);
        if (const Result<void> done = repositories.settings.add(setting); !done) {
            return domain::failure(done);
        }
        entry.items.push_back({u"setting"_s, setting.uid});
    }
    entry.utc = clock.utcNow();
    entry.actor = admin.uid;
    entry.verb = u"init"_s;
    entry.businessDate = clock.today();
    entry.payload = u"{}"_s;
    entry.items.push_back({u"unit"_s, headquarters.uid});
    entry.items.push_back({u"user"_s, admin.uid});
    if (const Result<void> done = repositories.audit.append(entry); !done) {
        return domain::failure(done);
    }
    return sessionOf(admin, {headquarters});
}

} // namespace

Result<void> checkNewCompany(const NewCompany &request)
{
    if (request.company.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"company"_s, request.company, u"missing"_s);
    }
    if (request.admin.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"admin"_s, request.admin, u"missing"_s);
    }
    return checkPassword(request.password);
}

Result<Initialised> initialise(domain::Storage &storage,
                               AccountStore &accounts,
                               const NewKeys &keys,
                               const domain::Clock &clock,
                               const NewCompany &request)
{
    if (const Result<void> done = checkNewCompany(request); !done) {
        return domain::failure(done);
    }
    const QString recoveryCode = keys.store.newRecoveryCode();
    const auto recovery =
        keys.keyring.wrap(recoveryCode, {KeySlotKind::Recovery, {}, request.recoveryCost, false});
    if (!recovery) {
        return domain::failure(recovery);
    }
    std::optional<Session> session;
    const Result<void> done = storage.transaction([&](Repositories &repositories) -> Result<void> {
        Result<Session> people = writePeople(repositories, clock, request);
        if (!people) {
            return domain::failure(people);
        }
        const auto slot = keys.keyring.wrap(
            request.password, {KeySlotKind::User, people->userUid, request.cost, false});
        if (!slot) {
            return domain::failure(slot);
        }
        Result<void> written = accounts.saveSlot(*slot);
        if (written) {
            written = accounts.saveSlot(*recovery);
        }
        if (written) {
            written = writeFacts(accounts, keys.keyring, request);
        }
        session = std::move(*people);
        return written;
    });
    if (!done) {
        return domain::failure(done);
    }
    return Initialised{std::move(*session), recoveryCode};
}

} // namespace zhuke::application
