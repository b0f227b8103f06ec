// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/damagedialog.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/tonelabel.h"
#include "widgets/start/rescuereportpage.h"
#include "widgets/start/restorepage.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

namespace zhuke::widgets {

using application::RescueReport;
using presentation::DamageModel;
using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

ToneLabel *addWords(QVBoxLayout &layout, Tone tone, const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(tone, text, parent);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

} // namespace

DamageDialog::DamageDialog(presentation::FrontDoor &door,
                           const QString &path,
                           QWidget *parent,
                           presentation::Dialogs *dialogs)
    : QDialog(parent)
    , m_model(door, path)
    , m_ownDialogs(*this)
    , m_dialogs(dialogs == nullptr ? m_ownDialogs : *dialogs)
    , m_title(new ToneLabel(Tone::Plain, {}, this))
    , m_pages(new QStackedWidget(this))
    , m_choicePage(makeChoicePage())
    , m_progressPage(makeProgressPage())
    , m_restorePage(new RestorePage(m_dialogs, this))
    , m_reportPage(new RescueReportPage(this))
{
    setObjectName(u"damage"_s);
    setWindowTitle(tr("数据库文件已损坏"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    m_title->setScale(4, true);
    layout->addWidget(m_title);
    addWords(*layout, Tone::Faint, QDir::toNativeSeparators(path), this)
        ->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_choicePage, m_progressPage, m_restorePage, m_reportPage}) {
        m_pages->addWidget(page);
    }
    layout->addWidget(m_pages, 1);
    resize(620, 480);
    connectModel();
    showChoice();
    m_model.look();
}

QWidget *DamageDialog::makeChoicePage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    addWords(*layout,
             Tone::Plain,
             tr("文件中有的地方读不出来，多半是磁盘、U 盘或突然断电造成的。程序没有改动它，"
                "下面的做法也都不会改动它：新文件总是放在旁边。"),
             page);
    m_backup = addWords(*layout, Tone::Plain, tr("正在查找最近的备份…"), page);
    m_restoreLink = new QCommandLinkButton(
        tr("恢复最近的备份到新文件…"), tr("备份以后录入的内容不在其中"), page);
    m_restoreLink->setObjectName(u"damageRestore"_s);
    m_restoreLink->setEnabled(false);
    auto *rescueLink = new QCommandLinkButton(
        tr("抢救可读数据…"), tr("把能读出的都收进一个新文件，并列出丢失了什么"), page);
    rescueLink->setObjectName(u"damageRescue"_s);
    for (QCommandLinkButton *link : {m_restoreLink, rescueLink}) {
        link->setAccessibleName(link->text());
        link->setAccessibleDescription(link->description());
        layout->addWidget(link);
    }
    addWords(*layout,
             Tone::Faint,
             tr("有较新的备份时，先恢复备份；两样都做也可以，再对照着补录。"),
             page);
    layout->addStretch();
    auto *row = new ButtonRow(page);
    connect(row->addBack(tr("取消")), &QPushButton::clicked, this, &DamageDialog::reject);
    layout->addWidget(row);
    connect(rescueLink, &QPushButton::clicked, this, &DamageDialog::rescue);
    connect(m_restoreLink, &QPushButton::clicked, this, &DamageDialog::showRestore);
    return page;
}

QWidget *DamageDialog::makeProgressPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    addWords(*layout, Tone::Plain, tr("可以随时取消，取消后不会留下半个文件。"), page);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(u"damageProgress"_s);
    m_progress->setAccessibleName(tr("进度"));
    layout->addWidget(m_progress);
    layout->addStretch();
    auto *row = new ButtonRow(page);
    auto *stop = row->addOther(u"damageStop"_s, tr("取消"));
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, this, &DamageDialog::reject);
    layout->addWidget(row);
    return page;
}

void DamageDialog::connectModel()
{
    connect(&m_model, &DamageModel::looked, this, &DamageDialog::showBackup);
    connect(&m_model, &DamageModel::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&m_model,
            &DamageModel::rescued,
            this,
            [this](const RescueReport &report, const QString &target) {
                showPage(m_reportPage, tr("抢救完成"));
                m_reportPage->showReport(report, target);
            });
    connect(&m_model, &DamageModel::restored, this, &DamageDialog::openFile);
    connect(&m_model, &DamageModel::failed, this, &DamageDialog::take);
    connect(m_restorePage, &RestorePage::backWanted, this, &DamageDialog::showChoice);
    connect(m_restorePage,
            &RestorePage::wanted,
            this,
            [this](const QString &login, const QString &password, const QString &target) {
                run(tr("正在恢复备份…"));
                m_model.restore(login, password, target);
            });
    connect(m_reportPage, &RescueReportPage::openWanted, this, &DamageDialog::openFile);
    connect(m_reportPage, &RescueReportPage::closeWanted, this, &QDialog::reject);
}

void DamageDialog::suggestUser(const QString &login)
{
    m_restorePage->suggestUser(login);
}

void DamageDialog::showPage(QWidget *page, const QString &title)
{
    m_title->setText(title);
    m_pages->setCurrentWidget(page);
}

void DamageDialog::showChoice()
{
    showPage(m_choicePage, windowTitle());
}

void DamageDialog::showRestore()
{
    showPage(m_restorePage, tr("恢复备份"));
    m_restorePage->begin(m_model.backup()->path, m_model.nameForRestored());
}

void DamageDialog::showBackup()
{
    if (!m_model.backup()) {
        m_backup->setText(
            tr("没有找到备份：文件中没有登记，同一个文件夹里也没有 .zhukebak 文件。"));
        return;
    }
    m_backup->setText(tr("最近的备份：%1，文件 %2")
                          .arg(m_model.backupTime(), QFileInfo(m_model.backup()->path).fileName()));
    m_backup->setToolTip(m_model.backup()->path);
    m_restoreLink->setEnabled(true);
    if (m_pages->currentWidget() == m_choicePage) {
        m_restoreLink->setFocus();
    }
}

void DamageDialog::rescue()
{
    const QString target = m_dialogs.chooseFileToSave(
        {tr("抢救出的数据存到"), m_model.nameForRescued(), tr("筑客数据库 (*.zhuke)"), u"zhuke"_s});
    if (!target.isEmpty()) {
        run(tr("正在抢救可读数据…"));
        m_model.rescue(target);
    }
}

void DamageDialog::run(const QString &words)
{
    m_before = m_pages->currentWidget();
    m_titleBefore = m_title->text();
    m_progress->setRange(0, 0);
    showPage(m_progressPage, words);
}

void DamageDialog::take(const domain::Error &error)
{
    showPage(m_before, m_titleBefore);
    if (error.code == domain::ErrorCode::Cancelled) {
        return;
    }
    if (m_before != m_restorePage || !m_restorePage->takes(error)) {
        m_dialogs.showError(presentation::errorText(error));
    }
}

void DamageDialog::openFile(const QString &path)
{
    emit openWanted(path);
    accept();
}

void DamageDialog::reject()
{
    if (m_pages->currentWidget() == m_progressPage) {
        m_model.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace zhuke::widgets
