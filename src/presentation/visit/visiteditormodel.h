// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/draftkeeper.h"
#include "presentation/visit/visitinput.h"

namespace zhuke::presentation {

// 记一次联系: a new contact or a recorded one, while it is being typed.
class VisitEditorModel : public QObject
{
    Q_OBJECT
public:
    explicit VisitEditorModel(const Workplace &workplace, QObject *parent = nullptr);

    // A new one; offers the draft when one is kept.
    void begin(std::optional<domain::ClientId> client);
    void edit(domain::VisitId visit);
    void takeDraft(const QJsonObject &content);

    [[nodiscard]] bool isNew() const { return !m_stored; }
    [[nodiscard]] const VisitInput &input() const { return m_input; }
    // Everything as typed now: checks it and keeps the draft.
    void setInput(const VisitInput &input);
    void chooseClient(domain::ClientId client);

    [[nodiscard]] const QHash<QString, QString> &faults() const { return m_faults; }
    // The chosen client's people, for choosing from.
    [[nodiscard]] QStringList personNames() const;
    // Names typed that are none of them: they become persons.
    [[nodiscard]] QStringList newNames() const;
    // Open promises of the client, to be asked about.
    [[nodiscard]] QStringList openPromises() const;
    [[nodiscard]] QDate today() const { return m_workplace.clock.today(); }

    void save();
    void giveUp(); // the draft, too
    void keepDraft() { m_drafts.flush(); }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }

signals:
    void inputChanged();  // from here, not by typing
    void clientChanged(); // people and promises are there
    void faultsChanged();
    void refused(); // there are faults; the first one wants attention
    void draftFound(const QJsonObject &content, const QDateTime &savedUtc);
    void saved(zhuke::domain::VisitId visit);
    void failed(const zhuke::domain::Error &error);
    void savingChanged(bool isSaving);

private:
    void check();
    void loadClient(domain::ClientId client);
    void takeSaved(const domain::Result<domain::VisitId> &visit);

    const Workplace &m_workplace;
    DraftKeeper m_drafts;
    std::optional<domain::Visit> m_stored; // what is being edited
    VisitInput m_input;
    std::optional<domain::ClientFile> m_client;
    QHash<QString, QString> m_faults;
    bool m_asksAll = false; // after the first attempt to save
    bool m_isDirty = false;
};

} // namespace zhuke::presentation
