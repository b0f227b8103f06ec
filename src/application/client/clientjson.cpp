// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/client/clientjson.h"

#include "application/client/personjson.h"
#include "application/client/projectjson.h"
#include "application/json/fieldjson.h"
#include "domain/standards/industry.h"

#include <algorithm>

namespace zhuke::application {

using domain::ClientFile;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dateOrNull(QDate date)
{
    return textOrNull(date.toString(Qt::ISODate));
}

QJsonArray formerNumbers(const domain::Client &client)
{
    QJsonArray numbers;
    for (const domain::FormerNumber &former : client.formerNumbers) {
        domain::Client then = client;
        then.grade = former.grade;
        numbers.append(then.number());
    }
    return numbers;
}

QJsonArray participants(const std::vector<domain::Participant> &people)
{
    return toJsonArray(people);
}

Result<void> applyParticipants(std::vector<domain::Participant> &people,
                               const QJsonObject &json,
                               const char *key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    if (value.isUndefined()) {
        return {};
    }
    std::vector<domain::Participant> read;
    const QJsonArray array = value.toArray();
    for (const auto &element : array) {
        domain::Participant person;
        const QJsonObject object =
            element.isString() ? QJsonObject{{u"name"_s, element}} : element.toObject();
        if (const Result<void> done = applyJson(person, object); !done) {
            return done;
        }
        if (person.name.isEmpty()) {
            return domain::failure(
                domain::ErrorCode::Invalid, QString::fromLatin1(key), {}, u"missing"_s);
        }
        read.push_back(std::move(person));
    }
    people = std::move(read);
    return {};
}

Result<void> applyRecords(ClientFile &file, const QJsonObject &json)
{
    const QJsonArray array = json.value(u"records"_s).toArray();
    for (const auto &element : array) {
        domain::Record record;
        const QJsonObject object = element.toObject();
        if (const Result<void> done = applyJson(record, object, {u"uid"_s}); !done) {
            return done;
        }
        const auto known = std::ranges::find_if(file.records, [&](const domain::Record &other) {
            return object.contains(u"uid"_s)
                       ? other.uid == object.value(u"uid"_s).toString()
                       : other.date == record.date && other.summary == record.summary;
        });
        if (known == file.records.end()) {
            file.records.push_back(std::move(record));
        } else if (const Result<void> done = applyJson(*known, object, {u"uid"_s}); !done) {
            return done;
        }
    }
    return {};
}

// The credit sheet of a year replaces the one there is; without a year it is the latest that is
// meant.
Result<void> applyCredit(domain::Client &client, const QJsonObject &json)
{
    const QJsonValue value = json.value(u"credit"_s);
    if (!value.isObject()) {
        return {};
    }
    const QJsonObject object = value.toObject();
    const QJsonValue year = object.value(u"year"_s);
    auto sheet = std::ranges::find_if(client.creditSheets, [&](const domain::CreditSheet &other) {
        return year.isDouble() && other.year == year.toInt();
    });
    if (sheet == client.creditSheets.end() && !year.isDouble() && !client.creditSheets.empty()) {
        sheet = std::prev(client.creditSheets.end());
    }
    if (sheet == client.creditSheets.end()) {
        sheet = client.creditSheets.insert(sheet, domain::CreditSheet());
    }
    if (const Result<void> done = applyJson(*sheet, object); !done) {
        return done;
    }
    std::ranges::stable_sort(client.creditSheets, {}, &domain::CreditSheet::year);
    return {};
}

} // namespace

QJsonObject toJson(const domain::FollowOn &followOn)
{
    static constexpr std::array kinds{"opening", "contract", "supplement", "expected"};
    QJsonArray evidence;
    for (const domain::FollowOnEvidence &line : followOn.evidence) {
        evidence.append(QJsonObject{
            {u"kind"_s, QString::fromLatin1(kinds.at(static_cast<std::size_t>(line.kind)))},
            {u"name"_s, textOrNull(line.name)},
            {u"date"_s, dateOrNull(line.date)},
            {u"amountFen"_s, line.amount.fen()},
        });
    }
    const auto met = followOn.isMet();
    return {
        {u"openingFen"_s, followOn.opening.fen()},
        {u"signedFen"_s, followOn.signedTotal.fen()},
        {u"expectedFen"_s, followOn.expected.fen()},
        {u"thresholdFen"_s,
         followOn.threshold ? QJsonValue(followOn.threshold->fen()) : QJsonValue::Null},
        {u"met"_s, met ? QJsonValue(*met) : QJsonValue::Null},
        {u"evidence"_s, evidence},
    };
}

QJsonObject toJson(const domain::Visit &visit)
{
    QJsonObject json = toJson<domain::Visit>(visit);
    json.insert(u"uid"_s, visit.uid);
    json.insert(u"our"_s, participants(visit.our));
    json.insert(u"their"_s, participants(visit.their));
    json.insert(u"promises"_s, toJsonArray(visit.promises));
    return json;
}

