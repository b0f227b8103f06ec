// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/storage/sqlstorage.h"

#include "persistence/attachment/sqlattachmentrepository.h"
#include "persistence/audit/sqlauditrepository.h"
#include "persistence/client/sqlclientrepository.h"
#include "persistence/client/sqlpersonrepository.h"
#include "persistence/client/sqlprojectrepository.h"
#include "persistence/dossier/sqldossierrepository.h"
#include "persistence/organisation/sqlorganisationrepository.h"
#include "persistence/privacy/sqlerasurerepository.h"
#include "persistence/settings/sqlsettingrepository.h"
#include "persistence/sql/guarded.h"
#include "persistence/sql/transaction.h"
#include "persistence/storage/sqlbatchrepository.h"
#include "persistence/storage/sqldraftrepository.h"
#include "persistence/visit/sqlrecordrepository.h"
#include "persistence/visit/sqlvisitrepository.h"

namespace zhuke::persistence {

using domain::Result;

Result<void> SqlStorage::transaction(const Work &work)
{
    return guarded([&]() -> Result<void> {
        VisitIndex index(m_database);
        SqlClientRepository clients(m_database, m_sealer, index);
        SqlPersonRepository persons(m_database, m_sealer);
        SqlProjectRepository projects(m_database);
        SqlVisitRepository visits(m_database, index);
        SqlRecordRepository records(m_database);
        SqlDossierRepository dossiers(m_database);
        SqlAttachmentRepository attachments(m_database, m_sealer);
        SqlOrganisationRepository organisation(m_database);
        SqlBatchRepository batches(m_database, m_sealer);
        SqlDraftRepository drafts(m_database, m_sealer);
        SqlSettingRepository settings(m_database);
        SqlErasureRepository erasures(m_database, m_sealer);
        SqlAuditRepository audit(m_database);
        domain::Repositories repositories{clients,
                                          persons,
                                          projects,
                                          visits,
                                          records,
                                          dossiers,
                                          attachments,
                                          organisation,
                                          batches,
                                          drafts,
                                          settings,
                                          erasures,
                                          audit};
        Transaction transaction(m_database);
        if (const Result<void> done = work(repositories); !done) {
            return done;
        }
        index.write();
        transaction.commit();
        return {};
    });
}

} // namespace zhuke::persistence
