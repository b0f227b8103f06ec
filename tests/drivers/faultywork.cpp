// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// faultywork FILE WORK: signs in to the company file and does one kind of work, which a fault may
// cut short: save (five clients, one after the other), import (one batch), migrate, backup. Prints
// "done" and what was acknowledged, a line each, as soon as the program would tell its user so.
#include "fault/faultywork.h"

#include "app/composition/companyfile.h"
#include "application/backup/backupverbs.h"
#include "application/client/clientverbs.h"
#include "application/ledger/ledgerverbs.h"
#include "persistence/migration/migrator.h"
#include "security/backup/sodiumbackupsealer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <dlfcn.h>

using namespace zhuke;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void arm()
{
    if (auto *const armed = reinterpret_cast<void (*)()>(dlsym(RTLD_DEFAULT, "faultyArm"))) {
        armed();
    }
}

// A fault may hit one save and leave the next ones alone.
Result<void> save(app::CompanyFile &file, const domain::Clock &clock)
{
    application::ClientVerbs clients(file.storage(), clock);
    Result<void> worst;
    for (int i = 0; i < test::savedClients; ++i) {
        const auto added = clients.add(file.session(), [i](domain::ClientFile &client) {
            client.client.name = test::savedName(i);
            client.client.remark = QString(4'000, u'字'); // a few pages each
            return Result<void>();
        });
        if (added) {
            say(u"done "_s + test::savedName(i));
        } else {
            worst = domain::failure(added);
        }
    }
    return worst;
}

Result<void> importBatch(app::CompanyFile &file, const domain::Clock &clock)
{
    application::LedgerVerbs ledger(file.storage(), clock);
    application::ImportOptions options;
    options.fileName = u"a.xlsx"_s;
    const auto report = ledger.importLedger(file.session(), test::batchToImport(), options);
    if (!report) {
        return domain::failure(report);
    }
    say(u"done import"_s);
    return {};
}

Result<void> backUp(app::CompanyFile &file, const domain::Clock &clock, const QString &path)
{
    const application::BackupRequest request{
        test::backupOf(path), QFileInfo(path).absolutePath(), clock.utcNow()};
    const auto made =
        application::makeBackup(file.maintenance(), security::SodiumBackupSealer(), request, {});
    if (!made) {
        return domain::failure(made);
    }
    say(u"done backup"_s);
    return {};
}

Result<void> migrate(const QString &path, const domain::Clock &clock)
{
    const auto database = persistence::Database::open(path);
    if (!database) {
        return domain::failure(database);
    }
    arm();
    const auto report =
        persistence::Migrator(test::migrationsToCome()).migrate(**database, clock.utcNow());
    if (!report) {
        return domain::failure(report);
    }
    say(u"done migrate"_s);
    return {};
}

Result<void> work(const QString &path, const QString &kind)
{
    const domain::SystemClock clock(QDate(2026, 11, 23));
    if (kind == u"migrate") {
        return migrate(path, clock);
    }
    auto file = app::CompanyFile::open(path, clock);
    if (!file) {
        return domain::failure(file);
    }
    if (const auto done = (*file)->signIn(clock, test::faultyLogin(), test::faultyPassword());
        !done) {
        return done;
    }
    arm();
    if (kind == u"save") {
        return save(**file, clock);
    }
    return kind == u"import" ? importBatch(**file, clock) : backUp(**file, clock, path);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<void> done = work(arguments.at(1), arguments.at(2));
    if (!done) {
        say(u"refused %1 %2"_s.arg(static_cast<int>(done.error().code)).arg(done.error().rule));
    }
    return done ? 0 : 1;
}
