// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/startmodel.h"
#include "widgets/common/widgetdialogs.h"

#include <QLabel>
#include <QStackedWidget>

namespace zhuke::widgets {

class CodePage;
class DemoPage;
class NewDatabasePage;
class NewPasswordPage;
class RecoveryPage;
class SignInPage;
class WelcomePage;

// The first window: choose or make a database, sign in.
class StartWindow : public QWidget
{
    Q_OBJECT
public:
    StartWindow(presentation::StartModel &model,
                presentation::Settings &settings,
                QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);

private:
    void connectPages();
    void connectModel();
    void showPage(QWidget *page, const QString &title);
    void askPassword(const QString &words);
    void showWelcome();
    void showSignIn();
    void open();
    void helpWith(const QString &damaged);
    void take(const domain::Error &error);

    presentation::StartModel &m_model;
    presentation::Settings &m_settings;
    WidgetDialogs m_dialogs;
    QLabel *m_title;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    NewDatabasePage *m_newDatabase;
    RecoveryPage *m_recovery;
    DemoPage *m_demo;
    SignInPage *m_signIn;
    CodePage *m_code;
    NewPasswordPage *m_newPassword;
};

} // namespace zhuke::widgets
