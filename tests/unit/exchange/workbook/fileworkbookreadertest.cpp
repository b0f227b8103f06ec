// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookreader.h"

#include "xlsxbuilder.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;

namespace {

QString ruleOf(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto book = FileWorkbookReader().read(file.fileName());
    return book ? u"taken"_s : book.error().rule;
}

const QByteArray compoundFile =
    QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2'000, '\0');

} // namespace

TEST(FileWorkbookReader, goesByWhatTheFileHoldsNotByItsName)
{
    const QTemporaryDir folder;
    const QString misnamed = folder.filePath(u"book.csv"_s);
    const test::XlsxBuilder builder;
    ASSERT_TRUE(QFile::copy(builder.write(), misnamed));
    const auto book = FileWorkbookReader().read(misnamed);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->sheets.at(0).name, u"台账"_s);
    EXPECT_EQ(ruleOf("a,b\n1,2\n"), u"taken"_s);
}

TEST(FileWorkbookReader, tellsOldWorkbooksFromThoseBehindAPassword)
{
    const QString name = u"EncryptedPackage"_s;
    EXPECT_EQ(ruleOf(compoundFile), u"oldExcelFormat"_s);
    EXPECT_EQ(ruleOf(compoundFile + QByteArray(reinterpret_cast<const char *>(name.utf16()), 32)),
              u"passwordProtected"_s);
}

TEST(FileWorkbookReader, refusesMarkup)
{
    EXPECT_EQ(ruleOf("<html><table><tr><td>1</td></tr></table></html>"), u"notAWorkbook"_s);
    EXPECT_EQ(ruleOf("\xEF\xBB\xBF\n<?xml version=\"1.0\"?><Workbook/>"), u"notAWorkbook"_s);
}

TEST(FileWorkbookReader, saysThatAFolderIsAMatterOfStorage)
{
    const QTemporaryDir folder;
    const auto book = FileWorkbookReader().read(folder.path());
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, domain::ErrorCode::Storage);
}

} // namespace zhuke::exchange
