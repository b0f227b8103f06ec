// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/reveallog.h"
#include "cli/commands.h"
#include "presentation/common/fieldwords.h"

#include <QJsonArray>

namespace zhuke::cli {

using application::RevealEntry;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject entryJson(const RevealEntry &entry)
{
    QJsonArray seen;
    for (const RevealEntry::Seen &each : entry.seen) {
        seen.append(QJsonObject{{u"client"_s, orNull(each.client)},
                                {u"clientUid"_s, each.clientUid},
                                {u"person"_s, orNull(each.person)},
                                {u"personUid"_s, each.personUid},
                                {u"fields"_s, QJsonArray::fromStringList(each.fields)}});
    }
    return {{u"seq"_s, entry.seq},
            {u"utc"_s, entry.utc.toString(Qt::ISODateWithMs)},
            {u"user"_s, entry.user},
            {u"way"_s, entry.way},
            {u"machine"_s, orNull(entry.machine)},
            {u"reason"_s, orNull(entry.reason)},
            {u"seen"_s, seen}};
}

QString wayText(const QString &code)
{
    const auto way = domain::fromCode<application::RevealWay>(code);
    return way ? domain::labelOf(*way) : u"打印"_s;
}

QString fieldsText(const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields) {
        words.append(field == u"family" ? u"家庭成员"_s : presentation::fieldWord(field));
    }
    return words.isEmpty() ? u"/"_s : words.join(u'、');
}

std::vector<QStringList> tableOf(const std::vector<RevealEntry> &entries)
{
    std::vector<QStringList> table{{u"时间(UTC)"_s,
                                    u"用户"_s,
                                    u"途径"_s,
                                    u"计算机"_s,
                                    u"客户"_s,
                                    u"人员"_s,
                                    u"内容"_s,
                                    u"理由"_s}};
    for (const RevealEntry &entry : entries) {
        for (const RevealEntry::Seen &each : entry.seen) {
            table.push_back({entry.utc.toString(Qt::ISODate),
                             entry.user,
                             wayText(entry.way),
                             entry.machine,
                             each.client,
                             each.person,
                             fieldsText(each.fields),
                             entry.reason});
        }
    }
    return table;
}

// Only the number is asked for, so that the scope of reading suffices.
Result<QString> clientUid(app::CompanyFile &file, const QString &reference)
{
    const domain::AccessScope scope = application::scopeOf(file.session());
    const auto id = file.queries().clients.resolve(scope, reference);
    if (!id) {
        return domain::failure(id);
    }
    const std::array ids{*id};
    const auto rows = file.queries().clients.rows(scope, ids);
    if (!rows) {
        return domain::failure(rows);
    }
    return rows->empty() ? QString() : rows->front().uid;
}

Exit listReveals(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"client"_s, u"NO|ID"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    Result<QString> client = QString();
    if (words.isSet(u"client"_s)) {
        client = clientUid(**file, words.value(u"client"_s));
    }
    if (!client) {
        return context.output().fail(client.error());
    }
    const auto entries =
        application::readRevealLog((*file)->queries(), (*file)->session(), *client);
    if (!entries) {
        return context.output().fail(entries.error());
    }
    QJsonArray json;
    for (const RevealEntry &entry : *entries) {
        json.append(entryJson(entry));
    }
    return context.output().answer(json, plainTable(tableOf(*entries)));
}

} // namespace

Exit auditCommand(Context &context, const QStringList &arguments)
{
    return arguments.value(0) == u"reveals"
               ? listReveals(context, arguments.mid(1))
               : context.output().fail(
                   {ErrorCode::Invalid, u"audit"_s, arguments.value(0), u"wrongWords"_s, {}});
}

} // namespace zhuke::cli
