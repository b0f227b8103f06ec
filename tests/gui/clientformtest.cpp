// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers.h"
#include "gui/widgetnames.h"
#include "gui/workshop.h"
#include "widgets/client/dossierview.h"
#include "widgets/client/newclientdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

class ClientFormTest : public testing::Test
{
protected:
    template <class Child>
    static Child &child(QWidget &parent, const QString &name)
    {
        auto *found = parent.findChild<Child *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return *found;
    }

    std::unique_ptr<DossierView> openForm(domain::ClientId client)
    {
        auto view = std::make_unique<DossierView>(m_shop.workplace(), m_answers);
        view->open(client);
        view->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !view->clientName().isEmpty(); }));
        child<QTabWidget>(*view, u"dossierTabs"_s).setCurrentIndex(1);
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
        return view;
    }

    [[nodiscard]] domain::ClientFile stored(domain::ClientId id)
    {
        return m_shop.desk().queries().clients.file(m_shop.workplace().scope, id).value();
    }

    test::Workshop m_shop;
    test::Answers m_answers;
};

} // namespace

TEST_F(ClientFormTest, keepsTheShareholdersThatAreTyped)
{
    const domain::ClientId client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    const auto opened = openForm(client);
    DossierView &view = *opened;
    child<QToolButton>(view, u"shareholderAdd"_s).click();
    auto &table = child<QTableWidget>(view, u"shareholderTable"_s);
    auto *cell = table.findChild<QLineEdit *>();
    ASSERT_NE(cell, nullptr);     // one may type at once
    cell->setText(u"云汀控股"_s); // keys can only be Latin here
    emit cell->textEdited(cell->text());
    table.item(0, 3)->setText(u"120"_s);
    const auto &fault = child<QLabel>(view, u"client.shareholdersFault"_s);
    EXPECT_TRUE(fault.text().startsWith(u"第 1 行 持股比例："_s)) << fault.text().toStdString();
    child<QPushButton>(view, u"clientSave"_s).click();
    EXPECT_TRUE(stored(client).client.shareholders.empty());

    table.item(0, 3)->setText(u"51"_s);
    EXPECT_TRUE(fault.text().isEmpty());
    child<QPushButton>(view, u"clientSave"_s).click(); // the first cell is still open
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(client).client.shareholders.size() == 1; }));
    EXPECT_EQ(stored(client).client.shareholders[0].name, u"云汀控股"_s);
    EXPECT_EQ(stored(client).client.shareholders[0].ratioBp, 5'100);

    const auto again = openForm(client);
    child<QTableWidget>(*again, u"shareholderTable"_s).setCurrentCell(0, 1);
    child<QToolButton>(*again, u"shareholderRemove"_s).click();
    child<QPushButton>(*again, u"clientSave"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(client).client.shareholders.empty(); }));
}

TEST_F(ClientFormTest, givesANewClientToTheChosenUnitAndManager)
{
    m_shop.addManager(u"华南分公司"_s, u"李示和"_s);
    NewClientDialog dialog(m_shop.workplace(), m_answers);
    std::optional<domain::ClientId> created;
    QObject::connect(
        &dialog, &NewClientDialog::created, &dialog, [&](domain::ClientId id) { created = id; });
    dialog.show();
    auto &unit = child<QComboBox>(dialog, u"client.unit"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit.count() == 2; }));
    EXPECT_EQ(unit.currentText(), u"总部"_s);
    EXPECT_EQ(test::nameFaults(dialog), QStringList());
    unit.setCurrentIndex(unit.findText(u"华南分公司"_s));
    emit unit.activated(unit.currentIndex());
    auto &manager = child<QComboBox>(dialog, u"client.manager"_s);
    ASSERT_EQ(manager.count(), 2);
    manager.setCurrentIndex(1);
    emit manager.activated(1);
    auto &name = child<QLineEdit>(dialog, u"client.name"_s);
    name.setText(u"朔澜文旅有限公司(虚构)"_s);
    emit name.textEdited(name.text());
    child<QPushButton>(dialog, u"newClientSave"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return created.has_value(); }));
    EXPECT_EQ(stored(*created).unitName, u"华南分公司"_s);
    EXPECT_EQ(stored(*created).managerName, u"李示和"_s);
}

} // namespace zhuke::widgets
