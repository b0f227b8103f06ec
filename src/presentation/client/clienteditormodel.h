// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clienteditorfields.h"
#include "presentation/client/editmerge.h"
#include "presentation/client/ownerchoices.h"
#include "presentation/common/draftkeeper.h"

namespace zhuke::presentation {

// 基本信息 while it is being typed: texts by field name, their faults, the draft, and saving.
class ClientEditorModel : public QObject
{
    Q_OBJECT
public:
    explicit ClientEditorModel(const Workplace &workplace, QObject *parent = nullptr);

    // A new client, or a stored one. What is typed and not saved is not replaced by a reload of the
    // same client; reload() does that.
    void begin();
    void show(const domain::Client &client);
    void reload(const domain::Client &client);
    void takeDraft(const QJsonObject &content);

    // For a new client, once `ownersLoaded` was said; its texts are "unit" and "manager".
    [[nodiscard]] const std::vector<OwnerChoice> &owners() const { return m_owners; }
    [[nodiscard]] bool mustManageOneself() const;

    // By the field's name; "shareholders" holds all of them (shareholdertext.h).
    [[nodiscard]] QString text(const QString &field) const { return m_texts.value(field); }
    void setText(const QString &field, const QString &text);
    // Beside the field; empty when all is well.
    [[nodiscard]] QString fault(const QString &field) const { return m_faults.value(field); }
    [[nodiscard]] QString warning(const QString &field) const;

    [[nodiscard]] bool isDirty() const { return m_texts != m_stored; }
    void save();
    // After `conflicted`: saves, in these fields what the other one wrote, in the others what was
    // typed here.
    void resolve(const QStringList &theirs);
    void giveUp(); // back to what is stored; the draft goes, too
    void keepDraft() { m_drafts.flush(); }

signals:
    void textsChanged(); // from here, not by typing
    void ownersLoaded();
    void dirtyChanged(bool isDirty);
    void faultChanged(const QString &field);
    void refused(); // there are faults
    void draftFound(const QJsonObject &content, const QDateTime &savedUtc);
    void saved(zhuke::domain::ClientId client);
    // Somebody else saved first, and nothing was overwritten. Changes of different fields go
    // together: they are saved, and `merged` names the other one's. For the same fields `resolve`
    // takes a choice.
    void conflicted(const std::vector<zhuke::presentation::FieldConflict> &conflicts);
    void merged(const QStringList &labels);
    void failed(const zhuke::domain::Error &error);

private:
    void setStored(const domain::Client &client);
    void loadOwners();
    void check(const QString &field);
    [[nodiscard]] application::ClientEdit edit() const;
    [[nodiscard]] QJsonObject changes() const;
    void takeSaved(const domain::Result<domain::ClientId> &client);
    void readTheirs();
    void merge(const domain::Client &theirs);

    const Workplace &m_workplace;
    DraftKeeper m_drafts;
    std::optional<domain::ClientId> m_id;
    qint64 m_revision = 0;
    FieldTexts m_texts;
    FieldTexts m_stored;
    std::optional<domain::Client> m_theirs; // while a conflict waits for its choice
    std::vector<FieldConflict> m_asked;     // and what was shown for the choice
    QStringList m_takenOver;
    QHash<QString, QString> m_faults;
    std::vector<OwnerChoice> m_owners;
};

} // namespace zhuke::presentation
