// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupcheck.h"
#include "application/backup/backupverbs.h"
#include "application/backup/rescue.h"
#include "cli/commands.h"
#include "persistence/rescue/sqlrescue.h"
#include "presentation/common/rescuetext.h"
#include "security/backup/sodiumbackupsealer.h"
#include "security/sodiumkeystore.h"

#include <QFileInfo>
#include <QJsonArray>

namespace zhuke::cli {

using application::BackupHeader;
using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

Exit wrongWords(Output &output, const QString &option)
{
    return output.fail({ErrorCode::Invalid, option, {}, u"wrongWords"_s, {}});
}

Exit answer(Output &output, const QString &path, const BackupHeader &header)
{
    const QString hash = QString::fromLatin1(header.hash.toHex());
    return output.answer(QJsonObject{{u"file"_s, path},
                                     {u"utc"_s, header.utc.toString(Qt::ISODateWithMs)},
                                     {u"bytes"_s, header.bytes},
                                     {u"hash"_s, hash},
                                     {u"schema"_s, header.copy.schema},
                                     {u"auditSeq"_s, header.copy.auditSeq}},
                         u"%1\n%2 字节，BLAKE2b-256 %3"_s.arg(path).arg(header.bytes).arg(hash));
}

Exit answer(Output &output, const QString &path, const application::RescueReport &report)
{
    QJsonArray tables;
    for (const application::RescuedTable &table : report.tables) {
        tables.append(QJsonObject{{u"table"_s, table.table},
                                  {u"rows"_s, table.rows},
                                  {u"lost"_s, table.lost},
                                  {u"exact"_s, table.isExact},
                                  {u"dropped"_s, table.dropped}});
    }
    std::vector<QStringList> rows{{u"内容"_s, u"读出"_s, u"丢失"_s}};
    const std::vector<presentation::RescueLine> lines = presentation::rescueLines(report);
    for (const presentation::RescueLine &line : lines) {
        rows.push_back({line.what, line.came, line.lost});
    }
    const QStringList text =
        QStringList{path, plainTable(rows), presentation::rescueSummary(report)}
        + presentation::rescueNotes(report);
    return output.answer(QJsonObject{{u"file"_s, path},
                                     {u"complete"_s, report.isComplete()},
                                     {u"canBeOpened"_s, report.canBeOpened},
                                     {u"standIns"_s, report.standIns},
                                     {u"cleared"_s, report.cleared},
                                     {u"unplaced"_s, report.unplaced},
                                     {u"tables"_s, tables}},
                         text.join(u'\n'));
}

// Persons whose data were erased in the file in use, and who are in the restored one again.
void tellWhoIsBack(Context &context, const QString &restored)
{
    const QString inUse = context.options().database;
    if (inUse.isEmpty() || !QFileInfo::exists(inUse)) {
        return;
    }
    const auto newer = app::CompanyFile::open(inUse, context.clock());
    const auto older = app::CompanyFile::open(restored, context.clock());
    if (!newer || !older) {
        return; // of another version: `person repeat` after the migration tells
    }
    const auto erasures = (*newer)->maintenance().erasures();
    const auto back = erasures ? (*older)->maintenance().notErased(*erasures) : erasures;
    if (!back || back->empty()) {
        return;
    }
    context.output().message(
        u"恢复出来的文件中，有 %1 位已申请清除的人员的个人信息又回来了。请执行 person repeat --from %2"_s
            .arg(back->size())
            .arg(inUse));
}

} // namespace

Exit backupCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({});
    if (!words.option(u"out"_s, u"FILE"_s).flag(u"plain"_s).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (!words.isSet(u"out"_s)) {
        return wrongWords(output, u"--out"_s);
    }
    const auto file = context.file();
    if (!file) {
        return output.fail(file.error());
    }
    const application::BackupRequest request{
        words.value(u"out"_s),
        QFileInfo(context.options().database).absolutePath(),
        context.clock().utcNow(),
    };
    const application::Progress progress = [&](int done, int all) {
        output.progress(u"备份"_s, done, all);
        return true;
    };
    const auto made =
        words.isSet(u"plain"_s)
            ? application::makePlainCopy((*file)->maintenance(), request, progress)
            : application::makeBackup(
                (*file)->maintenance(), security::SodiumBackupSealer(), request, progress);
    if (!made) {
        return output.fail(made.error());
    }
    if (!words.isSet(u"plain"_s)) {
        application::noteBackup((*file)->accounts(), request.target);
    }
    return answer(output, request.target, *made);
}

Exit restoreCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({u"FILE"_s});
    if (!words.option(u"to"_s, u"FILE"_s).flag(u"recovery"_s).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (!words.isSet(u"to"_s)) {
        return wrongWords(output, u"--to"_s);
    }
    const bool byCode = words.isSet(u"recovery"_s);
    if (!byCode && context.options().user.isEmpty()) {
        return output.fail({ErrorCode::Forbidden, u"--user"_s, {}, u"signInNeeded"_s, {}});
    }
    const auto password = context.password();
    if (!password) {
        return output.fail(password.error());
    }
    const application::RestoreRequest request{
        words.positional(0),
        words.value(u"to"_s),
        byCode ? QString() : context.options().user,
        *password,
    };
    const auto restored = application::restoreBackup(security::SodiumBackupSealer(),
                                                     security::SodiumKeyStore(),
                                                     request,
                                                     [&](int done, int all) {
                                                         output.progress(u"恢复"_s, done, all);
                                                         return true;
                                                     });
    if (!restored) {
        return output.fail(restored.error());
    }
    tellWhoIsBack(context, request.target);
    return answer(output, request.target, *restored);
}

Exit rescueCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({u"FILE"_s});
    if (!words.option(u"to"_s, u"FILE"_s).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    if (!words.isSet(u"to"_s)) {
        return wrongWords(output, u"--to"_s);
    }
    const QString target = words.value(u"to"_s);
    const auto report = application::rescueDatabase(persistence::SqlRescue(),
                                                    context.clock(),
                                                    {words.positional(0), target},
                                                    [&](int done, int all) {
                                                        output.progress(u"抢救"_s, done, all);
                                                        return true;
                                                    });
    return report ? answer(output, target, *report) : output.fail(report.error());
}

} // namespace zhuke::cli
