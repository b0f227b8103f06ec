// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clientlistmodel.h"

#include "presentation/common/display.h"
#include "presentation/common/standardnames.h"

namespace zhuke::presentation {

using domain::ClientColumn;
using domain::ClientRow;
using namespace Qt::StringLiterals;

ClientListModel::ClientListModel(const Workplace &workplace, QObject *parent)
    : WindowedTableModel(workplace.executor, parent)
    , m_scope(workplace.scope)
    , m_today(workplace.clock.today())
{}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ClientColumn::Completeness) + 1;
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<ClientColumn>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            column == ClientColumn::FollowOn || column == ClientColumn::Completeness;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const ClientRow *found = row(index.row());
    return found == nullptr ? QVariant() : text(*found, column);
}

QString ClientListModel::text(const ClientRow &row, ClientColumn column) const
{
    switch (column) {
    case ClientColumn::Number:
        return row.number.isEmpty() ? tr("未编号") : row.number;
    case ClientColumn::Grade:
        return codeWord(row.grade);
    case ClientColumn::Level:
        return codeWord(row.level);
    case ClientColumn::State:
        return word(domain::labelOf(row.state));
    case ClientColumn::FollowOn:
        return tenThousandText(row.followOnFen);
    case ClientColumn::LastVisit:
        return dateText(row.lastVisit);
    case ClientColumn::NextVisit: {
        const bool isOverdue = row.nextVisit.isValid() && row.nextVisit < m_today;
        return isOverdue ? tr("%1 逾期").arg(dateText(row.nextVisit)) : dateText(row.nextVisit);
    }
    case ClientColumn::Completeness:
        return u"%1%"_s.arg(row.completeness);
    default:
        return partText(row, column);
    }
}

QString ClientListModel::partText(const ClientRow &row, ClientColumn column) const
{
    switch (column) {
    case ClientColumn::Name:
        return row.name;
    case ClientColumn::Industry:
        return industryText(row.industry);
    case ClientColumn::Region:
        return regionText(row.region);
    case ClientColumn::Unit:
        return row.unit;
    case ClientColumn::Manager:
        return row.manager;
    default:
        return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<ClientColumn>(section);
        const bool isNumber =
            column == ClientColumn::FollowOn || column == ClientColumn::Completeness;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads{tr("编号"),
                            tr("名称"),
                            tr("客户级别"),
                            tr("管理层级"),
                            tr("状态"),
                            tr("行业"),
                            tr("所属区域"),
                            tr("推荐单位"),
                            tr("客户经理"),
                            tr("后续成交额(万元)"),
                            tr("最近走访"),
                            tr("下次走访"),
                            tr("资料完整度")};
    return heads.value(section);
}

void ClientListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) {
        return;
    }
    m_order = {static_cast<ClientColumn>(column), order == Qt::DescendingOrder};
    refresh();
}

void ClientListModel::setText(const QString &text)
{
    if (m_filter.text != text.trimmed()) {
        m_filter.text = text.trimmed();
        refresh();
    }
}

QString ClientListModel::nameAt(int row) const
{
    const ClientRow *found = this->row(row);
    return found == nullptr ? QString() : found->name;
}

ClientListModel::Calls ClientListModel::calls() const
{
    return {[scope = m_scope, filter = m_filter, order = m_order](Desk &desk) {
                return desk.queries().clients.ids(scope, filter, order);
            },
            [scope = m_scope](Desk &desk, std::span<const domain::ClientId> ids) {
                return desk.queries().clients.rows(scope, ids);
            }};
}

} // namespace zhuke::presentation