QJsonObject toJson(const domain::Dossier &dossier)
{
    QJsonObject json = toJson<domain::Dossier>(dossier);
    json.insert(u"uid"_s, dossier.uid);
    json.insert(u"planLines"_s, toJsonArray(dossier.planLines));
    return json;
}

QJsonObject toJson(const ClientFile &file, const ShownAs &shown)
{
    QJsonObject json = toJson<domain::Client>(file.client);
    const domain::FollowOn followOn = domain::followOnOf(file.client, file.projects, shown.today);
    json.insert(u"id"_s, file.client.id ? QJsonValue(file.client.id->value()) : QJsonValue::Null);
    json.insert(u"uid"_s, file.client.uid);
    json.insert(u"number"_s, textOrNull(file.client.number()));
    json.insert(u"unit"_s, textOrNull(file.unitName));
    json.insert(u"manager"_s, textOrNull(file.managerName));
    json.insert(u"industryCode"_s,
                textOrNull(domain::industryCode(file.client.industry).value_or(QString())));
    json.insert(u"followOnFen"_s, followOn.actual().fen());
    json.insert(u"followOn"_s, toJson(followOn));
    json.insert(u"nextVisit"_s, dateOrNull(file.summary.nextVisit));
    json.insert(u"lastVisit"_s, dateOrNull(file.summary.lastVisit));
    json.insert(u"lastContact"_s, dateOrNull(file.summary.lastContact));
    json.insert(u"completeness"_s, file.summary.completeness);
    json.insert(u"oldNumbers"_s, formerNumbers(file.client));
    json.insert(u"shareholders"_s, toJsonArray(file.client.shareholders));
    const domain::CreditSheet *credit = file.client.credit();
    json.insert(u"credit"_s,
                credit == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(toJson(*credit)));
    QJsonArray persons;
    for (const domain::Person &person : file.persons) {
        persons.append(toJson(person, file.projects, shown));
    }
    json.insert(u"persons"_s, persons);
    QJsonArray projects;
    for (const domain::Project &project : file.projects) {
        projects.append(toJson(project));
    }
    json.insert(u"projects"_s, projects);
    QJsonArray visits;
    for (const domain::Visit &visit : file.visits) {
        visits.append(toJson(visit));
    }
    json.insert(u"visits"_s, visits);
    QJsonArray records;
    for (const domain::Record &record : file.records) {
        QJsonObject object = toJson(record);
        object.insert(u"uid"_s, record.uid);
        records.append(object);
    }
    json.insert(u"records"_s, records);
    QJsonArray dossiers;
    for (const domain::Dossier &dossier : file.dossiers) {
        dossiers.append(toJson(dossier));
    }
    json.insert(u"dossiers"_s, dossiers);
    json.insert(u"attachments"_s, toJsonArray(file.attachments));
    return json;
}

Result<void> applyJson(ClientFile &file, const QJsonObject &json)
{
    // Reckoned, set by the system, or looked up by the caller.
    static const QSet<QString> passedOver{
        u"id"_s,           u"uid"_s,         u"number"_s,     u"unit"_s,         u"manager"_s,
        u"industryCode"_s, u"followOnFen"_s, u"followOn"_s,   u"nextVisit"_s,    u"lastVisit"_s,
        u"visits"_s,       u"lastContact"_s, u"oldNumbers"_s, u"completeness"_s, u"shareholders"_s,
        u"credit"_s,       u"persons"_s,     u"projects"_s,   u"records"_s,      u"dossiers"_s,
        u"attachments"_s,
    };
    Result<void> done = applyJson<domain::Client>(file.client, json, passedOver);
    if (done) {
        done = applyJsonArray(file.client.shareholders, json, "shareholders");
    }
    if (done) {
        done = applyCredit(file.client, json);
    }
    if (done) {
        done = applyProjects(file, json);
    }
    if (done) {
        done = applyPersons(file, json);
    }
    if (done) {
        done = applyRecords(file, json);
    }
    return done;
}

Result<void> applyJson(domain::Visit &visit, const QJsonObject &json)
{
    static const QSet<QString> others{u"client"_s, u"uid"_s, u"our"_s, u"their"_s, u"promises"_s};
    Result<void> done = applyJson<domain::Visit>(visit, json, others);
    if (done) {
        done = applyParticipants(visit.our, json, "our");
    }
    if (done) {
        done = applyParticipants(visit.their, json, "their");
    }
    if (done) {
        done = applyJsonArray(visit.promises, json, "promises");
    }
    return done;
}

Result<void> applyJson(domain::Dossier &dossier, const QJsonObject &json)
{
    const Result<void> done =
        applyJson<domain::Dossier>(dossier, json, {u"client"_s, u"uid"_s, u"planLines"_s});
    return done ? applyJsonArray(dossier.planLines, json, "planLines") : done;
}

} // namespace zhuke::application
