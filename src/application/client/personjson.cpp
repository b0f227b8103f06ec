// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/personjson.h"

#include "application/json/fieldjson.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Person;
using domain::PiClass;
using domain::Project;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool isHidden(PiClass pi, const ShownAs &shown)
{
    return (pi == PiClass::Pi2 && !shown.opensPi2) || (pi == PiClass::Pi3 && !shown.opensPi3);
}

// Fields the reader may not see keep what they are when somebody else's JSON comes back with null
// in them.
QJsonObject withoutHidden(QJsonObject json)
{
    const QJsonArray hidden = json.take(u"hidden"_s).toArray();
    for (const auto &name : hidden) {
        json.remove(name.toString());
    }
    return json;
}

const Project *projectNamed(const std::vector<Project> &projects, const QString &name)
{
    const auto found = std::ranges::find(projects, name, &Project::name);
    return found == projects.end() ? nullptr : &*found;
}

// Shares are stored by project id, so a project that is new in the same JSON cannot carry one yet.
Result<void>
applyDecisions(Person &person, const std::vector<Project> &projects, const QJsonObject &json)
{
    if (!json.contains(u"decisions"_s)) {
        return {};
    }
    std::vector<domain::ProjectDecision> decisions;
    const QJsonArray array = json.value(u"decisions"_s).toArray();
    for (const auto &element : array) {
        const QString name = element.toObject().value(u"project"_s).toString();
        const Project *project = projectNamed(projects, name);
        if (project == nullptr || !project->id) {
            return domain::failure(ErrorCode::Invalid, u"decisions"_s, name, u"unknownProject"_s);
        }
        const int pct = element.toObject().value(u"pct"_s).toInt(-1);
        constexpr int whole = 100;
        if (pct < 0 || pct > whole) {
            return domain::failure(
                ErrorCode::Invalid, u"decisions"_s, QString::number(pct), u"outOfRange"_s);
        }
        decisions.push_back({*project->id, pct});
    }
    person.decisions = std::move(decisions);
    return {};
}

Result<void> applyConsent(Person &person, const QJsonObject &json)
{
    const QJsonValue value = json.value(u"consent"_s);
    if (!value.isObject()) {
        return {};
    }
    domain::Consent consent = person.consent.value_or(domain::Consent());
    if (const Result<void> done = applyJson(consent, value.toObject()); !done) {
        return done;
    }
    person.consent = consent;
    return {};
}

Result<void>
applyPerson(Person &person, const std::vector<Project> &projects, const QJsonObject &json)
{
    Result<void> done =
        applyJson<Person>(person, json, {u"uid"_s, u"family"_s, u"decisions"_s, u"consent"_s});
    if (done) {
        done = applyJsonArray(person.family, json, "family");
    }
    if (done) {
        done = applyConsent(person, json);
    }
    if (done) {
        done = applyDecisions(person, projects, json);
    }
    return done;
}

} // namespace

QJsonObject toJson(const Person &person, const std::vector<Project> &projects, const ShownAs &shown)
{
    QJsonObject json;
    QJsonArray hidden;
    for (const domain::Field<Person> &field : domain::fieldsOf<Person>()) {
        if (isHidden(field.info.pi, shown)) {
            json.insert(field.name(), QJsonValue::Null);
            hidden.append(field.name());
        } else {
            json.insert(field.name(), toJson(field.get(person)));
        }
    }
    json.insert(u"uid"_s, person.uid);
    if (isHidden(PiClass::Pi3, shown)) {
        json.insert(u"family"_s, QJsonValue::Null);
        hidden.append(u"family"_s);
    } else {
        json.insert(u"family"_s, toJsonArray(person.family));
    }
    json.insert(u"hidden"_s, hidden);
    json.insert(u"consent"_s,
                person.consent ? QJsonValue(toJson(*person.consent)) : QJsonValue::Null);
    QJsonArray decisions;
    for (const domain::ProjectDecision &decision : person.decisions) {
        const auto project =
            std::ranges::find(projects, std::optional(decision.project), &Project::id);
        decisions.append(QJsonObject{
            {u"project"_s, project == projects.end() ? QString() : project->name},
            {u"pct"_s, decision.pct},
        });
    }
    json.insert(u"decisions"_s, decisions);
    return json;
}

Result<void> applyPersons(domain::ClientFile &file, const QJsonObject &json)
{
    const QJsonArray array = json.value(u"persons"_s).toArray();
    for (const auto &element : array) {
        const QJsonObject object = withoutHidden(element.toObject());
        const QString uid = object.value(u"uid"_s).toString();
        const QString name = object.value(u"name"_s).toString().trimmed();
        const QString mobile = object.value(u"mobile"_s).toString().trimmed();
        auto known = std::ranges::find_if(file.persons, [&](const Person &person) {
            return uid.isEmpty() ? person.name == name && person.mobile == mobile
                                 : person.uid == uid;
        });
        if (known == file.persons.end()) {
            known = file.persons.insert(known, Person());
        }
        if (const Result<void> done = applyPerson(*known, file.projects, object); !done) {
            return done;
        }
    }
    return {};
}

} // namespace zhuke::application
