// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/clientlistview.h"

#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

namespace zhuke::widgets {

using presentation::ClientListModel;
using presentation::Workplace;
using namespace Qt::StringLiterals;

ClientListView::ClientListView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_model(workplace)
    , m_mayAdd(
          application::authorise(workplace.session, application::Permission::AddClient).has_value())
    , m_filter(new QLineEdit(this))
    , m_count(new ToneLabel(Tone::Faint, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(u"clientsEmpty"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(12);
    buildHead();
    buildTable(workplace);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_filter->text().isEmpty()) {
            emit createWanted();
        } else {
            m_filter->clear();
        }
    });
    connect(&m_model, &ClientListModel::loaded, this, &ClientListView::showState);
    connect(&m_model, &ClientListModel::failed, this, &ClientListView::failed);
    connect(&workplace.changes,
            &presentation::ChangeWatcher::changed,
            &m_model,
            &ClientListModel::refresh);
}

void ClientListView::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *caption = new QLabel(tr("筛选"), this);
    caption->setBuddy(m_filter);
    nameAfter(caption->text(), m_filter, u"clientFilter"_s);
    m_filter->setPlaceholderText(tr("名称、拼音、首字母或编号"));
    m_filter->setToolTip(tr("名称、拼音、首字母或编号 (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(280);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ClientListModel::setText);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0) {
            m_table->setCurrentIndex(m_model.index(0, 0));
            m_table->setFocus();
        }
    });

    auto *create = new QToolButton(this);
    create->setText(tr("新建客户"));
    create->setIcon(icon("list-add"));
    create->setObjectName(u"clientsCreate"_s);
    auto *exportButton = new QToolButton(this);
    exportButton->setText(tr("导出…"));
    exportButton->setIcon(icon("document-export"));
    exportButton->setObjectName(u"clientsExport"_s);
    for (QToolButton *button : {create, exportButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    create->setVisible(m_mayAdd);
    connect(create, &QToolButton::clicked, this, &ClientListView::createWanted);
    connect(exportButton, &QToolButton::clicked, this, &ClientListView::exportWanted);

    head->addWidget(caption);
    head->addWidget(m_filter);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(create);
    head->addWidget(exportButton);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ClientListView::buildTable(const Workplace &workplace)
{
    m_table->setObjectName(u"clientTable"_s);
    m_table->setAccessibleName(tr("客户列表"));
    m_table->setModel(&m_model);
    m_table->setDefaultWidths({112,
                               224,
                               76,
                               m_table->widthOfCodes<domain::Level>(),
                               84,
                               92,
                               92,
                               96,
                               76,
                               136,
                               96,
                               104,
                               92});
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->restore(workplace.settings);
    m_table->setSortingEnabled(true); // asks the model for the remembered order
    connect(m_table, &ListTable::opened, this, [this](int row) { emit opened(m_model.idAt(row)); });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_current = m_model.idAt(current.row());
                }
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ClientListView::keepCurrent);

    auto *open = new QAction(icon("document-open"), tr("打开"), this);
    auto *visit = new QAction(icon("zhuke-visits"), tr("记一次联系…"), this);
    connect(open, &QAction::triggered, this, [this] {
        emit opened(m_model.idAt(m_table->currentIndex().row()));
    });
    connect(visit, &QAction::triggered, this, [this] {
        emit visitWanted(m_model.idAt(m_table->currentIndex().row()));
    });
    m_table->addRowAction(open);
    m_table->addRowAction(visit);
}

void ClientListView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::vector<domain::ClientId> ClientListView::selected() const
{
    std::vector<domain::ClientId> ids;
    for (const int row : m_table->selectedRows()) {
        ids.push_back(m_model.idAt(row));
    }
    return ids;
}

void ClientListView::keepCurrent()
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

void ClientListView::showState()
{
    const int count = m_model.rowCount();
    m_count->setText(tr("共 %1 家").arg(count));
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (count > 0) {
        return;
    }
    if (!m_filter->text().isEmpty()) {
        m_empty->setWords(
            tr("没有符合的客户"), tr("换一个字、拼音首字母或编号再试。"), tr("清除筛选"));
    } else {
        m_empty->setWords(tr("还没有客户"),
                          tr("新建一个客户，或请经营部导入台账。"),
                          m_mayAdd ? tr("新建客户") : QString());
    }
}

} // namespace zhuke::widgets
