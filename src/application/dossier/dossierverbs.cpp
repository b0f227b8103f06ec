// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dossier/dossierverbs.h"

#include "application/audit/changes.h"
#include "application/client/clientrules.h"
#include "application/client/clientverbs.h"
#include "domain/calendar/quarter.h"
#include "domain/common/uid.h"

namespace zhuke::application {

using domain::Dossier;
using domain::DossierId;
using domain::ErrorCode;
using domain::Repositories;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool saysNothing(const Dossier &dossier)
{
    return !dossier.noActivity && dossier.summary1.isEmpty() && dossier.summary2.isEmpty()
           && dossier.summary3.isEmpty() && dossier.summary4.isEmpty();
}

Result<void> checkDossier(const Dossier &dossier, QDate today)
{
    if (const Result<void> done = checkDraftFields(dossier); !done) {
        return done;
    }
    const auto quarter =
        domain::Quarter::parse(u"%1Q%2"_s.arg(*dossier.year).arg(*dossier.quarter));
    if (!quarter) {
        return domain::failure(quarter);
    }
    if (quarter->firstDay() > today) {
        return domain::failure(
            ErrorCode::Invalid, u"quarter"_s, quarter->code(), u"quarterNotBegun"_s);
    }
    if (quarter->lastDay() < today && saysNothing(dossier)) {
        return domain::failure(ErrorCode::Invalid, u"summary1"_s, {}, u"F09"_s);
    }
    for (const domain::PlanLine &line : dossier.planLines) {
        if (const Result<void> done = checkDraftFields(line); !done) {
            return done;
        }
    }
    return {};
}

Result<void> mayFile(const Session &session, Repositories &repositories, domain::ClientId id)
{
    const Result<domain::Client> client = repositories.clients.find(id);
    if (!client) {
        return domain::failure(client);
    }
    if (!authorise(session, Permission::View, ownerOf(*client))) {
        return domain::failure(ErrorCode::NotFound, u"client"_s);
    }
    return authorise(session, Permission::FileDossier, ownerOf(*client));
}

} // namespace

DossierVerbs::DossierVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<DossierId> DossierVerbs::add(const Session &session, Dossier dossier)
{
    DossierId added(0);
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            Result<void> ok = mayFile(session, repositories, dossier.client);
            if (ok) {
                ok = checkDossier(dossier, m_clock.today());
            }
            if (!ok) {
                return ok;
            }
            dossier.uid = domain::newUid(m_clock.utcNow());
            if (!dossier.filedOn.isValid()) {
                dossier.filedOn = m_clock.today();
            }
            const Result<DossierId> id = repositories.dossiers.add(dossier);
            if (!id) {
                return domain::failure(id);
            }
            added = *id;
            domain::AuditEntry entry =
                auditEntry(session, m_clock, u"addDossier"_s, changesBetween(Dossier(), dossier));
            entry.items.push_back({u"dossier"_s, dossier.uid});
            return repositories.audit.append(entry);
        });
    if (!done) {
        return domain::failure(done);
    }
    return added;
}

Result<void> DossierVerbs::update(const Session &session, Dossier dossier)
{
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<Dossier> before = repositories.dossiers.find(*dossier.id);
        if (!before) {
            return domain::failure(before);
        }
        dossier.client = before->client;
        Result<void> ok = mayFile(session, repositories, dossier.client);
        if (ok) {
            ok = checkDossier(dossier, m_clock.today());
        }
        if (ok) {
            ok = repositories.dossiers.update(dossier);
        }
        if (!ok) {
            return ok;
        }
        domain::AuditEntry entry =
            auditEntry(session, m_clock, u"updateDossier"_s, changesBetween(*before, dossier));
        entry.items.push_back({u"dossier"_s, dossier.uid});
        return repositories.audit.append(entry);
    });
}

} // namespace zhuke::application
