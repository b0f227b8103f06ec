// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/industry.h"

#include "domain/text/halfwidth.h"

#include <algorithm>
#include <array>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<IndustrySection, 20> sections{{
    {u'A', u"农、林、牧、渔业", 1, 5},
    {u'B', u"采矿业", 6, 12},
    {u'C', u"制造业", 13, 43},
    {u'D', u"电力、热力、燃气及水生产和供应业", 44, 46},
    {u'E', u"建筑业", 47, 50},
    {u'F', u"批发和零售业", 51, 52},
    {u'G', u"交通运输、仓储和邮政业", 53, 60},
    {u'H', u"住宿和餐饮业", 61, 62},
    {u'I', u"信息传输、软件和信息技术服务业", 63, 65},
    {u'J', u"金融业", 66, 69},
    {u'K', u"房地产业", 70, 70},
    {u'L', u"租赁和商务服务业", 71, 72},
    {u'M', u"科学研究和技术服务业", 73, 75},
    {u'N', u"水利、环境和公共设施管理业", 76, 79},
    {u'O', u"居民服务、修理和其他服务业", 80, 82},
    {u'P', u"教育", 83, 83},
    {u'Q', u"卫生和社会工作", 84, 85},
    {u'R', u"文化、体育和娱乐业", 86, 90},
    {u'S', u"公共管理、社会保障和社会组织", 91, 96},
    {u'T', u"国际组织", 97, 97},
}};

constexpr std::array<IndustryWord, 4> quickPicks{{
    {u"国家机关", u'S'},
    {u"制造业", u'C'},
    {u"房地产业", u'K'},
    {u"IT业", u'I'},
}};

// Words that begin no section's name.
constexpr std::array<IndustryWord, 24> shortNames{{
    {u"党政机关", u'S'}, {u"政府机关", u'S'}, {u"机关", u'S'},       {u"社会组织", u'S'},
    {u"IT", u'I'},       {u"软件业", u'I'},   {u"软件", u'I'},       {u"信息技术", u'I'},
    {u"互联网", u'I'},   {u"农业", u'A'},     {u"电力业", u'D'},     {u"零售业", u'F'},
    {u"零售", u'F'},     {u"批发业", u'F'},   {u"物流业", u'G'},     {u"物流", u'G'},
    {u"餐饮业", u'H'},   {u"餐饮", u'H'},     {u"商务服务业", u'L'}, {u"科研", u'M'},
    {u"教育业", u'P'},   {u"医疗", u'Q'},     {u"医疗卫生", u'Q'},   {u"环境", u'N'},
}};

std::optional<char16_t> letterOfWord(std::span<const IndustryWord> words, QStringView label)
{
    const auto found = std::ranges::find_if(words, [&](const IndustryWord &entry) {
        return label.compare(QStringView(entry.word), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->letter);
}

const IndustrySection *sectionOf(QChar letter)
{
    const auto found = std::ranges::find(sections, letter.unicode(), &IndustrySection::letter);
    return found == sections.end() ? nullptr : &*found;
}

// "K" and "E47" with a division that the section has.
std::optional<QString> fromCodeText(const QString &text)
{
    const IndustrySection *section = text.isEmpty() ? nullptr : sectionOf(text.front());
    if (section == nullptr || (text.size() != 1 && text.size() != 3)) {
        return std::nullopt;
    }
    bool isNumber = text.size() == 1;
    const int division = isNumber ? section->firstDivision : text.sliced(1).toInt(&isNumber);
    const bool belongs = division >= section->firstDivision && division <= section->lastDivision;
    return isNumber && belongs ? std::optional(text) : std::nullopt;
}

std::optional<char16_t> letterOfLeadingName(QStringView label)
{
    const auto begins = [&](const IndustrySection &section) {
        return QStringView(section.name).startsWith(label);
    };
    constexpr qsizetype shortest = 2;
    if (label.size() < shortest || std::ranges::count_if(sections, begins) != 1) {
        return std::nullopt;
    }
    return std::ranges::find_if(sections, begins)->letter;
}

} // namespace

std::span<const IndustrySection> industrySections()
{
    return sections;
}

std::span<const IndustryWord> industryQuickPicks()
{
    return quickPicks;
}

std::optional<QString> industryCode(QStringView label)
{
    const QString text = halfWidthTrimmed(label);
    if (const auto code = fromCodeText(text.toUpper())) {
        return code;
    }
    for (const auto &letter : {letterOfWord(quickPicks, text),
                               letterOfWord(shortNames, text),
                               letterOfLeadingName(text)}) {
        if (letter) {
            return QString(QChar(*letter));
        }
    }
    return std::nullopt;
}

QString industryLabel(QStringView code)
{
    const IndustrySection *section = code.isEmpty() ? nullptr : sectionOf(code.front());
    return section == nullptr ? QString() : QString::fromUtf16(section->name);
}

} // namespace zhuke::domain
