// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"
#include "presentation/start/damagemodel.h"

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
    DamageDialog(presentation::FrontDoor &door,
                 const QString &path,
                 presentation::Dialogs &dialogs,
                 QWidget *parent);

    // Escape stops what is under way, and closes only when nothing is.
    void reject() override;

signals:
    // A sound file was made and is to be opened.
    void openWanted(const QString &path);

private:
    [[nodiscard]] QWidget *makeChoicePage();
    [[nodiscard]] QWidget *makeProgressPage();
    void connectModel();
    void showBackup();
    void rescue();
    void run(const QString &words);
    void take(const domain::Error &error);
    void openFile(const QString &path);

    presentation::DamageModel m_model;
    presentation::Dialogs &m_dialogs;
    QStackedWidget *m_pages;
    ToneLabel *m_backup = nullptr;
    QCommandLinkButton *m_restoreLink = nullptr;
    ToneLabel *m_doing = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_choicePage;
    QWidget *m_progressPage;
    RestorePage *m_restorePage;
    RescueReportPage *m_reportPage;
    QWidget *m_before = nullptr; // the page that what is under way was begun on
};

} // namespace zhuke::widgets
