// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/mapping/childlist.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

void removeChildren(Database &database, const ChildTable &children, qint64 parent)
{
    database.exec(u"DELETE FROM %1 WHERE %2 = :parent"_s.arg(
                      QLatin1StringView(children.table), QLatin1StringView(children.parentColumn)),
                  {{"parent", parent}});
}

} // namespace zhuke::persistence
