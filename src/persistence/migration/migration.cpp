// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a resource of this program cannot be read");
    }
    return QString::fromUtf8(file.readAll());
}

bool isOnlyComment(const QString &sql)
{
    const auto lines = QStringView(sql).split(u'\n');
    return std::ranges::all_of(lines, [](QStringView line) {
        const QStringView text = line.trimmed();
        return text.isEmpty() || text.startsWith(u"--");
    });
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    static const QRegularExpression shape(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    std::vector<Migration> migrations;
    const QDir folder(u":/sql/sqlite"_s);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = shape.match(file);
        Q_ASSERT(match.hasMatch());
        migrations.push_back(
            {match.captured(1).toInt(), match.captured(2), readAll(folder.filePath(file))});
    }
    return migrations;
}

std::vector<QString> splitStatements(const QString &sql)
{
    static const QRegularExpression end(u";[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)+|;\\s*$"_s);
    std::vector<QString> statements;
    for (const QString &part : sql.split(end)) {
        if (!isOnlyComment(part)) {
            statements.push_back(part.trimmed());
        }
    }
    return statements;
}

QString fingerprint(const Migration &migration)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(migration.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace zhuke::persistence
