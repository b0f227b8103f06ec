// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachment/attachmentfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

class AttachmentFile : public testing::Test
{
protected:
    QString make(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    static domain::Result<domain::NewAttachment> read(const QString &path, int pages = 3)
    {
        return readAttachmentFile({path, u"合同"_s, false},
                                  [pages](const QByteArray & /*content*/) {
                                      return pages == 0 ? std::nullopt : std::optional(pages);
                                  });
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AttachmentFile, isReadWithItsNameKindAndPages)
{
    const auto file = read(make(u"合同.PDF"_s, "%PDF-1.7 x"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->content, QByteArray("%PDF-1.7 x"));
    EXPECT_EQ(file->attachment.fileName, u"合同.PDF"_s);
    EXPECT_EQ(file->attachment.kind, u"合同"_s);
    EXPECT_EQ(file->attachment.pages, 3);
    EXPECT_FALSE(file->attachment.confidential);
    EXPECT_EQ(read(make(u"a.docx"_s, "PK\3\4"))->attachment.pages, std::nullopt);
}

TEST_F(AttachmentFile, isRefusedByName)
{
    EXPECT_EQ(read(make(u"坏.pdf"_s, "%PDF"), 0).error().rule, u"damagedPdf"_s);
    EXPECT_EQ(read(make(u"空.pdf"_s, {})).error().rule, u"emptyFile"_s);
    EXPECT_EQ(read(m_folder.path()).error().rule, u"unreadableFile"_s);
    const auto missing = read(m_folder.filePath(u"没有.pdf"_s));
    EXPECT_EQ(missing.error().rule, u"unreadableFile"_s);
    EXPECT_EQ(missing.error().value, u"没有.pdf"_s);
    const QString large = make(u"大.pdf"_s, "%PDF");
    ASSERT_TRUE(QFile::resize(large, domain::Attachment::greatestBytes + 1));
    EXPECT_EQ(read(large).error().rule, u"fileTooLarge"_s);
}

TEST_F(AttachmentFile, canBeAsLargeAsTheLimit)
{
    const QString path = make(u"大.pdf"_s, "%PDF");
    ASSERT_TRUE(QFile::resize(path, domain::Attachment::greatestBytes));
    EXPECT_EQ(read(path)->attachment.bytes, domain::Attachment::greatestBytes);
}

} // namespace zhuke::application
