// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/revealmodel.h"

#include <QTimer>

namespace zhuke::presentation {

using application::RevealWay;
using domain::Result;

RevealModel::RevealModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{}

bool RevealModel::needsReason(const domain::ClientFile &file, const domain::Person &person) const
{
    return application::needsReason(
        m_workplace.session, file.client, application::sealedFields(person, m_workplace.scope));
}

void RevealModel::reveal(domain::ClientId client, const QString &personUid, const QString &reason)
{
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session,
         request = application::RevealRequest{client, personUid, RevealWay::Screen, reason}](
            Desk &desk) { return desk.reveals().reveal(session, request); },
        [this, personUid](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_revealed.insert(personUid);
            m_rounds.insert(personUid, ++m_round);
            QTimer::singleShot(m_duration, this, [this, personUid, round = m_round] {
                if (m_rounds.value(personUid) == round) {
                    mask(personUid);
                }
            });
            emit changed();
        });
}

void RevealModel::mask(const QString &personUid)
{
    m_rounds.remove(personUid);
    if (m_revealed.remove(personUid)) {
        emit changed();
    }
}

void RevealModel::maskAll()
{
    m_rounds.clear();
    m_revealed.clear();
}

} // namespace zhuke::presentation
