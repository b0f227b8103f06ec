// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/visit/visitlistmodel.h"

#include "presentation/common/display.h"

namespace zhuke::presentation {

using domain::VisitRow;
using namespace Qt::StringLiterals;

namespace {

QString text(const VisitRow &row, int column)
{
    switch (column) {
    case VisitListModel::Date:
        return dateText(row.date);
    case VisitListModel::Client:
        return row.clientName;
    case VisitListModel::Way:
        return codeWord(std::optional(row.way));
    case VisitListModel::Their:
        return row.their;
    case VisitListModel::Our:
        return row.our;
    case VisitListModel::Content:
        return row.content.simplified();
    case VisitListModel::NextDate:
        return dateText(row.nextDate);
    case VisitListModel::OpenPromises:
        return row.openPromises == 0 ? QString() : QString::number(row.openPromises);
    default:
        return {};
    }
}

} // namespace

VisitListModel::VisitListModel(const Workplace &workplace, QObject *parent)
    : WindowedTableModel(workplace.executor, parent)
    , m_scope(workplace.scope)
{}

int VisitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == OpenPromises ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const VisitRow *found = row(index.row());
    return found == nullptr ? QVariant() : text(*found, index.column());
}

QVariant VisitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == OpenPromises ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{tr("走访日期"),
                            tr("客户"),
                            tr("方式"),
                            tr("对方人员"),
                            tr("我方人员"),
                            tr("洽谈内容"),
                            tr("下次走访"),
                            tr("未办结事项")};
    return heads.value(section);
}

void VisitListModel::setFilter(const domain::VisitFilter &filter)
{
    m_filter = filter;
    refresh();
}

std::optional<domain::ClientId> VisitListModel::clientAt(int row) const
{
    const VisitRow *found = this->row(row);
    return found == nullptr ? std::nullopt : std::optional(found->client);
}

VisitListModel::Calls VisitListModel::calls() const
{
    return {[scope = m_scope, filter = m_filter](Desk &desk) {
                return desk.queries().visits.ids(scope, filter);
            },
            [scope = m_scope](Desk &desk, std::span<const domain::VisitId> ids) {
                return desk.queries().visits.rows(scope, ids);
            }};
}

} // namespace zhuke::presentation
