// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/attachmenttable.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

domain::Attachment anAttachment(const QString &name, qint64 bytes, int day)
{
    domain::Attachment attachment;
    attachment.uid = name;
    attachment.fileName = name;
    attachment.kind = u"邀请函"_s;
    attachment.bytes = bytes;
    attachment.addedUtc = QDateTime(QDate(2026, 11, day), QTime(17, 0), Qt::UTC);
    attachment.addedByName = u"周示例"_s;
    return attachment;
}

QStringList namesOf(const AttachmentTable &table)
{
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row) {
        names.append(table.attachment(row).fileName);
    }
    return names;
}

} // namespace

TEST(AttachmentTable, showsWhatWhenAndWhoTheLatestFirst)
{
    AttachmentTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setAttachments({anAttachment(u"a.pdf"_s, 2048, 1), anAttachment(u"b.pdf"_s, 1024, 2)});
    EXPECT_EQ(namesOf(table), QStringList({u"b.pdf"_s, u"a.pdf"_s}));
    const auto text = [&](int column) {
        return table.index(0, column).data(Qt::DisplayRole).toString();
    };
    EXPECT_EQ(text(AttachmentTable::Kind), u"邀请函"_s);
    EXPECT_EQ(text(AttachmentTable::AddedOn), u"2026-11-03"_s); // 17:00 UTC is tomorrow here
    EXPECT_EQ(text(AttachmentTable::AddedBy), u"周示例"_s);
    EXPECT_EQ(text(AttachmentTable::Confidential), u"是"_s);
    for (int column = 0; column < table.columnCount(); ++column) {
        EXPECT_FALSE(
            table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

TEST(AttachmentTable, sortsByEveryColumnAndKeepsTheOrder)
{
    AttachmentTable table;
    table.setAttachments({anAttachment(u"a.pdf"_s, 1024, 2), anAttachment(u"b.pdf"_s, 9, 1)});
    table.sort(AttachmentTable::Bytes, Qt::AscendingOrder);
    EXPECT_EQ(namesOf(table), QStringList({u"b.pdf"_s, u"a.pdf"_s}));
    table.sort(AttachmentTable::FileName, Qt::DescendingOrder);
    EXPECT_EQ(namesOf(table), QStringList({u"b.pdf"_s, u"a.pdf"_s}));
    table.setAttachments({anAttachment(u"a.pdf"_s, 1, 1),
                          anAttachment(u"c.pdf"_s, 1, 1),
                          anAttachment(u"b.pdf"_s, 1, 1)});
    EXPECT_EQ(namesOf(table), QStringList({u"c.pdf"_s, u"b.pdf"_s, u"a.pdf"_s}));
}

} // namespace zhuke::presentation
