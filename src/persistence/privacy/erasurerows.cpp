// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/privacy/erasurerows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

QString selectErasures(const QString &rest)
{
    return u"SELECT id, uid, client_uid, person_uid, basis, request, requested_on, erased_utc, "
           "erased_by, closed_utc, texts FROM erasure "_s
           + rest;
}

domain::Erasure erasureOf(const Row &row)
{
    domain::Erasure erasure;
    erasure.id = row.id<domain::ErasureId>("id");
    erasure.uid = row.text("uid");
    erasure.clientUid = row.text("client_uid");
    erasure.personUid = row.text("person_uid");
    erasure.basis = row.code<domain::ErasureBasis>("basis");
    erasure.request = row.text("request");
    erasure.requestedOn = row.date("requested_on");
    erasure.erasedUtc = row.instant("erased_utc");
    erasure.erasedBy = row.text("erased_by");
    erasure.closedUtc = row.instant("closed_utc");
    return erasure;
}

std::vector<domain::Erasure> readErasures(Database &database)
{
    return database.list(selectErasures(u"ORDER BY id DESC"_s), {}, erasureOf);
}

} // namespace zhuke::persistence
