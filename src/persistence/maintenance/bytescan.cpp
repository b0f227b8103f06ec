// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/bytescan.h"

#include "persistence/sql/rawfile.h"

#include <QByteArrayMatcher>
#include <QFileInfo>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;

namespace {

constexpr int bytesAtOnce = 4 * 1024 * 1024;
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
    if (!QFileInfo::exists(path)) {
        return {};
    }
    const std::unique_ptr<RawFile> file = RawFile::open(path);
    if (!file) {
        return domain::failure(domain::ErrorCode::Storage, {}, path, u"readFailed"_s);
    }
    qsizetype longest = 0;
    for (const Wanted &each : wanted) {
        longest = std::max(longest, each.bytes.pattern().size());
    }
    QByteArray window; // the end of what was read before, then what follows it
    for (qint64 offset = 0; offset < file->size(); offset += bytesAtOnce) {
        const std::optional<QByteArray> read = file->read(offset, bytesAtOnce);
        if (!read) {
            return domain::failure(domain::ErrorCode::Storage, {}, path, u"readFailed"_s);
        }
        window = window.right(longest) + *read;
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
