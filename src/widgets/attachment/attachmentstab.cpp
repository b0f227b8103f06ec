// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attachment/attachmentstab.h"

#include "application/attachment/attachmentrules.h"
#include "presentation/common/display.h"
#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::AttachmentsModel;
using presentation::AttachmentTable;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 400; // shorter work needs no progress dialog

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

AttachmentsTab::AttachmentsTab(const presentation::Workplace &workplace,
                               presentation::Dialogs &dialogs,
                               QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_dialogs(dialogs)
    , m_model(workplace)
    , m_progress(this)
    , m_kindLabel(new QLabel(tr("附件类别"), this))
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(icon("list-add"), tr("添加文件…"), this))
    , m_activity(new ToneLabel(Tone::Faint, {}, this))
    , m_open(new QPushButton(tr("打开"), this))
    , m_save(new QPushButton(tr("另存为…"), this))
    , m_trash(new QPushButton(tr("移到回收站…"), this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"attachmentFirst"_s, this))
    , m_table(new ListTable(this))
{
    setObjectName(u"dossierAttachments"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    buildTop();
    buildTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    layout->addLayout(m_stack, 1);
    connect(m_empty, &EmptyState::pressed, this, &AttachmentsTab::chooseFiles);
    connectModel();

    m_progress.setWindowTitle(tr("添加附件"));
    m_progress.setCancelButtonText(tr("取消"));
    m_progress.setMinimumDuration(patienceMs);
    m_progress.setWindowModality(Qt::WindowModal);
    m_progress.reset();
    connect(&m_progress, &QProgressDialog::canceled, &m_model, &AttachmentsModel::cancel);
}

AttachmentsTab::~AttachmentsTab()
{
    m_table->remember(m_workplace.settings);
}

void AttachmentsTab::buildTop()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_kindLabel->setBuddy(m_kind);
    nameAfter(m_kindLabel->text(), m_kind, u"attachmentKind"_s);
    m_kind->setToolTip(tr("以后添加的文件归入这一类"));
    const QStringList kinds = application::attachmentKinds();
    for (const QString &kind : kinds) {
        m_kind->addItem(presentation::word(kind), kind);
    }
    m_kind->setCurrentIndex(m_kind->count() - 1);
    m_add->setObjectName(u"attachmentAdd"_s);
    m_open->setObjectName(u"attachmentOpen"_s);
    m_save->setObjectName(u"attachmentSave"_s);
    m_trash->setObjectName(u"attachmentTrash"_s);
    m_activity->setObjectName(u"attachmentActivity"_s);
    m_open->setToolTip(tr("用其他程序打开一份只读副本 (Enter)"));
    m_trash->setToolTip(tr("移到回收站 (Delete)"));
    line->addWidget(m_kindLabel);
    line->addWidget(m_kind);
    line->addWidget(m_add);
    line->addSpacing(8);
    line->addWidget(m_activity, 1);
    line->addWidget(m_open);
    line->addWidget(m_save);
    line->addWidget(m_trash);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsTab::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsTab::openSelected);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsTab::saveSelected);
    connect(m_trash, &QPushButton::clicked, this, &AttachmentsTab::trashSelected);
}

void AttachmentsTab::buildTable()
{
    m_table->setObjectName(u"attachmentTable"_s);
    m_table->setAccessibleName(tr("附件列表"));
    m_table->setModel(&m_model.table());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AttachmentTable::AddedOn, Qt::DescendingOrder);
    m_table->setDefaultWidths({340, 130, 90, 70, 110, 110, 70});
    m_table->restore(m_workplace.settings);
    auto *open = new QAction(icon("document-open"), tr("打开"), this);
    auto *save = new QAction(icon("document-save-as"), tr("另存为…"), this);
    auto *trash = new QAction(icon("edit-delete"), tr("移到回收站…"), m_table);
    trash->setShortcut(QKeySequence::Delete);
    trash->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(trash);
    for (QAction *action : {open, save, trash}) {
        m_table->addRowAction(action);
    }
    connect(open, &QAction::triggered, this, &AttachmentsTab::openSelected);
    connect(save, &QAction::triggered, this, &AttachmentsTab::saveSelected);
    connect(trash, &QAction::triggered, this, &AttachmentsTab::trashSelected);
    connect(m_table, &ListTable::opened, this, &AttachmentsTab::open);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &AttachmentsTab::showButtons);
    connect(&m_model.table(), &QAbstractItemModel::modelReset, this, &AttachmentsTab::showButtons);
}

