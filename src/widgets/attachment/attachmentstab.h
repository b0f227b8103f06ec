// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachment/attachmentsmodel.h"
#include "presentation/common/dialogs.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/listtable.h"

#include <QComboBox>
#include <QProgressDialog>
#include <QStackedLayout>

namespace zhuke::widgets {

// The files of a client: drop them here, look at them, save or throw them away.
class AttachmentsTab : public QWidget
{
    Q_OBJECT
public:
    AttachmentsTab(const presentation::Workplace &workplace,
                   presentation::Dialogs &dialogs,
                   QWidget *parent = nullptr);
    ~AttachmentsTab() override;

    void show(const domain::ClientFile &file, bool mayEdit);
    using QWidget::show;

signals:
    void failed(const zhuke::domain::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTop();
    void buildTable();
    void connectModel();
    void showButtons();
    void chooseFiles();
    void add(const QStringList &paths);
    void finishAdding(const presentation::AdditionReport &report);
    void open(int row);
    void openSelected();
    void saveSelected();
    void trashSelected();

    const presentation::Workplace &m_workplace;
    presentation::Dialogs &m_dialogs;
    presentation::AttachmentsModel m_model;
    std::optional<domain::ClientId> m_shown;
    QProgressDialog m_progress;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QPushButton *m_add;
    QLabel *m_activity;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_trash;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    ListTable *m_table;
};

} // namespace zhuke::widgets
