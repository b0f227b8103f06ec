// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/printlog.h"
#include "application/forms/formassembler.h"
#include "cli/commands.h"
#include "printing/pdf/pdfformprinter.h"

#include <QJsonArray>

namespace zhuke::cli {

using application::FormRequest;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<std::vector<domain::ClientId>> clientsOf(app::CompanyFile &file,
                                                const QStringList &references)
{
    std::vector<domain::ClientId> ids;
    const domain::AccessScope scope =
        application::scopeOf(file.session(), application::Permission::Print);
    for (const QString &reference : references) {
        const auto id = file.queries().clients.resolve(scope, reference);
        if (!id) {
            return domain::failure(id);
        }
        ids.push_back(*id);
    }
    return ids;
}

// Checks the words and makes the request of them.
Result<FormRequest> requestOf(const Words &words)
{
    FormRequest request;
    request.forms = words.positional(0).split(u',', Qt::SkipEmptyParts);
    if (words.isSet(u"client"_s) == words.isSet(u"all"_s) || !words.isSet(u"out"_s)) {
        return domain::failure(ErrorCode::Invalid,
                               u"arguments"_s,
                               u"--client NO | --all, --out FILE"_s,
                               u"wrongWords"_s);
    }
    if (words.isSet(u"period"_s)) {
        const auto period = application::Period::parse(words.value(u"period"_s));
        if (!period) {
            return domain::failure(period);
        }
        request.period = *period;
    }
    request.showsSealed = words.isSet(u"sealed"_s);
    if (request.showsSealed && words.value(u"reason"_s).trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"--reason"_s, {}, u"missing"_s);
    }
    return request;
}

// The office's own versions that were printed from.
QJsonObject versionsJson(const std::vector<application::FormData> &forms,
                         const application::FormStyle &style)
{
    QJsonObject versions;
    for (const application::FormData &form : forms) {
        if (style.own.contains(form.form)) {
            versions.insert(form.form, style.own.value(form.form).version);
        }
    }
    return versions;
}

QJsonObject reportJson(const application::PrintReport &report, const QString &path)
{
    QJsonArray missing;
    for (const application::MissingGlyph &glyph : report.missing) {
        missing.append(QJsonObject{
            {u"form"_s, glyph.form},
            {u"record"_s, glyph.subject},
            {u"field"_s, glyph.field},
            {u"character"_s, glyph.character},
        });
    }
    return {
        {u"path"_s, path},
        {u"forms"_s, static_cast<qint64>(report.pagesOfForm.size())},
        {u"pages"_s, report.pages},
        {u"font"_s, report.family},
        {u"fallbackFont"_s, report.fallbackFont},
        {u"missingGlyphs"_s, missing},
    };
}

Exit print(Context &context, const Words &words, FormRequest request)
{
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    Output &output = context.output();
    const application::Session &session = (*file)->session();
    auto clients = clientsOf(**file, words.values(u"client"_s));
    if (!clients) {
        return output.fail(clients.error());
    }
    request.clients = std::move(*clients);
    request.progress = [&](int done, int all) {
        output.progress(u"读取"_s, done, all);
        return true;
    };
    const application::FormAssembler assembler((*file)->queries(), context.clock());
    const auto forms = assembler.assemble(session, request);
    if (!forms) {
        return output.fail(forms.error());
    }
    application::PrintLog log((*file)->storage(), context.clock());
    if (const Result<void> done =
            log.record(session, *forms, {request.showsSealed, words.value(u"reason"_s), false});
        !done) {
        return output.fail(done.error());
    }
    auto style = application::formStyle((*file)->queries().settings, context.clock().today());
    if (!style) {
        return output.fail(style.error());
    }
    application::PrintOptions options;
    options.style = std::move(*style);
    options.path = words.value(u"out"_s);
    options.archive = words.isSet(u"pdfa"_s);
    options.stamp = {session.userName, context.clock().today()};
    options.title = u"大客户档案"_s;
    options.author = session.unitName;
    options.progress = [&](int done, int all) {
        output.progress(u"打印"_s, done, all);
        return true;
    };
    const auto library = printing::FormLibrary::builtIn();
    if (!library) {
        return output.fail(library.error());
    }
    const auto report = printing::PdfFormPrinter(*library).print(*forms, options);
    if (!report) {
        return output.fail(report.error());
    }
    for (const application::MissingGlyph &glyph : report->missing) {
        output.message(u"字体缺字：%1(%2，%3)"_s.arg(glyph.character, glyph.subject, glyph.field));
    }
    QJsonObject json = reportJson(*report, options.path);
    json.insert(u"ownForms"_s, versionsJson(*forms, options.style));
    return output.answer(
        json,
        u"%1：%2 份，%3 页"_s.arg(options.path).arg(report->pagesOfForm.size()).arg(report->pages));
}

} // namespace

Exit printCommand(Context &context, const QStringList &arguments)
{
    Words words({u"FORM[,FORM...]"_s});
    words.option(u"client"_s, u"NO"_s)
        .flag(u"all"_s)
        .option(u"period"_s, u"PERIOD"_s)
        .option(u"out"_s, u"FILE"_s)
        .flag(u"pdfa"_s)
        .flag(u"sealed"_s)
        .option(u"reason"_s, u"TEXT"_s);
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    auto request = requestOf(words);
    return request ? print(context, words, std::move(*request))
                   : context.output().fail(request.error());
}

} // namespace zhuke::cli
