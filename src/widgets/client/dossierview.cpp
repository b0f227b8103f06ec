// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/dossierview.h"

#include "presentation/client/dossiersheets.h"
#include "widgets/attachment/attachmentstab.h"
#include "widgets/client/clientform.h"
#include "widgets/client/conflictdialog.h"
#include "widgets/client/dossierhead.h"
#include "widgets/client/overviewtab.h"
#include "widgets/client/personstab.h"
#include "widgets/common/buttonrow.h"
#include "widgets/common/factview.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::ClientEditorModel;
using presentation::ClientFileModel;
using presentation::Workplace;
using namespace Qt::StringLiterals;

DossierView::DossierView(const Workplace &workplace,
                         presentation::Dialogs &dialogs,
                         QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_file(workplace)
    , m_editor(workplace)
    , m_head(new DossierHead(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewTab(this))
    , m_form(new ClientForm(m_editor, this))
    , m_formTab(new QWidget(this))
    , m_persons(new PersonsTab(workplace, dialogs, this))
    , m_projects(new FactView(u"dossierProjects"_s, this))
    , m_records(new FactView(u"dossierRecords"_s, this))
    , m_credit(new FactView(u"dossierCredit"_s, this))
    , m_quarters(new FactView(u"dossierQuarters"_s, this))
    , m_attachments(new AttachmentsTab(workplace, dialogs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"dossierTabs"_s);
    m_tabs->setDocumentMode(true);
    buildFormTab();
    buildTabs();
    connectHead();
    connectEditor();
    connect(&m_file, &ClientFileModel::loaded, this, &DossierView::showFile);
    connect(&m_file, &ClientFileModel::failed, this, &DossierView::failed);
    connect(&m_file, &ClientFileModel::trashed, this, &DossierView::backWanted);
    connect(m_attachments, &AttachmentsTab::failed, this, &DossierView::failed);
    connect(m_persons, &PersonsTab::failed, this, &DossierView::failed);
    connect(m_overview, &OverviewTab::settled, &m_file, &ClientFileModel::settle);
    connect(m_overview, &OverviewTab::visitOpened, this, &DossierView::visitOpened);
}

void DossierView::buildFormTab()
{
    auto *layout = new QVBoxLayout(m_formTab);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_form, 1);
    auto *row = new ButtonRow(m_formTab);
    row->setContentsMargins(16, 0, 16, 0);
    QPushButton *giveUp = row->addOther(u"clientGiveUp"_s, tr("放弃更改"));
    QPushButton *save = row->addOther(u"clientSave"_s, tr("保存"));
    save->setToolTip(tr("保存 (Ctrl+S)"));
    giveUp->setEnabled(false);
    save->setEnabled(false);
    connect(save, &QPushButton::clicked, &m_editor, &ClientEditorModel::save);
    connect(giveUp, &QPushButton::clicked, &m_editor, &ClientEditorModel::giveUp);
    connect(&m_editor, &ClientEditorModel::dirtyChanged, this, [=, this](bool isDirty) {
        giveUp->setEnabled(isDirty);
        save->setEnabled(isDirty);
        m_tabs->setTabText(m_tabs->indexOf(m_formTab), isDirty ? tr("基本信息 *") : tr("基本信息"));
    });
    layout->addWidget(row);
}

void DossierView::buildTabs()
{
    m_tabs->addTab(m_overview, tr("概览"));
    m_tabs->addTab(m_formTab, tr("基本信息"));
    m_tabs->addTab(m_persons, tr("相关人员"));
    m_tabs->addTab(m_projects, tr("项目与合同"));
    m_tabs->addTab(m_records, tr("往来记录"));
    m_tabs->addTab(m_credit, tr("信用"));
    m_tabs->addTab(m_quarters, tr("经营档案"));
    m_tabs->addTab(m_attachments, tr("附件"));
}

void DossierView::connectHead()
{
    connect(m_head, &DossierHead::backWanted, this, [this] {
        if (mayLeave()) {
            emit backWanted();
        }
    });
    connect(m_head, &DossierHead::visitWanted, this, [this] { emit visitWanted(*client()); });
    connect(m_head, &DossierHead::archiveWanted, this, [this] { emit archiveWanted(*client()); });
    connect(m_head, &DossierHead::verifyWanted, &m_file, &ClientFileModel::verifyForms);
    connect(m_head, &DossierHead::trashWanted, this, &DossierView::trash);
}

void DossierView::connectEditor()
{
    connect(&m_editor, &ClientEditorModel::draftFound, this, &DossierView::offerDraft);
    connect(&m_editor, &ClientEditorModel::conflicted, this, &DossierView::resolveConflict);
    connect(&m_editor, &ClientEditorModel::merged, this, &DossierView::merged);
    connect(&m_editor, &ClientEditorModel::failed, this, &DossierView::failed);
    connect(&m_editor, &ClientEditorModel::saved, this, &DossierView::saved);
    connect(&m_editor, &ClientEditorModel::saved, this, [this] { m_reloadsEditor = true; });
    connect(&m_editor, &ClientEditorModel::refused, this, [this] {
        m_tabs->setCurrentWidget(m_formTab);
    });
}

QString DossierView::clientName() const
{
    return m_file.file() ? m_file.file()->client.name : QString();
}

void DossierView::open(domain::ClientId client)
{
    m_client = client;
    m_tabs->setCurrentIndex(0);
    m_file.open(client);
}

void DossierView::showFile()
{
    const domain::ClientFile &file = *m_file.file();
    const presentation::Overview overview = presentation::overviewOf(file, m_file.today());
    m_head->setOverview(overview, m_file.mayEdit());
    m_overview->setOverview(overview, m_file.mayEdit());
    if (m_reloadsEditor) {
        m_editor.reload(file.client);
    } else {
        m_editor.show(file.client);
    }
    m_reloadsEditor = false;
    m_form->setReadOnly(!m_file.mayEdit());
    m_persons->show(file);
    m_projects->setSheet(presentation::projectsSheet(file));
    m_records->setSheet(presentation::recordsSheet(file));
    m_credit->setSheet(presentation::creditSheet(file));
    m_quarters->setSheet(presentation::quartersSheet(file));
    m_attachments->show(file, m_file.mayEdit());
}

void DossierView::save()
{
    if (m_editor.isDirty()) {
        m_editor.save();
    }
}

bool DossierView::mayLeave()
{
    if (!m_editor.isDirty()) {
        return true;
    }
    const bool leaves =
        m_dialogs.confirm({tr("有未保存的更改"),
                           tr("基本信息还没有保存。草稿会保留，下次打开时可以恢复。"),
                           tr("离开，保留草稿"),
                           tr("继续编辑")});
    if (leaves) {
        m_editor.keepDraft();
    }
    return leaves;
}

void DossierView::offerDraft(const QJsonObject &content, const QDateTime &savedUtc)
{
    const bool restores = m_dialogs.confirm(
        {tr("恢复草稿"),
         tr("这个客户有一份 %1 留下的草稿，要恢复吗？")
             .arg(savedUtc.toOffsetFromUtc(domain::SystemClock::beijingOffsetSeconds)
                      .toString(u"yyyy-MM-dd HH:mm"_s)),
         tr("恢复"),
         tr("不要草稿")});
    if (restores) {
        m_editor.takeDraft(content);
        m_tabs->setCurrentWidget(m_formTab);
    } else {
        m_editor.giveUp();
    }
}

void DossierView::resolveConflict(const std::vector<presentation::FieldConflict> &conflicts)
{
    ConflictDialog dialog(conflicts, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_editor.resolve(dialog.theirs());
    }
}

void DossierView::trash()
{
    if (m_dialogs.confirm(
            {tr("移到回收站"),
             tr("要把“%1”移到回收站吗?30 天内可以恢复。").arg(m_file.file()->client.name),
             tr("移到回收站"),
             tr("取消")})) {
        m_file.moveToTrash();
    }
}

} // namespace zhuke::widgets
