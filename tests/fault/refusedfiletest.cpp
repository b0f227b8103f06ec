// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "application/client/clientverbs.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "fault/driver.h"
#include "fault/faultrun.h"
#include "fault/faultywork.h"
#include "presentation/common/errortext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// What cannot be done now, or never with this file, is said in words, and nothing of it is done.
namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

const domain::SystemClock &today()
{
    static const domain::SystemClock clock(QDate(2026, 11, 23));
    return clock;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
}

QString wordsFor(const domain::Error &error)
{
    return presentation::errorText(error).what;
}

class RefusedFile : public testing::Test
{
protected:
    RefusedFile() { copyCompany(path()); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.zhuke"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // A signed-in company that has nothing to complain about.
    [[nodiscard]] std::unique_ptr<app::CompanyFile> company() const
    {
        auto file = app::CompanyFile::open(path(), today()).value();
        EXPECT_TRUE(file->signIn(today(), faultyLogin(), faultyPassword()));
        EXPECT_TRUE(file->maintenance().check(QDate(2026, 11, 23), {}).value().empty());
        return file;
    }

    // As a workbook of the office's program.
    [[nodiscard]] QByteArray workbook() const
    {
        application::TableSheet sheet;
        sheet.name = u"大客户台账"_s;
        sheet.columns = {{u"客户名称"_s}, {u"行业类别"_s}, {u"备注"_s}};
        for (int i = 0; i < importedClients; ++i) {
            sheet.rows.push_back({importedName(i), u"K"_s, QString::number(i * 7919)});
        }
        const QString file = m_folder.filePath(u"whole.xlsx"_s);
        EXPECT_TRUE(exchange::FileWorkbookWriter().write(file, {sheet}));
        return bytesOf(file);
    }

private:
    QTemporaryDir m_folder;
};

qint64 countOf(app::CompanyFile &file, const QString &table)
{
    return file.file().connection().integer(u"SELECT count(*) FROM "_s + table);
}

} // namespace

TEST_F(RefusedFile, isAWorkbookThatWasCutOffAnywhere)
{
    const QByteArray whole = workbook();
    constexpr int cuts = 24;
    constexpr int endRecord = 22;
    const qint64 audits = countOf(*company(), u"audit"_s);
    for (int i = 0; i < cuts; ++i) {
        // Of the end record alone much may be missing: all rows are there then, and their check
        // sums.
        const qsizetype size = i == cuts - 1 ? whole.size() - endRecord : whole.size() * i / cuts;
        SCOPED_TRACE(size);
        write(ledgerIn(folder()), whole.left(size));
        const Said said = saidBy({path(), u"ledger"_s});
        EXPECT_TRUE(said.done.isEmpty());
        EXPECT_EQ(said.code, domain::ErrorCode::Invalid);
        EXPECT_NE(wordsFor({said.code, u"file"_s, {}, said.rule, {}}), QString());
        EXPECT_NE(said.rule, QString());
    }
    EXPECT_EQ(countOf(*company(), u"client"_s), clientsThere);
    EXPECT_EQ(countOf(*company(), u"import_batch"_s), 0);
    EXPECT_EQ(countOf(*company(), u"audit"_s), audits);
    write(ledgerIn(folder()), whole);
    EXPECT_EQ(saidBy({path(), u"ledger"_s}).done.size(), 1) << "the whole one must be readable";
    EXPECT_EQ(countOf(*company(), u"client"_s), clientsThere + importedClients);
}

TEST_F(RefusedFile, isOneThatAnotherProcessKeepsForLongerThanAWriterWaits)
{
    constexpr int patienceMs = 30'000;
    constexpr int busyLimitMs = 5'000;
    const auto file = company();
    QProcess holder;
    holder.start(QStringLiteral(ZHUKE_FAULTY_WORK), {path(), u"hold"_s});
    ASSERT_TRUE(holder.waitForReadyRead(patienceMs));
    ASSERT_EQ(holder.readLine(), "ready\n");

    application::ClientVerbs clients(file->storage(), today());
    const auto save = [&] {
        return clients.add(file->session(), [](domain::ClientFile &client) {
            client.client.name = savedName(0);
            return domain::Result<void>();
        });
    };
    QElapsedTimer timer;
    timer.start();
    const auto refused = save();
    const qint64 waited = timer.elapsed();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, domain::ErrorCode::Busy);
    EXPECT_EQ(wordsFor(refused.error()), u"数据库正被其他程序使用");
    EXPECT_GE(waited, busyLimitMs);
    EXPECT_LT(waited, 2 * busyLimitMs);
    EXPECT_EQ(countOf(*file, u"client"_s), clientsThere) << "reading goes on";

    holder.write("go\n");
    ASSERT_TRUE(holder.waitForFinished(patienceMs));
    EXPECT_EQ(holder.exitCode(), 0);
    EXPECT_TRUE(save());
}

TEST_F(RefusedFile, isOneOfANewerProgram)
{
    {
        const auto database = persistence::Database::open(path()).value();
        database->exec(u"INSERT INTO schema_migration (number, name, sha256, applied_at)"
                       " VALUES (9999, 'later', '', '2027-01-01T00:00:00Z')"_s);
    }
    const QByteArray before = bytesOf(path());
    const auto opened = app::CompanyFile::open(path(), today());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().rule, u"databaseNewer");
    EXPECT_EQ(wordsFor(opened.error()), u"数据库由更新版本的筑客建立，请先升级程序");
    EXPECT_EQ(bytesOf(path()), before);
}

} // namespace zhuke::test
