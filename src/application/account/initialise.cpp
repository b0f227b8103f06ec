// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/initialise.h"

#include "application/audit/changes.h"
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
        // The demo company has made its impact assessment (decisions 28).
        std::pair{QString::fromUtf16(metakeys::sensitiveData), request.isDemo ? u"1"_s : u"0"_s},
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
    entry.utc = clock.utcNow();
    entry.actor = admin.uid;
    entry.verb = u"init"_s;
    entry.businessDate = clock.today();
    entry.payload = u"{}"_s;
    entry.items = {{u"unit"_s, headquarters.uid}, {u"user"_s, admin.uid}};
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
                               const KeyStore &keys,
                               const Keyring &keyring,
                               const domain::Clock &clock,
                               const NewCompany &request)
{
    if (const Result<void> done = checkNewCompany(request); !done) {
        return domain::failure(done);
    }
    const QString recoveryCode = keys.newRecoveryCode();
    const auto recovery =
        keyring.wrap(recoveryCode, {KeySlotKind::Recovery, {}, request.recoveryCost, false});
    if (!recovery) {
        return domain::failure(recovery);
    }
    std::optional<Session> session;
    const Result<void> done = storage.transaction([&](Repositories &repositories) -> Result<void> {
        Result<Session> people = writePeople(repositories, clock, request);
        if (!people) {
            return domain::failure(people);
        }
        const auto slot = keyring.wrap(request.password,
                                       {KeySlotKind::User, people->userUid, request.cost, false});
        if (!slot) {
            return domain::failure(slot);
        }
        Result<void> written = accounts.saveSlot(*slot);
        if (written) {
            written = accounts.saveSlot(*recovery);
        }
        if (written) {
            written = writeFacts(accounts, keyring, request);
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
