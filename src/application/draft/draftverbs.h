// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// What a user typed and has not saved (decisions 19). Everybody has only his own, so that no
// permission is asked and nothing is audited; the content is stored sealed.
class DraftVerbs
{
public:
    DraftVerbs(domain::Storage &storage, const domain::Clock &clock);

    [[nodiscard]] domain::Result<void>
    save(const Session &session, const QString &subject, const QByteArray &content);
    [[nodiscard]] domain::Result<std::optional<domain::Draft>> find(const Session &session,
                                                                    const QString &subject);
    [[nodiscard]] domain::Result<void> remove(const Session &session, const QString &subject);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
