// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgertables.h"
#include "application/ledger/ledgerverbs.h"
#include "cli/commands.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "presentation/common/importtext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace zhuke::cli {

using application::ImportOptions;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<application::HeadMap> readMap(const QString &path)
{
    if (path.isEmpty()) {
        return application::HeadMap();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(
            ErrorCode::Storage, u"--map"_s, path, u"unreadableFile"_s, file.errorString());
    }
    return application::HeadMap::parse(file.readAll());
}

// "大客户台账 第6行 reject 客户名称 缺少客户名称": one line per fault or change of a row that is
// not simply in.
QString rowText(const QJsonObject &row)
{
    const QString verdict = row.value(u"verdict"_s).toString();
    if (verdict == u"ok" || verdict == u"unchanged") {
        return {};
    }
    const QString head = u"%1 第%2行 %3"_s.arg(row.value(u"sheet"_s).toString())
                             .arg(row.value(u"row"_s).toInt())
                             .arg(verdict);
    QString text;
    const QJsonArray faults = row.value(u"faults"_s).toArray();
    for (const auto &fault : faults) {
        text += QStringList{head,
                            fault[u"column"_s].toString(),
                            fault[u"value"_s].toString(),
                            fault[u"message"_s].toString()}
                    .join(u"  "_s)
                + u'\n';
    }
    const QJsonArray changes = row.value(u"changes"_s).toArray();
    for (const auto &change : changes) {
        text += u"%1  %2  %3 → %4\n"_s.arg(head,
                                           change[u"column"_s].toString(),
                                           change[u"old"_s].toString(),
                                           change[u"new"_s].toString());
    }
    return text;
}

// Every row that is not simply in, then the totals.
QString reportText(const QJsonObject &report)
{
    QString text;
    const QJsonArray rows = report.value(u"rows"_s).toArray();
    for (const auto &row : rows) {
        text += rowText(row.toObject());
    }
    const QJsonObject totals = report.value(u"totals"_s).toObject();
    for (auto sheet = totals.begin(); sheet != totals.end(); ++sheet) {
        QStringList counts;
        const QJsonObject verdicts = sheet.value().toObject();
        for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict) {
            counts.append(u"%1 %2"_s.arg(verdict.key()).arg(verdict.value().toInt()));
        }
        text += u"%1: %2\n"_s.arg(sheet.key(), counts.join(u", "_s));
    }
    const QString batch = report.value(u"batch"_s).toString();
    return batch.isEmpty() ? text + u"试运行，未改动任何数据\n"_s
                           : text + u"批次 %1\n"_s.arg(batch);
}

// A dry run may be made by whoever may import; --as-of is allowed here (decisions 2).
Exit importFile(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({u"FILE"_s});
    words.option(u"map"_s, u"FILE"_s)
        .flag(u"dry-run"_s)
        .option(u"rejects"_s, u"FILE"_s)
        .flag(u"update"_s);
    if (!words.parse(output, arguments)) {
        return Exit::WrongWords;
    }
    const auto map = readMap(words.value(u"map"_s));
    if (!map) {
        return output.fail(map.error());
    }
    const auto workbook = exchange::FileWorkbookReader().read(words.positional(0));
    if (!workbook) {
        return output.fail(workbook.error());
    }
    const auto file = context.signedIn();
    if (!file) {
        return output.fail(file.error());
    }
    const ImportOptions options{QFileInfo(words.positional(0)).fileName(),
                                *map,
                                words.isSet(u"dry-run"_s),
                                words.isSet(u"update"_s)};
    const auto report =
        application::LedgerVerbs((*file)->storage(), context.clock())
            .importLedger((*file)->session(), *workbook, options, [&](int done, int all) {
                output.progress(u"导入"_s, done, all);
                return true;
            });
    if (!report) {
        return output.fail(report.error());
    }
    if (words.isSet(u"rejects"_s)) {
        const auto rejects =
            application::rejectedRows(*workbook, *report, presentation::importReason);
        const Result<void> done =
            exchange::FileWorkbookWriter().write(words.value(u"rejects"_s), rejects);
        if (!done) {
            return output.fail(done.error());
        }
    }
    const QJsonObject json = application::toJson(*report, presentation::importReason);
    return output.answer(json, reportText(json));
}

Exit undo(Context &context, const QStringList &arguments)
{
    Words words({u"BATCH"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const Result<void> done = application::LedgerVerbs((*file)->storage(), context.clock())
                                  .undoImport((*file)->session(), words.positional(0));
    return done ? context.output().answer(QJsonObject{{u"undone"_s, words.positional(0)}},
                                          u"已撤销"_s)
                : context.output().fail(done.error());
}

Exit writeTemplate(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"out"_s, u"FILE"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    if (!words.isSet(u"out"_s)) {
        return context.output().fail({ErrorCode::Invalid, u"--out"_s, {}, u"wrongWords"_s, {}});
    }
    const QString path = words.value(u"out"_s);
    const Result<void> done =
        exchange::FileWorkbookWriter().write(path, application::ledgerTemplate());
    return done ? context.output().answer(QJsonObject{{u"path"_s, path}}, path)
                : context.output().fail(done.error());
}

} // namespace

Exit importCommand(Context &context, const QStringList &arguments)
{
    if (arguments.value(0) == u"undo") {
        return undo(context, arguments.mid(1));
    }
    if (arguments.value(0) == u"template") {
        return writeTemplate(context, arguments.mid(1));
    }
    return importFile(context, arguments);
}

} // namespace zhuke::cli
