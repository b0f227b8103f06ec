// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formstyle.h"
#include "application/settings/settingverbs.h"
#include "cli/commands.h"
#include "printing/check/printedformcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace zhuke::cli {

using application::FormStyle;
using domain::ErrorCode;
using domain::FormVersion;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// Version 0 is the program's own form.
QJsonObject versionJson(const QString &form, const FormVersion &own)
{
    const int version = own.isProgramsOwn() ? 0 : own.version;
    return {{u"form"_s, form},
            {u"version"_s, version},
            {u"since"_s,
             version == 0 ? QJsonValue() : QJsonValue(own.validFrom.toString(Qt::ISODate))}};
}

QString versionText(const QString &form, const FormVersion &own)
{
    return own.isProgramsOwn() ? u"%1:程序自带"_s.arg(form)
                               : u"%1:本单位第 %2 版"_s.arg(form).arg(own.version);
}

Result<FormStyle> styleOf(Context &context, app::CompanyFile &file)
{
    return application::formStyle(file.queries().settings, context.clock().today());
}

Exit listForms(Context &context, const QStringList &arguments)
{
    if (!Words({}).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const Result<FormStyle> style = styleOf(context, **file);
    if (!style) {
        return context.output().fail(style.error());
    }
    QJsonArray json;
    QStringList lines;
    const QStringList forms = printing::PrintedFormCheck().forms();
    for (const QString &form : forms) {
        json.append(versionJson(form, style->own.value(form)));
        lines.append(versionText(form, style->own.value(form)));
    }
    return context.output().answer(json, lines.join(u'\n'));
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return domain::failure(
            ErrorCode::Storage, u"--out"_s, path, u"cannotWrite"_s, file.errorString());
    }
    return {};
}

Exit exportForm(Context &context, const QStringList &arguments)
{
    Words words({u"FORM"_s});
    if (!words.option(u"out"_s, u"FILE"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const QString form = words.positional(0);
    const auto shipped = printing::PrintedFormCheck().shipped(form);
    const Result<FormStyle> style = styleOf(context, **file);
    if (!shipped || !style) {
        return context.output().fail(shipped ? style.error() : shipped.error());
    }
    const FormVersion own = style->own.value(form);
    const QString path = words.isSet(u"out"_s) ? words.value(u"out"_s) : u"%1.json"_s.arg(form);
    if (const auto done = writeFile(path, own.isProgramsOwn() ? *shipped : own.definition); !done) {
        return context.output().fail(done.error());
    }
    QJsonObject json = versionJson(form, own);
    json.insert(u"path"_s, path);
    return context.output().answer(json, u"%1 → %2"_s.arg(versionText(form, own), path));
}

Exit finish(Context &context, const Result<FormVersion> &stored)
{
    return stored ? context.output().answer(versionJson(stored->form, *stored),
                                            versionText(stored->form, *stored))
                  : context.output().fail(stored.error());
}

Exit importForm(Context &context, const QStringList &arguments)
{
    Words words({u"FILE"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    constexpr qint64 greatest = qint64{1024} * 1024;
    QFile json(words.positional(0));
    if (!json.open(QIODevice::ReadOnly)) {
        return context.output().fail({ErrorCode::Storage,
                                      u"FILE"_s,
                                      words.positional(0),
                                      u"unreadableFile"_s,
                                      json.errorString()});
    }
    if (json.size() > greatest) {
        return context.output().fail(
            {ErrorCode::Invalid, u"FILE"_s, words.positional(0), u"fileTooLarge"_s, {}});
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const printing::PrintedFormCheck check;
    application::SettingVerbs verbs((*file)->storage(), check, context.clock());
    return finish(context, verbs.importForm((*file)->session(), json.readAll()));
}

Exit resetForm(Context &context, const QStringList &arguments)
{
    Words words({u"FORM"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const printing::PrintedFormCheck check;
    application::SettingVerbs verbs((*file)->storage(), check, context.clock());
    return finish(context, verbs.resetForm((*file)->session(), words.positional(0)));
}

} // namespace

Exit formCommand(Context &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == u"list") {
        return listForms(context, rest);
    }
    if (verb == u"export") {
        return exportForm(context, rest);
    }
    if (verb == u"import") {
        return importForm(context, rest);
    }
    if (verb == u"reset") {
        return resetForm(context, rest);
    }
    return context.output().fail({ErrorCode::Invalid, u"form"_s, verb, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
