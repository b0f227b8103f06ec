// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// Recording what was said with a client, and what came of it.
class VisitVerbs
{
public:
    VisitVerbs(domain::Storage &storage, const domain::Clock &clock);

    // A contact as 记一次联系 takes it. Their people are found among the client's persons by name;
    // a new name becomes a person (source 本次走访). Our people default to the signed-in user.
    // Invalid names a missing or future field.
    [[nodiscard]] domain::Result<domain::VisitId> add(const Session &session, domain::Visit visit);

    // Conflict when the visit's revision is stale.
    [[nodiscard]] domain::Result<void> update(const Session &session, domain::Visit visit);

    // A promise kept on that day; an invalid date opens it again.
    [[nodiscard]] domain::Result<void> settlePromise(const Session &session,
                                                     domain::VisitId visit,
                                                     domain::PromiseId promise,
                                                     QDate done);

    [[nodiscard]] domain::Result<void> moveToTrash(const Session &session, domain::VisitId visit);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
