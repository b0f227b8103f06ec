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

// The same as a text file, where the driver reads it; its writer was ended in the middle of the
// last name, so that what is left is a table still.
[[nodiscard]] inline QString ledgerIn(const QString &folder)
{
    return folder + QStringLiteral("/大客户台账.csv");
}

[[nodiscard]] inline QByteArray ledgerCutOff()
{
    QString text = QStringLiteral("客户名称,行业类别,备注\n");
    for (int i = 0; i < importedClients; ++i) {
        text += QStringLiteral("%1,K,%2\n").arg(importedName(i), QString(400, QChar(0x5b57)));
    }
    const qsizetype last = text.lastIndexOf(importedName(importedClients - 1));
    return text.left(last + importedName(0).size() / 2).toUtf8();
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
