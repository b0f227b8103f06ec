// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/visit/visitinput.h"

#include "domain/standards/datetext.h"
#include "presentation/common/display.h"
#include "presentation/common/errortext.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace zhuke::presentation {

using domain::Error;
using domain::ErrorCode;
using domain::Participant;
using domain::Visit;
using namespace Qt::StringLiterals;

namespace {

QString ruleFault(const QString &rule)
{
    return fieldErrorText(Error{ErrorCode::Invalid, {}, {}, rule, {}});
}

QString dateFault(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    const auto date = domain::parseDate(text);
    return date ? QString() : fieldErrorText(date.error());
}

QDate dateIn(const QString &text)
{
    return domain::parseDate(text).value_or(QDate());
}

void addMissing(QHash<QString, QString> &faults, const VisitInput &input)
{
    const QString words = ruleFault(u"missing"_s);
    const auto ask = [&](const QString &field, bool isThere) {
        if (!isThere) {
            faults.insert(field, words);
        }
    };
    ask(u"client"_s, input.client.has_value());
    ask(u"date"_s, !input.date.trimmed().isEmpty());
    ask(u"their"_s, !participantsIn(input.their).empty());
    ask(u"content"_s, !input.content.trimmed().isEmpty());
    ask(u"nextDate"_s, !input.nextDate.trimmed().isEmpty());
    if (!input.client && !input.clientName.trimmed().isEmpty()) {
        faults.insert(u"client"_s, ruleFault(u"unknownClient"_s));
    }
    for (std::size_t i = 0; i < input.promises.size(); ++i) {
        const PromiseInput &promise = input.promises[i];
        ask(u"promise%1.what"_s.arg(i), promise.isBlank() || !promise.what.trimmed().isEmpty());
    }
}

QJsonObject promiseJson(const PromiseInput &promise)
{
    QJsonObject json{{u"side"_s, domain::codeOf(promise.side)},
                     {u"what"_s, promise.what},
                     {u"who"_s, promise.who},
                     {u"due"_s, promise.due},
                     {u"done"_s, promise.done.toString(Qt::ISODate)}};
    if (promise.id) {
        json.insert(u"id"_s, promise.id->value());
    }
    return json;
}

PromiseInput promiseFrom(const QJsonObject &json)
{
    PromiseInput promise;
    promise.side =
        domain::fromCode<domain::Side>(json[u"side"_s].toString()).value_or(domain::Side::Ours);
    promise.what = json[u"what"_s].toString();
    promise.who = json[u"who"_s].toString();
    promise.due = json[u"due"_s].toString();
    promise.done = QDate::fromString(json[u"done"_s].toString(), Qt::ISODate);
    if (json.contains(u"id"_s)) {
        promise.id = domain::PromiseId(json[u"id"_s].toInteger());
    }
    return promise;
}

struct TextMember
{
    const char *name;
    QString VisitInput::*member;
};

constexpr std::array textMembers{
    TextMember{"clientName", &VisitInput::clientName},
    TextMember{"date", &VisitInput::date},
    TextMember{"their", &VisitInput::their},
    TextMember{"content", &VisitInput::content},
    TextMember{"nextDate", &VisitInput::nextDate},
    TextMember{"place", &VisitInput::place},
    TextMember{"our", &VisitInput::our},
    TextMember{"clientOpinion", &VisitInput::clientOpinion},
    TextMember{"reply", &VisitInput::reply},
    TextMember{"findings", &VisitInput::findings},
};

QString namesOf(const std::vector<Participant> &people)
{
    QStringList names;
    for (const Participant &person : people) {
        names.append(person.name);
    }
    return names.join(u"、"_s);
}

} // namespace

std::vector<Participant> participantsIn(const QString &names)
{
    static const QRegularExpression separators(u"[、，,;；\\n]"_s);
    static const QRegularExpression withPost(u"^(.*?)\\s*[(（](.*)[)）]$"_s);
    std::vector<Participant> people;
    for (const QString &part : names.split(separators, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty()) {
            continue;
        }
        const QRegularExpressionMatch match = withPost.match(name);
        if (match.hasMatch()) {
            people.push_back({match.captured(1), match.captured(2).trimmed(), {}, {}});
        } else {
            people.push_back({name, {}, {}, {}});
        }
    }
    return people;
}

