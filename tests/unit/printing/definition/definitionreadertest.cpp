// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/definitionreader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using printing::Align;
using printing::ItemDefinition;
using printing::readDefinition;

namespace {

QByteArray form(const QByteArray &items)
{
    return R"({"form":"fx","title":"表","margins":{"left":25,"top":20,"right":20,"bottom":20},
               "columns":[40,40,40],"boxes":{"level":[["company","公司级"]]},"items":)"
           + items + "}";
}

struct Refusal
{
    QByteArray json;
    QString place;
    QString rule;
};

} // namespace

TEST(DefinitionReader, readsRowsSectionsAndRepeatedGroups)
{
    const auto definition = readDefinition(form(R"([
        {"running":true,"row":[{"label":"名称"},{"span":2,"field":"name","align":"right","unbroken":true}]},
        {"section":{"label":"股东"},"items":[
            {"repeat":"shareholders","minimum":3,
             "head":[[{"label":"甲"},{"label":"乙"}]],
             "rows":[[{"field":"name"},{"boxes":"level"}]]}]}])"));
    ASSERT_TRUE(definition) << definition.error().field.toStdString();
    ASSERT_EQ(definition->items.size(), 2U);
    const auto &row = definition->items[0].rows.front();
    EXPECT_TRUE(row.running);
    EXPECT_TRUE(row.cells[0].isLabel);
    EXPECT_EQ(row.cells[0].align, Align::Center);
    EXPECT_EQ(row.cells[1].span, 2);
    EXPECT_EQ(row.cells[1].field, u"name"_s);
    EXPECT_EQ(row.cells[1].align, Align::Right);
    EXPECT_TRUE(row.cells[1].unbroken);
    const auto &section = definition->items[1];
    EXPECT_EQ(section.kind, ItemDefinition::Kind::Section);
    EXPECT_EQ(section.items.front().kind, ItemDefinition::Kind::Repeat);
    EXPECT_EQ(section.items.front().minimum, 3);
    EXPECT_EQ(printing::namesUsed(*definition),
              QStringList({u"name"_s, u"shareholders.level"_s, u"shareholders.name"_s}));
}

TEST(DefinitionReader, refusesWhatIsNoJsonAndSaysWhere)
{
    const auto definition = readDefinition("{\"form\": }");
    ASSERT_FALSE(definition);
    EXPECT_EQ(definition.error().rule, u"syntax"_s);
    EXPECT_TRUE(definition.error().field.startsWith(u"offset"_s));
}

TEST(DefinitionReader, refusesFaultsAndNamesTheirPlace)
{
    const std::vector<Refusal> refusals = {
        {form(R"([{"row":[{"span":2,"label":"甲"}]}])"), u"items[0].row"_s, u"spanSum"_s},
        {form(R"([{"row":[{"span":3,"label":"甲","colour":"red"}]}])"),
         u"items[0].row[0].colour"_s,
         u"unknownKey"_s},
        {form(R"([{"row":[{"span":"3","label":"甲"}]}])"),
         u"items[0].row[0].span"_s,
         u"wrongType"_s},
        {form(R"([{"row":[{"span":0,"label":"甲"}]}])"),
         u"items[0].row[0].span"_s,
         u"outOfRange"_s},
        {form(R"([{"row":[{"span":3}]}])"), u"items[0].row[0]"_s, u"oneKind"_s},
        {form(R"([{"row":[{"span":3,"label":"甲","field":"a"}]}])"),
         u"items[0].row[0]"_s,
         u"oneKind"_s},
        {form(R"([{"row":[{"span":3,"text":"甲{"}]}])"),
         u"items[0].row[0].text"_s,
         u"badTemplate"_s},
        {form(R"([{"row":[{"span":3,"boxes":"grade"}]}])"),
         u"items[0].row[0].boxes"_s,
         u"unknownBoxes"_s},
        {form(R"([{"row":[{"span":3,"field":"a","align":"middle"}]}])"),
         u"items[0].row[0].align"_s,
         u"outOfRange"_s},
        {form(
             R"([{"section":{"span":1,"label":"甲"},"items":[{"row":[{"span":3,"field":"a"}]}]}])"),
         u"items[0].items[0].row"_s,
         u"spanSum"_s},
        {form(R"([{"section":{"label":"甲"},"items":[]}])"), u"items[0].items"_s, u"missingKey"_s},
        {form(R"([{"repeat":"a","rows":[[{"span":3,"field":"a"}]]}])"),
         u"items[0].head"_s,
         u"missingKey"_s},
        {form(R"([{"row":[{"span":3,"label":"甲"}],"height":2}])"),
         u"items[0].height"_s,
         u"outOfRange"_s},
        {form(R"(["甲"])"), u"items[0]"_s, u"wrongType"_s},
        {form("[]"), u"items"_s, u"missingKey"_s},
        {R"({"title":"表"})", u"form"_s, u"missingKey"_s},
    };
    for (const Refusal &refusal : refusals) {
        const auto definition = readDefinition(refusal.json);
        ASSERT_FALSE(definition) << refusal.json.toStdString();
        EXPECT_EQ(definition.error().code, domain::ErrorCode::Invalid);
        EXPECT_EQ(definition.error().field, refusal.place) << refusal.json.toStdString();
        EXPECT_EQ(definition.error().rule, refusal.rule) << refusal.json.toStdString();
    }
}

TEST(DefinitionReader, refusesColumnsWiderThanThePageAndColumnsNamedTwice)
{
    QByteArray json = form(R"([{"row":[{"span":3,"label":"甲"}]}])");
    const auto wide = readDefinition(QByteArray(json).replace("[40,40,40]", "[90,90,40]"));
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().rule, u"tooWide"_s);
    EXPECT_EQ(wide.error().value, u"220"_s);

    const auto twice = readDefinition(
        json.replace("[40,40,40]", R"([40,{"width":30,"name":"a"},{"width":30,"name":"a"}])"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().field, u"columns[2]"_s);
    EXPECT_EQ(twice.error().rule, u"duplicate"_s);
}

TEST(DefinitionReader, refusesBoxesThatAreNoPairs)
{
    QByteArray json = form(R"([{"row":[{"span":3,"label":"甲"}]}])");
    const auto definition =
        readDefinition(json.replace(R"([["company","公司级"]])", R"([["company"]])"));
    ASSERT_FALSE(definition);
    EXPECT_EQ(definition.error().field, u"boxes.level[0]"_s);
}
