// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/companyfile.h"
#include "application/backup/rescue.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <set>

namespace zhuke::test {

// A demo company's file in a folder of its own, to be damaged; the sound one stands beside it as
// the measure of what should come back.
class DamagedFile
{
public:
    using Pages = std::set<qint64>;

    DamagedFile();

    [[nodiscard]] QString path(const QString &name = QStringLiteral("a.zhuke")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString soundPath() const { return path(QStringLiteral("sound.zhuke")); }
    [[nodiscard]] QString rescuedPath() const { return path(QStringLiteral("b.zhuke")); }
    [[nodiscard]] QStringList otherFiles() const; // in the folder, but for the three

    void zero(const Pages &pages);
    void fillWith(qint64 offset, const QByteArray &bytes);
    void scramble(const Pages &pages, QRandomGenerator &random);
    void truncate(qint64 bytes);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] qint64 pageCount() const { return m_pageCount; }

    // Pages of a table or index of the sound file: "leaf", "internal", "overflow".
    [[nodiscard]] Pages pagesOf(const QString &name, const QString &kind);
    [[nodiscard]] qint64 rowsOf(const QString &table) { return count(table, *m_sound); }
    // Rows that stand, in whole or in part, on these pages.
    [[nodiscard]] qint64 rowsOn(const QString &table, const Pages &pages);
    [[nodiscard]] QStringList tables() const { return m_tables; }

    domain::Result<application::RescueReport> rescue(const application::Progress &progress = {});
    [[nodiscard]] std::unique_ptr<app::CompanyFile> openRescued();
    // Rows of the rescued table that the sound one does not have just so.
    [[nodiscard]] qint64 strangers(const QString &table);
    [[nodiscard]] static const application::RescuedTable &
    of(const application::RescueReport &report, const QString &table);

    [[nodiscard]] const domain::Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] static qint64 count(const QString &table, persistence::Database &database);

    QTemporaryDir m_folder;
    domain::SystemClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<persistence::Database> m_sound;
    QStringList m_tables;
    qint64 m_pageCount = 0;
};

} // namespace zhuke::test
