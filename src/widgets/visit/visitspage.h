// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/visit/visitdetailmodel.h"
#include "presentation/visit/visitlistmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/listtable.h"
#include "widgets/main/page.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace zhuke::widgets {

class DateField;

// 走访: every visit, newest first; search and dates; the chosen one in full below.
class VisitsPage : public Page
{
    Q_OBJECT
public:
    explicit VisitsPage(const presentation::Workplace &workplace, QWidget *parent = nullptr);
    ~VisitsPage() override;

    void refresh() override;
    void focusFilter() override;

signals:
    void visitWanted(std::optional<zhuke::domain::ClientId> client);
    void visitOpened(zhuke::domain::VisitId visit);
    void clientOpened(zhuke::domain::ClientId client);
    void failed(const zhuke::domain::Error &error);

private:
    void buildHead(QHBoxLayout *head);
    void buildTable();
    void applyFilter();
    void showState();
    void keepCurrent();
    [[nodiscard]] bool isFiltered() const;

    presentation::Settings &m_settings;
    presentation::VisitListModel m_model;
    presentation::VisitDetailModel m_detail;
    QLineEdit *m_filter;
    DateField *m_from;
    DateField *m_to;
    ToneLabel *m_count;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ListTable *m_table;
    EmptyState *m_empty;
    std::optional<domain::VisitId> m_current;
};

} // namespace zhuke::widgets
