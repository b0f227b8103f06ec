// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/clientforms.h"
#include "application/forms/formtext.h"
#include "application/forms/quarterfigures.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using domain::Dossier;
using domain::Quarter;
using namespace Qt::StringLiterals;

namespace {

QString withPost(const std::vector<domain::Participant> &people)
{
    QStringList names;
    for (const domain::Participant &person : people) {
        names.append(person.post.isEmpty() ? person.name
                                           : u"%1(%2)"_s.arg(person.name, person.post));
    }
    return names.join(u'、');
}

// A sentence that goes on after its end.
QString withoutStop(QString text)
{
    static const QString stops = u"。;；."_s;
    while (!text.isEmpty() && (stops.contains(text.back()) || text.back().isSpace())) {
        text.chop(1);
    }
    return text;
}

// What came of a visit: the answer given and the promises made.
QString resultText(const domain::Visit &visit)
{
    QStringList parts{visit.promises.empty() ? visit.reply : withoutStop(visit.reply)};
    for (const domain::Promise &promise : visit.promises) {
        parts.append(u"%1：%2%3"_s.arg(domain::labelOf(promise.side),
                                       promise.what,
                                       promise.isOpen() ? QString() : u"(已办结)"_s));
    }
    return joined(parts, u"；"_s);
}

std::vector<FormData::Values> visitRows(const ClientFile &file, Quarter quarter)
{
    std::vector<const domain::Visit *> visits;
    for (const domain::Visit &visit : file.visits) {
        if (isWithin(visit.date, quarter)) {
            visits.push_back(&visit);
        }
    }
    std::ranges::stable_sort(visits, {}, &domain::Visit::date);
    std::vector<FormData::Values> rows;
    rows.reserve(visits.size());
    for (const domain::Visit *visit : visits) {
        rows.push_back({
            {u"date"_s, dateText(visit->date)},
            {u"wayPlace"_s, joined({domain::labelOf(visit->way), visit->place}, u" "_s)},
            {u"their"_s, withPost(visit->their)},
            {u"content"_s, visit->content},
            {u"result"_s, resultText(*visit)},
        });
    }
    return rows;
}

void addDossier(FormData &form, const Dossier &dossier)
{
    form.values.insert({
        {u"summary1"_s, dossier.noActivity ? u"本季无经营活动"_s : dossier.summary1},
        {u"summary2"_s, dossier.summary2},
        {u"summary3"_s, dossier.summary3},
        {u"summary4"_s, dossier.summary4},
        {u"planProjects"_s, numberText(dossier.planProjects)},
        {u"planAmount"_s, amountText(dossier.planAmountFen)},
    });
    std::vector<FormData::Values> lines;
    for (const domain::PlanLine &line : dossier.planLines) {
        lines.push_back({
            {u"plannedFor"_s, line.plannedFor},
            {u"target"_s, line.target},
            {u"purpose"_s, line.purpose},
            {u"owner"_s, line.owner},
        });
    }
    form.groups.insert(u"planLines"_s, lines);
}

} // namespace

FormData quarterForm(const ClientFile &file, Quarter quarter)
{
    FormData form;
    form.form = u"f4"_s;
    form.subject = subjectOf(file.client);
    form.group = form.subject;
    const std::vector<FormData::Values> visits = visitRows(file, quarter);
    const QuarterFigures figures = quarterFigures(file, quarter);
    form.values.insert({
        {u"name"_s, file.client.name},
        {u"number"_s, file.client.number()},
        {u"manager"_s, file.managerName},
        {u"unit"_s, file.unitName},
        {u"quarter"_s, quarter.label()},
        {u"visitCount"_s, QString::number(figures.visits)},
        {u"contractCount"_s, QString::number(figures.contracts)},
        {u"contractAmount"_s, amountText(figures.amount)},
        {u"followOn"_s, amountText(figures.followOn)},
    });
    form.groups.insert(u"visits"_s, visits);
    const auto dossier = std::ranges::find_if(file.dossiers, [&](const Dossier &entry) {
        return entry.year == quarter.year() && entry.quarter == quarter.number();
    });
    if (dossier != file.dossiers.end()) {
        addDossier(form, *dossier);
    }
    return form;
}

FormData visitForm(const ClientFile &file, const domain::Visit &visit)
{
    FormData form;
    form.form = u"f8"_s;
    form.subject = u"%1 %2"_s.arg(subjectOf(file.client), dateText(visit.date));
    form.group = subjectOf(file.client);
    QStringList ours;
    for (const domain::Participant &person : visit.our) {
        ours.append(person.name);
    }
    form.values.insert({
        {u"name"_s, file.client.name},
        {u"number"_s, file.client.number()},
        {u"date"_s, dateText(visit.date)},
        {u"place"_s, visit.place},
        {u"our"_s, ours.join(u'、')},
        {u"their"_s, withPost(visit.their)},
        {u"content"_s, visit.content},
        {u"clientOpinion"_s, visit.clientOpinion},
        {u"reply"_s, visit.reply},
        {u"findings"_s, visit.findings},
        {u"nextDate"_s, dateText(visit.nextDate)},
        {u"recorder"_s, ours.isEmpty() ? QString() : ours.front()},
    });
    form.ticks.insert(u"way"_s, {domain::codeOf(visit.way)});
    form.ticks.insert(u"purpose"_s, {domain::codeOf(visit.purpose)});
    std::vector<FormData::Values> promises;
    for (const domain::Promise &promise : visit.promises) {
        promises.push_back({
            {u"what"_s, promise.what},
            {u"side"_s, domain::labelOf(promise.side)},
            {u"who"_s, promise.who},
            {u"due"_s, dateText(promise.due)},
            {u"done"_s, promise.isOpen() ? u"□"_s : u"☑"_s},
        });
    }
    form.groups.insert(u"promises"_s, promises);
    return form;
}

} // namespace zhuke::application
