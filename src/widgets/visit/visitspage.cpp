// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/visitspage.h"

#include "domain/standards/datetext.h"
#include "widgets/common/datefield.h"
#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"
#include "widgets/visit/visitdetail.h"

#include <QAction>
#include <QToolButton>

namespace zhuke::widgets {

using presentation::VisitDetailModel;
using presentation::VisitListModel;
using namespace Qt::StringLiterals;

VisitsPage::VisitsPage(const presentation::Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_settings(workplace.settings)
    , m_model(workplace)
    , m_detail(workplace)
    , m_filter(new QLineEdit(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_count(new ToneLabel(Tone::Faint, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(u"visitsEmpty"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    buildHead(head);
    layout->addLayout(head);
    buildTable();
    m_splitter->setObjectName(u"visitSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(new VisitDetail(m_detail, this));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_settings.state(m_splitter->objectName()));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (!isFiltered()) {
            emit visitWanted(std::nullopt);
            return;
        }
        m_filter->clear();
        m_from->clear();
        m_to->clear();
    });
    connect(&m_model, &VisitListModel::loaded, this, &VisitsPage::showState);
    connect(&m_model, &VisitListModel::failed, this, &VisitsPage::failed);
    connect(&m_detail, &VisitDetailModel::failed, this, &VisitsPage::failed);
    connect(&workplace.changes, &presentation::ChangeWatcher::changed, this, &VisitsPage::refresh);
    VisitsPage::refresh(); // not what a class of its kind may make of it: that is not there yet
}

VisitsPage::~VisitsPage()
{
    m_table->remember(m_settings);
    m_settings.setState(m_splitter->objectName(), m_splitter->saveState());
}

void VisitsPage::buildHead(QHBoxLayout *head)
{
    head->setSpacing(8);
    const auto addField = [&](const QString &label, QLineEdit *edit, const QString &name) {
        auto *caption = new QLabel(label, this);
        caption->setBuddy(edit);
        nameAfter(label, edit, name);
        head->addWidget(caption);
        head->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &VisitsPage::applyFilter);
    };
    addField(tr("筛选"), m_filter, u"visitFilter"_s);
    m_filter->setPlaceholderText(tr("客户、人员或谈话内容"));
    m_filter->setToolTip(tr("客户、人员或谈话内容 (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(200);
    addField(tr("从"), m_from, u"visitFrom"_s);
    addField(tr("到"), m_to, u"visitTo"_s);
    head->addWidget(m_count);
    head->addStretch();
    auto *record = new QToolButton(this);
    record->setText(tr("记一次联系"));
    record->setIcon(icon("list-add"));
    record->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    record->setObjectName(u"visitsRecord"_s);
    record->setToolTip(tr("记一次联系 (Ctrl+N)"));
    connect(record, &QToolButton::clicked, this, [this] { emit visitWanted(std::nullopt); });
    head->addWidget(record);
}

void VisitsPage::buildTable()
{
    m_table->setObjectName(u"visitTable"_s);
    m_table->setAccessibleName(tr("走访列表"));
    m_table->setModel(&m_model);
    m_table->setDefaultWidths(
        {104, 216, m_table->widthOfCodes<domain::VisitWay>(), 128, 112, 232, 104, 96});
    m_table->restore(m_settings);
    connect(m_table, &ListTable::opened, this, [this](int row) {
        emit visitOpened(m_model.idAt(row));
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) {
                if (current.isValid()) {
                    m_current = m_model.idAt(current.row());
                    m_detail.show(m_current);
                }
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VisitsPage::keepCurrent);

    auto *open = new QAction(icon("document-open"), tr("打开"), this);
    auto *client = new QAction(icon("zhuke-clients"), tr("打开客户"), this);
    connect(open, &QAction::triggered, this, [this] {
        emit visitOpened(m_model.idAt(m_table->currentIndex().row()));
    });
    connect(client, &QAction::triggered, this, [this] {
        if (const auto id = m_model.clientAt(m_table->currentIndex().row())) {
            emit clientOpened(*id);
        }
    });
    m_table->addRowAction(open);
    m_table->addRowAction(client);
}

void VisitsPage::refresh()
{
    m_model.refresh();
}

void VisitsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool VisitsPage::isFiltered() const
{
    return !m_filter->text().isEmpty() || !m_from->text().isEmpty() || !m_to->text().isEmpty();
}

void VisitsPage::applyFilter()
{
    domain::VisitFilter filter;
    filter.text = m_filter->text().trimmed();
    filter.from = domain::parseDate(m_from->text()).value_or(QDate());
    filter.to = domain::parseDate(m_to->text()).value_or(QDate());
    m_model.setFilter(filter);
}

void VisitsPage::keepCurrent()
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
    } else {
        m_detail.show(std::nullopt);
    }
}

void VisitsPage::showState()
{
    const int count = m_model.rowCount();
    m_count->setText(tr("共 %1 次").arg(count));
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (count > 0) {
        return;
    }
    if (isFiltered()) {
        m_empty->setWords(tr("没有符合的走访"), tr("换一个字或放宽日期再试。"), tr("清除筛选"));
    } else {
        m_empty->setWords(
            tr("还没有走访"), tr("见面、电话或微信之后，一分钟记下一次联系。"), tr("记一次联系"));
    }
}

} // namespace zhuke::widgets
