// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/bigrams.h"

#include "domain/text/normalise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

bool hasPhrase(const QStringList &terms, const QStringList &phrase)
{
    return std::search(terms.begin(), terms.end(), phrase.begin(), phrase.end()) != terms.end();
}

// What FTS5 makes of a MATCH expression of ours.
bool matches(const QStringList &terms, const QString &match)
{
    return std::ranges::all_of(match.split(u" AND "_s), [&](const QString &part) {
        if (part.endsWith(u'*')) {
            const QString prefix = part.sliced(1, part.size() - 3);
            return std::ranges::any_of(
                terms, [&](const QString &term) { return term.startsWith(prefix); });
        }
        return hasPhrase(terms, part.sliced(1, part.size() - 2).split(u' '));
    });
}

QString randomText(std::mt19937 &random, int longest)
{
    // Few characters, so that texts meet: Han, a supplementary one, letters, digits, separators.
    static const QList<char32_t> alphabet{U'云',
                                          U'汀',
                                          U'\U0002CC56',
                                          U'a',
                                          U'B',
                                          U'1',
                                          U'é',
                                          U'х',
                                          U'，',
                                          U' ',
                                          U'Ａ',
                                          U'"',
                                          U'u',
                                          U'x'};
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1);
    std::uniform_int_distribution<int> length(0, longest);
    QList<char32_t> text(length(random));
    std::ranges::generate(text, [&] { return alphabet.at(pick(random)); });
    return QString::fromUcs4(text.constData(), text.size());
}

} // namespace

TEST(Bigrams, pairEveryRunAndKeepItsLastCharacterAlone)
{
    EXPECT_EQ(indexText(u"拜访重庆"), u"拜访 访重 重庆 庆"_s);
    EXPECT_EQ(indexText(u"ab1"), u"ab b1 1"_s);
    EXPECT_EQ(indexText(u"云"), u"云"_s);
    EXPECT_EQ(indexText(u""), QString());
    EXPECT_EQ(indexText(u"，。"), QString());
}

TEST(Bigrams, doNotCrossOtherCharacters)
{
    EXPECT_EQ(indexText(u"云汀,置业 3号"), u"云汀 汀 置业 业 3号 号"_s);
}

TEST(Bigrams, countASupplementaryCharacterAsOne)
{
    EXPECT_EQ(indexText(u"曾𬱖远"), u"曾𬱖 𬱖远 远"_s);
}

TEST(Bigrams, writeLettersOfOtherScriptsInAscii)
{
    EXPECT_EQ(indexText(u"é"), u"ue9x"_s);
    EXPECT_EQ(indexText(u"aя"), u"au44fx u44fx"_s);
    EXPECT_EQ(indexText(u"\U00033000"), u"u33000x"_s);
}

TEST(Bigrams, queryAPhraseForEveryRun)
{
    const SearchQuery query = searchQuery(u"重庆钢铁 ＡＢ");
    EXPECT_EQ(query.match, u"\"重庆 庆钢 钢铁\" AND \"ab\""_s);
    EXPECT_EQ(query.runs, (QStringList{u"重庆钢铁"_s, u"ab"_s}));
}

TEST(Bigrams, queryOneCharacterAsAPrefix)
{
    EXPECT_EQ(searchQuery(u"庆").match, u"\"庆\"*"_s);
    EXPECT_EQ(searchQuery(u"𬱖").match, u"\"𬱖\"*"_s);
}

TEST(Bigrams, queryNothingWhenThereIsNoRun)
{
    EXPECT_TRUE(searchQuery(u" \"*-,").match.isEmpty());
    EXPECT_TRUE(searchQuery(u"").runs.isEmpty());
}

TEST(Bigrams, letNoQuoteOrOperatorThrough)
{
    EXPECT_EQ(searchQuery(u"a\" OR b*").match, u"\"a\"* AND \"or\" AND \"b\"*"_s);
}

TEST(Bigrams, neverMissWhatAPlainSearchFinds)
{
    constexpr unsigned seed = 20261123;
    std::mt19937 random(seed);
    int found = 0;
    for (int round = 0; round < 100'000; ++round) {
        const QString stored = normaliseForSearch(randomText(random, 12));
        const SearchQuery query = searchQuery(randomText(random, 4));
        const bool holdsAll = std::ranges::all_of(
            query.runs, [&](const QString &run) { return stored.contains(run); });
        if (query.runs.isEmpty() || !holdsAll) {
            continue;
        }
        ++found;
        ASSERT_TRUE(matches(indexText(stored).split(u' '), query.match))
            << "seed " << seed << " round " << round << ": " << qPrintable(query.match) << " in "
            << qPrintable(stored);
    }
    EXPECT_GT(found, 5'000);
}
