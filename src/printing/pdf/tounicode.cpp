// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/tounicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace zhuke::printing {

namespace {

constexpr std::size_t kLargestBlock = 100; // entries of one beginbfchar, a limit of the format

std::string hex(char16_t unit)
{
    std::array<char, 5> digits{};
    (void)std::snprintf(digits.data(), digits.size(), "%04X", static_cast<unsigned>(unit));
    return digits.data();
}

std::string entry(std::size_t code, char32_t character)
{
    std::string target;
    for (const char16_t unit : QString::fromUcs4(&character, 1).toStdU16String()) {
        target += hex(unit);
    }
    return '<' + hex(static_cast<char16_t>(code)) + "> <" + target + ">\n";
}

// "/ABCDEF+NotoSerifCJKsc-Regular" → "NotoSerifCJKsc-Regular"
std::string bareName(const std::string &name)
{
    const std::size_t plus = name.find('+');
    return name.substr(plus == std::string::npos ? 1 : plus + 1);
}

const FontCharacters *
charactersOf(const std::vector<FontCharacters> &fonts, const std::string &name, int glyphs)
{
    for (const FontCharacters &font : fonts) {
        // Glyph 0 is in every subset and never painted.
        if (font.postscriptName.toStdString() == name
            && static_cast<int>(font.characters.size()) + 1 == glyphs) {
            return &font;
        }
    }
    return nullptr;
}

bool isComposite(QPDFObjectHandle object)
{
    return object.isDictionaryOfType("/Font", "/Type0");
}

} // namespace

bool repairText(QPDF &pdf, const std::vector<FontCharacters> &fonts)
{
    bool exact = true;
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!isComposite(font)) {
            continue;
        }
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        QPDFObjectHandle fontName = descriptor.getKey("/FontName");
        font.replaceKey("/BaseFont", fontName);
        descendant.replaceKey("/BaseFont", fontName);
        const auto file = descriptor.getKey("/FontFile2").getStreamData(qpdf_dl_generalized);
        const int glyphs = glyphCount(file->getBuffer(), file->getSize());
        const FontCharacters *painted = charactersOf(fonts, bareName(fontName.getName()), glyphs);
        if (painted == nullptr) {
            exact = false;
            continue;
        }
        font.replaceKey("/ToUnicode", pdf.newStream(toUnicodeMap(painted->characters)));
    }
    return exact;
}

std::string toUnicodeMap(const std::vector<char32_t> &characters)
{
    std::string map = "/CIDInit /ProcSet findresource begin\n"
                      "12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t from = 0; from < characters.size(); from += kLargestBlock) {
        const std::size_t to = std::min(characters.size(), from + kLargestBlock);
        map += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i) {
            map += entry(i + 1, characters[i]);
        }
        map += "endbfchar\n";
    }
    return map
           + "endcmap\nCMapName currentdict /CMap defineresource pop\n"
             "end\nend\n";
}

// A TrueType file begins with a directory: count at 4, records of tag, checksum, offset, length.
int glyphCount(const unsigned char *font, std::size_t size)
{
    constexpr std::size_t kDirectory = 12;
    constexpr std::size_t kRecord = 16;
    if (size < kDirectory) {
        return 0;
    }
    const std::size_t tables = qFromBigEndian<quint16>(font + 4);
    for (std::size_t i = 0; i < tables; ++i) {
        const std::size_t record = kDirectory + i * kRecord;
        if (record + kRecord > size) {
            return 0;
        }
        if (std::memcmp(font + record, "maxp", 4) == 0) {
            const std::size_t table = qFromBigEndian<quint32>(font + record + 8);
            return table + 6 > size ? 0 : qFromBigEndian<quint16>(font + table + 4);
        }
    }
    return 0;
}

} // namespace zhuke::printing
