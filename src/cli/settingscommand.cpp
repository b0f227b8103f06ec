// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/settings/settingverbs.h"
#include "cli/commands.h"
#include "printing/check/printedformcheck.h"

#include <QJsonArray>

#include <algorithm>

namespace zhuke::cli {

using application::SettingSpec;
using domain::ErrorCode;
using domain::Result;
using domain::Setting;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString valueOf(const SettingSpec &spec, const Setting *stored)
{
    return stored == nullptr || stored->value.isEmpty() ? QString::fromUtf16(spec.otherwise)
                                                        : stored->value;
}

const Setting *storedOf(const SettingSpec &spec, const std::vector<Setting> &settings)
{
    const auto found = std::ranges::find(settings, QString::fromUtf16(spec.key), &Setting::key);
    return found == settings.end() ? nullptr : &*found;
}

QJsonObject settingJson(const SettingSpec &spec, const Setting *stored)
{
    QJsonArray choices;
    for (const char16_t *choice : spec.choices) {
        choices.append(QString::fromUtf16(choice));
    }
    if (spec.is(application::settingkeys::f1Columns)) {
        choices = QJsonArray::fromStringList(application::optionalColumns());
    }
    return {{u"name"_s, QString::fromUtf16(spec.key)},
            {u"label"_s, QString::fromUtf16(spec.label)},
            {u"value"_s, orNull(valueOf(spec, stored))},
            {u"default"_s, orNull(QString::fromUtf16(spec.otherwise))},
            {u"choices"_s, choices},
            {u"note"_s, orNull(stored == nullptr ? QString() : stored->note)},
            {u"since"_s,
             orNull(stored == nullptr ? QString() : stored->validFrom.toString(Qt::ISODate))}};
}

Exit list(Context &context, app::CompanyFile &file)
{
    const auto settings = file.queries().settings.settings(context.clock().today());
    if (!settings) {
        return context.output().fail(settings.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{{u"名称"_s, u"说明"_s, u"当前值"_s, u"自"_s}};
    for (const SettingSpec &spec : application::settingSpecs()) {
        const Setting *stored = storedOf(spec, *settings);
        json.append(settingJson(spec, stored));
        table.push_back({QString::fromUtf16(spec.key),
                         QString::fromUtf16(spec.label),
                         valueOf(spec, stored),
                         stored == nullptr ? QString() : stored->validFrom.toString(Qt::ISODate)});
    }
    return context.output().answer(json, plainTable(table));
}

Exit show(Context &context, app::CompanyFile &file, const QString &name)
{
    const SettingSpec *spec = application::findSetting(name);
    if (spec == nullptr) {
        return context.output().fail(
            {ErrorCode::Invalid, u"setting"_s, name, u"unknownSetting"_s, {}});
    }
    const auto settings = file.queries().settings.settings(context.clock().today());
    if (!settings) {
        return context.output().fail(settings.error());
    }
    const Setting *stored = storedOf(*spec, *settings);
    return context.output().answer(settingJson(*spec, stored), valueOf(*spec, stored));
}

Exit listSettings(Context &context, const QStringList &arguments)
{
    if (!Words({}).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    return file ? list(context, **file) : context.output().fail(file.error());
}

Exit getSetting(Context &context, const QStringList &arguments)
{
    Words words({u"NAME"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    return file ? show(context, **file, words.positional(0)) : context.output().fail(file.error());
}

Exit setSetting(Context &context, const QStringList &arguments)
{
    Words words({u"NAME"_s, u"VALUE"_s});
    if (!words.option(u"note"_s, u"TEXT"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const printing::PrintedFormCheck check;
    application::SettingVerbs verbs((*file)->storage(), check, context.clock());
    const Result<void> done = verbs.set(
        (*file)->session(), words.positional(0), words.positional(1), words.value(u"note"_s));
    return done ? show(context, **file, words.positional(0)) : context.output().fail(done.error());
}

} // namespace

Exit settingsCommand(Context &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == u"list") {
        return listSettings(context, rest);
    }
    if (verb == u"get") {
        return getSetting(context, rest);
    }
    if (verb == u"set") {
        return setSetting(context, rest);
    }
    return context.output().fail({ErrorCode::Invalid, u"settings"_s, verb, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
