// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/attachmentsmodel.h"

#include "application/attachment/attachmentfile.h"
#include "presentation/common/domainwords.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using domain::ErrorCode;
using namespace Qt::StringLiterals;

TEST(AttachmentsModel, saysOfEachRefusedFileWhy)
{
    AdditionReport report;
    report.added = 3;
    for (const QString &rule :
         {u"fileTooLarge"_s, u"emptyFile"_s, u"fileKind"_s, u"unreadableFile"_s, u"damagedPdf"_s}) {
        report.refused.push_back(
            {rule + u".pdf"_s, {ErrorCode::Invalid, {}, rule + u".pdf"_s, rule, {}}});
    }
    const ErrorText text = AttachmentsModel::refusalText(report);
    EXPECT_EQ(text.what, u"有 5 个文件没有添加"_s);
    const QStringList lines = text.meaning.split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines.at(0), u"fileTooLarge.pdf：文件超过 50 MB"_s);
    EXPECT_EQ(QSet<QString>(lines.cbegin(), lines.cend()).size(), 5);
    for (const QString &line : lines) {
        EXPECT_FALSE(line.endsWith(u"填写的内容有误"_s)) << line.toStdString();
    }
    EXPECT_TRUE(text.advice.contains(u"已添加 3 个文件"_s));
    EXPECT_TRUE(text.advice.contains(u"pdf、jpg"_s));
}

TEST(AttachmentsModel, hasWordsForEveryKind)
{
    QSet<QString> known;
    for (const char *word : domainWords()) {
        known.insert(QString::fromUtf8(word));
    }
    const QStringList kinds = application::attachmentKinds();
    EXPECT_EQ(kinds.constLast(), u"其他"_s); // what the rules take when none is given
    for (const QString &kind : kinds) {
        EXPECT_TRUE(known.contains(kind)) << kind.toStdString();
    }
}

} // namespace zhuke::presentation
