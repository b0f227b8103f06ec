// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/demopage.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/fieldform.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::DemoAccount;
using namespace Qt::StringLiterals;

DemoPage::DemoPage(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_progress->setObjectName(u"demoProgress"_s);
    m_progress->setAccessibleName(tr("进度"));
    layout->addWidget(m_progress);

    m_words->setBuddy(m_list);
    m_list->setObjectName(u"demoAccounts"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("姓名"), tr("角色"), tr("单位")});
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 120);
    m_list->setColumnWidth(1, 240);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, &DemoPage::choose);

    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &DemoPage::backWanted);
    m_enter = row->addMain(u"demoEnter"_s, tr("以此身份登录"));
    connect(m_enter, &QPushButton::clicked, this, &DemoPage::choose);
    layout->addWidget(row);
    begin();
}

void DemoPage::begin()
{
    m_words->setText(tr("正在建立演示公司…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_list->hide();
    m_enter->setEnabled(false);
}

void DemoPage::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_words->setText(tr("正在建立演示公司…  第 %1 步，共 %2 步").arg(done).arg(total));
}

void DemoPage::setAccounts(const std::vector<DemoAccount> &accounts)
{
    m_accounts = accounts;
    m_words->setText(tr("演示公司已建好。请选择一个身份登录："));
    m_list->setAccessibleName(m_words->text());
    m_progress->hide();
    m_list->clear();
    for (const DemoAccount &account : accounts) {
        auto *item = new QTreeWidgetItem(m_list, {account.name, account.roles, account.unit});
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
        }
    }
    m_list->show();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_enter->setEnabled(!accounts.empty());
    m_list->setFocus();
}

void DemoPage::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) {
        emit chosen(m_accounts.at(static_cast<std::size_t>(row)));
    }
}

} // namespace zhuke::widgets
