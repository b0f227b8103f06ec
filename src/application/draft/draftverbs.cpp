// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/draft/draftverbs.h"

namespace zhuke::application {

using domain::Draft;
using domain::Repositories;
using domain::Result;

DraftVerbs::DraftVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<void>
DraftVerbs::save(const Session &session, const QString &subject, const QByteArray &content)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        return repositories.drafts.save(session.user, {subject, content, m_clock.utcNow()});
    });
}

Result<std::optional<Draft>> DraftVerbs::find(const Session &session, const QString &subject)
{
    std::optional<Draft> found;
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            auto draft = repositories.drafts.find(session.user, subject);
            if (!draft) {
                return domain::failure(draft);
            }
            found = std::move(*draft);
            return {};
        });
    if (!done) {
        return domain::failure(done);
    }
    return found;
}

Result<void> DraftVerbs::remove(const Session &session, const QString &subject)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        return repositories.drafts.remove(session.user, subject);
    });
}

} // namespace zhuke::application
