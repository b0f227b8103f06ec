// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/start/damagemodel.h"

#include "presentation/common/errortext.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

// Works at a rescue until it is told to stop.
class SlowDoor : public FrontDoor
{
public:
    domain::Result<QString> create(const NewDatabase & /*database*/) override { return QString(); }
    domain::Result<void> check(const QString & /*path*/) override { return {}; }
    domain::Result<Admission> signIn(const QString & /*path*/,
                                     const QString & /*login*/,
                                     const QString & /*password*/) override
    {
        return domain::failure(domain::ErrorCode::Forbidden);
    }
    domain::Result<void> changePassword(const Credentials & /*old*/,
                                        const QString & /*password*/) override
    {
        return {};
    }
    domain::Result<QString> checkCode(const Credentials & /*byCode*/) override { return QString(); }
    domain::Result<void> recover(const Credentials & /*byCode*/,
                                 const QString & /*password*/) override
    {
        return {};
    }
    std::optional<application::FoundBackup> newestBackup(const QString & /*damaged*/) override
    {
        return application::FoundBackup{u"/mnt/a.zhukebak"_s,
                                        QDateTime(QDate(2026, 11, 20), QTime(22, 30))};
    }
    domain::Result<application::RescueReport> rescue(const application::RescueRequest & /*request*/,
                                                     const application::Progress &progress) override
    {
        for (int done = 0; progress(std::min(done, 99), 100); ++done) {
            QThread::msleep(1);
        }
        return domain::failure(domain::ErrorCode::Cancelled);
    }
    domain::Result<void> restore(const application::RestoreRequest &request,
                                 const application::Progress & /*progress*/) override
    {
        restored = request;
        return {};
    }
    QString freeNameBeside(const QString &path, const QString &word) const override
    {
        return path + word;
    }
    QString demoPath() const override { return {}; }
    domain::Result<std::vector<DemoAccount>> makeDemo(const Progress & /*progress*/) override
    {
        return std::vector<DemoAccount>();
    }

    application::RestoreRequest restored;
};

} // namespace

TEST(DamageModel, findsTheBackupAndRestoresThatOne)
{
    SlowDoor door;
    DamageModel model(door, u"/a.zhuke"_s);
    QSignalSpy looked(&model, &DamageModel::looked);
    QSignalSpy restored(&model, &DamageModel::restored);
    model.restore(u"u"_s, u"p"_s, u"/b.zhuke"_s); // nothing is known yet
    model.look();
    ASSERT_TRUE(looked.wait());
    EXPECT_EQ(restored.count(), 0);
    EXPECT_EQ(model.backupTime(), u"2026-11-20 22:30"_s);
    model.restore(u"u"_s, u"p"_s, u"/b.zhuke"_s);
    ASSERT_TRUE(restored.wait());
    EXPECT_EQ(door.restored.backup, u"/mnt/a.zhukebak"_s);
    EXPECT_EQ(restored.first().first().toString(), u"/b.zhuke"_s);
}

TEST(DamageModel, stopsARescueAndTellsHowFarItIs)
{
    SlowDoor door;
    DamageModel model(door, u"/a.zhuke"_s);
    QSignalSpy progressed(&model, &DamageModel::progressed);
    QSignalSpy failed(&model, &DamageModel::failed);
    model.rescue(u"/b.zhuke"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.count() > 2; }));
    EXPECT_EQ(failed.count(), 0);
    model.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed.first().first().value<domain::Error>().code, domain::ErrorCode::Cancelled);
}

TEST(DamageModel, endsARescueWithItself)
{
    SlowDoor door;
    auto model = std::make_unique<DamageModel>(door, u"/a.zhuke"_s);
    model->rescue(u"/b.zhuke"_s);
    model.reset(); // which would wait for ever if it did not tell it to stop
    SUCCEED();
}

TEST(DamageModel, isWhatADamagedFileLeadsTo)
{
    const domain::Error damaged{
        domain::ErrorCode::Storage, {}, {}, u"damaged"_s, u"database disk image is malformed"_s};
    EXPECT_TRUE(isDamage(damaged));
    EXPECT_TRUE(errorText(damaged).advice.contains(u"文件已损坏…"_s));
    EXPECT_FALSE(isDamage({domain::ErrorCode::Invalid, {}, {}, u"damaged"_s, {}})); // a workbook
    EXPECT_FALSE(isDamage({domain::ErrorCode::Storage, {}, {}, u"diskFull"_s, {}}));
}

} // namespace zhuke::presentation
