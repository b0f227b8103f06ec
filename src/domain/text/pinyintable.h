// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <span>
#include <vector>

namespace zhuke::domain {

// The readings of Han characters from resources/pinyin. Syllables are held once and named by their
// number; 0 is none.
class PinyinTable
{
public:
    using Syllable = quint16;
    struct Word
    {
        QList<char32_t> characters;
        QList<Syllable> syllables; // one for each character
    };

    // Read at the first call, from whatever thread; never changed afterwards.
    [[nodiscard]] static const PinyinTable &instance();

    [[nodiscard]] QByteArrayView text(Syllable syllable) const { return m_syllables.at(syllable); }
    // The reading to prefer; 0 for a character without one.
    [[nodiscard]] Syllable first(char32_t character) const;
    // The other readings.
    [[nodiscard]] QList<Syllable> others(char32_t character) const;
    // The longest word, or surname, at the beginning of the characters; nullptr when there is none.
    [[nodiscard]] const Word *wordAt(std::span<const char32_t> characters) const;
    [[nodiscard]] const Word *surnameAt(std::span<const char32_t> characters) const;

private:
    using Words = QHash<char32_t, QList<Word>>; // by their first character

    PinyinTable();
    void readReadings();
    void readOverrides();
    void prefer(char32_t character, Syllable syllable);
    Syllable number(const QByteArray &syllable);

    std::vector<QByteArray> m_syllables;
    QHash<QByteArray, Syllable> m_numbers;
    std::vector<Syllable> m_first;
    QHash<char32_t, QList<Syllable>> m_others;
    Words m_words;
    Words m_surnames;
};

} // namespace zhuke::domain
