// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "application/forms/period.h"
#include "application/ports/progress.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/queries.h"

#include <vector>

namespace zhuke::application {

struct FormRequest
{
    QStringList forms; // f1 f2 f3 f4 f8, each at most once
    std::vector<domain::ClientId>
        clients; // empty: every client numbered and not terminated, in scope
    std::optional<Period>
        period;               // f1: its last day; f4: the quarter of it; absent: today's quarter
    bool showsSealed = false; // ● of 附件3; needs its own permission, asked by whoever prints
    Progress progress;        // clients read and in all
};

// Reads what is to be printed through the session's print scope and lays it out as form data: 附件1
// first, then client by client in the order of the forms asked for (成套按客户).
class FormAssembler
{
public:
    FormAssembler(const domain::Queries &queries, const domain::Clock &clock);

    // Invalid "form" for one that does not exist; NotFound when there is no client to print;
    // Forbidden without the permission to print; Blocked PI-D1 for ● that the company does not
    // collect. The settings f1_columns and f4_per are followed.
    [[nodiscard]] domain::Result<std::vector<FormData>> assemble(const Session &session,
                                                                 const FormRequest &request) const;

    // One blank form to fill in by hand.
    [[nodiscard]] domain::Result<FormData> blank(const QString &form) const;

    [[nodiscard]] static const QStringList &knownForms();

private:
    [[nodiscard]] domain::Result<std::vector<domain::ClientFile>>
    read(const Session &session, const FormRequest &request) const;

    const domain::Queries &m_queries;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
