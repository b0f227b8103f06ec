// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/paths.h"
#include "presentation/common/errortext.h"
#include "presentation/common/laneexecutor.h"
#include "presentation/common/workplace.h"
#include "printing/pdf/pagecount.h"
#include "widgets/main/lockdialog.h"
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
    connect(&m_model, &StartModel::failed, this, [this](const domain::Error &error) {
        if (m_lock) {
            m_lock->setFault(presentation::fieldErrorText(error));
        }
    });
    connect(&m_model,
            &StartModel::damaged,
            this,
            [this](const QString & /*path*/, const domain::Error &error) {
                if (m_lock) {
                    m_lock->setFault(presentation::fieldErrorText(error));
                }
            });
    connect(&m_model, &StartModel::passwordWanted, this, [this] {
        if (m_lock) {
            m_lock->tellOfReset();
        }
    });
    connect(&m_model, &StartModel::busyChanged, this, [this](bool isBusy) {
        if (m_lock) {
            m_lock->setBusy(isBusy);
        }
    });
    connect(&m_idle, &widgets::IdleWatch::idle, this, &Program::lock);
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
    if (m_lock) {
        unlock(admission);
        return;
    }
    m_login = m_model.lastUser();
    m_signedIn = std::make_unique<SignedIn>(
        admission, m_settings, m_clock, *m_printer, m_workbooks, m_appearance);
    connect(&m_signedIn->window,
            &widgets::MainWindow::signOutWanted,
            this,
            &Program::signOut,
            Qt::QueuedConnection);
    connect(&m_signedIn->window, &widgets::MainWindow::lockWanted, this, &Program::lock);
    connect(
        &m_signedIn->executor,
        &presentation::Executor::activityChanged,
        this,
        [this](presentation::Lane lane) {
            if (lane == presentation::Lane::Job) {
                wipeKey();
            }
        },
        Qt::QueuedConnection);
    connect(&m_signedIn->window,
            &widgets::MainWindow::lockTimeChanged,
            this,
            &Program::watchForIdleness);
    m_signedIn->window.show();
    m_start.reset();
    watchForIdleness();
}

void Program::watchForIdleness()
{
    m_idle.start(std::chrono::minutes(m_settings.lockMinutes()));
}

void Program::lock()
{
    if (!m_signedIn || m_lock) {
        return;
    }
    QWidget *front = QApplication::activeModalWidget();
    m_lock = std::make_unique<widgets::LockDialog>(m_signedIn->workplace.session.userName,
                                                   front != nullptr ? front : &m_signedIn->window);
    connect(m_lock.get(),
            &widgets::LockDialog::unlockWanted,
            this,
            [this](const QString &password) { m_model.signIn(m_login, password); });
    connect(m_lock.get(),
            &widgets::LockDialog::signOutWanted,
            this,
            &Program::signOut,
            Qt::QueuedConnection);
    m_lock->show();
    m_idle.stop();
    wipeKey();
}

// Printing or importing is not cut off: the window is covered, and the key goes when that is done.
void Program::wipeKey()
{
    using presentation::Lane;
    if (m_lock && !m_signedIn->executor.isBusy(Lane::Job)) {
        m_signedIn->executor.close();
    }
}

// Rights that were changed meanwhile count from the next signing in, as they do without a lock.
void Program::unlock(const Admission &admission)
{
    m_signedIn->executor.open(admission.desks);
    m_lock.reset();
    m_signedIn->changes.poll();
    watchForIdleness();
}

void Program::signOut()
{
    m_idle.stop();
    m_lock.reset();
    const QString path = m_model.path();
    showStart();
    m_signedIn.reset();
    m_model.choose(path);
}

} // namespace zhuke::app
