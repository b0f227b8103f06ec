// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/dossiersheets.h"

#include "application/privacy/revealverbs.h"
#include "domain/calendar/quarter.h"
#include "presentation/client/factlines.h"

#include <algorithm>

namespace zhuke::presentation {

using domain::ClientFile;
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DossierSheets)
};

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

QString optionalMoney(const std::optional<domain::Money> &amount)
{
    return amount ? tenThousandText(*amount) : QString();
}

QString phaseWord(domain::ProjectStage stage)
{
    const auto phase = domain::phaseOf(stage);
    if (!phase) {
        return {};
    }
    switch (*phase) {
    case domain::ProjectPhase::Past:
        return Words::tr("已完工");
    case domain::ProjectPhase::Current:
        return Words::tr("在建");
    case domain::ProjectPhase::Coming:
        break;
    }
    return Words::tr("拟建");
}

FactCard contractsCard(const domain::Project &project)
{
    FactCard card;
    card.heads = {Words::tr("合同"),
                  Words::tr("签订日期"),
                  Words::tr("合同额(万元)"),
                  Words::tr("合同方式"),
                  Words::tr("已收(万元)")};
    card.numberColumns = {2, 4};
    for (const domain::Contract &contract : project.contracts) {
        card.rows.push_back({contract.name.isEmpty() ? Words::tr("合同") : contract.name,
                             dateText(contract.signedOn),
                             optionalMoney(contract.amountFen),
                             codeWord(contract.form),
                             tenThousandText(contract.receivedFen())});
        for (const domain::Supplement &supplement : contract.supplements) {
            card.rows.push_back({joined({Words::tr("补充协议"), supplement.note}),
                                 dateText(supplement.signedOn),
                                 optionalMoney(supplement.amountFen),
                                 {},
                                 {}});
        }
    }
    return card;
}

FactCard followUpsCard(const domain::Project &project)
{
    FactCard card;
    card.heads = {Words::tr("二、三次经营事项"),
                  Words::tr("金额(万元)"),
                  Words::tr("进展"),
                  Words::tr("说明")};
    card.numberColumns = {1};
    for (const domain::FollowUp &followUp : project.followUps) {
        card.rows.push_back({codeWord(followUp.kind),
                             optionalMoney(followUp.amountFen),
                             followUp.state,
                             followUp.note});
    }
    return card;
}

std::vector<FactAction>
personActions(const domain::Person &person, const PersonsShown &shown, bool isRevealed)
{
    std::vector<FactAction> actions;
    if (!application::sealedFields(person, shown.scope).isEmpty()) {
        actions.push_back(
            isRevealed
                ? FactAction{u"mask"_s,
                             Words::tr("遮蔽"),
                             Words::tr("遮蔽%1的个人信息").arg(person.name)}
                : FactAction{u"reveal"_s,
                             Words::tr("显示"),
                             Words::tr("显示%1的个人信息 60 秒，并记入查看记录").arg(person.name)});
    }
    if (shown.mayErase) {
        actions.push_back({u"erase"_s,
                           Words::tr("清除个人信息…"),
                           Words::tr("按申请清除%1的个人信息").arg(person.name)});
    }
    return actions;
}

void addFamily(FactCard &card,
               const domain::Person &person,
               const PersonsShown &shown,
               bool isMasked)
{
    if (!shown.scope.opensPi3) {
        card.facts.push_back({Words::tr("家庭成员"), hiddenText()});
    } else if (isMasked && !person.family.empty()) {
        card.facts.push_back({Words::tr("家庭成员"), maskedText(u"family"_s, {})});
    } else {
        for (const domain::FamilyMember &member : person.family) {
            card.facts.push_back(
                {member.relation, joined({member.name, member.work, member.note})});
        }
    }
}

FactCard personCard(const domain::Person &person, const ClientFile &file, const PersonsShown &shown)
{
    const bool isRevealed = shown.revealed.contains(person.uid);
    FactCard card;
    card.key = person.uid;
    card.title = person.name;
    card.actions = personActions(person, shown, isRevealed);
    card.subtitle = joined({person.department, person.post, codeWord(person.kind)});
    card.facts = factsOf(
        person, {u"name"_s, u"department"_s, u"post"_s, u"kind"_s}, &shown.scope, !isRevealed);
    for (const domain::ProjectDecision &decision : person.decisions) {
        const auto project =
            std::ranges::find(file.projects, std::optional(decision.project), &domain::Project::id);
        if (project != file.projects.end()) {
            card.facts.push_back(
                {Words::tr("决策能力(%1)").arg(project->name), u"%1%"_s.arg(decision.pct)});
        }
    }
    addFamily(card, person, shown, !isRevealed);
    return card;
}

