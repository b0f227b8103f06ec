// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demopersons.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demonames.h"
#include "application/demo/demopersontexts.h"
#include "application/demo/demoprojects.h"
#include "application/demo/demorandom.h"
#include "domain/standards/region.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::Consent;
using domain::Person;
using domain::PersonId;
using domain::PersonKind;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 subject = 5;

// domain.md 8, of 185 persons: 60 % and 20 %.
constexpr std::size_t withPi2 = 111;
constexpr std::size_t withPi3 = 37;
constexpr std::size_t expired = 5;
constexpr std::size_t withdrawn = 3;
constexpr std::size_t lunarBirthdays = 25;

constexpr const char16_t *rareName = u"林示𬱖"; // U+2CC56, outside the first plane
constexpr const char16_t *dottedName = u"阿依·示例";

class PersonMaker
{
public:
    PersonMaker(const ClientPlan &plan, quint64 seed, QDate today)
        : m_plan(plan)
        , m_random(seed, subject, 100 + static_cast<quint64>(plan.slot))
        , m_today(today)
    {}

    std::vector<Person> make(PersonNames &names, int &mobile)
    {
        std::vector<Person> persons;
        persons.reserve(static_cast<std::size_t>(m_plan.persons));
        for (int place = 0; place < m_plan.persons; ++place) {
            persons.push_back(person(place, names.next(), ++mobile));
        }
        shareOut(persons);
        return persons;
    }

private:
    [[nodiscard]] PersonKind kindAt(int place) const
    {
        if (place == 0) {
            return PersonKind::Head;
        }
        if (place == m_plan.persons - 1) {
            return PersonKind::Handler;
        }
        return place == 1 ? PersonKind::Executive : PersonKind::Key;
    }

    Person person(int place, const QString &name, int mobile)
    {
        static constexpr std::array sources{u"名片", u"本人提供", u"既有台账", u"第三方"};
        Person person;
        person.id = PersonId(place + 1);
        person.name = name;
        person.sex = m_random.chance(72) ? domain::Sex::Male : domain::Sex::Female;
        person.kind = kindAt(place);
        const DemoPost &post = m_random.pick(demoPosts.at(static_cast<std::size_t>(*person.kind)));
        person.department = QString::fromUtf16(post.department);
        person.post = QString::fromUtf16(m_plan.isPublicBody() ? post.publicPost : post.post);
        if (m_plan.isPublicBody()) {
            person.department = place == 0 ? u"局领导"_s : u"项目管理科"_s;
        }
        person.decisionRoles = {post.role};
        person.mobile = u"1420000%1"_s.arg(mobile, 4, 10, QChar(u'0'));
        if (m_random.chance(65)) {
            person.officePhone = u"0399-2001%1"_s.arg(mobile, 3, 10, QChar(u'0'));
        }
        person.wechat = m_random.chance(60) ? u"zk_demo_%1"_s.arg(mobile) : QString();
        person.email = m_random.chance(55) ? u"p%1@example.com"_s.arg(mobile) : QString();
        person.officeAddress = demoPlace(m_plan) + u"示范路%1号"_s.arg(m_plan.number);
        person.relation = m_random.between(1, 5);
        person.attitude = static_cast<domain::Attitude>(m_random.below(4));
        person.resume =
            m_random.chance(60) ? QString::fromUtf16(m_random.pick(demoResumes)) : QString();
        person.habits =
            m_random.chance(70) ? QString::fromUtf16(m_random.pick(demoHabits)) : QString();
        person.source = QString::fromUtf16(m_random.pick(sources));
        person.sourceOn = m_today.addDays(-m_random.between(30, 900));
        return person;
    }

    // Default shares of decision: together 100.
    void shareOut(std::vector<Person> &persons)
    {
        int left = 100;
        for (std::size_t i = 0; i + 1 < persons.size(); ++i) {
            const int share = i == 0 ? m_random.between(8, 12) * 5 : m_random.between(1, 2) * 5;
            persons[i].decisionPct = share;
            left -= share;
        }
        persons.back().decisionPct = std::min(left, 20);
    }

    const ClientPlan &m_plan;
    DemoRandom m_random;
    QDate m_today;
};

// Deals consents, and then the values they cover, over all persons.
class ConsentDealer
{
public:
    ConsentDealer(quint64 seed, QDate today)
        : m_random(seed, subject, 1)
        , m_today(today)
    {}

