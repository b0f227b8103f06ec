// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/sqlmaintenance.h"

#include "application/ports/accountstore.h"
#include "persistence/account/keyslotrows.h"
#include "persistence/audit/auditchain.h"
#include "persistence/maintenance/auditcheck.h"
#include "persistence/maintenance/bytescan.h"
#include "persistence/maintenance/derivedcheck.h"
#include "persistence/privacy/erasurerows.h"
#include "persistence/queries/conditions.h"
#include "persistence/sql/backupsource.h"
#include "persistence/sql/guarded.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;

namespace {

void checkFile(Database &database, Findings &findings)
{
    for (const Row &row : database.query(u"PRAGMA integrity_check"_s)) {
        const QString said = row.text("integrity_check");
        if (said != u"ok") {
            findings.push_back({u"database"_s, u"damagedPages"_s, said});
        }
    }
    for (const Row &row : database.query(u"PRAGMA foreign_key_check"_s)) {
        findings.push_back({u"%1 %2"_s.arg(row.text("table")).arg(row.integer("rowid")),
                            u"danglingReference"_s,
                            row.text("parent")});
    }
}

QByteArray keyOf(Database &database, const char16_t *name)
{
    const auto hexadecimal = database.first(u"SELECT value FROM meta WHERE key = :key"_s,
                                            {{"key", QString::fromUtf16(name)}},
                                            [](const Row &row) { return row.text("value"); });
    return QByteArray::fromHex(hexadecimal.value_or(QString()).toLatin1());
}

application::DatabaseCopy describe(Database &database)
{
    const AuditHead head = readAuditHead(database);
    return {static_cast<int>(database.integer(u"SELECT max(number) FROM schema_migration"_s)),
            head.seq,
            head.hash,
            {keyOf(database, application::metakeys::backupPublicKey),
             keyOf(database, application::metakeys::backupSecretKey)},
            readOwnedSlots(database)};
}

} // namespace

Result<Findings> SqlMaintenance::check(QDate today, const application::Progress &progress)
{
    return guarded([&]() -> Result<Findings> {
        const ReadTransaction oneState(m_database);
        Findings findings;
        const std::array<std::function<void()>, 5> steps{
            [&] { checkFile(m_database, findings); },
            [&] { checkAuditChain(m_database, findings); },
            [&] { checkAggregates(m_database, findings); },
            [&] { checkSummaries(m_database, today, findings); },
            [&] { checkSearch(m_database, findings); }};
        int done = 0;
        for (const auto &step : steps) {
            if (progress && !progress(done++, static_cast<int>(steps.size()))) {
                return domain::failure(domain::ErrorCode::Cancelled);
            }
            step();
        }
        return findings;
    });
}

Result<application::AuditMark> SqlMaintenance::auditRecord(qint64 seq) const
{
    return guarded([&]() -> Result<application::AuditMark> {
        const auto hash = m_database.first(u"SELECT hash FROM audit WHERE seq = :seq"_s,
                                           {{"seq", seq}},
                                           [](const Row &row) { return row.blob("hash"); });
        return application::AuditMark{hash.value_or(QByteArray()),
                                      keyOf(m_database, application::metakeys::backupPublicKey)};
    });
}

Result<application::DatabaseCopy> SqlMaintenance::copyTo(const QString &target,
                                                         const application::Progress &progress)
{
    return guarded([&]() -> Result<application::DatabaseCopy> {
        const ReadTransaction oneState(m_database);
        const auto copied = copyPages(m_database, target, progress);
        if (!copied) {
            return domain::failure(copied);
        }
        return describe(m_database);
    });
}

Result<void> SqlMaintenance::rewrite()
{
    return guarded([&]() -> Result<void> {
        // The index keeps the words of what was taken out until its segments are merged.
        m_database.exec(u"INSERT INTO visit_terms (visit_terms) VALUES ('optimize')"_s);
        m_database.execOnce(u"VACUUM"_s);
        // Its first column is whether somebody still reads what lies in the log.
        if (m_database.integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) != 0) {
            return domain::failure(domain::ErrorCode::Busy, u"database"_s, {}, u"busy"_s);
        }
        return {};
    });
}

Result<QStringList> SqlMaintenance::textsInFile(const QStringList &texts) const
{
    return textsIn({m_database.path(), m_database.path() + u"-wal"_s}, texts);
}

QStringList SqlMaintenance::copiesBeside() const
{
    const QFileInfo file(m_database.path());
    QStringList paths;
    const QStringList names = file.dir().entryList({file.fileName() + u".before-*"_s}, QDir::Files);
    for (const QString &name : names) {
        paths.append(file.dir().filePath(name));
    }
    return paths;
}

Result<std::vector<domain::Erasure>> SqlMaintenance::erasures() const
{
    return guarded(
        [&]() -> Result<std::vector<domain::Erasure>> { return readErasures(m_database); });
}

Result<std::vector<domain::Erasure>>
SqlMaintenance::notErased(const std::vector<domain::Erasure> &erasures) const
{
    return guarded([&]() -> Result<std::vector<domain::Erasure>> {
        std::vector<domain::Erasure> found;
        for (const domain::Erasure &each : erasures) {
            const qint64 untouched = m_database.integer(
                u"SELECT count(*) FROM person p WHERE p.uid = :person AND NOT EXISTS "
                "(SELECT 1 FROM erasure e WHERE e.uid = :erasure)"_s,
                {{"person", each.personUid}, {"erasure", each.uid}});
            if (untouched > 0) {
                found.push_back(each);
            }
        }
        return found;
    });
}

} // namespace zhuke::persistence
