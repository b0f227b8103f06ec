// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/start/startmodel.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

TEST(StartModel, seesFaultsOfANewDatabaseWhileTyping)
{
    EXPECT_EQ(StartModel::fault(u"company"_s, u" "_s), u"请填写此项"_s);
    EXPECT_EQ(StartModel::fault(u"company"_s, u"示例建工集团有限公司"_s), QString());
    EXPECT_FALSE(StartModel::fault(u"password"_s, u"short"_s).isEmpty());
    EXPECT_EQ(StartModel::fault(u"password"_s, u"long enough"_s), QString());
    EXPECT_EQ(StartModel::fault(u"repeat"_s, u"long"_s, u"long enough"_s),
              u"两次输入的密码不一致"_s);
    EXPECT_EQ(StartModel::fault(u"path"_s, u"/"_s), u"已有同名文件，请换一个文件名"_s);
}

TEST(StartModel, suggestsAFileNamedAfterTheCompany)
{
    EXPECT_TRUE(StartModel::suggestedPath(u"示例建工/一局"_s).endsWith(u"/示例建工一局.zhuke"_s));
}

TEST(Settings, rememberAcrossStarts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zhuke.conf"_s);
    {
        Settings settings(path);
        EXPECT_EQ(settings.appearance(), u"system"_s);
        settings.setAppearance(u"dark"_s);
        settings.addRecentFile(u"/a.zhuke"_s);
        settings.addRecentFile(u"/b.zhuke"_s);
        settings.addRecentFile(u"/a.zhuke"_s);
        settings.setState(u"clientTable"_s, "state");
    }
    const Settings settings(path);
    EXPECT_EQ(settings.appearance(), u"dark"_s);
    EXPECT_EQ(settings.recentFiles(), QStringList({u"/a.zhuke"_s, u"/b.zhuke"_s}));
    EXPECT_EQ(settings.state(u"clientTable"_s), QByteArray("state"));
}

} // namespace zhuke::presentation
