// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace zhuke::domain {

// Surnames have readings of their own (曾 Zeng), and so have words in the names of organisations
// (重庆 Chongqing); ü is written v everywhere.
enum class NameKind { Organisation, Person };

constexpr qsizetype mostPinyinKeys = 16;

// What names are sorted by, byte by byte (decisions 23): toneless syllables with a blank between
// them, so that 范示远 (fan …) does not come among 方 (fang …), then 0x01, then the name in UTF-8.
// A word in Latin letters or digits counts as a syllable: digits come first, Latin stands among
// the pinyin, Han without a known reading comes last; punctuation counts only in the name.
[[nodiscard]] QByteArray sortKey(QStringView name, NameKind kind);

// First letters: 重庆钢铁 → cqgt, zqgt. Letters and digits stand for themselves, folded as by
// normaliseForSearch; everything else is left out. Every reading of every character gives a key,
// the likely ones first, at most mostPinyinKeys. Empty for a name without letters and digits.
[[nodiscard]] QStringList initialsKeys(QStringView name, NameKind kind);

// The same with whole syllables: 重庆 → chongqing, zhongqing.
[[nodiscard]] QStringList pinyinKeys(QStringView name, NameKind kind);

} // namespace zhuke::domain
