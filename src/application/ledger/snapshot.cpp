// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/snapshot.h"

#include "application/json/fieldjson.h"

#include <QJsonDocument>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::Client;
using domain::Contract;
using domain::ErrorCode;
using domain::failure;
using domain::Participant;
using domain::Person;
using domain::Project;
using domain::Result;
using domain::Visit;

namespace {

// Past the limits of the screen, which an import does not keep to either.
template <class E>
Result<void> putFields(E &entity, const QJsonObject &fields)
{
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        const Result<domain::FieldValue> value = fieldValue(fields.value(field.name()));
        if (!value) {
            return failure(value);
        }
        if (const Result<void> done = field.put(entity, *value); !done) {
            return done;
        }
    }
    return {};
}

template <class Tag>
QJsonValue idJson(std::optional<domain::Id<Tag>> id)
{
    return id ? QJsonValue(id->value()) : QJsonValue::Null;
}

template <class Id>
std::optional<Id> idOf(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(Id(json.toInteger())) : std::nullopt;
}

QJsonArray peopleJson(const std::vector<Participant> &people)
{
    QJsonArray array;
    for (const Participant &participant : people) {
        QJsonObject json = toJson(participant);
        json.insert(u"person"_s, idJson(participant.person));
        json.insert(u"user"_s, idJson(participant.user));
        array.append(json);
    }
    return array;
}

Result<std::vector<Participant>> peopleOf(const QJsonArray &array)
{
    std::vector<Participant> people;
    for (const auto &json : array) {
        Participant participant;
        if (const Result<void> done = putFields(participant, json.toObject()); !done) {
            return failure(done);
        }
        participant.person = idOf<domain::PersonId>(json[u"person"_s]);
        participant.user = idOf<domain::UserId>(json[u"user"_s]);
        people.push_back(std::move(participant));
    }
    return people;
}

// An import only ever adds to these lists, at the end.
template <class E>
Result<void> shorten(std::vector<E> &list, const QJsonValue &count)
{
    const auto size = static_cast<std::size_t>(count.toInteger());
    if (size > list.size()) {
        return failure(ErrorCode::Invalid, {}, {}, u"snapshot"_s);
    }
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(size), list.end());
    return {};
}

template <class E>
QJsonValue countJson(const std::vector<E> &list)
{
    return static_cast<qint64>(list.size());
}

} // namespace

QJsonObject contentOf(const Client &client)
{
    return {{u"fields"_s, toJson(client)},
            {u"unit"_s, idJson(client.unit)},
            {u"manager"_s, idJson(client.manager)},
            {u"formerNumbers"_s, countJson(client.formerNumbers)}};
}

Result<void> restore(Client &client, const QJsonObject &content)
{
    client.unit = idOf<domain::UnitId>(content.value(u"unit"_s));
    client.manager = idOf<domain::UserId>(content.value(u"manager"_s));
    const Result<void> done = putFields(client, content.value(u"fields"_s).toObject());
    return done ? shorten(client.formerNumbers, content.value(u"formerNumbers"_s)) : done;
}

QJsonObject contentOf(const Person &person)
{
    return {{u"fields"_s, toJson<Person>(person)}};
}

Result<void> restore(Person &person, const QJsonObject &content)
{
    return putFields(person, content.value(u"fields"_s).toObject());
}

QJsonObject contentOf(const Project &project)
{
    QJsonObject content{{u"fields"_s, toJson<Project>(project)},
                        {u"contracts"_s, countJson(project.contracts)}};
    if (!project.contracts.empty()) {
        content.insert(u"contract"_s, toJson<Contract>(project.contracts.front()));
    }
    return content;
}

Result<void> restore(Project &project, const QJsonObject &content)
{
    Result<void> done = putFields(project, content.value(u"fields"_s).toObject());
    if (done) {
        done = shorten(project.contracts, content.value(u"contracts"_s));
    }
    if (done && !project.contracts.empty()) {
        done = putFields(project.contracts.front(), content.value(u"contract"_s).toObject());
    }
    return done;
}

QJsonObject contentOf(const Visit &visit)
{
    return {{u"fields"_s, toJson<Visit>(visit)},
            {u"our"_s, peopleJson(visit.our)},
            {u"their"_s, peopleJson(visit.their)},
            {u"promises"_s, countJson(visit.promises)}};
}

Result<void> restore(Visit &visit, const QJsonObject &content)
{
    const Result<void> done = putFields(visit, content.value(u"fields"_s).toObject());
    const auto our = peopleOf(content.value(u"our"_s).toArray());
    const auto their = peopleOf(content.value(u"their"_s).toArray());
    if (!done || !our || !their) {
        return failure(ErrorCode::Invalid, {}, {}, u"snapshot"_s);
    }
    visit.our = *our;
    visit.their = *their;
    return shorten(visit.promises, content.value(u"promises"_s));
}

QByteArray ItemNote::toBytes() const
{
    const QJsonObject json{
        {u"id"_s, id}, {u"client"_s, client}, {u"name"_s, name}, {u"content"_s, content}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ItemNote ItemNote::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json.value(u"id"_s).toInteger(),
            json.value(u"client"_s).toInteger(),
            json.value(u"name"_s).toString(),
            json.value(u"content"_s).toObject()};
}

} // namespace zhuke::application
