// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demovisits.h"

#include "application/demo/demoprojects.h"
#include "application/demo/demorandom.h"
#include "application/demo/demotext.h"
#include "application/demo/demovisittopics.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::ClientFile;
using domain::Person;
using domain::Project;
using domain::Promise;
using domain::Role;
using domain::Side;
using domain::User;
using domain::Visit;
using domain::VisitWay;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 subject = 7;
constexpr int months = 18;

const User *colleague(const std::vector<User> &users, domain::UnitId unit, Role role)
{
    const auto found = std::ranges::find_if(
        users, [&](const User &user) { return user.unit == unit && user.has(role); });
    return found == users.end() ? nullptr : &*found;
}

domain::Participant ours(const User &user)
{
    return {user.name, {}, std::nullopt, user.id};
}

// The Friday before a weekend, or the Monday after it when that is too early.
QDate workingDay(QDate day, QDate first)
{
    constexpr int friday = 5;
    constexpr int week = 7;
    if (day.dayOfWeek() <= friday) {
        return day;
    }
    const QDate before = day.addDays(friday - day.dayOfWeek());
    return before >= first ? before : before.addDays(week - friday + 1);
}

class VisitMaker
{
public:
    VisitMaker(const ClientPlan &plan,
               const ClientFile &file,
               const std::vector<User> &users,
               quint64 seed,
               QDate today)
        : m_plan(plan)
        , m_file(file)
        , m_random(seed, subject, static_cast<quint64>(plan.slot))
        , m_today(today)
        , m_users(users)
    {}

    std::vector<Visit> make()
    {
        const std::vector<QDate> days = visitDays();
        std::vector<Visit> visits;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const QDate next = i + 1 < days.size() ? days[i + 1] : QDate();
            visits.push_back(visit(days[i], next));
        }
        return visits;
    }

