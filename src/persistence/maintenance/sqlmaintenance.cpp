// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/sqlmaintenance.h"

#include "persistence/maintenance/auditcheck.h"
#include "persistence/maintenance/derivedcheck.h"
#include "persistence/queries/conditions.h"
#include "persistence/sql/guarded.h"

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

} // namespace

Result<Findings> SqlMaintenance::check(QDate today, const Progress &progress)
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

} // namespace zhuke::persistence
