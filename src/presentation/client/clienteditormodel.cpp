// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clienteditormodel.h"

#include "presentation/common/errortext.h"

namespace zhuke::presentation {

using domain::Client;
using domain::ClientId;
using domain::Field;
using domain::Result;
using namespace Qt::StringLiterals;

ClientEditorModel::ClientEditorModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_drafts(workplace)
{
    connect(&m_drafts, &DraftKeeper::found, this, &ClientEditorModel::draftFound);
}

void ClientEditorModel::begin()
{
    m_id.reset();
    m_revision = 0;
    setStored(Client());
    m_drafts.begin(u"client/new"_s);
}

void ClientEditorModel::show(const Client &client)
{
    if (m_id == client.id && isDirty()) {
        return; // saving will tell when somebody else was faster
    }
    const bool isAnother = m_id != client.id;
    reload(client);
    if (isAnother) {
        m_drafts.begin(u"client/"_s + client.uid);
    }
}

void ClientEditorModel::reload(const Client &client)
{
    m_id = client.id;
    m_revision = client.revision;
    setStored(client);
}

void ClientEditorModel::setStored(const Client &client)
{
    m_texts.clear();
    m_faults.clear();
    for (const EditorSection &section : clientEditorSections()) {
        for (const Field<Client> *field : section.fields) {
            m_texts.insert(field->name(), editedText(field->info, field->type, field->get(client)));
        }
    }
    m_stored = m_texts;
    emit textsChanged();
    emit dirtyChanged(false);
}

void ClientEditorModel::takeDraft(const QJsonObject &content)
{
    for (auto text = content.begin(); text != content.end(); ++text) {
        if (m_texts.contains(text.key())) {
            m_texts.insert(text.key(), text.value().toString());
        }
    }
    emit textsChanged();
    emit dirtyChanged(isDirty());
}

void ClientEditorModel::setText(const QString &field, const QString &text)
{
    if (m_texts.value(field) == text) {
        return;
    }
    m_texts.insert(field, text);
    check(*domain::findField<Client>(field));
    m_drafts.note(changes());
    emit dirtyChanged(isDirty());
}

void ClientEditorModel::check(const Field<Client> &field)
{
    const QString fault = clientFieldFault(field, m_texts.value(field.name()));
    if (fault.isEmpty()) {
        m_faults.remove(field.name());
    } else {
        m_faults.insert(field.name(), fault);
    }
    emit faultChanged(field.name());
}

QString ClientEditorModel::warning(const QString &field) const
{
    return clientFieldWarning(*domain::findField<Client>(field), m_texts.value(field));
}

QJsonObject ClientEditorModel::changes() const
{
    QJsonObject json;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.value() != m_stored.value(text.key())) {
            json.insert(text.key(), text.value());
        }
    }
    return json;
}

application::ClientEdit ClientEditorModel::edit() const
{
    QHash<QString, QString> changed;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.value() != m_stored.value(text.key())) {
            changed.insert(text.key(), text.value());
        }
    }
    return [changed](domain::ClientFile &file) -> Result<void> {
        for (auto text = changed.cbegin(); text != changed.cend(); ++text) {
            const Field<Client> &field = *domain::findField<Client>(text.key());
            const auto value = typedValue(field.info, field.type, text.value());
            if (!value) {
                return domain::failure(value);
            }
            if (const Result<void> done = domain::setField(file.client, field, *value); !done) {
                return done;
            }
        }
        return {};
    };
}

void ClientEditorModel::save()
{
    for (const EditorSection &section : clientEditorSections()) {
        for (const Field<Client> *field : section.fields) {
            check(*field);
        }
    }
    if (!m_faults.isEmpty()) {
        emit refused();
        return;
    }
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session, id = m_id, revision = m_revision, edit = edit()](
            Desk &desk) -> Result<ClientId> {
            if (!id) {
                return desk.clients().add(session, edit);
            }
            const Result<void> done = desk.clients().update(session, *id, edit, revision);
            return done ? Result<ClientId>(*id) : domain::failure(done);
        },
        [this](const Result<ClientId> &client) { takeSaved(client); });
}

void ClientEditorModel::takeSaved(const Result<ClientId> &client)
{
    if (client) {
        m_stored = m_texts;
        m_drafts.discard();
        emit dirtyChanged(false);
        emit saved(*client);
        m_workplace.changes.noteSaved();
        return;
    }
    const domain::Error &error = client.error();
    if (error.code == domain::ErrorCode::Conflict) {
        emit conflicted();
    } else if (m_texts.contains(error.field)) {
        m_faults.insert(error.field, fieldErrorText(error));
        emit faultChanged(error.field);
        emit refused();
    } else {
        emit failed(error);
    }
}

void ClientEditorModel::giveUp()
{
    m_texts = m_stored;
    m_faults.clear();
    m_drafts.discard();
    emit textsChanged();
    emit dirtyChanged(false);
}

} // namespace zhuke::presentation
