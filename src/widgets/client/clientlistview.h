// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clientlistmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/listtable.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace zhuke::widgets {

// 客户: the list with its quick search.
class ClientListView : public QWidget
{
    Q_OBJECT
public:
    explicit ClientListView(const presentation::Workplace &workplace, QWidget *parent = nullptr);

    void refresh() { m_model.refresh(); }
    void focusFilter();
    void remember(presentation::Settings &settings) const { m_table->remember(settings); }
    [[nodiscard]] std::vector<domain::ClientId> selected() const;
    [[nodiscard]] const presentation::ClientListModel &model() const { return m_model; }

signals:
    void opened(zhuke::domain::ClientId client);
    void createWanted();
    void visitWanted(zhuke::domain::ClientId client);
    void exportWanted();
    void failed(const zhuke::domain::Error &error);

private:
    void buildHead();
    void buildTable(const presentation::Workplace &workplace);
    void showState();
    void keepCurrent();

    presentation::ClientListModel m_model;
    bool m_mayAdd;
    QLineEdit *m_filter;
    ToneLabel *m_count;
    QStackedWidget *m_stack;
    ListTable *m_table;
    EmptyState *m_empty;
    std::optional<domain::ClientId> m_current; // stays chosen when the list is sorted anew
};

} // namespace zhuke::widgets
