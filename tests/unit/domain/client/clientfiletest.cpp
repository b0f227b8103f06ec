// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/clientfile.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

namespace {

const QDate today(2026, 11, 23);

Visit visitOn(QDate date, VisitWay way, QDate next = {})
{
    static qint64 nextId = 1;
    Visit visit;
    visit.id = VisitId(nextId++);
    visit.date = date;
    visit.way = way;
    visit.nextDate = next;
    return visit;
}

} // namespace

TEST(ClientSummary, countsOnlyGoingAndComingAsVisits)
{
    ClientFile file;
    file.visits = {visitOn(QDate(2026, 11, 20), VisitWay::Phone),
                   visitOn(QDate(2026, 11, 1), VisitWay::Incoming)};
    const ClientSummary summary = summaryOf(file, today);
    EXPECT_EQ(summary.lastVisit, QDate(2026, 11, 1));
    EXPECT_EQ(summary.lastContact, QDate(2026, 11, 20));
}

TEST(ClientSummary, takesTheNextVisitFromTheLatestContact)
{
    ClientFile file;
    file.visits = {visitOn(QDate(2026, 10, 1), VisitWay::OnSite, QDate(2026, 12, 24)),
                   visitOn(QDate(2026, 11, 1), VisitWay::OnSite, QDate(2026, 12, 1))};
    EXPECT_EQ(summaryOf(file, today).nextVisit, QDate(2026, 12, 1));
    file.visits.push_back(
        visitOn(QDate(2026, 11, 1), VisitWay::Phone)); // the same day, entered later
    EXPECT_FALSE(summaryOf(file, today).nextVisit.isValid());
}

TEST(ClientSummary, countsOpenPromisesOfBothSides)
{
    ClientFile file;
    Visit visit = visitOn(QDate(2026, 11, 1), VisitWay::OnSite);
    Promise ours;
    Promise theirs;
    theirs.side = Side::Theirs;
    Promise kept;
    kept.done = QDate(2026, 11, 2);
    visit.promises = {ours, theirs, kept};
    file.visits = {visit};
    EXPECT_EQ(summaryOf(file, today).openPromises, 2);
}

TEST(ClientSummary, showsOpeningAndSignedTogetherAsFollowOn)
{
    ClientFile file;
    file.client.openingFen = Money::fromFen(500);
    EXPECT_EQ(summaryOf(file, today).followOnFen, Money::fromFen(500));
    EXPECT_EQ(summaryOf(file, today).signedFen, Money());
}

TEST(Client, showsItsNumberOnlyWithSerialAndGrade)
{
    Client client;
    client.serial = 12;
    EXPECT_EQ(client.number(), QString());
    client.grade = Grade::B;
    EXPECT_EQ(client.number(), QStringLiteral("B-00012"));
}

TEST(Client, showsTheLatestCreditSheet)
{
    Client client;
    EXPECT_EQ(client.credit(), nullptr);
    client.creditSheets.resize(2);
    client.creditSheets.back().year = 2026;
    ASSERT_NE(client.credit(), nullptr);
    EXPECT_EQ(client.credit()->year, 2026);
}
