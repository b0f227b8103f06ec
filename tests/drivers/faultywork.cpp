// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
// faultywork FILE WORK [nobody [BACKUP]]: signs in to the company file and does one kind of work,
// which a fault may cut short: save (five clients, one after the other), import (one batch), ledger
// (one batch from the file beside it), migrate, backup; or reads (list), or keeps the file from
// every other writer until a line comes in (hold). Prints "done" and what was acknowledged, a line
// each, as soon as the program would tell its user so. With "nobody" it works without the rights of
// root and first says whether it may write to "file" and "folder".
#include "fault/faultywork.h"

#include "app/composition/companyfile.h"
#include "application/backup/backupverbs.h"
#include "application/client/clientverbs.h"
#include "application/ledger/ledgerverbs.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "persistence/migration/migrator.h"
#include "persistence/sql/transaction.h"
#include "security/backup/sodiumbackupsealer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <dlfcn.h>
#include <functional>
#include <grp.h>
#include <iostream>
#include <map>
#include <string>
#include <unistd.h>

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

Result<void> importBatch(app::CompanyFile &file,
                         const domain::Clock &clock,
                         const application::Workbook &workbook)
{
    application::LedgerVerbs ledger(file.storage(), clock);
    application::ImportOptions options;
    options.fileName = u"a.xlsx"_s;
    const auto report = ledger.importLedger(file.session(), workbook, options);
    if (!report) {
        return domain::failure(report);
    }
    say(u"done import"_s);
    return {};
}

Result<void> importLedger(app::CompanyFile &file, const domain::Clock &clock, const QString &path)
{
    const auto workbook =
        exchange::FileWorkbookReader().read(test::ledgerIn(QFileInfo(path).absolutePath()));
    return workbook ? importBatch(file, clock, *workbook) : domain::failure(workbook);
}

Result<void> list(app::CompanyFile &file)
{
    const auto clients = file.queries().clients.ids(application::scopeOf(file.session()), {}, {});
    if (!clients) {
        return domain::failure(clients);
    }
    for (std::size_t i = 0; i < clients->size(); ++i) {
        say(u"done list"_s);
    }
    return {};
}

Result<void> hold(app::CompanyFile &file)
{
    const persistence::Transaction transaction(file.file().connection());
    say(u"ready"_s);
    std::string line;
    std::getline(std::cin, line);
    return {};
}

Result<void> backUp(app::CompanyFile &file, const domain::Clock &clock, const QString &target)
{
    const application::BackupRequest request{
        target, QFileInfo(target).absolutePath(), clock.utcNow()};
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

Result<void> work(const QString &path, const QString &kind, const QString &backup)
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
    const std::map<QString, std::function<Result<void>()>> works{
        {u"save"_s, [&] { return save(**file, clock); }},
        {u"import"_s, [&] { return importBatch(**file, clock, test::batchToImport()); }},
        {u"ledger"_s, [&] { return importLedger(**file, clock, path); }},
        {u"backup"_s, [&] { return backUp(**file, clock, backup); }},
        {u"list"_s, [&] { return list(**file); }},
        {u"hold"_s, [&] { return hold(**file); }},
    };
    return works.at(kind)();
}

// The plug-ins of the database are there for everybody; only what comes next is not.
bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return geteuid() != 0
           || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
}

void sayWhatMayBeWritten(const QString &path)
{
    const QByteArray file = path.toLocal8Bit();
    const QByteArray folder = QFileInfo(path).absolutePath().toLocal8Bit();
    say(u"%1 %2"_s.arg(access(file.constData(), W_OK) == 0 ? u"file"_s : u"-"_s,
                       access(folder.constData(), W_OK) == 0 ? u"folder"_s : u"-"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3) {
        if (!becomeNobody()) {
            return 2;
        }
        sayWhatMayBeWritten(arguments.at(1));
    }
    const Result<void> done =
        work(arguments.at(1), arguments.at(2), arguments.value(4, test::backupOf(arguments.at(1))));
    if (!done) {
        say(u"refused %1 %2"_s.arg(static_cast<int>(done.error().code)).arg(done.error().rule));
    }
    return done ? 0 : 1;
}
