// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/bytescan.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;

namespace {

constexpr qint64 bytesAtOnce = 4LL * 1024 * 1024;
constexpr qsizetype leastBytes = 5;

struct Wanted
{
    QString text;
    QByteArrayMatcher bytes;
};

std::vector<Wanted> wantedOf(const QStringList &texts)
{
    std::vector<Wanted> wanted;
    for (const QString &text : texts) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder.encode(text);
            if (bytes.size() >= leastBytes) {
                wanted.push_back({text, QByteArrayMatcher(bytes)});
            }
        }
    }
    return wanted;
}

Result<void> scan(const QString &path, const std::vector<Wanted> &wanted, QSet<QString> &found)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::failure(
            domain::ErrorCode::Storage, {}, path, u"readFailed"_s, file.errorString());
    }
    qsizetype longest = 0;
    for (const Wanted &each : wanted) {
        longest = std::max(longest, each.bytes.pattern().size());
    }
    QByteArray window; // the end of what was read before, then what follows it
    while (!file.atEnd()) {
        const QByteArray read = file.read(bytesAtOnce);
        if (read.isEmpty()) {
            return domain::failure(
                domain::ErrorCode::Storage, {}, path, u"readFailed"_s, file.errorString());
        }
        window = window.right(longest) + read;
        for (const Wanted &each : wanted) {
            if (!found.contains(each.text) && each.bytes.indexIn(window) >= 0) {
                found.insert(each.text);
            }
        }
    }
    return {};
}

} // namespace

Result<QStringList> textsIn(const QStringList &paths, const QStringList &texts)
{
    const std::vector<Wanted> wanted = wantedOf(texts);
    QSet<QString> found;
    for (const QString &path : paths) {
        if (const Result<void> done = scan(path, wanted, found); !done) {
            return domain::failure(done);
        }
    }
    QStringList list(found.begin(), found.end());
    list.sort();
    return list;
}

} // namespace zhuke::persistence
