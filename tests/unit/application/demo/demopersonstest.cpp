// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demopersons.h"

#include "application/client/clientrules.h"
#include "application/demo/democompany.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ClientFile> &files()
{
    static const std::vector<ClientFile> files = DemoCompany().makeRound(0);
    return files;
}

template <class Predicate>
auto countPersons(Predicate predicate)
{
    std::ptrdiff_t count = 0;
    for (const ClientFile &file : files()) {
        count += std::ranges::count_if(file.persons, predicate);
    }
    return count;
}

bool hasSealed(const Person &person, PiClass pi)
{
    return (pi == PiClass::Pi3 && !person.family.empty())
           || std::ranges::any_of(fieldsOf<Person>(), [&](const Field<Person> &field) {
                  return field.info.pi == pi && !isEmpty(field.get(person));
              });
}

} // namespace

TEST(DemoPersons, areTwoToFiveOfAClientAndThoseAskedForAmongThem)
{
    EXPECT_EQ(countPersons([](const Person &) { return true; }), 185);
    std::set<std::size_t> sizes;
    for (const ClientFile &file : files()) {
        sizes.insert(file.persons.size());
        EXPECT_EQ(file.persons.front().kind, PersonKind::Head);
        EXPECT_EQ(file.persons.back().kind, PersonKind::Handler);
    }
    EXPECT_EQ(*sizes.begin(), 2U);
    EXPECT_EQ(*sizes.rbegin(), 5U);
}

TEST(DemoPersons, haveInventedNamesThatOccurOnce)
{
    std::set<QString> names;
    for (const ClientFile &file : files()) {
        for (const Person &person : file.persons) {
            EXPECT_TRUE(person.name.contains(u'示')) << person.name.toStdString();
            names.insert(person.name);
        }
    }
    EXPECT_EQ(names.size(), 185U);
    EXPECT_TRUE(names.contains(u"阿依·示例"_s));
    EXPECT_TRUE(names.contains(u"林示"_s + QString::fromUcs4(U"\U0002CC56")));
    for (const char16_t *surname : {u"曾", u"单", u"仇", u"查", u"解", u"欧阳", u"尉迟"}) {
        EXPECT_TRUE(std::ranges::any_of(names, [&](const QString &name) {
            return name.startsWith(QString::fromUtf16(surname));
        })) << QString::fromUtf16(surname).toStdString();
    }
}

TEST(DemoPersons, consentInTheAgreedNumbers)
{
    const auto covers = [](bool Consent::*flag) {
        return countPersons(
            [&](const Person &person) { return person.consent && (*person.consent).*flag; });
    };
    EXPECT_EQ(covers(&Consent::coversPi2), 111); // 60 % of 185
    EXPECT_EQ(covers(&Consent::coversPi3), 37);  // 20 %
    EXPECT_EQ(countPersons([](const Person &person) {
                  return person.consent && person.consent->expiresOn < demoDay();
              }),
              5);
    EXPECT_EQ(countPersons([](const Person &person) {
                  return person.consent && person.consent->withdrawnOn.isValid();
              }),
              3);
}

TEST(DemoPersons, haveSealedValuesOnlyUnderAConsentInForce)
{
    int withPi2 = 0;
    int withPi3 = 0;
    for (const ClientFile &file : files()) {
        const bool isPublic =
            file.client.nature == u"党政机关" || file.client.nature == u"事业单位";
        for (const Person &person : file.persons) {
            const bool isInForce = person.consent && person.consent->isInForce(demoDay());
            EXPECT_TRUE(isInForce || !hasSealed(person, PiClass::Pi2));
            EXPECT_TRUE((isInForce && person.consent->coversPi3 && !isPublic)
                        || !hasSealed(person, PiClass::Pi3));
            EXPECT_TRUE(checkPerson(person, demoDay()));
            withPi2 += hasSealed(person, PiClass::Pi2) ? 1 : 0;
            withPi3 += hasSealed(person, PiClass::Pi3) ? 1 : 0;
        }
    }
    EXPECT_EQ(withPi2, 103);
    EXPECT_EQ(withPi3, 37);
}

// A consent of the person does not cover the family's names (domain.md 6).
TEST(DemoPersons, doNotNameTheirFamilies)
{
    for (const ClientFile &file : files()) {
        for (const Person &person : file.persons) {
            for (const FamilyMember &member : person.family) {
                EXPECT_FALSE(member.relation.isEmpty());
                EXPECT_TRUE(member.name.isEmpty());
            }
        }
    }
}

TEST(DemoPersons, haveLunarAndLeapBirthdays)
{
    static const QRegularExpression lunar(u"^农\\d{4}(-|闰)\\d\\d-\\d\\d$"_s);
    std::set<QString> births;
    int lunarBirthdays = 0;
    int leapDays = 0;
    for (const ClientFile &file : files()) {
        for (const Person &person : file.persons) {
            if (person.birth.isEmpty()) {
                continue;
            }
            births.insert(person.birth);
            const bool isLunar = person.birth.startsWith(u'农');
            EXPECT_EQ(isLunar, !QDate::fromString(person.birth, Qt::ISODate).isValid());
            EXPECT_EQ(isLunar, lunar.match(person.birth).hasMatch());
            lunarBirthdays += isLunar ? 1 : 0;
            leapDays += person.birth.endsWith(u"-02-29") && !isLunar ? 1 : 0;
        }
    }
    EXPECT_EQ(lunarBirthdays, 25);
    EXPECT_EQ(leapDays, 2);
    EXPECT_TRUE(births.contains(u"农1987闰06-15"_s));
    EXPECT_TRUE(births.contains(u"农1979闰06-08"_s));
    EXPECT_TRUE(births.contains(u"农1975-12-30"_s));
}

TEST(DemoPersons, shareNoMoreThanTheWholeDecisionOfAProject)
{
    int own = 0;
    for (const ClientFile &file : files()) {
        for (const Project &project : file.projects) {
            int sum = 0;
            for (const Person &person : file.persons) {
                const auto found =
                    std::ranges::find(person.decisions, *project.id, &ProjectDecision::project);
                const bool isOwn = found != person.decisions.end();
                sum += isOwn ? found->pct : *person.decisionPct;
                own += isOwn ? 1 : 0;
            }
            EXPECT_LE(sum, 100) << project.name.toStdString();
        }
    }
    EXPECT_GT(own, 50);
}
