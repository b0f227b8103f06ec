// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/exporting/exporter.h"
#include "cli/commands.h"
#include "exchange/workbook/fileworkbookwriter.h"

namespace zhuke::cli {

using application::ExportKind;
using namespace Qt::StringLiterals;

namespace {

std::optional<ExportKind> kindNamed(const QString &name)
{
    if (name == u"clients") {
        return ExportKind::Clients;
    }
    if (name == u"visits") {
        return ExportKind::Visits;
    }
    return name == u"projects" ? std::optional(ExportKind::Projects) : std::nullopt;
}

} // namespace

Exit exportCommand(Context &context, const QStringList &arguments)
{
    Output &output = context.output();
    Words words({u"clients|visits|projects"_s});
    if (!words.option(u"out"_s, u"FILE"_s).parse(output, arguments)) {
        return Exit::WrongWords;
    }
    const auto kind = kindNamed(words.positional(0));
    if (!kind || !words.isSet(u"out"_s)) {
        return output.fail({domain::ErrorCode::Invalid,
                            kind ? u"--out"_s : u"export"_s,
                            words.positional(0),
                            u"wrongWords"_s,
                            {}});
    }
    const auto file = context.signedIn();
    if (!file) {
        return output.fail(file.error());
    }
    const auto table = application::Exporter((*file)->queries(), context.clock())
                           .table((*file)->session(), *kind, {}, [&](int done, int all) {
                               output.progress(u"读取"_s, done, all);
                               return true;
                           });
    if (!table) {
        return output.fail(table.error());
    }
    const QString path = words.value(u"out"_s);
    if (const auto done = exchange::FileWorkbookWriter().write(path, {*table}); !done) {
        return output.fail(done.error());
    }
    const auto rows = static_cast<qint64>(table->rows.size());
    return output.answer(QJsonObject{{u"path"_s, path}, {u"rows"_s, rows}},
                         u"%1：%2 行"_s.arg(path).arg(rows));
}

} // namespace zhuke::cli
