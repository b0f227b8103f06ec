// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/searchbox.h"

#include <QKeyEvent>

namespace zhuke::widgets {

using presentation::SearchModel;
using namespace Qt::StringLiterals;

namespace {
constexpr int rowGap = 3;
constexpr int mostRows = 12;
} // namespace

SearchBox::SearchBox(const presentation::Workplace &workplace, QWidget *parent)
    : QLineEdit(parent)
    , m_model(workplace)
    , m_list(new QListView(this))
{
    setClearButtonEnabled(true);
    // Not a popup: that would take the keyboard and with it the input method.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(rowGap);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("搜索结果"));
    installEventFilter(this);
    connect(this, &QLineEdit::textEdited, &m_model, &SearchModel::setText);
    connect(&m_model, &SearchModel::answered, this, &SearchBox::showHits);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
    });
}

void SearchBox::showHits(const QString &text)
{
    const int rows = m_model.rowCount();
    if (text.isEmpty() || rows == 0 || !hasFocus()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    const int rowHeight = m_list->sizeHintForRow(0) + 2 * rowGap;
    m_list->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)),
                              QSize(qMax(width(), 520), qMin(rows, mostRows) * rowHeight + 8)));
    m_list->show();
    m_list->raise();
}

void SearchBox::choose(int row)
{
    m_list->hide();
    if (row >= 0 && row < m_model.rowCount()) {
        emit chosen(m_model.hit(row));
    }
}

bool SearchBox::takeKey(int key)
{
    if (!m_list->isVisible()) {
        return false;
    }
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(qMin(row + 1, m_model.rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model.index(qMax(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject *object, QEvent *event)
{
    if (object == this && event->type() == QEvent::KeyPress) {
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (object == this && event->type() == QEvent::FocusOut) {
        m_list->hide();
    }
    return QLineEdit::eventFilter(object, event);
}

} // namespace zhuke::widgets
