// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/session/session.h"
#include "application/table/workbook.h"
#include "domain/common/clock.h"
#include "domain/storage/queries.h"

namespace zhuke::application {

enum class ExportKind { Clients, Visits, Projects };

// Lists as tables for a workbook or CSV, of what the session may export and nothing else. ○ and ●
// fields are never among the columns.
class Exporter
{
public:
    Exporter(const domain::Queries &queries, const domain::Clock &clock);

    // Forbidden without the permission to export.
    [[nodiscard]] domain::Result<TableSheet> table(const Session &session,
                                                   ExportKind kind,
                                                   const domain::ClientFilter &filter = {},
                                                   const Progress &progress = {}) const;

private:
    const domain::Queries &m_queries;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
