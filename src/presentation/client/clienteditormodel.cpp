// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clienteditormodel.h"

#include "presentation/client/shareholdertext.h"
#include "presentation/common/errortext.h"

namespace zhuke::presentation {

using domain::Client;
using domain::ClientId;
using domain::Field;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool isOwner(const QString &field)
{
    return field == "unit"_L1 || field == "manager"_L1;
}

QString faultOf(const QString &field, const QString &text)
{
    if (field == "shareholders"_L1) {
        const auto fault = shareholderFault(text);
        return fault ? fault->words : QString();
    }
    const Field<Client> *known = domain::findField<Client>(field);
    return known == nullptr ? QString() : clientFieldFault(*known, text);
}

FieldTexts textsOf(const Client &client)
{
    FieldTexts texts;
    for (const EditorSection &section : clientEditorSections()) {
        for (const Field<Client> *field : section.fields) {
            texts.insert(field->name(), editedText(field->info, field->type, field->get(client)));
        }
    }
    texts.insert(u"shareholders"_s, shareholdersText(client.shareholders));
    return texts;
}

Result<void> storeText(domain::ClientFile &file, const QString &field, const QString &text)
{
    if (isOwner(field)) {
        (field == "unit"_L1 ? file.unitName : file.managerName) = text;
        return {};
    }
    if (field == "shareholders"_L1) {
        auto typed = typedShareholders(text);
        if (!typed) {
            return domain::failure(typed);
        }
        file.client.shareholders = std::move(*typed);
        return {};
    }
    const Field<Client> &known = *domain::findField<Client>(field);
    const auto value = typedValue(known.info, known.type, text);
    return value ? domain::setField(file.client, known, *value)
                 : Result<void>(domain::failure(value));
}

} // namespace

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
    const bool isManager = m_workplace.session.has(domain::Role::Manager);
    m_texts.insert(u"unit"_s, m_workplace.session.unitName);
    m_texts.insert(u"manager"_s, isManager ? m_workplace.session.userName : QString());
    m_stored = m_texts;
    loadOwners();
    m_drafts.begin(u"client/new"_s);
}

void ClientEditorModel::loadOwners()
{
    m_workplace.executor.run(
        Lane::Read,
        this,
        [session = m_workplace.session](Desk &desk) -> Result<std::vector<OwnerChoice>> {
            const auto units = desk.queries().organisation.units();
            if (!units) {
                return domain::failure(units);
            }
            const auto users = desk.queries().organisation.users();
            return users ? Result<std::vector<OwnerChoice>>(ownerChoices(session, *units, *users))
                         : domain::failure(users);
        },
        [this](const Result<std::vector<OwnerChoice>> &owners) {
            if (!owners) {
                emit failed(owners.error());
                return;
            }
            m_owners = *owners;
            emit ownersLoaded();
        });
}

bool ClientEditorModel::mustManageOneself() const
{
    return application::reachOf(m_workplace.session, application::Permission::AddClient)
           == domain::AccessScope::Reach::Own;
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
    m_faults.clear();
    m_theirs.reset();
    m_texts = textsOf(client);
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
    check(field);
    m_drafts.note(changes());
    emit dirtyChanged(isDirty());
}

void ClientEditorModel::check(const QString &field)
{
    const QString fault = faultOf(field, m_texts.value(field));
    if (fault.isEmpty()) {
        m_faults.remove(field);
    } else {
        m_faults.insert(field, fault);
    }
    emit faultChanged(field);
}

QString ClientEditorModel::warning(const QString &field) const
{
    const Field<Client> *known = domain::findField<Client>(field);
    return known == nullptr ? QString() : clientFieldWarning(*known, m_texts.value(field));
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
        // A manager's name is unique within the unit only, so a new client gets both.
        if (text.value() != m_stored.value(text.key()) || isOwner(text.key())) {
            changed.insert(text.key(), text.value());
        }
    }
    return [changed](domain::ClientFile &file) -> Result<void> {
        for (auto text = changed.cbegin(); text != changed.cend(); ++text) {
            if (const Result<void> done = storeText(file, text.key(), text.value()); !done) {
                return done;
            }
        }
        return {};
    };
}

void ClientEditorModel::save()
{
    const QStringList fields = m_texts.keys();
    for (const QString &field : fields) {
        check(field);
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
        if (!m_takenOver.isEmpty()) {
            emit merged(std::exchange(m_takenOver, {}));
        }
        m_workplace.changes.noteSaved();
        return;
    }
    const domain::Error &error = client.error();
    if (error.code == domain::ErrorCode::Conflict) {
        readTheirs();
    } else if (m_texts.contains(error.field)) {
        m_faults.insert(error.field, fieldErrorText(error));
        emit faultChanged(error.field);
        emit refused();
    } else {
        emit failed(error);
    }
}

void ClientEditorModel::readTheirs()
{
    m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_workplace.scope, id = *m_id](Desk &desk) {
            return desk.queries().clients.file(scope, id);
        },
        [this](const Result<domain::ClientFile> &file) {
            if (!file) {
                emit failed(file.error());
            } else if (file->client.id == m_id) {
                merge(file->client);
            }
        });
}

void ClientEditorModel::merge(const Client &theirs)
{
    const EditMerge merge = mergeEdits(m_stored, textsOf(theirs), m_texts);
    m_theirs = theirs;
    m_takenOver = merge.takenOver;
    m_asked = merge.conflicts;
    if (merge.conflicts.empty()) {
        resolve({});
    } else {
        emit conflicted(merge.conflicts);
    }
}

void ClientEditorModel::resolve(const QStringList &theirs)
{
    if (!m_theirs) {
        return;
    }
    const FieldTexts stored = textsOf(*m_theirs);
    const EditMerge edits = mergeEdits(m_stored, stored, m_texts);
    if (edits.conflicts != m_asked) { // something was typed since
        merge(domain::Client(*m_theirs));
        return;
    }
    m_texts = edits.texts;
    for (const QString &field : theirs) {
        m_texts.insert(field, stored.value(field));
    }
    // From here on it is an edit of what the other one saved.
    m_revision = m_theirs->revision;
    m_stored = stored;
    m_theirs.reset();
    emit textsChanged();
    emit dirtyChanged(isDirty());
    save();
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
