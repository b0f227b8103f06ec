// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/pinyintable.h"

#include <QFile>
#include <QString>

#include <algorithm>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr char32_t endOfHan = 0x33480; // after the last block of Han in Unicode 16

// The lines of a resource without comments. It is linked into the program, so it is there.
QList<QByteArray> linesOf(const QString &resource)
{
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QList<QByteArray> lines = isOpen ? file.readAll().split('\n') : QList<QByteArray>();
    lines.removeIf([](const QByteArray &line) { return line.isEmpty() || line.startsWith('#'); });
    return lines;
}

QList<char32_t> characters(const QByteArray &utf8)
{
    const auto codes = QString::fromUtf8(utf8).toUcs4();
    return {codes.begin(), codes.end()};
}

const PinyinTable::Word *longestAt(const QList<PinyinTable::Word> &words,
                                   std::span<const char32_t> text)
{
    const PinyinTable::Word *longest = nullptr;
    for (const PinyinTable::Word &word : words) {
        const auto length = static_cast<std::size_t>(word.characters.size());
        if (length <= text.size() && std::ranges::equal(word.characters, text.first(length))
            && (longest == nullptr || word.characters.size() > longest->characters.size())) {
            longest = &word;
        }
    }
    return longest;
}

} // namespace

const PinyinTable &PinyinTable::instance()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable()
    : m_syllables(1)
    , m_first(endOfHan)
{
    readReadings();
    readOverrides();
}

PinyinTable::Syllable PinyinTable::first(char32_t character) const
{
    return character < m_first.size() ? m_first.at(character) : Syllable(0);
}

QList<PinyinTable::Syllable> PinyinTable::others(char32_t character) const
{
    return m_others.value(character);
}

const PinyinTable::Word *PinyinTable::wordAt(std::span<const char32_t> characters) const
{
    const auto found = m_words.constFind(characters.front());
    return found == m_words.constEnd() ? nullptr : longestAt(*found, characters);
}

const PinyinTable::Word *PinyinTable::surnameAt(std::span<const char32_t> characters) const
{
    const auto found = m_surnames.constFind(characters.front());
    return found == m_surnames.constEnd() ? nullptr : longestAt(*found, characters);
}

// "zhong 中种…" is the preferred reading, "zhong+ …" another one.
void PinyinTable::readReadings()
{
    for (const QByteArray &line : linesOf(u":/pinyin/readings.txt"_s)) {
        const qsizetype blank = line.indexOf(' ');
        const bool isOther = line.at(blank - 1) == '+';
        const Syllable syllable = number(line.left(isOther ? blank - 1 : blank));
        for (const char32_t character : characters(line.sliced(blank + 1))) {
            if (isOther) {
                m_others[character].append(syllable);
            } else {
                m_first.at(character) = syllable;
            }
        }
    }
}

// "kind Han syllable syllable…"
void PinyinTable::readOverrides()
{
    for (const QByteArray &line : linesOf(u":/pinyin/overrides.txt"_s)) {
        const QList<QByteArray> parts = line.split(' ');
        Word word{characters(parts.at(1)), {}};
        for (const QByteArray &syllable : parts.sliced(2)) {
            word.syllables.append(number(syllable));
        }
        Q_ASSERT(word.syllables.size() == word.characters.size());
        if (parts.first() == "char") {
            prefer(word.characters.first(), word.syllables.first());
        } else {
            Words &words = parts.first() == "surname" ? m_surnames : m_words;
            words[word.characters.first()].append(word);
        }
    }
}

void PinyinTable::prefer(char32_t character, Syllable syllable)
{
    QList<Syllable> &others = m_others[character];
    others.removeAll(syllable);
    others.prepend(m_first.at(character));
    m_first.at(character) = syllable;
}

PinyinTable::Syllable PinyinTable::number(const QByteArray &syllable)
{
    const auto found = m_numbers.constFind(syllable);
    if (found != m_numbers.constEnd()) {
        return *found;
    }
    const auto next = static_cast<Syllable>(m_syllables.size());
    m_syllables.push_back(syllable);
    m_numbers.insert(syllable, next);
    return next;
}

} // namespace zhuke::domain
