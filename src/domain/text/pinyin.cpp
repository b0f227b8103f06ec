// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/pinyin.h"

#include "domain/text/characters.h"
#include "domain/text/normalise.h"
#include "domain/text/pinyintable.h"

#include <QVarLengthArray>

#include <span>
#include <vector>

namespace zhuke::domain {

namespace {

using Syllable = PinyinTable::Syllable;

// One character of a name: its readings, the likeliest first, or else the character itself.
struct Sound
{
    QVarLengthArray<Syllable, 4> readings;
    char32_t literal = 0; // 0 also for punctuation, which has no sound
};

void addReading(Sound &sound, Syllable reading)
{
    if (reading != 0 && !sound.readings.contains(reading)) {
        sound.readings.append(reading);
    }
}

Sound soundOf(char32_t character, Syllable preferred)
{
    const PinyinTable &table = PinyinTable::instance();
    Sound sound;
    addReading(sound, preferred);
    addReading(sound, table.first(character));
    if (sound.readings.isEmpty()) {
        sound.literal = isWordCharacter(character) ? character : 0;
        return sound;
    }
    for (const Syllable other : table.others(character)) {
        addReading(sound, other);
    }
    return sound;
}

std::vector<Sound> soundsOf(QStringView name, NameKind kind)
{
    const PinyinTable &table = PinyinTable::instance();
    const auto codes = normaliseForSearch(name).toUcs4();
    const std::vector<char32_t> characters(codes.begin(), codes.end());
    std::vector<Sound> sounds;
    sounds.reserve(characters.size());
    while (sounds.size() < characters.size()) {
        const auto rest = std::span(characters).subspan(sounds.size());
        const PinyinTable::Word *word = nullptr;
        if (kind == NameKind::Organisation) {
            word = table.wordAt(rest);
        } else if (sounds.empty()) {
            word = table.surnameAt(rest);
        }
        if (word == nullptr) {
            sounds.push_back(soundOf(rest.front(), 0));
            continue;
        }
        for (qsizetype i = 0; i < word->characters.size(); ++i) {
            sounds.push_back(soundOf(word->characters.at(i), word->syllables.at(i)));
        }
    }
    return sounds;
}

void appendUtf8(QByteArray &text, char32_t character)
{
    text.append(QString::fromUcs4(&character, 1).toUtf8());
}

// What one character may contribute to a key, without repetitions: 行 → x, h.
QList<QByteArray> partsOf(const Sound &sound, bool initialsOnly)
{
    QList<QByteArray> parts;
    for (const Syllable reading : sound.readings) {
        const QByteArrayView syllable = PinyinTable::instance().text(reading);
        const QByteArray part = (initialsOnly ? syllable.first(1) : syllable).toByteArray();
        if (!parts.contains(part)) {
            parts.append(part);
        }
    }
    if (sound.literal != 0) {
        parts.append(QByteArray());
        appendUtf8(parts.last(), sound.literal);
    }
    return parts;
}

// Which part is taken at each place, and from which place on it may still be changed.
struct Choice
{
    std::vector<qsizetype> taken;
    std::size_t next = 0;
};

QString joined(const std::vector<QList<QByteArray>> &places, const Choice &choice)
{
    QByteArray key;
    for (std::size_t i = 0; i < places.size(); ++i) {
        key.append(places.at(i).at(choice.taken.at(i)));
    }
    return QString::fromUtf8(key);
}

// All combinations, those that differ from the likeliest in one place before those in two.
QStringList combinations(const std::vector<QList<QByteArray>> &places)
{
    std::vector<Choice> queue{Choice{std::vector<qsizetype>(places.size(), 0), 0}};
    QStringList keys;
    for (std::size_t head = 0; head < queue.size() && keys.size() < mostPinyinKeys; ++head) {
        const Choice choice = queue.at(head);
        const QString key = joined(places, choice);
        if (!keys.contains(key)) {
            keys.append(key);
        }
        for (std::size_t place = choice.next; place < places.size(); ++place) {
            for (qsizetype part = 1; part < places.at(place).size(); ++part) {
                Choice other{choice.taken, place + 1};
                other.taken.at(place) = part;
                queue.push_back(std::move(other));
            }
        }
    }
    return keys;
}

QStringList keysOf(QStringView name, NameKind kind, bool initialsOnly)
{
    std::vector<QList<QByteArray>> places;
    for (const Sound &sound : soundsOf(name, kind)) {
        QList<QByteArray> parts = partsOf(sound, initialsOnly);
        if (!parts.isEmpty()) {
            places.push_back(std::move(parts));
        }
    }
    return places.empty() ? QStringList() : combinations(places);
}

} // namespace

QByteArray sortKey(QStringView name, NameKind kind)
{
    constexpr char endOfSyllables = 0x01;
    QByteArray key;
    bool isInWord = false; // of letters or digits, which stand together
    for (const Sound &sound : soundsOf(name, kind)) {
        const bool isLiteral = sound.literal != 0;
        if (!sound.readings.isEmpty() || isLiteral) {
            if (!key.isEmpty() && !(isInWord && isLiteral)) {
                key.append(' ');
            }
            if (isLiteral) {
                appendUtf8(key, sound.literal);
            } else {
                key.append(PinyinTable::instance().text(sound.readings.first()));
            }
        }
        isInWord = isLiteral;
    }
    return key + endOfSyllables + name.toUtf8();
}

QStringList initialsKeys(QStringView name, NameKind kind)
{
    return keysOf(name, kind, true);
}

QStringList pinyinKeys(QStringView name, NameKind kind)
{
    return keysOf(name, kind, false);
}

} // namespace zhuke::domain
