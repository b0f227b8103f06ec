// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/visit/visiteditormodel.h"

#include "presentation/client/overview.h"
#include "presentation/common/display.h"
#include "presentation/common/errortext.h"

namespace zhuke::presentation {

using domain::ClientFile;
using domain::Result;
using domain::Visit;
using domain::VisitId;
using namespace Qt::StringLiterals;

VisitEditorModel::VisitEditorModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_drafts(workplace)
{
    connect(&m_drafts, &DraftKeeper::found, this, &VisitEditorModel::draftFound);
}

void VisitEditorModel::begin(std::optional<domain::ClientId> client)
{
    m_input.date = dateText(today());
    m_input.our = m_workplace.session.userName;
    m_input.client = client;
    m_drafts.begin(u"visit/new"_s);
    emit inputChanged();
    if (client) {
        chooseClient(*client);
    }
}

void VisitEditorModel::edit(VisitId visit)
{
    m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_workplace.scope, visit](Desk &desk) {
            return desk.queries().visits.find(scope, visit);
        },
        [this](const Result<Visit> &found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            m_stored = *found;
            m_input = inputOf(*found);
            m_drafts.begin(u"visit/"_s + found->uid);
            emit inputChanged();
            loadClient(found->client);
        });
}

void VisitEditorModel::takeDraft(const QJsonObject &content)
{
    m_input = visitInputFrom(content);
    m_isDirty = true;
    emit inputChanged();
    if (m_input.client) {
        loadClient(*m_input.client);
    }
    check();
}

void VisitEditorModel::setInput(const VisitInput &input)
{
    m_input = input;
    m_isDirty = true;
    check();
    m_drafts.note(toJson(m_input));
}

void VisitEditorModel::chooseClient(domain::ClientId client)
{
    m_input.client = client;
    loadClient(client);
    check();
}

void VisitEditorModel::loadClient(domain::ClientId client)
{
    m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_workplace.scope, client](Desk &desk) {
            return desk.queries().clients.file(scope, client);
        },
        [this, client](Result<ClientFile> file) {
            if (!file) {
                emit failed(file.error());
                return;
            }
            if (m_input.client == client) {
                m_client = std::move(*file);
                m_input.clientName = m_client->client.name;
                emit clientChanged();
            }
        });
}

QStringList VisitEditorModel::personNames() const
{
    QStringList names;
    if (m_client) {
        for (const domain::Person &person : m_client->persons) {
            names.append(person.name);
        }
    }
    return names;
}

QStringList VisitEditorModel::newNames() const
{
    const QStringList known = personNames();
    QStringList names;
    for (const domain::Participant &person : participantsIn(m_input.their)) {
        if (person.post.isEmpty() && !known.contains(person.name) && !names.contains(person.name)) {
            names.append(person.name);
        }
    }
    return m_client ? names : QStringList();
}

QStringList VisitEditorModel::openPromises() const
{
    QStringList texts;
    if (m_client) {
        for (const OpenPromise &promise : overviewOf(*m_client, today()).promises) {
            texts.append(promise.text);
        }
    }
    return texts;
}

void VisitEditorModel::check()
{
    m_faults = faultsOf(m_input, today(), m_asksAll);
    emit faultsChanged();
}

void VisitEditorModel::save()
{
    m_asksAll = true;
    check();
    if (!m_faults.isEmpty()) {
        emit refused();
        return;
    }
    Visit visit = visitOf(m_input);
    if (m_stored) {
        visit.id = m_stored->id;
        visit.uid = m_stored->uid;
        visit.revision = m_stored->revision;
        visit.author = m_stored->author;
        visit.recorder = m_stored->recorder;
    }
    emit savingChanged(true);
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session, visit](Desk &desk) -> Result<VisitId> {
            if (!visit.id) {
                return desk.visits().add(session, visit);
            }
            const Result<void> done = desk.visits().update(session, visit);
            return done ? Result<VisitId>(*visit.id) : domain::failure(done);
        },
        [this](const Result<VisitId> &done) { takeSaved(done); });
}

void VisitEditorModel::takeSaved(const Result<VisitId> &visit)
{
    emit savingChanged(false);
    if (visit) {
        m_isDirty = false;
        m_drafts.discard();
        emit saved(*visit);
        m_workplace.changes.noteSaved();
        return;
    }
    if (visit.error().code == domain::ErrorCode::Invalid && !visit.error().field.isEmpty()) {
        m_faults.insert(visit.error().field, fieldErrorText(visit.error()));
        emit faultsChanged();
        emit refused();
        return;
    }
    m_drafts.note(toJson(m_input));
    emit failed(visit.error());
}

void VisitEditorModel::giveUp()
{
    m_isDirty = false;
    m_drafts.discard();
}

} // namespace zhuke::presentation
