// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/clientforms.h"
#include "application/forms/formtext.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using domain::Person;
using namespace Qt::StringLiterals;

namespace {

// "甲项目 60%;乙项目 30%", or the default that holds for no project in particular (decisions 10).
QString decisionText(const Person &person, const std::vector<domain::Project> &projects)
{
    QStringList shares;
    for (const domain::ProjectDecision &decision : person.decisions) {
        const auto project =
            std::ranges::find(projects, std::optional(decision.project), &domain::Project::id);
        if (project != projects.end()) {
            shares.append(u"%1 %2%"_s.arg(project->name).arg(decision.pct));
        }
    }
    if (shares.isEmpty() && person.decisionPct) {
        shares.append(u"%1%(未分项目)"_s.arg(*person.decisionPct));
    }
    return shares.join(u'；');
}

QString hiddenOr(const QString &value, bool isShown)
{
    return isShown ? value : u"/"_s;
}

// What of a person may stand on paper: ○ under a consent that covers it, ● besides only when asked
// for (decisions 28).
struct Shown
{
    bool pi2 = false;
    bool pi3 = false;
};

Shown shownOf(const Person &person, bool showsSealed, QDate today)
{
    if (!person.consent || !person.consent->isInForce(today)) {
        return {};
    }
    return {person.consent->coversPi2, person.consent->coversPi3 && showsSealed};
}

std::vector<FormData::Values> familyRows(const Person &person, bool isShown)
{
    if (!isShown) {
        return {{{u"relation"_s, u"/"_s},
                 {u"name"_s, u"/"_s},
                 {u"work"_s, u"/"_s},
                 {u"note"_s, u"/"_s}}};
    }
    std::vector<FormData::Values> rows;
    for (const domain::FamilyMember &member : person.family) {
        rows.push_back({{u"relation"_s, member.relation},
                        {u"name"_s, member.name},
                        {u"work"_s, member.work},
                        {u"note"_s, member.note}});
    }
    return rows;
}

// 告知同意 prints only where ○ or ● fields are printed (domain.md 1.3).
void addConsent(FormData &block, const Person &person, Shown shown)
{
    const bool printsPi2 =
        shown.pi2
        && !(person.birth.isEmpty() && person.nativePlace.isEmpty() && person.education.isEmpty());
    if (!printsPi2 && !shown.pi3) {
        return;
    }
    block.values.insert({
        {u"consentOn"_s, dateText(person.consent->noticedOn)},
        {u"consentUntil"_s, dateText(person.consent->expiresOn)},
    });
    block.ticks.insert(u"consentWay"_s, tickOf(person.consent->way));
    QStringList scopes;
    if (person.consent->coversPi2) {
        scopes.append(u"pi2"_s);
    }
    if (person.consent->coversPi3) {
        scopes.append(u"pi3"_s);
    }
    block.ticks.insert(u"consentScope"_s, scopes);
}

FormData
personBlock(const Person &person, const std::vector<domain::Project> &projects, Shown shown)
{
    FormData block;
    block.uid = person.uid;
    block.values.insert({
        {u"name"_s, person.name},
        {u"sex"_s, domain::labelOf(person.sex)},
        {u"birth"_s, hiddenOr(person.birth, shown.pi2)},
        {u"nativePlace"_s, hiddenOr(person.nativePlace, shown.pi2)},
        {u"department"_s, person.department},
        {u"post"_s, person.post},
        {u"education"_s, hiddenOr(person.education, shown.pi2)},
        {u"phone"_s, joined({person.officePhone, person.mobile}, u" "_s)},
        {u"wechat"_s, person.wechat},
        {u"email"_s, person.email},
        {u"decision"_s, decisionText(person, projects)},
        {u"officeAddress"_s, person.officeAddress},
        {u"fax"_s, person.fax},
        {u"resume"_s, person.resume},
        {u"habits"_s, person.habits},
        {u"home"_s, hiddenOr(person.home, shown.pi3)},
        {u"hobbies"_s, hiddenOr(person.hobbies, shown.pi3)},
        {u"specialDays"_s, hiddenOr(person.specialDays, shown.pi3)},
    });
    block.ticks.insert(u"kind"_s, tickOf(person.kind));
    block.ticks.insert(u"decisionRoles"_s, ticksOf(person.decisionRoles));
    block.groups.insert(u"family"_s, familyRows(person, shown.pi3));
    addConsent(block, person, shown);
    return block;
}

} // namespace

FormData personsForm(const ClientFile &file, bool showsSealed, QDate today)
{
    FormData form;
    form.form = u"f3"_s;
    form.uid = file.client.uid;
    form.subject = subjectOf(file.client);
    form.group = form.subject;
    form.values.insert(u"name"_s, file.client.name);
    form.values.insert(u"number"_s, file.client.number());
    for (const Person &person : file.persons) {
        form.blocks.push_back(
            personBlock(person, file.projects, shownOf(person, showsSealed, today)));
    }
    if (!showsSealed) {
        form.notes.push_back(u"个人信息项按规定未打印"_s);
    }
    return form;
}

} // namespace zhuke::application
