// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clienteditormodel.h"
#include "presentation/client/clientfilemodel.h"
#include "presentation/common/dialogs.h"

#include <QTabWidget>

namespace zhuke::widgets {

class AttachmentsTab;
class ClientForm;
class DossierHead;
class FactView;
class OverviewTab;
class PersonsTab;

// One client: head and tabs.
class DossierView : public QWidget
{
    Q_OBJECT
public:
    DossierView(const presentation::Workplace &workplace,
                presentation::Dialogs &dialogs,
                QWidget *parent = nullptr);

    void open(domain::ClientId client);
    void refresh() { m_file.refresh(); }
    void save();
    // Asks when something is typed and not saved.
    [[nodiscard]] bool mayLeave();
    [[nodiscard]] std::optional<domain::ClientId> client() const { return m_client; }
    [[nodiscard]] QString clientName() const;

signals:
    void backWanted();
    void visitWanted(zhuke::domain::ClientId client);
    void visitOpened(zhuke::domain::VisitId visit);
    void archiveWanted(zhuke::domain::ClientId client);
    void failed(const zhuke::domain::Error &error);
    void saved();
    void merged(const QStringList &labels);

private:
    void buildTabs();
    void buildFormTab();
    void connectHead();
    void connectEditor();
    void showFile();
    void offerDraft(const QJsonObject &content, const QDateTime &savedUtc);
    void resolveConflict(const std::vector<presentation::FieldConflict> &conflicts);
    void trash();

    presentation::Dialogs &m_dialogs;
    presentation::ClientFileModel m_file;
    presentation::ClientEditorModel m_editor;
    DossierHead *m_head;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    ClientForm *m_form;
    QWidget *m_formTab;
    PersonsTab *m_persons;
    FactView *m_projects;
    FactView *m_records;
    FactView *m_credit;
    FactView *m_quarters;
    AttachmentsTab *m_attachments;
    std::optional<domain::ClientId> m_client;
    bool m_reloadsEditor = false; // the next answer replaces what is typed
};

} // namespace zhuke::widgets
