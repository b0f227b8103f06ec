// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/pinyin.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

QByteArray syllables(QStringView name, NameKind kind)
{
    const QByteArray key = sortKey(name, kind);
    return key.left(key.indexOf('\x01'));
}

QByteArray person(QStringView name)
{
    return syllables(name, NameKind::Person);
}

QByteArray organisation(QStringView name)
{
    return syllables(name, NameKind::Organisation);
}

} // namespace

TEST(Pinyin, sortsBySyllablesThenByTheName)
{
    EXPECT_EQ(sortKey(u"云汀置业", NameKind::Organisation),
              QByteArray("yun ting zhi ye\x01") + u"云汀置业"_s.toUtf8());
    EXPECT_EQ(sortKey(u"", NameKind::Person), QByteArray("\x01"));
    EXPECT_LT(sortKey(u"云亭", NameKind::Organisation), sortKey(u"云汀", NameKind::Organisation));
}

TEST(Pinyin, readsSurnamesAsSurnames)
{
    EXPECT_EQ(person(u"曾示远"), "zeng shi yuan");
    EXPECT_EQ(person(u"单示宁"), "shan shi ning");
    EXPECT_EQ(person(u"欧阳示川"), "ou yang shi chuan");
    EXPECT_EQ(person(u"尉迟示川"), "yu chi shi chuan");
    EXPECT_EQ(person(u"万俟示清"), "mo qi shi qing");
    EXPECT_EQ(person(u"长孙示和"), "zhang sun shi he");
    EXPECT_EQ(person(u"澹台示安"), "tan tai shi an");
    EXPECT_EQ(person(u"仇查解盖"), "qiu cha jie gai"); // only the first is a surname
    EXPECT_EQ(person(u"示曾"), "shi ceng");
    EXPECT_EQ(person(u"𬱖示远"), "di shi yuan");
    EXPECT_EQ(person(u"阿依·示例"), "a yi shi li");
    struct Surname
    {
        QStringView surname;
        const char *pinyin;
    };
    const std::vector<Surname> surnames{
        {u"曾", "zeng"}, {u"单", "shan"},  {u"仇", "qiu"},  {u"查", "zha"}, {u"解", "xie"},
        {u"盖", "ge"},   {u"区", "ou"},    {u"朴", "piao"}, {u"覃", "qin"}, {u"乐", "yue"},
        {u"翟", "zhai"}, {u"任", "ren"},   {u"华", "hua"},  {u"纪", "ji"},  {u"缪", "miao"},
        {u"逄", "pang"}, {u"种", "chong"}, {u"员", "yun"},  {u"折", "she"}, {u"黑", "he"},
        {u"洗", "xian"}, {u"沈", "shen"}};
    for (const auto &entry : surnames) {
        EXPECT_EQ(person(entry.surname), entry.pinyin);
    }
}

TEST(Pinyin, readsPlaceWordsInTheNamesOfOrganisations)
{
    EXPECT_EQ(organisation(u"长沙"), "chang sha");
    EXPECT_EQ(organisation(u"重庆"), "chong qing");
    EXPECT_EQ(organisation(u"厦门"), "xia men");
    EXPECT_EQ(organisation(u"六安"), "lu an");
    EXPECT_EQ(organisation(u"蚌埠"), "beng bu");
    EXPECT_EQ(organisation(u"云汀重庆地产"), "yun ting chong qing di chan");
    EXPECT_EQ(organisation(u"曾示"), "ceng shi");
}

TEST(Pinyin, putsDigitsFirstAndUnknownHanLast)
{
    EXPECT_EQ(organisation(u"3号ＡＢ12云（A）"), "3 hao ab12 yun a");
    const QStringList inOrder{u"12云汀"_s, u"ABC云汀"_s, u"朔澜"_s, u"云汀"_s, u"\U000323AF"_s};
    QStringList sorted = inOrder;
    std::ranges::reverse(sorted);
    std::ranges::sort(
        sorted, {}, [](const QString &name) { return sortKey(name, NameKind::Organisation); });
    EXPECT_EQ(sorted, inOrder);
}

TEST(Pinyin, keepsSyllablesApartWhenSorting)
{
    EXPECT_LT(sortKey(u"范刚", NameKind::Person), sortKey(u"方安", NameKind::Person));
}

TEST(Pinyin, givesInitialsForEveryReading)
{
    EXPECT_EQ(initialsKeys(u"重庆钢铁", NameKind::Organisation),
              (QStringList{u"cqgt"_s, u"zqgt"_s}));
    EXPECT_EQ(initialsKeys(u"银行", NameKind::Organisation), (QStringList{u"yh"_s, u"yx"_s}));
    EXPECT_EQ(initialsKeys(u"曾示远", NameKind::Person), (QStringList{u"zsy"_s, u"csy"_s}));
    QStringList keys = initialsKeys(u"长沙中联重科", NameKind::Organisation);
    keys.sort();
    EXPECT_EQ(keys, (QStringList{u"cszlck"_s, u"cszlzk"_s, u"zszlck"_s, u"zszlzk"_s}));
}

TEST(Pinyin, keepsLettersAndDigitsAndDropsBrackets)
{
    EXPECT_EQ(initialsKeys(u"云汀ＩＴ（3）-é", NameKind::Organisation), QStringList{u"ytit3é"_s});
    EXPECT_TRUE(initialsKeys(u"（）· ", NameKind::Organisation).isEmpty());
    EXPECT_TRUE(pinyinKeys(u"", NameKind::Person).isEmpty());
}

TEST(Pinyin, givesFullPinyinForEveryReading)
{
    EXPECT_EQ(pinyinKeys(u"重庆", NameKind::Organisation),
              (QStringList{u"chongqing"_s, u"zhongqing"_s}));
    EXPECT_EQ(pinyinKeys(u"万俟示清", NameKind::Person).first(), u"moqishiqing"_s);
    EXPECT_TRUE(pinyinKeys(u"万俟示清", NameKind::Person).contains(u"wansishiqing"_s));
    EXPECT_EQ(pinyinKeys(u"吕示", NameKind::Person), QStringList{u"lvshi"_s});
}

TEST(Pinyin, stopsAtSixteenKeysWithTheLikeliestFirst)
{
    const QStringList keys = pinyinKeys(u"行行行行行行", NameKind::Organisation);
    EXPECT_EQ(keys.size(), mostPinyinKeys);
    EXPECT_EQ(keys.first(), u"xingxingxingxingxingxing"_s);
    EXPECT_TRUE(keys.contains(u"xingxingxingxingxinghang"_s));
    EXPECT_TRUE(keys.contains(u"hengxingxingxingxingxing"_s));
    QStringList unique = keys;
    unique.removeDuplicates();
    EXPECT_EQ(unique, keys);
}