private:
    // One working day in each equal part of the time.
    std::vector<QDate> visitDays()
    {
        QDate first = m_today.addMonths(-(months - 1));
        first = {first.year(), first.month(), 1};
        QDate last = m_today.addDays(-3);
        if (m_plan.state == domain::ClientState::Terminated) {
            last = m_today.addDays(-240);
        } else if (!m_plan.isDesignated()) {
            first = m_today.addDays(-210);
        }
        const qint64 span = first.daysTo(last) + 1;
        std::vector<QDate> days;
        for (qint64 part = 0; part < m_plan.visits; ++part) {
            const qint64 from = span * part / m_plan.visits;
            const qint64 until = span * (part + 1) / m_plan.visits;
            QDate day = first.addDays(from + m_random.below(static_cast<int>(until - from)));
            days.push_back(workingDay(day, first));
        }
        return days;
    }

    Visit visit(QDate day, QDate next)
    {
        Visit visit;
        visit.date = day;
        visit.nextDate = next.isValid() ? next : day.addDays(usualDays());
        visit.their = theirPeople();
        const VisitTopic &topic = chooseTopic(day);
        const Project *project = projectOf(topic, day);
        write(visit, topic, project);
        visit.way = way(visit.content);
        visit.place = place(visit, project);
        addOurs(visit, topic);
        addPromises(visit, topic, project);
        return visit;
    }

    [[nodiscard]] int usualDays()
    {
        const int days = m_plan.grade == domain::Grade::A   ? 15
                         : m_plan.grade == domain::Grade::B ? 30
                                                            : 75;
        return days + m_random.between(-4, 6);
    }

    std::vector<domain::Participant> theirPeople()
    {
        std::vector<domain::Participant> people;
        const int count = m_random.chance(30) ? 2 : 1;
        const int first = m_random.below(static_cast<int>(m_file.persons.size()));
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(first + i) % m_file.persons.size();
            const Person &person = m_file.persons[index];
            people.push_back({person.name, person.post, person.id, std::nullopt});
        }
        return people;
    }

    [[nodiscard]] std::vector<const Project *> projectsIn(domain::ProjectPhase phase,
                                                          QDate day) const
    {
        std::vector<const Project *> found;
        for (const Project &project : m_file.projects) {
            if (demoPhase(project, day) == phase) {
                found.push_back(&project);
            }
        }
        return found;
    }

    // Never the same topic twice running.
    const VisitTopic &chooseTopic(QDate day)
    {
        while (true) {
            const VisitTopic &topic = m_random.pick(visitTopics());
            const bool fits = !topic.phase || !projectsIn(*topic.phase, day).empty();
            if (fits && &topic != m_lastTopic) {
                m_lastTopic = &topic;
                return topic;
            }
        }
    }

    const Project *projectOf(const VisitTopic &topic, QDate day)
    {
        return topic.phase ? m_random.pick(projectsIn(*topic.phase, day)) : nullptr;
    }

    void write(Visit &visit, const VisitTopic &topic, const Project *project)
    {
        const Person &first =
            m_file.persons[static_cast<std::size_t>(visit.their.front().person->value() - 1)];
        const auto say = [&](const char16_t *text) {
            return filled(text,
                          {{u"{项目}", project == nullptr ? QString() : project->name},
                           {u"{对方}", first.name + first.post},
                           {u"{数2}", QString::number(m_random.between(28, 96))},
                           {u"{数}", QString::number(m_random.between(3, 26))},
                           {u"{分}", QString::number(m_random.between(82, 97))},
                           {u"{月}", QString::number(visit.date.addDays(75).month())}});
        };
        visit.purpose = topic.purpose;
        visit.content = say(m_random.pick(topic.contents));
        visit.clientOpinion = say(m_random.pick(topic.opinions));
        visit.reply = m_random.chance(85) ? say(m_random.pick(topic.replies)) : QString();
        visit.findings = m_random.chance(65) ? say(m_random.pick(topic.findings)) : QString();
    }

    // The words may already say how it was.
    VisitWay way(const QString &content)
    {
        struct Word
        {
            const char16_t *word;
            VisitWay way;
        };
        static constexpr std::array said{Word{u"来访", VisitWay::Incoming},
                                         Word{u"电话", VisitWay::Phone},
                                         Word{u"来电", VisitWay::Phone},
                                         Word{u"微信", VisitWay::Wechat},
                                         Word{u"例会", VisitWay::Meeting},
                                         Word{u"大会", VisitWay::Meeting},
                                         Word{u"拜访", VisitWay::OnSite},
                                         Word{u"陪同", VisitWay::OnSite},
                                         Word{u"面谈", VisitWay::OnSite},
                                         Word{u"当面", VisitWay::OnSite},
                                         Word{u"座谈", VisitWay::OnSite},
                                         Word{u"到", VisitWay::OnSite},
                                         Word{u"签认", VisitWay::OnSite},
                                         Word{u"检查", VisitWay::OnSite},
                                         Word{u"飞检", VisitWay::OnSite},
                                         Word{u"例查", VisitWay::OnSite},
                                         Word{u"递交", VisitWay::OnSite},
                                         Word{u"会面", VisitWay::OnSite}};
        static constexpr std::array ways{
            VisitWay::OnSite, VisitWay::OnSite, VisitWay::OnSite, VisitWay::Phone, VisitWay::Video};
        const auto word = std::ranges::find_if(said, [&](const Word &each) {
            return content.contains(QString::fromUtf16(each.word));
        });
        return word != said.end() ? word->way : m_random.pick(ways);
    }

    QString place(const Visit &visit, const Project *project)
    {
        const bool isAtSite = project != nullptr
                              && demoPhase(*project, visit.date) == domain::ProjectPhase::Current
                              && !visit.content.contains(u"财务中心");
        switch (visit.way) {
        case VisitWay::Incoming:
            return u"分公司会议室"_s;
        case VisitWay::OnSite:
        case VisitWay::Meeting:
            return isAtSite && m_random.chance(60)
                       ? project->name + u"项目部"_s
                       : u"客户办公楼%1层"_s.arg(m_random.between(3, 22));
        case VisitWay::Phone:
        case VisitWay::Video:
        case VisitWay::Wechat:
            break;
        }
        return {};
    }

    void addOurs(Visit &visit, const VisitTopic &topic)
    {
        visit.author = m_plan.manager;
        visit.our.push_back(ours(m_users[static_cast<std::size_t>(m_plan.manager.value() - 1)]));
        const User *clerk = colleague(m_users, m_plan.unit, Role::Clerk);
        if (clerk != nullptr && m_random.chance(8)) {
            visit.recorder = clerk->id;
        }
        const User *head = colleague(m_users, m_plan.unit, Role::Member);
        if (head != nullptr && topic.purpose == domain::VisitPurpose::Executive) {
            visit.our.push_back(ours(*head));
        }
    }

    void addPromises(Visit &visit, const VisitTopic &topic, const Project *project)
    {
        const QString name = project == nullptr ? QString() : project->name;
        if (m_random.chance(45)) {
            addPromise(visit,
                       {.id = {},
                        .side = Side::Ours,
                        .what = filled(topic.ourPromise, {{u"{项目}", name}}),
                        .who = visit.our.front().name,
                        .due = {},
                        .done = {}});
        }
        if (topic.theirPromise != nullptr && m_random.chance(25)) {
            addPromise(visit,
                       {.id = {},
                        .side = Side::Theirs,
                        .what = filled(topic.theirPromise, {{u"{项目}", name}}),
                        .who = visit.their.front().name,
                        .due = {},
                        .done = {}});
        }
    }

    void addPromise(Visit &visit, Promise promise)
    {
        promise.due = visit.date.addDays(m_random.between(5, 30));
        if (promise.due < m_today) {
            promise.done = std::min(promise.due.addDays(m_random.between(-4, 3)), m_today);
            promise.done = std::max(promise.done, visit.date);
        }
        visit.promises.push_back(std::move(promise));
    }

    const ClientPlan &m_plan;
    const ClientFile &m_file;
    DemoRandom m_random;
    QDate m_today;
    const std::vector<User> &m_users;
    const VisitTopic *m_lastTopic = nullptr;
};

} // namespace

std::vector<Visit> demoVisits(const ClientPlan &plan,
                              const ClientFile &file,
                              const std::vector<User> &users,
                              quint64 seed,
                              QDate today)
{
    return VisitMaker(plan, file, users, seed, today).make();
}

void leaveOverdue(std::vector<ClientFile> &files, QDate today)
{
    constexpr int overdueVisits = 12;
    constexpr int ofOneClient = 3;
    constexpr int recentDays = 150;
    int left = overdueVisits;
    bool hasThree = false;
    for (ClientFile &file : files) {
        const bool mayHaveThree = !hasThree && file.client.grade == domain::Grade::A;
        int forClient = mayHaveThree ? ofOneClient : 1;
        for (std::size_t i = file.visits.size(); i > 0; --i) {
            Visit &visit = file.visits[i - 1];
            const bool isRecent = visit.date > today.addDays(-recentDays);
            if (left > 0 && forClient > 0 && isRecent && !visit.promises.empty()
                && visit.promises.front().due < today) {
                visit.promises.front().done = {};
                --left;
                --forClient;
            }
        }
        hasThree = hasThree || (mayHaveThree && forClient == 0);
    }
}

} // namespace zhuke::application
