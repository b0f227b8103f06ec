// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/overview.h"

#include "domain/client/completeness.h"
#include "domain/client/followon.h"
#include "presentation/common/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhuke::presentation {

using domain::ClientFile;
using domain::FollowOn;
using domain::FollowOnEvidence;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString namesOf(const std::vector<domain::Participant> &people)
{
    QStringList names;
    for (const domain::Participant &person : people) {
        names.append(person.name);
    }
    return names.join(u"、"_s);
}

QStringList badgesOf(const domain::Client &client)
{
    QStringList badges;
    if (client.grade) {
        badges.append(Words::tr("%1级").arg(codeWord(client.grade)));
    }
    if (client.level) {
        badges.append(codeWord(client.level));
    }
    badges.append(codeWord(std::optional(client.state)));
    return badges;
}

QString kindWord(FollowOnEvidence::Kind kind)
{
    switch (kind) {
    case FollowOnEvidence::Kind::Opening:
        return Words::tr("期初(台账)");
    case FollowOnEvidence::Kind::Contract:
        return Words::tr("已签合同");
    case FollowOnEvidence::Kind::Supplement:
        return Words::tr("补充协议");
    case FollowOnEvidence::Kind::Expected:
        break;
    }
    return Words::tr("预计(按概率)");
}

std::vector<FactCard> evidenceOf(const FollowOn &followOn, QDate baseline)
{
    FactCard sum;
    sum.title = Words::tr("后续成交额从何而来");
    sum.facts = {{Words::tr("期初"), moneyText(followOn.opening)},
                 {Words::tr("其中已签"), moneyText(followOn.signedTotal)},
                 {Words::tr("合计(实际)"), moneyText(followOn.actual())},
                 {Words::tr("预计(24 个月内)"), moneyText(followOn.expected)}};
    if (baseline.isValid()) {
        sum.facts.push_back(
            {Words::tr("起算日"), Words::tr("%1 之后签订的合同计入").arg(dateText(baseline))});
    }
    if (followOn.threshold) {
        sum.facts.push_back(
            {Words::tr("确立标准(K29)"),
             Words::tr("%1 以上，%2")
                 .arg(moneyText(*followOn.threshold),
                      *followOn.isMet() ? Words::tr("已达到") : Words::tr("未达到"))});
    }
    FactCard lines;
    lines.heads = {
        Words::tr("依据"), Words::tr("项目"), Words::tr("日期"), Words::tr("计入(万元)")};
    lines.numberColumns = {3};
    for (const FollowOnEvidence &evidence : followOn.evidence) {
        lines.rows.push_back({kindWord(evidence.kind),
                              evidence.name,
                              dateText(evidence.date),
                              tenThousandText(evidence.amount)});
    }
    return {sum, lines};
}

void addPromises(Overview &overview, const domain::Visit &visit, QDate today)
{
    for (const domain::Promise &promise : visit.promises) {
        if (!promise.isOpen() || !promise.id || !visit.id) {
            continue;
        }
        const bool isOverdue = promise.due.isValid() && promise.due < today;
        QStringList notes{promise.who, dateText(promise.due)};
        notes.removeAll(QString());
        QString text = Words::tr("%1：%2").arg(codeWord(std::optional(promise.side)), promise.what);
        if (!notes.isEmpty()) {
            text = Words::tr("%1(%2)").arg(text, notes.join(u' '));
        }
        if (isOverdue) {
            text += Words::tr(" 逾期");
        }
        overview.promises.push_back({*visit.id, *promise.id, text, isOverdue});
    }
}

std::vector<TimelineEntry> timelineOf(const ClientFile &file)
{
    std::vector<TimelineEntry> entries;
    for (const domain::Visit &visit : file.visits) {
        entries.push_back({visit.date,
                           codeWord(std::optional(visit.way)),
                           namesOf(visit.their),
                           visit.content,
                           dateText(visit.nextDate),
                           visit.id});
    }
    for (const domain::Record &record : file.records) {
        entries.push_back({record.date,
                           codeWord(std::optional(record.kind)),
                           {},
                           record.summary,
                           {},
                           std::nullopt});
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &TimelineEntry::date);
    return entries;
}

QString nextVisitText(QDate next, QDate today)
{
    if (!next.isValid()) {
        return Words::tr("未定");
    }
    return next < today ? Words::tr("%1 逾期").arg(dateText(next)) : dateText(next);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? Words::tr("无") : text;
}

} // namespace

Overview overviewOf(const ClientFile &file, QDate today)
{
    const domain::Client &client = file.client;
    const FollowOn followOn = domain::followOnOf(client, file.projects, today);
    const domain::Completeness completeness = domain::completenessOf(client, file.persons);

    Overview overview;
    overview.headline =
        u"%1  %2"_s.arg(client.isNumbered() ? client.number() : Words::tr("未编号"), client.name);
    overview.badges = badgesOf(client);
    overview.ownership = {
        Words::tr("客户经理 %1").arg(orNone(file.managerName)),
        Words::tr("推荐单位 %1").arg(orNone(file.unitName)),
        Words::tr("下次走访 %1").arg(nextVisitText(file.summary.nextVisit, today))};
    overview.followOn = Words::tr("后续成交额 %1(其中已签 %2)")
                            .arg(moneyText(followOn.actual()), moneyText(followOn.signedTotal));
    overview.evidence = evidenceOf(
        followOn, followOn.evidence.empty() ? QDate() : domain::baselineOf(client, file.projects));
    overview.facts = {
        {Words::tr("最近走访"), orNone(dateText(file.summary.lastVisit))},
        {Words::tr("最近联系"), orNone(dateText(file.summary.lastContact))},
        {Words::tr("下次走访"), nextVisitText(file.summary.nextVisit, today)},
        {Words::tr("预计成交额"), moneyText(followOn.expected)},
        {Words::tr("资料完整度"), u"%1%"_s.arg(completeness.percent())},
    };
    overview.missing = completeness.missing;
    for (const domain::Visit &visit : file.visits) {
        addPromises(overview, visit, today);
    }
    overview.timeline = timelineOf(file);
    return overview;
}

} // namespace zhuke::presentation
