// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"
#include "presentation/visit/visiteditormodel.h"
#include "widgets/common/tonelabel.h"

#include <QDialog>
#include <QPushButton>

namespace zhuke::widgets {

class VisitForm;

// 记一次联系, and the same to look at or correct a visit that is recorded.
class VisitDialog : public QDialog
{
    Q_OBJECT
public:
    VisitDialog(const presentation::Workplace &workplace,
                presentation::Dialogs &dialogs,
                QWidget *parent = nullptr);
    ~VisitDialog() override;

    void begin(std::optional<domain::ClientId> client);
    void edit(domain::VisitId visit);
    void reject() override;

private:
    [[nodiscard]] QWidget *buildSide();
    void connectModel();
    void showPromises();
    void offerDraft(const QJsonObject &content, const QDateTime &savedUtc);

    presentation::Dialogs &m_dialogs;
    presentation::Settings &m_settings;
    presentation::VisitEditorModel m_model;
    VisitForm *m_form;
    ToneLabel *m_promises;
    QPushButton *m_save = nullptr;
};

} // namespace zhuke::widgets