QString linesOf(const std::vector<domain::PlanLine> &lines)
{
    QStringList texts;
    for (const domain::PlanLine &line : lines) {
        texts.append(joined({line.plannedFor, line.target, line.purpose, line.owner}));
    }
    return texts.join(u'\n');
}

} // namespace

FactSheet personsSheet(const ClientFile &file, const PersonsShown &shown)
{
    FactSheet sheet{{}, Words::tr("还没有相关人员。记一次联系时写下新的姓名，就会加到这里。")};
    for (const domain::Person &person : file.persons) {
        sheet.cards.push_back(personCard(person, file, shown));
    }
    return sheet;
}

FactSheet projectsSheet(const ClientFile &file)
{
    FactSheet sheet{{}, Words::tr("还没有项目。项目随台账导入，或由经营部登记。")};
    for (const domain::Project &project : file.projects) {
        FactCard card;
        card.title = project.name;
        card.subtitle = joined(
            {phaseWord(project.stage), codeWord(std::optional(project.stage)), project.place});
        card.facts = factsOf(project, {u"name"_s, u"stage"_s, u"place"_s});
        sheet.cards.push_back(card);
        if (!project.contracts.empty()) {
            sheet.cards.push_back(contractsCard(project));
        }
        if (!project.followUps.empty()) {
            sheet.cards.push_back(followUpsCard(project));
        }
    }
    return sheet;
}

FactSheet recordsSheet(const ClientFile &file)
{
    FactSheet sheet{{}, Words::tr("还没有往来记录。按 Ctrl+N 记一次联系。")};
    FactCard visits;
    visits.title = Words::tr("走访");
    visits.heads = {Words::tr("日期"),
                    Words::tr("方式"),
                    Words::tr("对方人员"),
                    Words::tr("我方人员"),
                    Words::tr("洽谈内容"),
                    Words::tr("下次走访")};
    const auto names = [](const std::vector<domain::Participant> &people) {
        QStringList list;
        for (const domain::Participant &person : people) {
            list.append(person.name);
        }
        return list.join(u"、"_s);
    };
    for (const domain::Visit &visit : file.visits) {
        visits.rows.push_back({dateText(visit.date),
                               codeWord(std::optional(visit.way)),
                               names(visit.their),
                               names(visit.our),
                               visit.content,
                               dateText(visit.nextDate)});
    }
    FactCard records;
    records.title = Words::tr("会议、谈话、投诉与处理");
    records.heads = {Words::tr("日期"), Words::tr("类别"), Words::tr("摘要"), Words::tr("附件号")};
    for (const domain::Record &record : file.records) {
        records.rows.push_back({dateText(record.date),
                                codeWord(std::optional(record.kind)),
                                record.summary,
                                record.attachmentNo});
    }
    for (const FactCard &card : {visits, records}) {
        if (!card.rows.empty()) {
            sheet.cards.push_back(card);
        }
    }
    return sheet;
}

FactSheet creditSheet(const ClientFile &file)
{
    FactSheet sheet{{}, Words::tr("还没有信用评价。")};
    for (const domain::CreditSheet &credit : file.client.creditSheets) {
        FactCard card;
        card.title =
            credit.year ? Words::tr("%1年信用评价").arg(*credit.year) : Words::tr("信用评价");
        card.facts = factsOf(credit, {u"year"_s});
        sheet.cards.insert(sheet.cards.begin(), card); // the latest first
    }
    return sheet;
}

FactSheet quartersSheet(const ClientFile &file)
{
    FactSheet sheet{{}, Words::tr("还没有经营档案(附件4)。")};
    for (const domain::Dossier &dossier : file.dossiers) {
        FactCard card;
        card.title = Words::tr("%1年第%2季度")
                         .arg(dossier.year.value_or(0))
                         .arg(dossier.quarter.value_or(0));
        card.subtitle = dossier.isFiled() ? Words::tr("%1 填报").arg(dateText(dossier.filedOn))
                                          : Words::tr("未填报");
        card.facts = factsOf(dossier, {u"year"_s, u"quarter"_s, u"filedOn"_s, u"noActivity"_s});
        if (dossier.noActivity) {
            card.facts.insert(card.facts.begin(),
                              Fact{Words::tr("经营活动"), Words::tr("本季无经营活动")});
        }
        if (!dossier.planLines.empty()) {
            card.facts.push_back({Words::tr("下季度计划"), linesOf(dossier.planLines)});
        }
        sheet.cards.insert(sheet.cards.begin(), card);
    }
    return sheet;
}

} // namespace zhuke::presentation
