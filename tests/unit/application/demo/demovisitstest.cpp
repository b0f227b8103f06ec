// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demovisits.h"

#include "application/demo/democompany.h"
#include "application/demo/demovisittopics.h"

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

int visitsOf(Grade grade)
{
    std::size_t visits = 0;
    for (const ClientFile &file : files()) {
        if (file.client.grade == grade && file.client.state != ClientState::Terminated) {
            visits += file.visits.size();
        }
    }
    return static_cast<int>(visits);
}

bool isOverdue(const Promise &promise)
{
    return promise.isOpen() && promise.due < demoDay();
}

} // namespace

TEST(DemoVisits, followTheCadenceOfTheGradesOverEighteenMonths)
{
    std::size_t all = 0;
    QDate first = demoDay();
    QDate last;
    for (const ClientFile &file : files()) {
        all += file.visits.size();
        for (const Visit &visit : file.visits) {
            first = std::min(first, visit.date);
            last = std::max(last, visit.date);
        }
    }
    EXPECT_EQ(all, 760U);
    EXPECT_EQ(visitsOf(Grade::A), 8 * 18 * 2);
    EXPECT_EQ(visitsOf(Grade::B), 15 * 18);
    EXPECT_EQ(visitsOf(Grade::C), 19 * 6);
    EXPECT_GE(first, QDate(2025, 6, 1));
    EXPECT_LE(first, QDate(2025, 6, 30));
    EXPECT_LE(last, demoDay());
    EXPECT_GE(last, QDate(2026, 11, 1));
}

TEST(DemoVisits, areNeverTwiceTheSame)
{
    for (const ClientFile &file : files()) {
        std::set<std::pair<QDate, QString>> seen;
        for (const Visit &visit : file.visits) {
            seen.insert({visit.date, visit.content});
            EXPECT_LE(visit.date.dayOfWeek(), 5);
            EXPECT_GE(visit.nextDate, visit.date);
            EXPECT_FALSE(visit.clientOpinion.isEmpty());
        }
        EXPECT_EQ(seen.size(), file.visits.size());
    }
}

TEST(DemoVisits, areToldInManySentences)
{
    std::set<QString> sentences;
    for (const VisitTopic &topic : visitTopics()) {
        for (const char16_t *content : topic.contents) {
            sentences.insert(QString::fromUtf16(content));
        }
    }
    EXPECT_GE(sentences.size(), 40U);
    std::set<QString> contents;
    for (const ClientFile &file : files()) {
        for (const Visit &visit : file.visits) {
            contents.insert(visit.content);
        }
    }
    EXPECT_GT(contents.size(), 650U);
}

TEST(DemoVisits, areMadeByTheManagerWithPersonsOfTheClient)
{
    for (const ClientFile &file : files()) {
        for (const Visit &visit : file.visits) {
            EXPECT_EQ(visit.author, file.client.manager);
            EXPECT_EQ(visit.our.front().user, file.client.manager);
            EXPECT_EQ(visit.our.front().name, file.managerName);
            for (const Participant &participant : visit.their) {
                const auto place = static_cast<std::size_t>(participant.person->value() - 1);
                EXPECT_EQ(participant.name, file.persons.at(place).name);
            }
        }
    }
}

TEST(DemoVisits, leaveTwelveWithOverduePromises)
{
    int visits = 0;
    int mostOfAClient = 0;
    int kept = 0;
    for (const ClientFile &file : files()) {
        int ofClient = 0;
        for (const Visit &visit : file.visits) {
            ofClient += std::ranges::any_of(visit.promises, isOverdue) ? 1 : 0;
            for (const Promise &promise : visit.promises) {
                EXPECT_FALSE(promise.who.isEmpty());
                EXPECT_TRUE(promise.isOpen()
                            || (promise.done >= visit.date && promise.done <= demoDay()));
                kept += promise.isOpen() ? 0 : 1;
            }
        }
        visits += ofClient;
        mostOfAClient = std::max(mostOfAClient, ofClient);
    }
    EXPECT_EQ(visits, 12);
    EXPECT_EQ(mostOfAClient, 3); // a client with 预警
    EXPECT_GT(kept, 200);
}
