// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/windowedtablemodel.h"
#include "presentation/common/workplace.h"

namespace zhuke::presentation {

// 走访: all visits in scope, newest first.
class VisitListModel : public WindowedTableModel<domain::VisitRow, domain::VisitId>
{
    Q_OBJECT
public:
    enum Column { Date, Client, Way, Their, Our, Content, NextDate, OpenPromises, ColumnCount };

    explicit VisitListModel(const Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const domain::VisitFilter &filter);
    [[nodiscard]] const domain::VisitFilter &filter() const { return m_filter; }
    [[nodiscard]] std::optional<domain::ClientId> clientAt(int row) const;

protected:
    [[nodiscard]] Calls calls() const override;

private:
    domain::AccessScope m_scope;
    domain::VisitFilter m_filter;
};

} // namespace zhuke::presentation
