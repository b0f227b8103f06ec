// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers.h"
#include "gui/widgetnames.h"
#include "gui/workshop.h"
#include "widgets/attachment/attachmentstab.h"
#include "widgets/client/dossierview.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

// Stands for the program a file is opened with.
class Viewer : public QObject
{
    Q_OBJECT
public:
    Viewer() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QString path;

public slots:
    void take(const QUrl &url) { path = url.toLocalFile(); }
};

class AttachmentsTest : public testing::Test
{
protected:
    QString makeFile(const QString &name, const QByteArray &content)
    {
        const QString path = m_shop.folder() + u'/' + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    std::unique_ptr<DossierView> openDossier()
    {
        auto view = std::make_unique<DossierView>(m_shop.workplace(), m_answers);
        view->resize(1100, 640);
        view->open(m_client);
        view->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !view->clientName().isEmpty(); }));
        auto *tabs = view->findChild<QTabWidget *>(u"dossierTabs"_s);
        tabs->setCurrentWidget(view->findChild<AttachmentsTab *>());
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
        return view;
    }

    static QTableView &tableOf(DossierView &view)
    {
        return *view.findChild<QTableView *>(u"attachmentTable"_s);
    }

    // Moves the mouse in with the files and lets go; answers whether they were wanted.
    static bool drop(DossierView &view, const QStringList &paths)
    {
        auto *tab = view.findChild<AttachmentsTab *>();
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter(
            {20, 20}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(tab, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent event(
            {20, 20}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tab, &event);
        EXPECT_EQ(event.dropAction(), Qt::CopyAction);
        return event.isAccepted();
    }

    static void expectRows(DossierView &view, int rows)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return tableOf(view).model()->rowCount() == rows; }));
    }

    [[nodiscard]] domain::ClientFile stored()
    {
        return m_shop.desk().queries().clients.file(m_shop.workplace().scope, m_client).value();
    }

    const QByteArray m_picture = QByteArray("\x89PNG") + QByteArray("内容").repeated(60'000);
    test::Workshop m_shop;
    test::Answers m_answers;
    domain::ClientId m_client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
};

} // namespace

TEST_F(AttachmentsTest, keepsADroppedFileAndGivesItBackByteForByte)
{
    const QString path = makeFile(u"邀请函扫描件.png"_s, m_picture);
    {
        const auto view = openDossier();
        auto *kind = view->findChild<QComboBox *>(u"attachmentKind"_s);
        kind->setCurrentIndex(kind->findData(u"邀请函"_s));
        EXPECT_TRUE(drop(*view, {path}));
        expectRows(*view, 1);
    }
    EXPECT_EQ(bytesOf(path), m_picture); // a drop copies
    const auto view = openDossier();
    expectRows(*view, 1);
    const domain::Attachment kept = stored().attachments.at(0);
    EXPECT_EQ(kept.kind, u"邀请函"_s);
    EXPECT_EQ(kept.fileName, u"邀请函扫描件.png"_s);
    EXPECT_EQ(kept.addedByName, u"周示例"_s);
    EXPECT_EQ(kept.owner, stored().client.uid);
    EXPECT_TRUE(kept.confidential);

    m_answers.fileToSave = m_shop.folder() + u"/另存.png"_s;
    tableOf(*view).selectRow(0);
    view->findChild<QPushButton *>(u"attachmentSave"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(m_answers.fileToSave); }));
    EXPECT_EQ(bytesOf(m_answers.fileToSave), m_picture);
    EXPECT_TRUE(m_answers.errors.isEmpty());
}

