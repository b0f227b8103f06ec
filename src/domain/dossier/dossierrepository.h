// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/dossier/dossier.h"

#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Quarterly dossiers with their plan lines; one per client and quarter, a second is a Duplicate.
class DossierRepository
{
public:
    virtual ~DossierRepository() = default;
    DossierRepository() = default;
    DossierRepository(const DossierRepository &) = delete;
    DossierRepository &operator=(const DossierRepository &) = delete;

    [[nodiscard]] virtual Result<Dossier> find(DossierId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Dossier>> ofClient(ClientId client) const = 0;
    [[nodiscard]] virtual Result<DossierId> add(const Dossier &dossier) = 0;
    [[nodiscard]] virtual Result<void>
    update(const Dossier &dossier) = 0; // Conflict when the revision is stale
    [[nodiscard]] virtual Result<void>
    moveToTrash(DossierId id, UserId by, const QDateTime &utc) = 0;
    [[nodiscard]] virtual Result<void>
    erase(DossierId id) = 0; // gone for good; only for undo and the trash
};

} // namespace zhuke::domain
