// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/pinyintable.h"

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(PinyinTable, isLinkedIntoTheProgramWithItsSourceAndLicence)
{
    QFile file(u":/pinyin/readings.txt"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_LT(file.size(), 450'000);
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("Unihan_Readings.txt"));
    EXPECT_TRUE(text.contains("Unicode License"));
}

TEST(PinyinTable, knowsTheHanOfEveryPlane)
{
    const PinyinTable &table = PinyinTable::instance();
    EXPECT_EQ(table.text(table.first(U'云')), "yun");
    EXPECT_EQ(table.text(table.first(U'吕')), "lv");
    EXPECT_EQ(table.text(table.first(U'\U0002CC56')), "di");
    EXPECT_EQ(table.first(U'a'), 0);
    EXPECT_EQ(table.first(U'\U00100000'), 0);
    int known = 0;
    for (char32_t c = 0x4E00; c <= 0x9FA5; ++c) {
        known += table.first(c) == 0 ? 0 : 1;
    }
    EXPECT_GT(known, 20'800);
}

TEST(PinyinTable, knowsTheOtherReadings)
{
    const PinyinTable &table = PinyinTable::instance();
    QList<QByteArray> others;
    for (const auto syllable : table.others(U'长')) {
        others.append(table.text(syllable).toByteArray());
    }
    EXPECT_EQ(table.text(table.first(U'长')), "chang");
    EXPECT_EQ(others, QList<QByteArray>{"zhang"});
    EXPECT_TRUE(table.others(U'云').isEmpty());
}

TEST(PinyinTable, findsTheLongestSurname)
{
    const PinyinTable &table = PinyinTable::instance();
    const std::array<char32_t, 3> compound{U'单', U'于', U'示'};
    const std::array<char32_t, 2> simple{U'单', U'示'};
    EXPECT_EQ(table.surnameAt(compound)->characters.size(), 2);
    EXPECT_EQ(table.surnameAt(simple)->characters.size(), 1);
    EXPECT_EQ(table.wordAt(simple), nullptr);
}

TEST(PinyinTable, mayBeReadFromSeveralThreads)
{
    std::array<PinyinTable::Syllable, 4> found{};
    {
        std::vector<std::thread> threads;
        threads.reserve(found.size());
        for (auto &place : found) {
            threads.emplace_back([&place] { place = PinyinTable::instance().first(U'汀'); });
        }
        for (auto &thread : threads) {
            thread.join();
        }
    }
    EXPECT_NE(found.front(), 0);
    EXPECT_EQ(found.front(), found.back());
}
