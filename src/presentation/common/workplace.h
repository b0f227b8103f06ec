// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachment/attachmentfile.h"
#include "application/ports/formprinter.h"
#include "application/table/workbook.h"
#include "presentation/attachment/openedfiles.h"
#include "presentation/common/changewatcher.h"
#include "presentation/common/executor.h"
#include "presentation/common/settings.h"

namespace zhuke::presentation {

// What every page of a signed-in user works with.
struct Workplace
{
    Executor &executor;
    ChangeWatcher &changes;
    Settings &settings;
    const domain::Clock &clock;
    const application::FormPrinter &printer;
    const application::WorkbookWriter &workbooks;
    const application::PageCounter &pagesOfPdf;
    const OpenedFiles &opened;
    application::Session session;
    domain::AccessScope scope;
    QString company;
    QString databasePath;
};

} // namespace zhuke::presentation
