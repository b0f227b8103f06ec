// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/uid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using zhuke::domain::newUid;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

TEST(Uid, hasTheShapeOfVersionSeven)
{
    static const QRegularExpression shape(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    EXPECT_TRUE(shape.match(newUid(noon)).hasMatch()) << newUid(noon).toStdString();
}

TEST(Uid, beginsWithTheMilliseconds)
{
    const QDateTime later = noon.addYears(1);
    const QString time = newUid(later).left(13).remove(u'-');
    EXPECT_EQ(time.toLongLong(nullptr, 16), later.toMSecsSinceEpoch());
}

TEST(Uid, sortsAsMadeWithinOneMillisecondAndAcrossThem)
{
    QString previous = newUid(noon);
    for (int i = 0; i < 20'000; ++i) {
        const QString next = newUid(noon.addMSecs(i / 10'000));
        ASSERT_LT(previous, next) << i;
        previous = next;
    }
}

TEST(Uid, isNeverGivenTwiceByTwoThreads)
{
    std::vector<QString> first;
    std::vector<QString> second;
    const auto fill = [](std::vector<QString> &into) {
        for (int i = 0; i < 5'000; ++i) {
            into.push_back(newUid(noon));
        }
    };
    std::thread other([&] { fill(second); });
    fill(first);
    other.join();
    QSet<QString> all(first.begin(), first.end());
    all.unite(QSet<QString>(second.begin(), second.end()));
    EXPECT_EQ(all.size(), 10'000);
}
