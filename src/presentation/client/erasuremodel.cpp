// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/erasuremodel.h"

namespace zhuke::presentation {

using application::ErasureReport;
using domain::Erasure;
using domain::Result;

ErasureModel::ErasureModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{}

bool ErasureModel::mayErase() const
{
    return application::authorise(m_workplace.session, application::Permission::ErasePersonal)
        .has_value();
}

void ErasureModel::look(const QString &personUid)
{
    m_workplace.executor.run(
        Lane::Read,
        this,
        [session = m_workplace.session](Desk &desk) { return desk.erasures().requests(session); },
        [this, personUid](const Result<std::vector<Erasure>> &requests) {
            if (!requests) {
                emit failed(requests.error());
                return;
            }
            for (const Erasure &each : *requests) {
                if (each.personUid == personUid && !each.isClosed()) {
                    emit openFound(each);
                }
            }
        });
}

void ErasureModel::erase(const application::ErasureRequest &request)
{
    m_workplace.executor.run(
        Lane::Job,
        this,
        [session = m_workplace.session, request](Desk &desk) {
            return desk.erasures().erase(session, request);
        },
        [this](const Result<ErasureReport> &report) {
            if (!report) {
                emit failed(report.error());
                return;
            }
            m_workplace.changes.noteSaved();
            emit done(*report);
        });
}

} // namespace zhuke::presentation
