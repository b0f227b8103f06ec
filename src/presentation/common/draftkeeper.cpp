// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/draftkeeper.h"

#include <QJsonDocument>

namespace zhuke::presentation {

using domain::Draft;
using domain::Result;
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&workplace.executor, &Executor::closing, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(const QString &subject)
{
    m_timer.stop();
    m_subject = subject;
    m_workplace.executor.run(
        Lane::Write, // behind a save of the same draft that may be under way
        this,
        [session = m_workplace.session, subject](Desk &desk) {
            return desk.drafts().find(session, subject);
        },
        [this, subject](const Result<std::optional<Draft>> &draft) {
            if (!draft || !*draft || subject != m_subject) {
                return;
            }
            const QJsonObject content = QJsonDocument::fromJson((*draft)->content).object();
            if (!content.isEmpty()) {
                emit found(content, (*draft)->savedUtc);
            }
        });
}

void DraftKeeper::note(const QJsonObject &content)
{
    m_content = content;
    m_timer.start();
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session, subject = m_subject](Desk &desk) {
            return desk.drafts().remove(session, subject);
        },
        [](const Result<void> & /*a draft too many is offered once more*/) {});
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_content.isEmpty() || m_subject.isEmpty()) {
        return;
    }
    m_workplace.executor.run(
        Lane::Write,
        this,
        [session = m_workplace.session,
         subject = m_subject,
         content = QJsonDocument(m_content).toJson(QJsonDocument::Compact)](Desk &desk) {
            return desk.drafts().save(session, subject, content);
        },
        [this](const Result<void> &done) {
            if (done) {
                emit kept();
            } else {
                emit failed(done.error());
            }
        });
    m_content = {};
}

} // namespace zhuke::presentation
