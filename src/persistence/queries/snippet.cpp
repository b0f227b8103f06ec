// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/snippet.h"

#include <algorithm>

namespace zhuke::persistence {

namespace {

constexpr qsizetype before = 12;
constexpr qsizetype length = 48;

qsizetype firstOf(const QString &text, const QStringList &runs)
{
    for (const QString &run : runs) {
        if (const qsizetype at = text.indexOf(run, 0, Qt::CaseInsensitive); at >= 0) {
            return at;
        }
    }
    return 0;
}

// Not between the halves of a surrogate pair.
qsizetype whole(const QString &text, qsizetype at)
{
    return at < text.size() && text.at(at).isLowSurrogate() ? at + 1 : at;
}

} // namespace

QString snippetAround(const QString &text, const QStringList &runs)
{
    const qsizetype from = whole(text, std::max<qsizetype>(0, firstOf(text, runs) - before));
    const qsizetype to = whole(text, std::min(text.size(), from + length));
    QString snippet = text.mid(from, to - from).simplified();
    if (from > 0) {
        snippet.prepend(u'…');
    }
    if (to < text.size()) {
        snippet.append(u'…');
    }
    return snippet;
}

} // namespace zhuke::persistence
