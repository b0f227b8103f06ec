// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachment.h"
#include "domain/client/client.h"
#include "domain/client/clientsummary.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/dossier/dossier.h"
#include "domain/visit/record.h"
#include "domain/visit/visit.h"

#include <vector>

namespace zhuke::domain {

// A file to be stored with the next change of the client.
struct NewAttachment
{
    Attachment attachment;
    QByteArray content;
};

// Everything kept of one client, as somebody may read it: what the dossier page, the forms and
// `client show` are made of. Persons, projects in the order they were entered; visits and records
// newest first.
struct ClientFile
{
    Client client;
    QString unitName;
    QString managerName;
    ClientSummary summary;
    std::vector<Person> persons;
    std::vector<Project> projects;
    std::vector<Visit> visits;
    std::vector<Record> records;
    std::vector<Dossier> dossiers; // by quarter, oldest first
    std::vector<Attachment> attachments;
    std::vector<NewAttachment> newAttachments; // for an edit only; never read back
};

// The summary that belongs to the file's content on a business date.
[[nodiscard]] ClientSummary summaryOf(const ClientFile &file, QDate today);

} // namespace zhuke::domain
