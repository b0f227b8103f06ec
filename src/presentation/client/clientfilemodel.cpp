// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/clientfilemodel.h"

namespace zhuke::presentation {

using domain::ClientFile;
using domain::Result;

ClientFileModel::ClientFileModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_scope(workplace.scope)
    , m_today(workplace.clock.today())
{
    connect(&workplace.changes, &ChangeWatcher::changed, this, &ClientFileModel::refresh);
}

void ClientFileModel::open(domain::ClientId id)
{
    m_file.reset();
    m_id = id;
    refresh();
}

void ClientFileModel::refresh()
{
    if (!m_id) {
        return;
    }
    m_workplace.executor.abandon(m_ticket);
    m_ticket = m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_scope, id = *m_id](Desk &desk) {
            return desk.queries().clients.file(scope, id);
        },
        [this, id = *m_id](Result<ClientFile> file) {
            if (id != m_id) {
                return;
            }
            if (!file) {
                emit failed(file.error());
                return;
            }
            m_file = std::move(*file);
            emit loaded();
        });
}

bool ClientFileModel::mayEdit() const
{
    return m_file
           && application::authorise(m_workplace.session,
                                     application::Permission::EditClient,
                                     application::ownerOf(m_file->client))
                  .has_value();
}

template <class Call>
void ClientFileModel::write(Call call)
{
    m_workplace.executor.run(Lane::Write, this, std::move(call), [this](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_workplace.changes.noteSaved();
    });
}

void ClientFileModel::settle(domain::VisitId visit, domain::PromiseId promise)
{
    write([session = m_workplace.session, visit, promise, today = m_today](Desk &desk) {
        return desk.visits().settlePromise(session, visit, promise, today);
    });
}

void ClientFileModel::verifyForms()
{
    write([session = m_workplace.session, id = *m_id](Desk &desk) {
        return desk.clients().verifyForms(session, id);
    });
}

void ClientFileModel::moveToTrash()
{
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session, id = *m_id](Desk &desk) {
            return desk.clients().moveToTrash(session, id);
        },
        [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_id.reset();
            m_file.reset();
            emit trashed();
            m_workplace.changes.noteSaved();
        });
}

} // namespace zhuke::presentation
