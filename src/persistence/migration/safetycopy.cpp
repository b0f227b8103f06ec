// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/safetycopy.h"

#include "persistence/sql/databasefile.h"
#include "persistence/sql/guarded.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

namespace {

// Reserved before it is written: for its owner only, and never over another copy.
Result<QString> reserveBeside(const QString &path, int beforeMigration)
{
    const QString base = u"%1.before-%2"_s.arg(path).arg(beforeMigration, 4, 10, QChar(u'0'));
    QString name = base;
    for (int i = 2;; ++i) {
        const auto reserved = reserveDatabaseFile(name);
        if (reserved) {
            return name;
        }
        if (reserved.error().code != ErrorCode::Duplicate) {
            return domain::failure(reserved);
        }
        name = u"%1-%2"_s.arg(base).arg(i);
    }
}

bool flush(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
}

} // namespace

Result<QString> makeSafetyCopy(Database &database, int beforeMigration)
{
    const auto reserved = reserveBeside(database.path(), beforeMigration);
    if (!reserved) {
        return reserved;
    }
    const auto copied = guarded([&]() -> Result<void> {
        database.execOnce(u"VACUUM INTO :file"_s, {{"file", *reserved}});
        if (!flush(*reserved)) {
            return domain::failure(ErrorCode::Storage, {}, *reserved, u"inputOutput"_s);
        }
        return {};
    });
    if (!copied) {
        dropSafetyCopy(*reserved);
        return domain::failure(copied);
    }
    return reserved;
}

void dropSafetyCopy(const QString &path)
{
    discardDatabaseFile(path);
}

} // namespace zhuke::persistence
