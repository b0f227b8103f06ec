// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientjson.h"
#include "application/client/clientverbs.h"
#include "application/json/fieldjson.h"
#include "application/privacy/revealverbs.h"
#include "cli/attachments.h"
#include "cli/commands.h"
#include "cli/filterexpression.h"
#include "cli/jsonfile.h"
#include "domain/standards/amount.h"

namespace zhuke::cli {

using application::ClientVerbs;
using domain::ClientFile;
using domain::ClientId;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// Names that `applyJson` leaves to the caller.
void takeNames(ClientFile &file, const QJsonObject &json)
{
    if (json.contains(u"unit"_s)) {
        file.unitName = json.value(u"unit"_s).toString();
    }
    if (json.contains(u"manager"_s)) {
        file.managerName = json.value(u"manager"_s).toString();
    }
}

Result<void> takeJson(ClientFile &file, const QJsonObject &json, const QString &jsonPath)
{
    takeNames(file, json);
    const Result<void> done = application::applyJson(file, json);
    return done ? takeAttachments(file, json, jsonPath) : done;
}

// The ● of somebody else's client are shown for a reason only; without one they stay hidden.
bool hidesPi3(app::CompanyFile &file, const domain::ClientFile &shown, const QString &reason)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    return reason.trimmed().isEmpty()
           && std::ranges::any_of(shown.persons, [&](const domain::Person &person) {
                  return application::needsReason(
                      file.session(), shown.client, application::sealedFields(person, scope));
              });
}

// Only JSON carries ○ and ● values; whoever is given any is recorded before.
Result<QJsonObject>
shownClient(Context &context, app::CompanyFile &file, ClientId id, const QString &reason)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    const auto found = file.queries().clients.file(scope, id);
    if (!found) {
        return domain::failure(found);
    }
    application::ShownAs shown{context.clock().today(), scope.opensPi2, scope.opensPi3};
    application::RevealRequest request{id, {}, application::RevealWay::Command, reason};
    if (hidesPi3(file, *found, reason)) {
        shown.opensPi3 = false;
        request.withoutPi3 = true;
    }
    if (context.output().isJson()) {
        application::RevealVerbs verbs(file.storage(), context.clock());
        if (const Result<void> done = verbs.reveal(file.session(), request); !done) {
            return domain::failure(done);
        }
    }
    return application::toJson(*found, shown);
}

// One "label: value" line per field that is filled, then the lists by their titles.
QString clientText(const QJsonObject &json)
{
    QString text =
        u"%1  %2\n"_s.arg(json.value(u"number"_s).toString(), json.value(u"name"_s).toString());
    for (const domain::Field<domain::Client> &field : domain::fieldsOf<domain::Client>()) {
        const QJsonValue value = json.value(field.name());
        if (!value.isNull() && field.name() != u"name") {
            text += u"%1: %2\n"_s.arg(field.label(), value.toVariant().toStringList().join(u'、'));
        }
    }
    const std::array lists{std::pair{u"persons"_s, u"相关人员"_s},
                           std::pair{u"projects"_s, u"项目"_s},
                           std::pair{u"visits"_s, u"走访"_s},
                           std::pair{u"records"_s, u"往来记录"_s}};
    for (const auto &[key, title] : lists) {
        text += u"%1: %2\n"_s.arg(title).arg(json.value(key).toArray().size());
    }
    return text;
}

Exit answerClient(Context &context, app::CompanyFile &file, ClientId id, const QString &reason = {})
{
    const Result<QJsonObject> json = shownClient(context, file, id, reason);
    return json ? context.output().answer(*json, clientText(*json))
                : context.output().fail(json.error());
}

QJsonObject rowJson(const domain::ClientRow &row)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    return {
        {u"id"_s, row.id.value()},
        {u"number"_s, text(row.number)},
        {u"name"_s, row.name},
        {u"grade"_s, row.grade ? text(domain::codeOf(*row.grade)) : QJsonValue()},
        {u"level"_s, row.level ? text(domain::codeOf(*row.level)) : QJsonValue()},
        {u"state"_s, domain::codeOf(row.state)},
        {u"industry"_s, text(row.industry)},
        {u"region"_s, text(row.region)},
        {u"unit"_s, text(row.unit)},
        {u"manager"_s, text(row.manager)},
        {u"followOnFen"_s, row.followOnFen.fen()},
        {u"designatedOn"_s, text(row.designatedOn.toString(Qt::ISODate))},
        {u"lastVisit"_s, text(row.lastVisit.toString(Qt::ISODate))},
        {u"nextVisit"_s, text(row.nextVisit.toString(Qt::ISODate))},
        {u"completeness"_s, row.completeness},
    };
}

