// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/listtable.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 32;
constexpr int headHeight = 38;
constexpr int cellPadding = 5;

// Air beside the text, so that a number does not touch the date after it.
class PaddedCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QStyle *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(cellPadding, 0, -cellPadding, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

} // namespace

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
    , m_copy(new QAction(icon("edit-copy"), tr("复制"), this))
{
    setItemDelegate(new PaddedCells(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    // Never by content: the list is read in windows.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListTable::showColumnMenu);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ListTable::copySelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &ListTable::showRowMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(index.row());
    });
}

void ListTable::setDefaultWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(
            column, std::max(qAbs(widths.at(column)), horizontalHeader()->sectionSizeHint(column)));
        setColumnHidden(column, widths.at(column) < 0);
    }
}

void ListTable::restore(const presentation::Settings &settings)
{
    horizontalHeader()->restoreState(settings.state(objectName()));
    horizontalHeader()->setFixedHeight(headHeight);
}

void ListTable::remember(presentation::Settings &settings) const
{
    settings.setState(objectName(), horizontalHeader()->saveState());
}

void ListTable::addRowAction(QAction *action)
{
    m_rowActions.append(action);
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

QString ListTable::lineOf(int row) const
{
    QStringList cells;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            cells.append(model()->index(row, column).data().toString().simplified());
        }
    }
    return cells.join(u'\t');
}

void ListTable::copySelection() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        lines.append(lineOf(row));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::showRowMenu(const QPoint &position)
{
    if (!indexAt(position).isValid()) {
        return;
    }
    QMenu menu(this);
    menu.addActions(m_rowActions);
    menu.addSeparator();
    menu.addAction(m_copy);
    menu.exec(viewport()->mapToGlobal(position));
}

void ListTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action =
            menu.addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // One column always stays.
        action->setEnabled(isColumnHidden(column)
                           || horizontalHeader()->hiddenSectionCount() + 1
                                  < model()->columnCount());
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace zhuke::widgets
