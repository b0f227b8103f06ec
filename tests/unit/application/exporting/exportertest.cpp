// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/exporting/exporter.h"

#include "application/visit/visitverbs.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

class Export : public TestCompany
{
public:
    Export()
    {
        const ClientId id = addClient();
        EXPECT_TRUE(clients.update(manager, id, [](ClientFile &file) -> Result<void> {
            file.projects.resize(1);
            file.projects[0].name = u"甲项目"_s;
            file.projects[0].contracts.resize(1);
            file.projects[0].contracts[0].amountFen = Money::fromFen(500);
            file.projects[0].contracts[0].signedOn = QDate(2026, 1, 1);
            file.projects[0].contracts[0].receipts = {{Money::fromFen(200), QDate(2026, 2, 1), {}}};
            return {};
        }));
        Visit visit;
        visit.client = id;
        visit.date = QDate(2026, 11, 1);
        visit.content = u"谈二期"_s;
        EXPECT_TRUE(VisitVerbs(database.storage(), clock).add(manager, visit));
    }

    Result<TableSheet> table(const Session &session, ExportKind kind, const Progress &progress = {})
    {
        return Exporter(database.file().queries(), clock).table(session, kind, {}, progress);
    }
};

} // namespace

TEST(Exporter, writesOneRowPerClientVisitAndProject)
{
    Export company;
    const auto clients = company.table(company.office, ExportKind::Clients);
    ASSERT_TRUE(clients);
    ASSERT_EQ(clients->rows.size(), 1U);
    EXPECT_EQ(clients->rows[0].size(), clients->columns.size());
    EXPECT_EQ(clients->rows[0][1], u"云汀置业有限公司(虚构)"_s);
    const auto visits = company.table(company.office, ExportKind::Visits);
    ASSERT_TRUE(visits);
    EXPECT_EQ(visits->rows[0][6], u"谈二期"_s);
    const auto projects = company.table(company.office, ExportKind::Projects);
    ASSERT_TRUE(projects);
    EXPECT_EQ(projects->rows[0][5], u"500"_s); // fen; the writer shows 万元
    EXPECT_EQ(projects->rows[0][6], u"200"_s);
}

TEST(Exporter, givesNobodyMoreThanMayBeExported)
{
    Export company;
    EXPECT_EQ(company.table(company.manager, ExportKind::Clients)->rows.size(), 1U);
    EXPECT_TRUE(company.table(company.otherManager, ExportKind::Clients)->rows.empty());
    EXPECT_TRUE(company.table(company.otherManager, ExportKind::Visits)->rows.empty());
    EXPECT_EQ(company.table(company.administrator, ExportKind::Clients).error().code,
              ErrorCode::Forbidden);
    Session leader = company.office;
    leader.roles = {Role::Leader};
    EXPECT_EQ(company.table(leader, ExportKind::Projects).error().code, ErrorCode::Forbidden);
    // A leader sees every client, but as a manager exports none but the own ones.
    Session both = company.otherManager;
    both.roles = {Role::Manager, Role::Leader};
    EXPECT_TRUE(company.table(both, ExportKind::Clients)->rows.empty());
    EXPECT_TRUE(company.table(both, ExportKind::Visits)->rows.empty());
}

TEST(Exporter, stopsWhenAskedTo)
{
    Export company;
    for (const ExportKind kind : {ExportKind::Clients, ExportKind::Visits, ExportKind::Projects}) {
        const auto stopped = company.table(company.office, kind, [](int, int) { return false; });
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
}
