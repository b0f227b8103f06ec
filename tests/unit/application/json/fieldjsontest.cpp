// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/json/fieldjson.h"

#include "application/client/clientjson.h"
#include "domain/client/client.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

FieldValue typed(QStringView name, const QString &text)
{
    const Field<Client> *field = findField<Client>(name);
    return *fieldValue(field->type, field->codes, text);
}

} // namespace

TEST(FieldJson, writesAbsentFieldsAsNull)
{
    const QJsonObject json = toJson(Client());
    EXPECT_TRUE(json.value(u"address"_s).isNull());
    EXPECT_TRUE(json.contains(u"address"_s));
    EXPECT_EQ(json.value(u"state"_s).toString(), u"prospect"_s);
}

TEST(FieldJson, readsWhatItWrote)
{
    Client client;
    client.name = u"云汀置业有限公司(虚构)"_s;
    client.assetsFen = Money::fromFen(9'007'199'254'740'993);
    client.paymentKinds = {PaymentKind::Progress};
    client.foundedOn = QDate(2001, 2, 3);
    client.level = Level::Branch;
    const QByteArray text = QJsonDocument(toJson(client)).toJson();
    Client read;
    ASSERT_TRUE(applyJson(read, QJsonDocument::fromJson(text).object()));
    EXPECT_EQ(read, client);
}

TEST(FieldJson, refusesAMisspeltKeyByName)
{
    Client client;
    const auto done = applyJson(client, object(R"({"adress": "x"})"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().field, u"adress"_s);
    EXPECT_EQ(done.error().rule, u"unknownField"_s);
}

TEST(FieldJson, refusesFractionsObjectsAndMixedLists)
{
    Client client;
    EXPECT_EQ(applyJson(client, object(R"({"assetsFen": 1.5})")).error().rule, u"notANumber"_s);
    EXPECT_EQ(applyJson(client, object(R"({"name": {}})")).error().rule, u"notAValue"_s);
    EXPECT_EQ(applyJson(client, object(R"({"paymentKinds": ["progress", 1]})")).error().rule,
              u"notAList"_s);
}

TEST(FieldJson, clearsAFieldWithNullOrBlankText)
{
    Client client;
    client.address = u"示范路1号"_s;
    client.fax = u"0399-2000111"_s;
    ASSERT_TRUE(applyJson(client, object(R"({"address": null, "fax": " "})")));
    EXPECT_TRUE(client.address.isEmpty());
    EXPECT_TRUE(client.fax.isEmpty());
}

TEST(FieldJson, takesTypedTextAsAPersonWritesIt)
{
    EXPECT_EQ(typed(u"assetsFen", u"3.5亿"_s), FieldValue(qint64(35'000'000'000)));
    EXPECT_EQ(typed(u"foundedOn", u"2001年2月3日"_s), FieldValue(u"2001-02-03"_s));
    EXPECT_EQ(typed(u"level", u"分公司级"_s), FieldValue(u"branch"_s));
    EXPECT_EQ(typed(u"level", u"company"_s), FieldValue(u"company"_s));
    EXPECT_EQ(typed(u"paymentKinds", u"垫资、progress"_s),
              FieldValue(QStringList{u"advanceFunding"_s, u"progress"_s}));
    EXPECT_EQ(typed(u"headcount", u"120"_s), FieldValue(qint64(120)));
    EXPECT_EQ(typed(u"name", u"  "_s), FieldValue());
    EXPECT_EQ(*fieldValue(FieldType::Flag, {}, u"是"_s), FieldValue(true));
    EXPECT_EQ(*fieldValue(FieldType::Flag, {}, u"否"_s), FieldValue(false));
}

TEST(FieldJson, refusesTypedTextThatMeansNothing)
{
    const auto rule = [](QStringView name, const QString &text) {
        const Field<Client> *field = findField<Client>(name);
        return fieldValue(field->type, field->codes, text).error().rule;
    };
    EXPECT_EQ(rule(u"level", u"总公司级"_s), u"notACode"_s);
    EXPECT_EQ(rule(u"paymentKinds", u"垫资,现金"_s), u"notACode"_s);
    EXPECT_EQ(rule(u"headcount", u"很多"_s), u"notANumber"_s);
    EXPECT_EQ(rule(u"assetsFen", u"3,5亿"_s), u"notAnAmount"_s);
    EXPECT_EQ(rule(u"foundedOn", u"2023年2月30日"_s), u"noSuchDate"_s);
    EXPECT_EQ(fieldValue(FieldType::Flag, {}, u"也许"_s).error().rule, u"notAFlag"_s);
}

TEST(ClientJson, showsWhatItIsGivenBack)
{
    ClientFile file;
    ASSERT_TRUE(applyJson(file, object(R"json({"name": "云汀置业有限公司(虚构)",
        "shareholders": [{"name": "云汀控股(虚构)", "ratioBp": 5100}],
        "credit": {"year": 2026, "performance": "good"},
        "projects": [{"name": "甲项目", "stage": "building", "place": "上海市",
                      "contracts": [{"amountFen": 100, "signedOn": "2026-01-02",
                                     "supplements": [{"amountFen": -10, "signedOn": "2026-02-02"}],
                                     "receipts": [{"amountFen": 40, "receivedOn": "2026-03-02"}]}],
                      "followUps": [{"kind": "claim", "amountFen": 7}]}],
        "persons": [{"name": "曾示远", "post": "总监", "mobile": "14200000001",
                     "consent": {"noticedOn": "2026-01-01", "coversPi3": true},
                     "family": [{"relation": "配偶"}]}],
        "records": [{"kind": "complaint", "date": "2026-04-01", "summary": "渗漏"}]})json")));
    const QJsonObject shown = toJson(file, ShownAs{QDate(2026, 11, 23)});
    ClientFile again;
    ASSERT_TRUE(applyJson(again, shown));
    EXPECT_EQ(again.client, file.client);
    EXPECT_EQ(again.projects, file.projects);
    EXPECT_EQ(again.persons, file.persons);
    EXPECT_EQ(again.records, file.records);
    EXPECT_EQ(shown.value(u"projects"_s).toArray().first().toObject().value(u"phase"_s).toString(),
              u"current"_s);
}

TEST(ClientJson, findsPartsByTheirIdentityInsteadOfAddingThemTwice)
{
    ClientFile file;
    const QJsonObject json =
        object(R"({"projects": [{"name": "甲项目"}], "persons": [{"name": "曾示远"}],
        "records": [{"kind": "talk", "date": "2026-04-01", "summary": "谈"}]})");
    ASSERT_TRUE(applyJson(file, json));
    ASSERT_TRUE(applyJson(file, json));
    EXPECT_EQ(file.projects.size(), 1U);
    EXPECT_EQ(file.persons.size(), 1U);
    EXPECT_EQ(file.records.size(), 1U);
}

TEST(ClientJson, hidesSealedFieldsAndSaysWhich)
{
    ClientFile file;
    file.persons.resize(1);
    file.persons[0].hobbies = u"钓鱼"_s;
    file.persons[0].birth = u"1987-06-15"_s;
    const QJsonObject shown = toJson(file, ShownAs{QDate(2026, 11, 23), true, false});
    const QJsonObject person = shown.value(u"persons"_s).toArray().first().toObject();
    EXPECT_TRUE(person.value(u"hobbies"_s).isNull());
    EXPECT_TRUE(person.value(u"hidden"_s).toArray().contains(u"hobbies"_s));
    EXPECT_TRUE(person.value(u"hidden"_s).toArray().contains(u"family"_s));
    EXPECT_EQ(person.value(u"birth"_s).toString(), u"1987-06-15"_s);

    // Given back as shown, what was hidden stays.
    ASSERT_TRUE(applyJson(file, shown));
    EXPECT_EQ(file.persons[0].hobbies, u"钓鱼"_s);
}

TEST(ClientJson, refusesAShareInAProjectThatIsNotThere)
{
    ClientFile file;
    const auto done = applyJson(
        file,
        object(R"({"persons": [{"name": "曾示远", "decisions": [{"project": "无", "pct": 5}]}]})"));
    EXPECT_EQ(done.error().rule, u"unknownProject"_s);
    file.projects.resize(1);
    file.projects[0].id = ProjectId(3);
    file.projects[0].name = u"甲"_s;
    EXPECT_EQ(
        applyJson(
            file,
            object(
                R"({"persons": [{"name": "曾示远", "decisions": [{"project": "甲", "pct": 101}]}]})"))
            .error()
            .rule,
        u"outOfRange"_s);
    ASSERT_TRUE(applyJson(
        file,
        object(
            R"({"persons": [{"name": "曾示远", "decisions": [{"project": "甲", "pct": 60}]}]})")));
    EXPECT_EQ(file.persons.front().decisions, (std::vector<ProjectDecision>{{ProjectId(3), 60}}));
}

TEST(VisitJson, takesPeopleAsNamesOrWithTheirPosts)
{
    Visit visit;
    ASSERT_TRUE(applyJson(
        visit,
        object(R"({"client": "A-00001", "date": "2026-11-20", "way": "onSite", "content": "谈",
        "our": ["周示岚"], "their": [{"name": "曾示远", "post": "总监"}],
        "promises": [{"side": "theirs", "what": "付款", "due": "2026-12-01"}]})")));
    EXPECT_EQ(visit.our.front().name, u"周示岚"_s);
    EXPECT_EQ(visit.their.front().post, u"总监"_s);
    EXPECT_EQ(visit.promises.front().side, Side::Theirs);
    Visit again;
    QJsonObject json = toJson(visit);
    ASSERT_TRUE(applyJson(again, json));
    EXPECT_EQ(again.their, visit.their);
    EXPECT_EQ(applyJson(again, object(R"({"their": [""]})")).error().rule, u"missing"_s);
}
