// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "application/ports/maintenance.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

struct ErasureRequest
{
    QString personUid;
    domain::ErasureBasis basis = domain::ErasureBasis::OwnRequest;
    QString request; // its number; never a name
    QDate requestedOn;
    QString uid; // of a request made before; empty: a new one
};

// How far a request has come.
struct ErasureReport
{
    domain::Erasure erasure;
    domain::Purged purged; // this time
    // Why it is still open; all empty and not busy: it is closed.
    bool isBusy = false; // somebody else has the file open for reading
    std::vector<domain::Mention> mentions;
    QStringList found; // fields whose value still stands in the bytes of the file

    // To be told in any case.
    QStringList shared; // fields whose value stands for somebody else, too, and was not looked for
    QStringList copies; // files from before the request that hold the person's data
};

// Erasing somebody's personal data on request (PI-D6). First everything goes in one transaction
// that leaves the tombstone; then the file is written anew and looked through byte by byte, and
// only when nothing is found is the request closed. What hinders that is told, and `finish` tries
// again.
class ErasureVerbs
{
public:
    ErasureVerbs(domain::Storage &storage,
                 Maintenance &maintenance,
                 const AccountStore &accounts,
                 const domain::Clock &clock);

    // Of a person whose request is open, that one is finished. Invalid request "nameInRequest".
    [[nodiscard]] domain::Result<ErasureReport> erase(const Session &session,
                                                      const ErasureRequest &request);
    // Blocked "erasureClosed" for one that is.
    [[nodiscard]] domain::Result<ErasureReport> finish(const Session &session,
                                                       const QString &erasureUid);
    [[nodiscard]] domain::Result<std::vector<domain::Erasure>> requests(const Session &session);
    // Erases anew who came back with an older backup, by the tombstones of the newer file.
    [[nodiscard]] domain::Result<std::vector<ErasureReport>>
    repeat(const Session &session, const std::vector<domain::Erasure> &tombstones);

private:
    [[nodiscard]] domain::Result<void> begin(domain::Repositories &repositories,
                                             const Session &session,
                                             const ErasureRequest &request,
                                             ErasureReport &report) const;
    [[nodiscard]] domain::Result<void> purgeAgain(domain::Repositories &repositories,
                                                  const Session &session,
                                                  ErasureReport &report) const;
    [[nodiscard]] domain::Result<ErasureReport> settle(const Session &session,
                                                       ErasureReport report);
    [[nodiscard]] domain::Result<void> look(ErasureReport &report);
    void noteCopies(ErasureReport &report) const;

    domain::Storage &m_storage;
    Maintenance &m_maintenance;
    const AccountStore &m_accounts;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
