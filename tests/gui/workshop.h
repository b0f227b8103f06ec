// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/filedesk.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "presentation/common/laneexecutor.h"
#include "presentation/common/workplace.h"
#include "printing/pdf/pagecount.h"
#include "printing/pdf/pdfformprinter.h"

#include <QTemporaryDir>

namespace zhuke::test {

// A small company in a file of its own, its administrator signed in, with everything a page needs.
class Workshop
{
public:
    Workshop();

    [[nodiscard]] const presentation::Workplace &workplace() const { return m_workplace; }
    [[nodiscard]] presentation::ChangeWatcher &changes() { return m_changes; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // For a look at what the program leaves behind in it.
    void leaveFolder() { m_folder.setAutoRemove(false); }
    // A desk of this thread, for preparing and looking.
    [[nodiscard]] presentation::Desk &desk() { return *m_desk; }
    domain::ClientId addClient(const QString &name);
    // A client manager in a new unit.
    void addManager(const QString &unit, const QString &name);

private:
    struct Company
    {
        application::Session session;
        std::shared_ptr<const application::Sealer> sealer;
    };
    [[nodiscard]] Company make() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.zhuke")); }

    QTemporaryDir m_folder;
    domain::SystemClock m_clock{QDate(2026, 11, 23)};
    Company m_company;
    presentation::Settings m_settings;
    printing::PdfFormPrinter m_printer;
    exchange::FileWorkbookWriter m_workbooks;
    application::PageCounter m_pagesOfPdf = &printing::pagesOfPdf;
    presentation::OpenedFiles m_opened{m_folder.filePath(QStringLiteral("run"))};
    std::unique_ptr<presentation::Desk> m_desk;
    presentation::LaneExecutor m_executor;
    presentation::ChangeWatcher m_changes;
    presentation::Workplace m_workplace;
};

} // namespace zhuke::test
