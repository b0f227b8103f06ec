// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/visit/visitdetailmodel.h"

#include "presentation/common/display.h"
#include "presentation/common/fieldwords.h"

namespace zhuke::presentation {

using domain::Result;
using domain::Visit;
using namespace Qt::StringLiterals;

VisitDetailModel::VisitDetailModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    connect(&workplace.changes, &ChangeWatcher::changed, this, &VisitDetailModel::refresh);
}

void VisitDetailModel::show(std::optional<domain::VisitId> visit)
{
    if (m_id == visit) {
        return;
    }
    m_id = visit;
    m_visit.reset();
    emit changed();
    refresh();
}

void VisitDetailModel::refresh()
{
    if (!m_id) {
        return;
    }
    m_workplace.executor.run(
        Lane::Read,
        this,
        [scope = m_workplace.scope, id = *m_id](Desk &desk) {
            return desk.queries().visits.find(scope, id);
        },
        [this, id = *m_id](Result<Visit> visit) {
            if (m_id != id) {
                return;
            }
            // One that is gone leaves the list by itself.
            m_visit = visit ? std::optional(std::move(*visit)) : std::nullopt;
            emit changed();
        });
}

std::vector<Fact> VisitDetailModel::facts() const
{
    if (!m_visit) {
        return {};
    }
    std::vector<Fact> facts{
        {fieldWord(u"content"_s), m_visit->content},
        {fieldWord(u"clientOpinion"_s), m_visit->clientOpinion},
        {fieldWord(u"reply"_s), m_visit->reply},
        {fieldWord(u"findings"_s), m_visit->findings},
        {fieldWord(u"purpose"_s), codeWord(std::optional(m_visit->purpose))},
        {fieldWord(u"place"_s), m_visit->place},
    };
    std::erase_if(facts, [](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

std::vector<VisitPromise> VisitDetailModel::promises() const
{
    std::vector<VisitPromise> promises;
    if (!m_visit) {
        return promises;
    }
    const QDate today = m_workplace.clock.today();
    for (const domain::Promise &promise : m_visit->promises) {
        QStringList parts{tr("%1：%2").arg(codeWord(std::optional(promise.side)), promise.what),
                          promise.who,
                          promise.due.isValid() ? tr("期限 %1").arg(dateText(promise.due))
                                                : QString()};
        const bool isOverdue = promise.isOpen() && promise.due.isValid() && promise.due < today;
        if (isOverdue) {
            parts.append(tr("逾期"));
        }
        if (!promise.isOpen()) {
            parts.append(tr("%1 已办结").arg(dateText(promise.done)));
        }
        parts.removeAll(QString());
        if (promise.id) {
            promises.push_back({*promise.id, parts.join(u"  "_s), promise.isOpen(), isOverdue});
        }
    }
    return promises;
}

void VisitDetailModel::settle(domain::PromiseId promise, bool isDone)
{
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session,
         visit = *m_id,
         promise,
         day = isDone ? m_workplace.clock.today() : QDate()](Desk &desk) {
            return desk.visits().settlePromise(session, visit, promise, day);
        },
        [this](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                emit changed(); // the tick goes back
                return;
            }
            m_workplace.changes.noteSaved();
        });
}

} // namespace zhuke::presentation
