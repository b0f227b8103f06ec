// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/clientfilereader.h"

#include "persistence/attachment/attachmentrows.h"
#include "persistence/client/clientrows.h"
#include "persistence/client/personrows.h"
#include "persistence/client/projectrows.h"
#include "persistence/dossier/dossierrows.h"
#include "persistence/visit/recordrows.h"
#include "persistence/visit/visitrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

template <class Id>
QString nameOf(Database &database, const QString &sql, std::optional<Id> id)
{
    const auto name =
        database.first(sql, {{"id", id}}, [](const Row &row) { return row.text("name"); });
    return name.value_or(QString());
}

} // namespace

std::optional<domain::ClientFile>
readClientFile(Database &database, domain::ClientId id, const SealedAccess &access)
{
    auto client = readClient(database, id);
    if (!client) {
        return std::nullopt;
    }
    domain::ClientFile file;
    file.client = std::move(*client);
    file.unitName = nameOf(database, u"SELECT name FROM unit WHERE id = :id"_s, file.client.unit);
    file.managerName =
        nameOf(database, u"SELECT name FROM app_user WHERE id = :id"_s, file.client.manager);
    file.summary = readSummary(database, id);
    file.persons = readPersonsOf(database, id, access);
    file.projects = readProjectsOf(database, id);
    file.visits = readVisitsOf(database, id);
    file.records = readRecordsOf(database, id);
    file.dossiers = readDossiersOf(database, id);
    file.attachments = readAttachmentsOf(database, id);
    return file;
}

} // namespace zhuke::persistence