Exit listClients(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"filter"_s, u"EXPR"_s)
             .option(u"limit"_s, u"N"_s)
             .parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto filter = parseFilter(words.value(u"filter"_s));
    if (!filter) {
        return context.output().fail(filter.error());
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const domain::AccessScope scope = application::scopeOf((*file)->session());
    auto ids = (*file)->queries().clients.ids(scope, *filter, {});
    if (!ids) {
        return context.output().fail(ids.error());
    }
    if (words.isSet(u"limit"_s)) {
        ids->resize(
            std::min(ids->size(), static_cast<std::size_t>(words.value(u"limit"_s).toUInt())),
            ClientId(0));
    }
    const auto rows = (*file)->queries().clients.rows(scope, *ids);
    if (!rows) {
        return context.output().fail(rows.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{
        {u"编号"_s, u"名称"_s, u"管理层级"_s, u"推荐单位"_s, u"客户经理"_s, u"后续成交额(万元)"_s}};
    for (const domain::ClientRow &row : *rows) {
        json.append(rowJson(row));
        table.push_back({row.number.isEmpty() ? u"未编号"_s : row.number,
                         row.name,
                         domain::labelOf(row.level),
                         row.unit,
                         row.manager,
                         domain::formatTenThousand(row.followOnFen)});
    }
    return context.output().answer(json, plainTable(table));
}

Exit showClient(Context &context, const QStringList &arguments)
{
    Words words({u"NO|ID"_s});
    if (!words.option(u"reason"_s, u"TEXT"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto id = (*file)->queries().clients.resolve(application::scopeOf((*file)->session()),
                                                       words.positional(0));
    return id ? answerClient(context, **file, *id, words.value(u"reason"_s))
              : context.output().fail(id.error());
}

Exit addClient(Context &context, const QStringList &arguments)
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
    ClientVerbs verbs((*file)->storage(), context.clock());
    const auto id = verbs.add((*file)->session(), [&](ClientFile &client) {
        return takeJson(client, *json, words.value(u"file"_s));
    });
    return id ? answerClient(context, **file, *id) : context.output().fail(id.error());
}

Exit changeClient(Context &context, const QString &reference, const application::ClientEdit &edit)
{
    const auto file = context.signedInToWrite();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto id =
        (*file)->queries().clients.resolve(application::scopeOf((*file)->session()), reference);
    if (!id) {
        return context.output().fail(id.error());
    }
    ClientVerbs verbs((*file)->storage(), context.clock());
    const Result<void> done = verbs.update((*file)->session(), *id, edit);
    return done ? answerClient(context, **file, *id) : context.output().fail(done.error());
}

Exit updateClient(Context &context, const QStringList &arguments)
{
    Words words({u"NO|ID"_s});
    if (!words.option(u"file"_s, u"JSON"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto json = readJsonFile(words.value(u"file"_s));
    if (!json) {
        return context.output().fail(json.error());
    }
    return changeClient(context, words.positional(0), [&](ClientFile &client) {
        return takeJson(client, *json, words.value(u"file"_s));
    });
}

Exit setField(Context &context, const QStringList &arguments)
{
    Words words({u"NO|ID"_s, u"FIELD"_s, u"VALUE"_s});
    if (!words.parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const QString name = words.positional(1);
    const QString text = words.positional(2);
    return changeClient(context, words.positional(0), [&](ClientFile &client) -> Result<void> {
        if (name == u"unit" || name == u"manager") {
            (name == u"unit" ? client.unitName : client.managerName) = text.trimmed();
            return {};
        }
        const domain::Field<domain::Client> *field = domain::findField<domain::Client>(name);
        if (field == nullptr) {
            return domain::failure(domain::ErrorCode::Invalid, name, {}, u"unknownField"_s);
        }
        const auto value = application::fieldValue(field->type, field->codes, text);
        if (!value) {
            return domain::failure(value.error().code, name, text, value.error().rule);
        }
        return domain::setField(client.client, *field, *value);
    });
}

} // namespace

Exit clientCommand(Context &context, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == u"list") {
        return listClients(context, rest);
    }
    if (verb == u"show") {
        return showClient(context, rest);
    }
    if (verb == u"add") {
        return addClient(context, rest);
    }
    if (verb == u"update") {
        return updateClient(context, rest);
    }
    if (verb == u"set") {
        return setField(context, rest);
    }
    return context.output().fail(
        {domain::ErrorCode::Invalid, u"client"_s, verb, u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
