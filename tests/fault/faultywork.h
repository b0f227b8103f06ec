// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"
#include "persistence/migration/migration.h"

#include <QString>

#include <vector>

// What the driver that faults hit and the test that looks afterwards both know.
namespace zhuke::test {

inline constexpr int clientsThere = 20;
inline constexpr int savedClients = 5;
inline constexpr int importedClients = 40;

[[nodiscard]] inline QString savedName(int number)
{
    return QStringLiteral("澜汀建设有限公司(虚构)%1").arg(number);
}

[[nodiscard]] inline QString importedName(int number)
{
    return QStringLiteral("栖川置业有限公司(虚构)%1").arg(number);
}

[[nodiscard]] inline QString faultyLogin()
{
    return QStringLiteral("程示码");
}

[[nodiscard]] inline QString faultyPassword()
{
    return QStringLiteral("cheng-shi-ma-2026");
}

[[nodiscard]] inline QString backupOf(const QString &path)
{
    return path + QStringLiteral(".zhukebak");
}

// A ledger with one sheet of clients.
[[nodiscard]] inline application::Workbook batchToImport()
{
    const auto text = [](const QString &words) {
        return application::Cell{application::Cell::Kind::Text, words, {}, false};
    };
    application::Sheet sheet;
    sheet.name = QStringLiteral("大客户台账");
    sheet.rows.push_back({1,
                          {text(QStringLiteral("客户名称")),
                           text(QStringLiteral("行业类别")),
                           text(QStringLiteral("备注"))}});
    for (int i = 0; i < importedClients; ++i) {
        sheet.rows.push_back({i + 2,
                              {text(importedName(i)),
                               text(QStringLiteral("K")),
                               text(QString(400, QChar(0x5b57)))}});
    }
    return {{sheet}, false};
}

// Today's schema and one step more, which rewrites every client.
[[nodiscard]] inline std::vector<persistence::Migration> migrationsToCome()
{
    std::vector<persistence::Migration> steps = persistence::builtInMigrations();
    const int next = steps.back().number + 1;
    steps.push_back({next,
                     QStringLiteral("faulty"),
                     QStringLiteral("ALTER TABLE client ADD COLUMN faulty TEXT;\n\n"
                                    "UPDATE client SET faulty = remark || name;\n")});
    return steps;
}

} // namespace zhuke::test