TEST_F(AttachmentsTest, opensACopyThatIsGoneWithTheWindow)
{
    Viewer viewer;
    QString folder;
    {
        test::Workshop shop;
        test::Answers answers;
        const QString path = makeFile(u"a.png"_s, m_picture);
        const domain::ClientId client = shop.addClient(u"云汀置业有限公司(虚构)"_s);
        DossierView view(shop.workplace(), answers);
        view.open(client);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view.clientName().isEmpty(); }));
        ASSERT_TRUE(drop(view, {path}));
        expectRows(view, 1);
        tableOf(view).setCurrentIndex(tableOf(view).model()->index(0, 0));
        QTest::keyClick(&tableOf(view), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !viewer.path.isEmpty(); }));
        EXPECT_EQ(bytesOf(viewer.path), m_picture);
        folder = shop.folder();
        EXPECT_TRUE(viewer.path.startsWith(folder + u"/run/"_s));
        shop.leaveFolder();
    }
    EXPECT_FALSE(QFile::exists(viewer.path));
    EXPECT_TRUE(QDir(folder).removeRecursively());
}

TEST_F(AttachmentsTest, takesTheGoodFilesAndNamesTheOthers)
{
    const auto view = openDossier();
    ASSERT_TRUE(drop(*view,
                     {makeFile(u"程序.exe"_s, "MZ"),
                      makeFile(u"好.png"_s, m_picture),
                      makeFile(u"坏.pdf"_s, "%PDF-1.7 nothing"),
                      m_shop.folder() + u"/没有.png"_s,
                      m_shop.folder()}));
    expectRows(*view, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_answers.errors.isEmpty(); }));
    EXPECT_EQ(m_answers.errors, QStringList(u"有 4 个文件没有添加"_s));
    EXPECT_TRUE(m_answers.reasons.at(0).contains(u"程序.exe："_s));
    EXPECT_TRUE(m_answers.reasons.at(0).contains(u"坏.pdf：PDF 已损坏或设有密码"_s));
    EXPECT_EQ(stored().attachments.size(), 1U);
}

TEST_F(AttachmentsTest, throwsAwayIntoTheTrashAfterAsking)
{
    const auto view = openDossier();
    m_answers.filesToOpen = {makeFile(u"a.png"_s, m_picture), makeFile(u"b.png"_s, m_picture)};
    view->findChild<QPushButton *>(u"attachmentAdd"_s)->click();
    expectRows(*view, 2);
    tableOf(*view).selectRow(0);
    tableOf(*view).setFocus();
    m_answers.answer = false;
    QTest::keyClick(&tableOf(*view), Qt::Key_Delete);
    EXPECT_EQ(m_answers.asked.size(), 1);
    m_answers.answer = true;
    view->findChild<QPushButton *>(u"attachmentTrash"_s)->click();
    expectRows(*view, 1);
    EXPECT_EQ(stored().attachments.size(), 1U);
}

TEST_F(AttachmentsTest, namesItsInputsAndSaysWhatToDoWhenEmpty)
{
    const auto view = openDossier();
    auto *tab = view->findChild<AttachmentsTab *>();
    EXPECT_EQ(test::nameFaults(*tab), QStringList());
    EXPECT_TRUE(view->findChild<QPushButton *>(u"attachmentFirst"_s)->isVisibleTo(tab));
    EXPECT_FALSE(view->findChild<QPushButton *>(u"attachmentOpen"_s)->isVisibleTo(tab));
}

TEST_F(AttachmentsTest, offersNothingToWhoMayOnlyRead)
{
    const auto view = openDossier();
    auto *tab = view->findChild<AttachmentsTab *>();
    tab->show(stored(), false);
    EXPECT_FALSE(view->findChild<QPushButton *>(u"attachmentFirst"_s)->isVisibleTo(tab));
    const QString path = makeFile(u"a.png"_s, m_picture);
    EXPECT_FALSE(drop(*view, {path}));
    tab->show(stored(), true);
    ASSERT_TRUE(drop(*view, {path}));
    expectRows(*view, 1);
    tab->show(stored(), false);
    EXPECT_TRUE(view->findChild<QPushButton *>(u"attachmentOpen"_s)->isVisibleTo(tab));
    EXPECT_FALSE(view->findChild<QPushButton *>(u"attachmentAdd"_s)->isVisibleTo(tab));
    EXPECT_FALSE(view->findChild<QPushButton *>(u"attachmentTrash"_s)->isVisibleTo(tab));
}

} // namespace zhuke::widgets

#include "attachmentstest.moc"
