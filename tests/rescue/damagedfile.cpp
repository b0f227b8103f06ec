// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue/damagedfile.h"

#include "persistence/rescue/sqlrescue.h"

#include <QDir>
#include <QFile>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using persistence::Row;

namespace {

constexpr qint64 pageSize = 4096;

QString demoPath()
{
    static const QTemporaryDir folder;
    static const QString made = [] {
        const QString path = folder.filePath(u"demo.zhuke"_s);
        const domain::SystemClock clock(QDate(2026, 11, 23));
        application::DemoScale scale;
        scale.clients = 150;
        scale.visits = 1'500;
        if (!app::CompanyFile::createDemo(path, clock, scale)) {
            qFatal("no demo");
        }
        return path;
    }();
    return made;
}

} // namespace

DamagedFile::DamagedFile()
{
    QFile::copy(demoPath(), path());
    QFile::copy(demoPath(), soundPath());
    m_sound = persistence::Database::open(soundPath()).value();
    m_pageCount = m_sound->integer(u"PRAGMA page_count"_s);
    const auto names = m_sound->list(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE 'visit_terms%' AND name NOT IN ('schema_migration', 'visit_docid', "
        "'client_summary', 'meta')"_s,
        {},
        [](const Row &row) { return row.text("name"); });
    m_tables = QStringList(names.begin(), names.end());
}

QStringList DamagedFile::otherFiles() const
{
    QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeIf([](const QString &name) {
        return name.startsWith(u"a.zhuke") || name.startsWith(u"sound.zhuke") || name == u"b.zhuke";
    });
    return names;
}

void DamagedFile::fillWith(qint64 offset, const QByteArray &bytes)
{
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset)
        || file.write(bytes) != bytes.size()) {
        qFatal("cannot damage");
    }
}

void DamagedFile::zero(const Pages &pages)
{
    for (const qint64 page : pages) {
        fillWith((page - 1) * pageSize, QByteArray(pageSize, '\0'));
    }
}

void DamagedFile::scramble(const Pages &pages, QRandomGenerator &random)
{
    for (const qint64 page : pages) {
        QByteArray bytes;
        for (int i = 0; i < pageSize; ++i) {
            bytes.append(static_cast<char>(random.bounded(256)));
        }
        fillWith((page - 1) * pageSize, bytes);
    }
}

void DamagedFile::truncate(qint64 bytes)
{
    QFile::resize(path(), bytes);
}

QByteArray DamagedFile::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DamagedFile::Pages DamagedFile::pagesOf(const QString &name, const QString &kind)
{
    const auto pages =
        m_sound->list(u"SELECT pageno FROM dbstat WHERE name = :name AND pagetype = :kind"_s,
                      {{"name", name}, {"kind", kind}},
                      [](const Row &row) { return row.integer("pageno"); });
    return {pages.begin(), pages.end()};
}

qint64 DamagedFile::rowsOn(const QString &table, const Pages &pages)
{
    qint64 rows = 0;
    std::set<QString> chains; // of overflow pages, each of one row
    for (const Row &row :
         m_sound->query(u"SELECT pageno, pagetype, ncell, path FROM dbstat WHERE name = :name"_s,
                        {{"name", table}})) {
        if (!pages.contains(row.integer("pageno"))) {
            continue;
        }
        if (row.text("pagetype") == u"leaf") {
            rows += row.integer("ncell");
        } else if (row.text("pagetype") == u"overflow") {
            chains.insert(row.text("path").section(u'+', 0, 0));
        }
    }
    return rows + static_cast<qint64>(chains.size());
}

qint64 DamagedFile::count(const QString &table, persistence::Database &database)
{
    return database.integer(u"SELECT count(*) FROM %1"_s.arg(table));
}

domain::Result<application::RescueReport> DamagedFile::rescue(const application::Progress &progress)
{
    return application::rescueDatabase(
        persistence::SqlRescue(), m_clock, {path(), rescuedPath()}, progress);
}

std::unique_ptr<app::CompanyFile> DamagedFile::openRescued()
{
    return std::move(app::CompanyFile::open(rescuedPath(), m_clock).value());
}

qint64 DamagedFile::strangers(const QString &table)
{
    const auto rescued = persistence::Database::open(rescuedPath()).value();
    rescued->exec(u"ATTACH '%1' AS sound"_s.arg(soundPath()));
    return rescued->integer(
        u"SELECT count(*) FROM (SELECT %1.* FROM main.%1 EXCEPT SELECT %1.* FROM sound.%1)"_s.arg(
            table));
}

const application::RescuedTable &DamagedFile::of(const application::RescueReport &report,
                                                 const QString &table)
{
    static const application::RescuedTable none;
    const auto found = std::ranges::find(report.tables, table, &application::RescuedTable::table);
    return found == report.tables.end() ? none : *found;
}

} // namespace zhuke::test
