// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/companydoor.h"
#include "app/gui/language.h"
#include "application/ports/formprinter.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "presentation/start/startmodel.h"
#include "widgets/common/appearance.h"
#include "widgets/common/idlewatch.h"

#include <QObject>

#include <memory>

namespace zhuke::widgets {
class LockDialog;
class MainWindow;
class StartWindow;
} // namespace zhuke::widgets

namespace zhuke::app {

// The program's course: start window, main window, and back again.
class Program : public QObject
{
public:
    Program(const QString &settingsPath, std::unique_ptr<application::FormPrinter> printer);
    ~Program() override;

    // Opens the file given, or lets one be chosen. `language` wins over the setting.
    void start(const QString &path, const QString &language);

private:
    struct SignedIn;

    void showStart();
    void admit(const presentation::Admission &admission);
    void signOut();

    void watchForIdleness();
    void lock();
    void wipeKey();
    void unlock(const presentation::Admission &admission);

    domain::SystemClock m_clock;
    presentation::Settings m_settings;
    std::unique_ptr<application::FormPrinter> m_printer;
    exchange::FileWorkbookWriter m_workbooks;
    CompanyDoor m_door;
    presentation::StartModel m_model;
    widgets::Appearance m_appearance;
    Language m_language;
    std::unique_ptr<widgets::StartWindow> m_start;
    std::unique_ptr<SignedIn> m_signedIn;
    QString m_login; // of who has signed in
    widgets::IdleWatch m_idle;
    std::unique_ptr<widgets::LockDialog> m_lock; // while it is locked
};

} // namespace zhuke::app
