// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// The quarterly 附件4 (F09).
class DossierVerbs
{
public:
    DossierVerbs(domain::Storage &storage, const domain::Clock &clock);

    // Files the dossier of its client and quarter. A second one is a Duplicate; a quarter that has
    // not begun, and a dossier that says nothing (neither a summary nor 本季无经营活动) after its
    // quarter's end, are Invalid.
    [[nodiscard]] domain::Result<domain::DossierId> add(const Session &session,
                                                        domain::Dossier dossier);

    // Conflict when the revision is stale.
    [[nodiscard]] domain::Result<void> update(const Session &session, domain::Dossier dossier);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
