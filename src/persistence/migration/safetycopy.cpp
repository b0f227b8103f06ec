// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/safetycopy.h"

#include "application/backup/partfile.h"
#include "persistence/sql/backupsource.h"
#include "persistence/sql/guarded.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

Result<QString> makeSafetyCopy(Database &database, int beforeMigration)
{
    const application::PartFile copy(QFileInfo(database.path()).absolutePath());
    const auto copied = guarded([&] { return copyPages(database, copy.path(), {}); });
    if (!copied) {
        return domain::failure(copied);
    }
    const QString base =
        u"%1.before-%2"_s.arg(database.path()).arg(beforeMigration, 4, 10, QChar(u'0'));
    QString name = base;
    for (int i = 2;; ++i) {
        const Result<void> named = copy.become(name);
        if (named) {
            return name;
        }
        if (named.error().code != ErrorCode::Duplicate) {
            return domain::failure(named);
        }
        name = u"%1-%2"_s.arg(base).arg(i);
    }
}

} // namespace zhuke::persistence