void AttachmentsTab::connectModel()
{
    connect(&m_model, &AttachmentsModel::progressed, this, [this](int done, int total) {
        m_progress.setMaximum(total);
        m_progress.setValue(done);
        m_progress.setLabelText(tr("正在添加… 第 %1 个，共 %2 个").arg(done + 1).arg(total));
    });
    connect(&m_model, &AttachmentsModel::added, this, &AttachmentsTab::finishAdding);
    connect(&m_model, &AttachmentsModel::opened, this, [this](const QString &path) {
        m_activity->clear();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            m_dialogs.showMessage(tr("不能打开"),
                                  tr("没有能打开“%1”的程序。可以用“另存为…”保存后再打开。")
                                      .arg(QFileInfo(path).fileName()));
        }
    });
    connect(&m_model, &AttachmentsModel::savedAs, this, [this](const QString &path) {
        m_activity->setText(tr("已保存到 %1").arg(path));
        m_activity->setToolTip(path);
    });
    connect(&m_model, &AttachmentsModel::failed, this, [this](const domain::Error &error) {
        m_progress.reset();
        m_add->setEnabled(true);
        m_activity->clear();
        emit failed(error);
    });
}

void AttachmentsTab::show(const domain::ClientFile &file, bool mayEdit)
{
    m_model.show(file, mayEdit);
    setAcceptDrops(mayEdit);
    if (m_shown != file.client.id) { // else what was just done is still to be read
        m_shown = file.client.id;
        m_activity->clear();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_add, m_trash}) {
        widget->setVisible(mayEdit);
    }
    m_empty->setWords(tr("还没有附件"),
                      mayEdit
                          ? tr("把文件拖到这里，或点“添加文件…”。可以添加 %1，每个不超过 50 MB。")
                                .arg(application::attachmentEndings().join(tr("、")))
                          : tr("有权修改这个客户的人可以在这里添加文件。"),
                      mayEdit ? tr("添加文件…") : QString());
    const bool isEmpty = m_model.isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_open->setVisible(!isEmpty);
    m_save->setVisible(!isEmpty);
    m_trash->setVisible(!isEmpty && mayEdit);
    showButtons();
}

void AttachmentsTab::showButtons()
{
    const qsizetype selected = m_table->selectedRows().size();
    m_open->setEnabled(selected == 1);
    m_save->setEnabled(selected == 1);
    m_trash->setEnabled(selected > 0);
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model.mayEdit() && m_add->isEnabled() && !filesIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (m_model.mayEdit() && !paths.isEmpty()) {
        event->setDropAction(Qt::CopyAction); // whoever drags must not delete the original
        event->accept();
        add(paths);
    }
}

void AttachmentsTab::chooseFiles()
{
    QStringList patterns;
    const QStringList endings = application::attachmentEndings();
    for (const QString &ending : endings) {
        patterns.append(u"*.%1"_s.arg(ending));
    }
    add(m_dialogs.chooseFilesToOpen(
        {tr("添加附件"), {}, tr("可以添加的文件 (%1)").arg(patterns.join(u' ')), {}}));
}

void AttachmentsTab::add(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    m_add->setEnabled(false);
    m_activity->setText(tr("正在添加…"));
    m_model.add(paths, m_kind->currentData().toString());
}

void AttachmentsTab::finishAdding(const presentation::AdditionReport &report)
{
    m_progress.reset();
    m_add->setEnabled(true);
    m_activity->setText(tr("已添加 %1 个文件").arg(report.added));
    if (!report.refused.empty()) {
        m_dialogs.showError(AttachmentsModel::refusalText(report));
    }
}

void AttachmentsTab::open(int row)
{
    m_activity->setText(tr("正在打开…"));
    m_model.open(row);
}

void AttachmentsTab::openSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1) {
        open(rows.constFirst());
    }
}

void AttachmentsTab::saveSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() != 1) {
        return;
    }
    const QString name = m_model.table().attachment(rows.constFirst()).fileName;
    const QString path = m_dialogs.chooseFileToSave(
        {tr("另存附件"), name, tr("所有文件 (*)"), QFileInfo(name).suffix()});
    if (!path.isEmpty()) {
        m_activity->setText(tr("正在保存…"));
        m_model.saveAs(rows.constFirst(), path);
    }
}

void AttachmentsTab::trashSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || !m_model.mayEdit()) {
        return;
    }
    const QString what = rows.size() == 1 ? m_model.table().attachment(rows.constFirst()).fileName
                                          : tr("%1 个文件").arg(rows.size());
    if (m_dialogs.confirm({tr("移到回收站"),
                           tr("要把“%1”移到回收站吗?30 天内可以恢复。").arg(what),
                           tr("移到回收站"),
                           tr("取消")})) {
        m_model.moveToTrash(rows);
    }
}

} // namespace zhuke::widgets
