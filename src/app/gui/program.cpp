// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/paths.h"
#include "presentation/common/laneexecutor.h"
#include "presentation/common/workplace.h"
#include "printing/pdf/pagecount.h"
#include "widgets/main/mainwindow.h"
#include "widgets/start/startwindow.h"

#include <QApplication>

namespace zhuke::app {

using presentation::Admission;
using presentation::StartModel;

// What lives as long as somebody is signed in, the window first to go.
struct Program::SignedIn
{
    SignedIn(const Admission &admission,
             presentation::Settings &settings,
             const domain::Clock &clock,
             const application::FormPrinter &printer,
             const application::WorkbookWriter &workbooks,
             widgets::Appearance &appearance)
        : opened(openedPath())
        , executor(admission.desks)
        , changes(executor)
        , workplace{executor,
                    changes,
                    settings,
                    clock,
                    printer,
                    workbooks,
                    pagesOfPdf,
                    opened,
                    admission.session,
                    application::scopeOf(admission.session),
                    admission.company,
                    admission.path}
        , window(workplace, appearance)
    {}

    application::PageCounter pagesOfPdf = &printing::pagesOfPdf;
    presentation::OpenedFiles opened;
    presentation::LaneExecutor executor;
    presentation::ChangeWatcher changes;
    presentation::Workplace workplace;
    widgets::MainWindow window;
};

Program::Program(const QString &settingsPath, std::unique_ptr<application::FormPrinter> printer)
    : m_settings(settingsPath)
    , m_printer(std::move(printer))
    , m_door(m_clock)
    , m_model(m_door, m_settings)
{
    presentation::OpenedFiles::removeLeftOvers(openedPath());
    m_appearance.apply(m_settings.appearance());
    connect(&m_model, &StartModel::admitted, this, &Program::admit);
}

Program::~Program() = default;

void Program::start(const QString &path, const QString &language)
{
    m_language.apply(language.isEmpty() ? m_settings.language() : language);
    showStart();
    if (!path.isEmpty()) {
        m_model.choose(path);
    }
}

void Program::showStart()
{
    m_start = std::make_unique<widgets::StartWindow>(m_model, m_settings);
    connect(
        m_start.get(),
        &widgets::StartWindow::languageChosen,
        this,
        [this](const QString &language) {
            m_settings.setLanguage(language);
            m_language.apply(language);
            const QString path = m_model.path();
            showStart(); // anew, in the other language
            m_model.choose(path);
        },
        Qt::QueuedConnection);
    m_start->show();
}

void Program::admit(const Admission &admission)
{
    m_signedIn = std::make_unique<SignedIn>(
        admission, m_settings, m_clock, *m_printer, m_workbooks, m_appearance);
    connect(&m_signedIn->window,
            &widgets::MainWindow::signOutWanted,
            this,
            &Program::signOut,
            Qt::QueuedConnection);
    m_signedIn->window.show();
    m_start.reset();
}

void Program::signOut()
{
    const QString path = m_model.path();
    showStart();
    m_signedIn.reset();
    m_model.choose(path);
}

} // namespace zhuke::app
