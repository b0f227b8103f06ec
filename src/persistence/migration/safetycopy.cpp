// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/safetycopy.h"

#include "persistence/sql/backupsource.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

Result<QString> makeSafetyCopy(Database &database, int beforeMigration)
{
    const QString base =
        u"%1.before-%2"_s.arg(database.path()).arg(beforeMigration, 4, 10, QChar(u'0'));
    QString name = base;
    for (int i = 2;; ++i) {
        const auto copied = guarded([&] { return copyPages(database, name, {}); });
        if (copied) {
            return name;
        }
        if (copied.error().code != ErrorCode::Duplicate) {
            return domain::failure(copied);
        }
        name = u"%1-%2"_s.arg(base).arg(i);
    }
}

} // namespace zhuke::persistence
