// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/clientforms.h"
#include "application/forms/formtext.h"
#include "domain/client/followon.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using namespace Qt::StringLiterals;
using Rows = std::vector<FormData::Values>;

namespace {

void addMaster(FormData &form, const ClientFile &file)
{
    const domain::Client &c = file.client;
    form.values.insert({
        {u"name"_s, c.name},
        {u"number"_s, c.number()},
        {u"creditCode"_s, c.creditCode.isEmpty() ? c.codeReason : c.creditCode},
        {u"nature"_s, c.nature},
        {u"industry"_s, industryText(c.industry)},
        {u"parentName"_s, c.parentName},
        {u"address"_s, c.address},
        {u"postcode"_s, c.postcode},
        {u"phone"_s, c.phone},
        {u"fax"_s, c.fax},
        {u"email"_s, c.email},
        {u"legalRepresentative"_s, c.legalRepresentative},
        {u"registeredCapital"_s, amountText(c.registeredCapitalFen)},
        {u"foundedOn"_s, dateText(c.foundedOn)},
        {u"scale"_s,
         joined({domain::labelOf(c.scaleClass),
                 c.headcount ? u"%1人"_s.arg(*c.headcount) : QString(),
                 c.scaleNote},
                u" "_s)},
        {u"assets"_s, joined({amountText(c.assetsFen), c.assetsNote}, u" "_s)},
        {u"products"_s, c.products},
        {u"reputation"_s, c.reputation},
        {u"unit"_s, file.unitName},
        {u"manager"_s, file.managerName},
        {u"leader"_s, c.leader},
        {u"updatedOn"_s, dateText(c.updatedOn)},
    });
    form.ticks.insert(u"level"_s, tickOf(c.level));
}

void addPayment(FormData &form, const domain::Client &c)
{
    form.values.insert({
        {u"advanceFunding"_s, c.advanceFundingDegree},
        {u"prepaymentPct"_s, numberText(c.prepaymentPct)},
        {u"progressPct"_s, numberText(c.progressPct)},
        {u"paymentNote"_s, c.paymentNote},
    });
    form.ticks.insert(u"paymentKinds"_s, ticksOf(c.paymentKinds));
    form.ticks.insert(u"fundNature"_s, tickOf(c.fundNature));
    form.ticks.insert(u"fundReady"_s, tickOf(c.fundReady));
}

void addCredit(FormData &form, const domain::CreditSheet &sheet)
{
    form.values.insert({
        {u"credit.performanceNote"_s, sheet.performanceNote},
        {u"credit.paymentRecordNote"_s, sheet.paymentRecordNote},
        {u"credit.contractFormNote"_s, sheet.contractFormNote},
        {u"credit.bidMethodNote"_s, sheet.bidMethodNote},
        {u"credit.contractHabit"_s, sheet.contractHabit},
        {u"credit.devAbilityNote"_s, sheet.devAbilityNote},
        {u"credit.payAbilityNote"_s, sheet.payAbilityNote},
        {u"credit.otherContractors"_s, sheet.otherContractors},
        {u"credit.analysis"_s, sheet.analysis},
    });
    form.ticks.insert(u"credit.performance"_s, tickOf(sheet.performance));
    form.ticks.insert(u"credit.paymentRecord"_s, tickOf(sheet.paymentRecord));
    form.ticks.insert(u"credit.contractForms"_s, ticksOf(sheet.contractForms));
    form.ticks.insert(u"credit.bidMethods"_s, ticksOf(sheet.bidMethods));
    form.ticks.insert(u"credit.priceLevel"_s, tickOf(sheet.priceLevel));
    form.ticks.insert(u"credit.devAbility"_s, tickOf(sheet.devAbility));
    form.ticks.insert(u"credit.payAbility"_s, tickOf(sheet.payAbility));
}

Rows shareholders(const domain::Client &client)
{
    Rows rows;
    for (const domain::Shareholder &holder : client.shareholders) {
        rows.push_back({
            {u"name"_s, holder.name},
            {u"kind"_s, holder.kind},
            {u"amount"_s, amountText(holder.amountFen)},
            {u"ratio"_s, percentText(holder.ratioBp)},
        });
    }
    return rows;
}

// 高管及核心人物: heads, executives and key persons, with the place of their block on 附件3.
Rows executives(const ClientFile &file)
{
    Rows rows;
    for (std::size_t i = 0; i < file.persons.size(); ++i) {
        const domain::Person &person = file.persons[i];
        if (person.kind == domain::PersonKind::Handler) {
            continue;
        }
        rows.push_back({
            {u"name"_s, person.name},
            {u"post"_s, person.post},
            {u"phone"_s, person.officePhone.isEmpty() ? person.mobile : person.officePhone},
            {u"email"_s, person.email},
            {u"page"_s, QString::number(i + 1)},
        });
    }
    return rows;
}

QString periodText(const domain::Project &project)
{
    const QDate from = project.startedOn.isValid() ? project.startedOn : project.plannedStart;
    const QDate to = project.finishedOn.isValid() ? project.finishedOn : project.plannedEnd;
    return from.isValid() || to.isValid() ? u"%1~%2"_s.arg(dateText(from), dateText(to))
                                          : QString();
}

// In the three states of K27b, what was built first; lost and abandoned ones are not the client's
// projects with us.
Rows projects(const ClientFile &file)
{
    std::vector<const domain::Project *> shown;
    for (const domain::Project &project : file.projects) {
        if (domain::phaseOf(project.stage)) {
            shown.push_back(&project);
        }
    }
    std::ranges::stable_sort(
        shown, {}, [](const domain::Project *p) { return *domain::phaseOf(p->stage); });
    Rows rows;
    for (const domain::Project *project : shown) {
        rows.push_back({
            {u"state"_s, domain::labelOf(*domain::phaseOf(project->stage))},
            {u"name"_s, project->name},
            {u"place"_s, project->place},
            {u"amount"_s,
             project->contracts.empty() ? amountText(project->expectedFen)
                                        : amountText(project->contractTotal())},
            {u"period"_s, periodText(*project)},
            {u"payment"_s, project->paymentState},
        });
    }
    return rows;
}

// The word a visit's way gives it in 重要记录 (decisions 8, domain.md 1.8).
QString recordWord(domain::VisitWay way)
{
    switch (way) {
    case domain::VisitWay::OnSite:
    case domain::VisitWay::Incoming:
        return u"走访"_s;
    case domain::VisitWay::Meeting:
        return u"会议"_s;
    case domain::VisitWay::Phone:
    case domain::VisitWay::Video:
    case domain::VisitWay::Wechat:
        break;
    }
    return u"谈话"_s;
}

// Visits and records in one list, the latest first.
Rows records(const ClientFile &file)
{
    std::vector<std::pair<QDate, FormData::Values>> dated;
    for (const domain::Visit &visit : file.visits) {
        dated.emplace_back(visit.date,
                           FormData::Values{{u"date"_s, dateText(visit.date)},
                                            {u"kind"_s, recordWord(visit.way)},
                                            {u"summary"_s, visit.content},
                                            {u"attachmentNo"_s, QString()}});
    }
    for (const domain::Record &record : file.records) {
        dated.emplace_back(record.date,
                           FormData::Values{{u"date"_s, dateText(record.date)},
                                            {u"kind"_s, domain::labelOf(record.kind)},
                                            {u"summary"_s, record.summary},
                                            {u"attachmentNo"_s, record.attachmentNo}});
    }
    std::ranges::stable_sort(
        dated, std::ranges::greater(), &std::pair<QDate, FormData::Values>::first);
    Rows rows;
    for (auto &[date, values] : dated) {
        rows.push_back(std::move(values));
    }
    return rows;
}

} // namespace

QString subjectOf(const domain::Client &client)
{
    return joined({client.number(), client.name}, u" "_s);
}

FormData managementForm(const ClientFile &file, QDate today)
{
    FormData form;
    form.form = u"f2"_s;
    form.subject = subjectOf(file.client);
    form.group = form.subject;
    addMaster(form, file);
    addPayment(form, file.client);
    if (const domain::CreditSheet *sheet = file.client.credit(); sheet != nullptr) {
        addCredit(form, *sheet);
    }
    const domain::FollowOn followOn = domain::followOnOf(file.client, file.projects, today);
    form.values.insert(u"expected"_s, amountText(followOn.expected));
    form.values.insert(u"followOn"_s, amountText(followOn.actual()));
    form.groups.insert(u"shareholders"_s, shareholders(file.client));
    form.groups.insert(u"executives"_s, executives(file));
    form.groups.insert(u"projects"_s, projects(file));
    form.groups.insert(u"records"_s, records(file));
    return form;
}

} // namespace zhuke::application
