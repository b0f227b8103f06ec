// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/damagemodel.h"
#include "widgets/common/widgetdialogs.h"

#include <QDialog>
#include <QStackedWidget>

class QCommandLinkButton;
class QProgressBar;

namespace zhuke::widgets {

class RescueReportPage;
class RestorePage;
class ToneLabel;

// Says that a database file is damaged and what can be done, and does it.
class DamageDialog : public QDialog
{
    Q_OBJECT
public:
    // `dialogs` in place of its own ones, for a test.
    DamageDialog(presentation::FrontDoor &door,
                 const QString &path,
                 QWidget *parent,
                 presentation::Dialogs *dialogs = nullptr);

    // Who is likely to restore a backup.
    void suggestUser(const QString &login);

    // Escape stops what is under way, and closes only when nothing is.
    void reject() override;

signals:
    // A sound file was made and is to be opened.
    void openWanted(const QString &path);

private:
    void showPage(QWidget *page, const QString &title);
    [[nodiscard]] QWidget *makeChoicePage();
    [[nodiscard]] QWidget *makeProgressPage();
    void connectModel();
    void showChoice();
    void showRestore();
    void showBackup();
    void rescue();
    void run(const QString &words);
    void take(const domain::Error &error);
    void openFile(const QString &path);

    presentation::DamageModel m_model;
    WidgetDialogs m_ownDialogs;
    presentation::Dialogs &m_dialogs;
    ToneLabel *m_title;
    QStackedWidget *m_pages;
    ToneLabel *m_backup = nullptr;
    QCommandLinkButton *m_restoreLink = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_choicePage;
    QWidget *m_progressPage;
    RestorePage *m_restorePage;
    RescueReportPage *m_reportPage;
    QWidget *m_before = nullptr; // the page that what is under way was begun on
    QString m_titleBefore;
};

} // namespace zhuke::widgets