    void deal(const std::vector<ClientPlan> &plans, std::vector<std::vector<Person>> &persons)
    {
        std::vector<Place> places;
        for (std::size_t client = 0; client < persons.size(); ++client) {
            for (Person &person : persons[client]) {
                places.push_back({&plans[client], &person});
            }
        }
        m_random.shuffle(places);
        places.resize(std::min(withPi2, places.size()));
        // Those who may have ● fields first, so that the 37 are among the 103 in force.
        std::stable_partition(places.begin(), places.end(), [](const Place &place) {
            return !place.plan->isPublicBody();
        });
        for (std::size_t i = 0; i < places.size(); ++i) {
            consent(*places[i].person, i < withPi3);
        }
        const std::size_t inForce = places.size() - expired - withdrawn;
        for (std::size_t i = inForce; i < places.size(); ++i) {
            end(*places[i].person->consent, i < inForce + expired);
        }
        places.resize(inForce);
        std::rotate(places.begin(),
                    places.begin() + static_cast<std::ptrdiff_t>(withPi3) / 2,
                    places.end());
        for (std::size_t i = 0; i < places.size(); ++i) {
            fillPi2(places[i], i);
        }
    }

private:
    struct Place
    {
        const ClientPlan *plan;
        Person *person;
    };

    void consent(Person &person, bool coversPi3)
    {
        Consent consent;
        consent.noticedOn = m_today.addDays(-m_random.between(40, 500));
        consent.way = static_cast<domain::ConsentWay>(m_random.below(3));
        consent.coversPi2 = true;
        consent.coversPi3 = coversPi3;
        consent.expiresOn = consent.noticedOn.addYears(2);
        person.consent = consent;
    }

    void end(Consent &consent, bool byTime)
    {
        if (byTime) {
            consent.expiresOn = m_today.addDays(-m_random.between(5, 120));
            consent.noticedOn = consent.expiresOn.addYears(-1);
        } else {
            consent.withdrawnOn = m_today.addDays(-m_random.between(5, 35));
        }
    }

    void fillPi2(const Place &place, std::size_t index)
    {
        Person &person = *place.person;
        person.birth = birthday(index);
        const domain::Province &home = m_random.pick(domain::provinces());
        person.nativePlace = QString::fromUtf16(home.name);
        person.education = QString::fromUtf16(m_random.pick(demoEducations));
        if (m_random.chance(40)) {
            person.privateMobile = u"1420001%1"_s.arg(index, 4, 10, QChar(u'0'));
        }
        if (person.consent->coversPi3) {
            fillPi3(place, index);
        }
    }

    // Of family members only who they are: the person's own consent does not cover their names.
    void fillPi3(const Place &place, std::size_t index)
    {
        Person &person = *place.person;
        person.home = demoPlace(*place.plan) + u"示范里%1号"_s.arg(index + 1);
        person.hobbies = QString::fromUtf16(m_random.pick(demoHobbies));
        person.specialDays = QString::fromUtf16(m_random.pick(demoSpecialDays));
        const int members = m_random.between(1, 3);
        for (int i = 0; i < members; ++i) {
            const auto relation = QString::fromUtf16(demoRelations.at(static_cast<std::size_t>(i)));
            person.family.push_back(
                {relation, {}, QString::fromUtf16(m_random.pick(demoWorks)), {}});
        }
    }

    QString birthday(std::size_t index)
    {
        if (index < demoLunarCases.size()) {
            return QString::fromUtf16(demoLunarCases.at(index));
        }
        const int year = m_random.between(1964, 1995);
        const int month = m_random.between(1, 12);
        if (index < lunarBirthdays) {
            return u"农%1-%2-%3"_s.arg(year)
                .arg(month, 2, 10, QChar(u'0'))
                .arg(m_random.between(1, 29), 2, 10, QChar(u'0'));
        }
        if (index < lunarBirthdays + demoLeapDays.size()) {
            return QString::fromUtf16(demoLeapDays.at(index - lunarBirthdays));
        }
        return QDate(year, month, m_random.between(1, 28)).toString(Qt::ISODate);
    }

    DemoRandom m_random;
    QDate m_today;
};

} // namespace

std::vector<std::vector<Person>>
demoPersons(const std::vector<ClientPlan> &plans, quint64 seed, QDate today)
{
    QSet<QString> taken;
    for (const domain::User &user : demoUsers()) {
        taken.insert(user.name);
    }
    PersonNames names(seed, taken);
    int mobile = 0;
    std::vector<std::vector<Person>> persons;
    persons.reserve(plans.size());
    for (const ClientPlan &plan : plans) {
        persons.push_back(PersonMaker(plan, seed, today).make(names, mobile));
    }
    persons[0].front().name = QString::fromUtf16(rareName);
    persons[1].back().name = QString::fromUtf16(dottedName);
    ConsentDealer(seed, today).deal(plans, persons);
    return persons;
}

void addDecisions(std::vector<Person> &persons,
                  const std::vector<domain::Project> &projects,
                  quint64 seed)
{
    DemoRandom random(seed, subject, 2);
    for (const domain::Project &project : projects) {
        if (!random.chance(35)) {
            continue;
        }
        int left = 100;
        for (std::size_t i = 0; i < persons.size(); ++i) {
            const bool isLast = i + 1 == persons.size();
            const int share = isLast ? left : std::min(left, random.between(2, 10) * 5);
            persons[i].decisions.push_back({*project.id, share});
            left -= share;
        }
    }
}

} // namespace zhuke::application
