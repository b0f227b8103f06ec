// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientjson.h"
#include "application/dossier/dossierverbs.h"
#include "application/visit/visitverbs.h"
#include "cli/commands.h"
#include "cli/jsonfile.h"
#include "domain/calendar/quarter.h"

#include <QJsonArray>

#include <algorithm>

namespace zhuke::cli {

using domain::ClientId;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<ClientId> resolve(app::CompanyFile &file, const QString &reference)
{
    return file.queries().clients.resolve(application::scopeOf(file.session()), reference);
}

// The client a visit's or dossier's JSON names by number, former number or id.
Result<ClientId> clientOf(app::CompanyFile &file, const QJsonObject &json)
{
    const QJsonValue client = json.value(u"client"_s);
    const QString reference =
        client.isDouble() ? QString::number(client.toInteger()) : client.toString();
    if (reference.isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"client"_s, {}, u"missing"_s);
    }
    return resolve(file, reference);
}

Exit listVisits(Context &context, const QStringList &arguments)
{
    Words words({u"NO|ID"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto id = resolve(**file, words.positional(0));
    if (!id) {
        return context.output().fail(id.error());
    }
    const auto found =
        (*file)->queries().clients.file(application::scopeOf((*file)->session()), *id);
    if (!found) {
        return context.output().fail(found.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{{u"日期"_s, u"方式"_s, u"洽谈内容"_s, u"下次走访"_s}};
    for (const domain::Visit &visit : found->visits) {
        json.append(application::toJson(visit));
        table.push_back({visit.date.toString(Qt::ISODate),
                         domain::labelOf(visit.way),
                         visit.content,
                         visit.nextDate.toString(Qt::ISODate)});
    }
    return context.output().answer(json, plainTable(table));
}

Exit addVisit(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"file"_s, u"JSON"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto json = readJsonFile(words.value(u"file"_s));
    if (!json) {
        return context.output().fail(json.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto client = clientOf(**file, *json);
    if (!client) {
        return context.output().fail(client.error());
    }
    domain::Visit visit;
    visit.client = *client;
    if (const Result<void> done = application::applyJson(visit, *json); !done) {
        return context.output().fail(done.error());
    }
    const auto id = application::VisitVerbs((*file)->storage(), context.clock())
                        .add((*file)->session(), std::move(visit));
    if (!id) {
        return context.output().fail(id.error());
    }
    const auto stored =
        (*file)->queries().visits.find(application::scopeOf((*file)->session()), *id);
    return stored ? context.output().answer(application::toJson(*stored), u"已保存"_s)
                  : context.output().fail(stored.error());
}

Exit addDossier(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"file"_s, u"JSON"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto json = readJsonFile(words.value(u"file"_s));
    if (!json) {
        return context.output().fail(json.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto client = clientOf(**file, *json);
    if (!client) {
        return context.output().fail(client.error());
    }
    domain::Dossier dossier;
    dossier.client = *client;
    if (const Result<void> done = application::applyJson(dossier, *json); !done) {
        return context.output().fail(done.error());
    }
    const auto id = application::DossierVerbs((*file)->storage(), context.clock())
                        .add((*file)->session(), std::move(dossier));
    return id ? context.output().answer(QJsonObject{{u"id"_s, id->value()}}, u"已保存"_s)
              : context.output().fail(id.error());
}

Exit showDossier(Context &context, const QStringList &arguments)
{
    Words words({u"NO"_s, u"QUARTER"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto quarter = domain::Quarter::parse(words.positional(1));
    if (!quarter) {
        return context.output().fail(quarter.error());
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto id = resolve(**file, words.positional(0));
    if (!id) {
        return context.output().fail(id.error());
    }
    const auto found =
        (*file)->queries().clients.file(application::scopeOf((*file)->session()), *id);
    if (!found) {
        return context.output().fail(found.error());
    }
    const auto dossier = std::ranges::find_if(found->dossiers, [&](const domain::Dossier &entry) {
        return entry.year == quarter->year() && entry.quarter == quarter->number();
    });
    if (dossier == found->dossiers.end()) {
        return context.output().fail({ErrorCode::NotFound, u"quarter"_s, quarter->code(), {}, {}});
    }
    const QString text =
        QStringList{dossier->summary1, dossier->summary2, dossier->summary3, dossier->summary4}
            .join(u'\n');
    return context.output().answer(application::toJson(*dossier), text);
}

} // namespace

Exit visitCommand(Context &context, const QStringList &arguments)
{
    if (arguments.value(0) == u"list") {
        return listVisits(context, arguments.mid(1));
    }
    if (arguments.value(0) == u"add") {
        return addVisit(context, arguments.mid(1));
    }
    return context.output().fail(
        {ErrorCode::Invalid, u"visit"_s, arguments.value(0), u"wrongWords"_s, {}});
}

Exit dossierCommand(Context &context, const QStringList &arguments)
{
    if (arguments.value(0) == u"add") {
        return addDossier(context, arguments.mid(1));
    }
    if (arguments.value(0) == u"show") {
        return showDossier(context, arguments.mid(1));
    }
    return context.output().fail(
        {ErrorCode::Invalid, u"dossier"_s, arguments.value(0), u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
