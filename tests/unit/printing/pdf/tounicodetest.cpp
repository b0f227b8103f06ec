// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/tounicode.h"

#include "printing/paint/fontname.h"
#include "printing/pdf/pdfcontents.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::printing;

TEST(ToUnicode, namesTheCharacterOfEachCodeInUtf16)
{
    const std::string map = toUnicodeMap({U'大', U'𬱖'});
    EXPECT_NE(map.find("2 beginbfchar\n<0001> <5927>\n<0002> <D873DC56>\nendbfchar"),
              std::string::npos)
        << map;
}

TEST(ToUnicode, writesBlocksOfAtMostAHundred)
{
    const std::string map = toUnicodeMap(std::vector<char32_t>(205, U'大'));
    std::size_t blocks = 0;
    for (std::size_t at = map.find(" beginbfchar"); at != std::string::npos;
         at = map.find(" beginbfchar", at + 1)) {
        ++blocks;
    }
    EXPECT_EQ(blocks, 3U);
    EXPECT_NE(map.find("\n5 beginbfchar"), std::string::npos);
}

TEST(ToUnicode, readsTheNumberOfGlyphsOfAFontFile)
{
    QByteArray font(12 + 16, '\0');
    font[5] = 1; // one table
    font.replace(12, 4, "maxp");
    font[12 + 11] = 28; // where it stands
    font.append(QByteArray::fromHex("000100001234"));
    const auto *bytes = reinterpret_cast<const unsigned char *>(font.constData());
    EXPECT_EQ(glyphCount(bytes, static_cast<std::size_t>(font.size())), 0x1234);
    EXPECT_EQ(glyphCount(bytes, 20), 0);
    EXPECT_EQ(glyphCount(bytes, 30), 0);
    EXPECT_EQ(glyphCount(bytes, 3), 0);
}

TEST(FontName, readsThePostscriptNameOfAFontsOwnTable)
{
    // Two records: family (1) and PostScript name (6) in UTF-16.
    const QByteArray table = QByteArray::fromHex("00000002001e"
                                                 "000300010409000100020000"
                                                 "000300010409000600040000")
                             + QByteArray::fromHex("00410042");
    EXPECT_EQ(postscriptNameIn(table), QByteArray("AB"));
    EXPECT_EQ(postscriptNameIn({}), QByteArray());
    EXPECT_EQ(postscriptNameIn(table.left(10)), QByteArray());
}

TEST(XmpPacket, saysPdfAOnlyForAnArchiveCopy)
{
    PdfProperties properties;
    properties.title = u"甲<乙>"_s;
    properties.created = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    EXPECT_FALSE(xmpPacket(properties).contains(u"pdfaid:part>"_s));
    EXPECT_TRUE(xmpPacket(properties).contains(u"甲&lt;乙&gt;"_s));
    EXPECT_FALSE(xmpPacket(properties).contains(u"dc:creator"_s));
    properties.archive = true;
    EXPECT_TRUE(xmpPacket(properties).contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    EXPECT_TRUE(xmpPacket(properties)
                    .contains(u"<xmp:CreateDate>2026-11-23T08:00:00+00:00</xmp:CreateDate>"_s));
}
