// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/windowedtablemodel.h"
#include "presentation/common/workplace.h"

namespace zhuke::presentation {

// 客户: the list of all clients in scope, sorted and filtered by the query.
class ClientListModel : public WindowedTableModel<domain::ClientRow, domain::ClientId>
{
    Q_OBJECT
public:
    explicit ClientListModel(const Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Part of name, pinyin, initials or number.
    void setText(const QString &text);
    [[nodiscard]] const domain::ClientFilter &filter() const { return m_filter; }
    [[nodiscard]] domain::ClientOrder order() const { return m_order; }
    [[nodiscard]] QString nameAt(int row) const;

protected:
    [[nodiscard]] Calls calls() const override;

private:
    [[nodiscard]] QString text(const domain::ClientRow &row, domain::ClientColumn column) const;
    [[nodiscard]] QString partText(const domain::ClientRow &row, domain::ClientColumn column) const;

    domain::AccessScope m_scope;
    QDate m_today;
    domain::ClientFilter m_filter;
    domain::ClientOrder m_order;
};

} // namespace zhuke::presentation
