// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachmentrepository.h"
#include "domain/audit/auditrepository.h"
#include "domain/client/clientrepository.h"
#include "domain/client/personrepository.h"
#include "domain/client/projectrepository.h"
#include "domain/dossier/dossierrepository.h"
#include "domain/organisation/organisationrepository.h"
#include "domain/privacy/erasurerepository.h"
#include "domain/settings/settingrepository.h"
#include "domain/storage/batchrepository.h"
#include "domain/storage/draftrepository.h"
#include "domain/visit/recordrepository.h"
#include "domain/visit/visitrepository.h"

#include <functional>

namespace zhuke::domain {

// The repositories of one transaction.
struct Repositories
{
    ClientRepository &clients;
    PersonRepository &persons;
    ProjectRepository &projects;
    VisitRepository &visits;
    RecordRepository &records;
    DossierRepository &dossiers;
    AttachmentRepository &attachments;
    OrganisationRepository &organisation;
    BatchRepository &batches;
    DraftRepository &drafts;
    SettingRepository &settings;
    ErasureRepository &erasures;
    AuditRepository &audit;
};

// One connection's write side. Visible inside verbs only (decisions 24).
class Storage
{
public:
    using Work = std::function<Result<void>(Repositories &)>;

    virtual ~Storage() = default;
    Storage() = default;
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    // Commits when the work answers a value, rolls everything back when it answers an error. Busy
    // when another writer holds the file longer than five seconds (decisions 11).
    [[nodiscard]] virtual Result<void> transaction(const Work &work) = 0;
};

} // namespace zhuke::domain