VisitInput inputOf(const Visit &visit)
{
    VisitInput input;
    input.client = visit.client;
    input.date = dateText(visit.date);
    input.way = visit.way;
    input.their = namesOf(visit.their);
    input.content = visit.content;
    input.nextDate = dateText(visit.nextDate);
    input.purpose = visit.purpose;
    input.place = visit.place;
    input.our = namesOf(visit.our);
    input.clientOpinion = visit.clientOpinion;
    input.reply = visit.reply;
    input.findings = visit.findings;
    for (const domain::Promise &promise : visit.promises) {
        input.promises.push_back({promise.id,
                                  promise.side,
                                  promise.what,
                                  promise.who,
                                  dateText(promise.due),
                                  promise.done});
    }
    return input;
}

Visit visitOf(const VisitInput &input)
{
    Visit visit;
    visit.client = input.client.value_or(domain::ClientId(0));
    visit.date = dateIn(input.date);
    visit.way = input.way;
    visit.place = input.place.trimmed();
    visit.purpose = input.purpose;
    visit.content = input.content.trimmed();
    visit.clientOpinion = input.clientOpinion.trimmed();
    visit.reply = input.reply.trimmed();
    visit.findings = input.findings.trimmed();
    visit.nextDate = dateIn(input.nextDate);
    visit.our = participantsIn(input.our);
    visit.their = participantsIn(input.their);
    for (Participant &person : visit.their) {
        if (person.post.isEmpty()) {
            person.post = input.posts.value(person.name).trimmed();
        }
    }
    for (const PromiseInput &promise : input.promises) {
        if (!promise.isBlank()) {
            visit.promises.push_back({promise.id,
                                      promise.side,
                                      promise.what.trimmed(),
                                      promise.who.trimmed(),
                                      dateIn(promise.due),
                                      promise.done});
        }
    }
    return visit;
}

QHash<QString, QString> faultsOf(const VisitInput &input, QDate today, bool asksAll)
{
    QHash<QString, QString> faults;
    if (asksAll) {
        addMissing(faults, input);
    }
    const auto note = [&faults](const QString &field, const QString &fault) {
        if (!fault.isEmpty()) {
            faults.insert(field, fault);
        }
    };
    note(u"date"_s, dateFault(input.date));
    note(u"nextDate"_s, dateFault(input.nextDate));
    const QDate date = dateIn(input.date);
    const QDate next = dateIn(input.nextDate);
    if (date > today) {
        note(u"date"_s, ruleFault(u"futureDate"_s));
    }
    if (next.isValid() && date.isValid() && next < date) {
        note(u"nextDate"_s, ruleFault(u"beforeVisit"_s));
    }
    for (std::size_t i = 0; i < input.promises.size(); ++i) {
        note(u"promise%1.due"_s.arg(i), dateFault(input.promises[i].due));
    }
    return faults;
}

QJsonObject toJson(const VisitInput &input)
{
    QJsonObject json;
    for (const TextMember &text : textMembers) {
        json.insert(QLatin1StringView(text.name), input.*text.member);
    }
    if (input.client) {
        json.insert(u"client"_s, input.client->value());
    }
    json.insert(u"way"_s, domain::codeOf(input.way));
    json.insert(u"purpose"_s, domain::codeOf(input.purpose));
    QJsonObject posts;
    for (auto post = input.posts.cbegin(); post != input.posts.cend(); ++post) {
        posts.insert(post.key(), post.value());
    }
    json.insert(u"posts"_s, posts);
    QJsonArray promises;
    for (const PromiseInput &promise : input.promises) {
        promises.append(promiseJson(promise));
    }
    json.insert(u"promises"_s, promises);
    return json;
}

VisitInput visitInputFrom(const QJsonObject &json)
{
    VisitInput input;
    for (const TextMember &text : textMembers) {
        input.*text.member = json[QLatin1StringView(text.name)].toString();
    }
    if (json.contains(u"client"_s)) {
        input.client = domain::ClientId(json[u"client"_s].toInteger());
    }
    input.way = domain::fromCode<domain::VisitWay>(json[u"way"_s].toString()).value_or(input.way);
    input.purpose = domain::fromCode<domain::VisitPurpose>(json[u"purpose"_s].toString())
                        .value_or(input.purpose);
    const QJsonObject posts = json[u"posts"_s].toObject();
    for (auto post = posts.begin(); post != posts.end(); ++post) {
        input.posts.insert(post.key(), post.value().toString());
    }
    const QJsonArray promises = json[u"promises"_s].toArray();
    for (const auto &promise : promises) {
        input.promises.push_back(promiseFrom(promise.toObject()));
    }
    return input;
}

} // namespace zhuke::presentation
