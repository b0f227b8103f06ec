// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QAbstractTableModel>

namespace zhuke::presentation {

// The signals of WindowedTableModel, which as a template cannot have its own.
class WindowedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // Asks storage again; what is shown stays until the answer is here.
    virtual void refresh() = 0;
    // True once storage has answered, so that "nothing there" can be told from "not here yet".
    [[nodiscard]] virtual bool isLoaded() const = 0;

signals:
    void loaded();
    void failed(const zhuke::domain::Error &error);
};

} // namespace zhuke::presentation
