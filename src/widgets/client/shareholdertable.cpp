// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/shareholdertable.h"

#include "presentation/common/display.h"
#include "widgets/common/icons.h"
#include "widgets/common/tonelabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace zhuke::widgets {

using domain::Shareholder;
using presentation::ShareholderLines;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 30;
constexpr int mostLinesShown = 6;

// Every key counts at once, as in the form's other inputs: a cell that is still open when the form
// is saved must not be lost.
class TypedCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem & /*option*/,
                          const QModelIndex & /*index*/) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            emit const_cast<TypedCells *>(this)->commitData(edit);
        });
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        if (edit->text() != index.data(Qt::EditRole).toString()) {
            edit->setText(index.data(Qt::EditRole).toString()); // else the cursor would jump
        }
    }
};

bool isNumber(int column)
{
    const auto &field = domain::fieldsOf<Shareholder>()[static_cast<std::size_t>(column)];
    return field.type != domain::FieldType::Text;
}

} // namespace

ShareholderTable::ShareholderTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_remove(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    buildTable();
    buildButtons();
    setFocusProxy(m_table);
    fitHeight();
}

void ShareholderTable::buildTable()
{
    QStringList heads;
    for (const auto &field : domain::fieldsOf<Shareholder>()) {
        const bool isMoney = field.type == domain::FieldType::Money;
        const bool isShare = field.type == domain::FieldType::Integer;
        heads.append(presentation::word(field.label())
                     + (isMoney   ? tr("(万元)")
                        : isShare ? u" (%)"_s
                                  : QString()));
    }
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setObjectName(u"shareholderTable"_s);
    m_table->setAccessibleName(tr("股东"));
    m_table->setItemDelegate(new TypedCells(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(
            column, std::max(120, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    connect(m_table, &QTableWidget::itemChanged, this, &ShareholderTable::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
    });
}

void ShareholderTable::buildButtons()
{
    auto *line = new QHBoxLayout;
    auto *more = new QToolButton(this);
    more->setText(tr("加一个股东"));
    more->setIcon(icon("list-add"));
    more->setObjectName(u"shareholderAdd"_s);
    m_remove->setText(tr("去掉所选股东"));
    m_remove->setIcon(icon("edit-delete"));
    m_remove->setObjectName(u"shareholderRemove"_s);
    m_remove->setEnabled(false);
    for (QToolButton *button : {more, m_remove}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->addWidget(button);
    }
    line->addStretch();
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(more, &QToolButton::clicked, this, [this] {
        addLine({});
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    connect(m_remove, &QToolButton::clicked, this, &ShareholderTable::removeLine);
}

void ShareholderTable::addLine(const QStringList &cells)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto *item = new QTableWidgetItem(cells.value(column));
        if (isNumber(column)) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_table->setItem(row, column, item);
    }
    fitHeight();
}

void ShareholderTable::removeLine()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
        m_remove->setEnabled(m_table->currentRow() >= 0);
        fitHeight();
        take();
    }
}

QString ShareholderTable::text() const
{
    ShareholderLines lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            cells.append(m_table->item(row, column)->text());
        }
        if (!cells.join(QString()).isEmpty()) {
            lines.push_back(cells);
        }
    }
    return presentation::packed(lines);
}

void ShareholderTable::setText(const QString &text)
{
    if (text == this->text()) {
        return; // keeps place and an empty line just added
    }
    m_table->setRowCount(0);
    const ShareholderLines lines = presentation::unpacked(text);
    for (const QStringList &line : lines) {
        addLine(line);
    }
    m_remove->setEnabled(false);
    fitHeight();
    markFault();
}

void ShareholderTable::take()
{
    if (!m_isShowing) {
        markFault();
        emit edited(text());
    }
}

// The words stand under the table; here only the cell is shown.
void ShareholderTable::markFault()
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (int shown = 0; shown < m_table->rowCount(); ++shown) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            cells.append(m_table->item(shown, column)->text());
        }
        const auto fault = presentation::shareholderFault(presentation::packed({cells}));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const bool isWrong = fault && fault->row == 0 && fault->column == column;
            QTableWidgetItem *item = m_table->item(shown, column);
            item->setForeground(isWrong ? QBrush(toneColour(Tone::Fault, palette())) : QBrush());
            item->setToolTip(isWrong ? fault->words : QString());
        }
    }
}

void ShareholderTable::fitHeight()
{
    const int lines = std::clamp(m_table->rowCount(), 1, mostLinesShown);
    m_table->setFixedHeight(lines * lineHeight + m_table->horizontalHeader()->sizeHint().height()
                            + 2 * m_table->frameWidth());
}

} // namespace zhuke::widgets
