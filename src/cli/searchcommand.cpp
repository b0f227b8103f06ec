// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/due/obligations.h"
#include "cli/commands.h"

#include <QJsonArray>

namespace zhuke::cli {

using domain::SearchKind;
using namespace Qt::StringLiterals;

namespace {

constexpr int hitsPerKind = 50;

struct KindName
{
    SearchKind kind;
    const char *code;
    const char16_t *label;
};

constexpr std::array kindNames{
    KindName{SearchKind::Client, "client", u"客户"},
    KindName{SearchKind::Person, "person", u"人员"},
    KindName{SearchKind::Project, "project", u"项目"},
    KindName{SearchKind::Visit, "visit", u"走访"},
};

const KindName &nameOf(SearchKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString wordOf(application::Obligation::Kind kind)
{
    static const std::array words{u"下次走访"_s,
                                  u"按周期走访"_s,
                                  u"落实事项"_s,
                                  u"附件4"_s,
                                  u"资料待更新"_s,
                                  u"个人信息告知"_s};
    return words.at(static_cast<std::size_t>(kind));
}

} // namespace

Exit searchCommand(Context &context, const QStringList &arguments)
{
    Words words({u"TEXT"_s});
    if (!words.option(u"kind"_s, u"KIND"_s).parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    std::optional<SearchKind> kind;
    if (words.isSet(u"kind"_s)) {
        for (const KindName &name : kindNames) {
            if (words.value(u"kind"_s) == QLatin1StringView(name.code)) {
                kind = name.kind;
            }
        }
        if (!kind) {
            return context.output().fail({domain::ErrorCode::Invalid,
                                          u"--kind"_s,
                                          words.value(u"kind"_s),
                                          u"wrongWords"_s,
                                          {}});
        }
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const auto hits = (*file)->queries().search.search(
        application::scopeOf((*file)->session()), words.positional(0), kind, hitsPerKind);
    if (!hits) {
        return context.output().fail(hits.error());
    }
    QJsonArray json;
    std::vector<QStringList> table;
    for (const domain::SearchHit &hit : *hits) {
        json.append(QJsonObject{
            {u"kind"_s, QString::fromLatin1(nameOf(hit.kind).code)},
            {u"id"_s, hit.id},
            {u"client"_s, hit.client.value()},
            {u"number"_s, orNull(hit.number)},
            {u"title"_s, hit.title},
            {u"snippet"_s, orNull(hit.snippet)},
            {u"date"_s, orNull(hit.date.toString(Qt::ISODate))},
        });
        table.push_back(
            {QString::fromUtf16(nameOf(hit.kind).label), hit.number, hit.title, hit.snippet});
    }
    return context.output().answer(json, plainTable(table));
}

Exit dueCommand(Context &context, const QStringList &arguments)
{
    Words words({});
    if (!words.option(u"unit"_s, u"NAME"_s)
             .option(u"manager"_s, u"NAME"_s)
             .parse(context.output(), arguments)) {
        return Exit::WrongWords;
    }
    const auto file = context.signedIn();
    if (!file) {
        return context.output().fail(file.error());
    }
    const QDate today = context.clock().today();
    const auto found =
        application::obligationsOf((*file)->queries().due,
                                   application::scopeOf((*file)->session()),
                                   {words.value(u"unit"_s), words.value(u"manager"_s)},
                                   today);
    if (!found) {
        return context.output().fail(found.error());
    }
    QJsonArray json;
    std::vector<QStringList> table{
        {u"期限"_s, u"逾期"_s, u"事项"_s, u"客户"_s, u"责任人"_s, u"依据"_s}};
    for (const application::Obligation &obligation : *found) {
        const int overdue = std::max(0, obligation.overdueDays(today));
        json.append(QJsonObject{
            {u"what"_s, application::codeOf(obligation.kind)},
            {u"detail"_s, orNull(obligation.detail)},
            {u"client"_s, obligation.number.isEmpty() ? obligation.clientName : obligation.number},
            {u"clientName"_s, obligation.clientName},
            {u"unit"_s, orNull(obligation.unit)},
            {u"owner"_s, orNull(obligation.owner)},
            {u"due"_s, obligation.due.toString(Qt::ISODate)},
            {u"overdueDays"_s, overdue},
            {u"article"_s, application::articleOf(obligation.kind)},
        });
        table.push_back({obligation.due.toString(Qt::ISODate),
                         overdue > 0 ? u"%1天"_s.arg(overdue) : QString(),
                         u"%1 %2"_s.arg(wordOf(obligation.kind), obligation.detail),
                         u"%1 %2"_s.arg(obligation.number, obligation.clientName),
                         obligation.owner,
                         application::articleOf(obligation.kind)});
    }
    return context.output().answer(json, plainTable(table));
}

} // namespace zhuke::cli
