// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachment.h"

#include <QAbstractTableModel>

#include <vector>

namespace zhuke::presentation {

// The files of one client as a list, the latest first until another order is chosen.
class AttachmentTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileName, Kind, Bytes, Pages, AddedOn, AddedBy, Confidential, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttachments(std::vector<domain::Attachment> attachments);
    [[nodiscard]] const domain::Attachment &attachment(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    std::vector<domain::Attachment> m_rows;
    int m_column = AddedOn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace zhuke::presentation
