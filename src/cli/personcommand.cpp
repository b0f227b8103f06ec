// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/erasureverbs.h"
#include "cli/commands.h"
#include "presentation/privacy/erasuretext.h"

#include <QJsonArray>

#include <algorithm>

namespace zhuke::cli {

using application::ErasureReport;
using application::ErasureRequest;
using application::ErasureVerbs;
using domain::Erasure;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

ErasureVerbs verbsOf(app::CompanyFile &file, Context &context)
{
    return {file.storage(), file.maintenance(), file.accounts(), context.clock()};
}

QJsonObject tombstoneJson(const Erasure &erasure)
{
    return {{u"uid"_s, erasure.uid},
            {u"state"_s, erasure.isClosed() ? u"closed"_s : u"open"_s},
            {u"request"_s, erasure.request},
            {u"basis"_s, domain::codeOf(erasure.basis)},
            {u"requestedOn"_s, erasure.requestedOn.toString(Qt::ISODate)},
            {u"client"_s, erasure.clientUid},
            {u"person"_s, erasure.personUid},
            {u"erasedUtc"_s, erasure.erasedUtc.toString(Qt::ISODateWithMs)},
            {u"erasedBy"_s, erasure.erasedBy},
            {u"closedUtc"_s,
             erasure.isClosed() ? QJsonValue(erasure.closedUtc.toString(Qt::ISODateWithMs))
                                : QJsonValue::Null}};
}

QJsonObject reportJson(const ErasureReport &report)
{
    QJsonObject json = tombstoneJson(report.erasure);
    QJsonArray mentions;
    for (const domain::Mention &mention : report.mentions) {
        mentions.append(QJsonObject{
            {u"kind"_s, mention.kind},
            {u"uid"_s, mention.uid},
            {u"date"_s,
             mention.date.isValid() ? QJsonValue(mention.date.toString(Qt::ISODate))
                                    : QJsonValue::Null},
            {u"column"_s, mention.column},
        });
    }
    json.insert(u"purged"_s,
                QJsonObject{{u"payloads"_s, report.purged.payloads},
                            {u"drafts"_s, report.purged.drafts},
                            {u"copies"_s, report.purged.copies},
                            {u"others"_s, static_cast<qint64>(report.purged.items.size())}});
    json.insert(u"busy"_s, report.isBusy);
    json.insert(u"mentions"_s, mentions);
    json.insert(u"found"_s, QJsonArray::fromStringList(report.found));
    json.insert(u"shared"_s, QJsonArray::fromStringList(report.shared));
    json.insert(u"copiesOfBefore"_s, QJsonArray::fromStringList(report.copies));
    return json;
}

Exit answer(Context &context, const Result<ErasureReport> &report)
{
    return report ? context.output().answer(reportJson(*report), presentation::erasureText(*report))
                  : context.output().fail(report.error());
}

// By name among the client's persons, or by uid, also from the trash.
Result<QString> personUid(app::CompanyFile &file, const QString &reference, const QString &person)
{
    const domain::AccessScope scope =
        application::scopeOf(file.session(), application::Permission::ErasePersonal);
    const auto id = file.queries().clients.resolve(scope, reference);
    if (!id) {
        return domain::failure(id);
    }
    const auto found = file.queries().clients.file(scope, *id);
    if (!found) {
        return domain::failure(found);
    }
    QStringList uids;
    for (const domain::Person &each : found->persons) {
        if (each.name == person) {
            uids.append(each.uid);
        }
    }
    if (uids.size() > 1) {
        return domain::failure(
            ErrorCode::Invalid, u"person"_s, uids.join(u"、"_s), u"ambiguousPerson"_s);
    }
    return uids.isEmpty() ? person : uids.constFirst();
}

Result<ErasureRequest> requestOf(const Words &words, QDate today)
{
    ErasureRequest request;
    const auto basis = domain::fromCode<domain::ErasureBasis>(words.value(u"basis"_s));
    if (!basis) {
        return domain::failure(
            ErrorCode::Invalid, u"--basis"_s, words.value(u"basis"_s), u"notACode"_s);
    }
    request.basis = *basis;
    request.request = words.value(u"request"_s);
    request.requestedOn =
        words.isSet(u"on"_s) ? QDate::fromString(words.value(u"on"_s), Qt::ISODate) : today;
    return request;
}

Exit erasePerson(Context &context, const QStringList &arguments)
{
    Words words({u"NO|ID"_s, u"PERSON"_s});
    if (!words.option(u"basis"_s, u"BASIS"_s)
             .option(u"request"_s, u"NUMBER"_s)
             .option(u"on"_s, u"DATE"_s)
             .parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    auto request = requestOf(words, context.clock().today());
    if (!request) {
        return context.output().fail(request.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    if (const auto allowed =
            application::authorise((*file)->session(), application::Permission::ErasePersonal);
        !allowed) {
        return context.output().fail(allowed.error());
    }
    const auto person = personUid(**file, words.positional(0), words.positional(1));
    if (!person) {
        return context.output().fail(person.error());
    }
    request->personUid = *person;
    return answer(context, verbsOf(**file, context).erase((*file)->session(), *request));
}

Exit listRequests(Context &context, const QStringList &arguments)
{
    if (!Words({}).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto all = verbsOf(**file, context).requests((*file)->session());
    if (!all) {
        return context.output().fail(all.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{
        {u"申请编号"_s, u"依据"_s, u"申请日期"_s, u"清除时间(UTC)"_s, u"状态"_s, u"标识"_s}};
    for (const Erasure &each : *all) {
        json.append(tombstoneJson(each));
        table.push_back({each.request,
                         domain::labelOf(each.basis),
                         each.requestedOn.toString(Qt::ISODate),
                         each.erasedUtc.toString(Qt::ISODate),
                         each.isClosed() ? u"已办结"_s : u"未办结"_s,
                         each.uid});
    }
    return context.output().answer(json, plainTable(table));
}

Exit finishRequest(Context &context, const QStringList &arguments)
{
    Words words({u"UID"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    return answer(context,
                  verbsOf(**file, context).finish((*file)->session(), words.positional(0)));
}

Exit repeatRequests(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"from"_s, u"FILE"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto newer = app::CompanyFile::open(words.value(u"from"_s), context.clock());
    if (!newer) {
        return context.output().fail(newer.error());
    }
    const auto tombstones = (*newer)->maintenance().erasures();
    if (!tombstones) {
        return context.output().fail(tombstones.error());
    }
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto reports = verbsOf(**file, context).repeat((*file)->session(), *tombstones);
    if (!reports) {
        return context.output().fail(reports.error());
    }
    QJsonArray json;
    QStringList texts;
    for (const ErasureReport &report : *reports) {
        json.append(reportJson(report));
        texts.append(presentation::erasureText(report));
    }
    return context.output().answer(
        json, texts.isEmpty() ? u"没有需要重新清除的人员"_s : texts.join(u'\n'));
}

} // namespace

Exit personCommand(Context &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == u"erase") {
        return erasePerson(context, rest);
    }
    if (verb == u"requests") {
        return listRequests(context, rest);
    }
    if (verb == u"finish") {
        return finishRequest(context, rest);
    }
    if (verb == u"repeat") {
        return repeatRequests(context, rest);
    }
    return context.output().fail({ErrorCode::Invalid, u"person"_s, verb, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
