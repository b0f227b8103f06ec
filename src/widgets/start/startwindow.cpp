// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startwindow.h"

#include "widgets/common/icons.h"
#include "widgets/start/codepage.h"
#include "widgets/start/damagedialog.h"
#include "widgets/start/demopage.h"
#include "widgets/start/newdatabasepage.h"
#include "widgets/start/newpasswordpage.h"
#include "widgets/start/recoverypage.h"
#include "widgets/start/signinpage.h"
#include "widgets/start/welcomepage.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::StartModel;
using namespace Qt::StringLiterals;

StartWindow::StartWindow(StartModel &model, presentation::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_dialogs(*this)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_newDatabase(new NewDatabasePage(m_dialogs, this))
    , m_recovery(new RecoveryPage(this))
    , m_demo(new DemoPage(this))
    , m_signIn(new SignInPage(this))
    , m_code(new CodePage(this))
    , m_newPassword(new NewPasswordPage(this))
{
    setWindowTitle(tr("筑客"));
    setWindowIcon(icon("zhuke"));
    resize(680, 560);
    setMinimumSize(600, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 36, 48, 32);
    layout->setSpacing(20);

    auto *head = new QHBoxLayout;
    auto *emblem = new QLabel(this);
    emblem->setPixmap(icon("zhuke").pixmap(48, 48));
    emblem->setFixedSize(48, 48);
    QFont large = font();
    large.setPointSize(large.pointSize() + 8);
    large.setBold(true);
    m_title->setFont(large);
    head->addWidget(emblem);
    head->addSpacing(12);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_welcome, m_newDatabase, m_recovery, m_demo, m_signIn, m_code, m_newPassword}) {
        m_pages->addWidget(page);
    }
    layout->addWidget(m_pages, 1);
    connectPages();
    connectModel();
    m_signIn->setLanguage(settings.language());
    showWelcome();
}

void StartWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::createWanted, this, [this] {
        showPage(m_newDatabase, tr("新建数据库"));
        m_newDatabase->focusFirst();
    });
    connect(m_welcome, &WelcomePage::openWanted, this, &StartWindow::open);
    connect(m_welcome, &WelcomePage::fileChosen, &m_model, &StartModel::choose);
    connect(m_welcome, &WelcomePage::demoWanted, this, [this] {
        m_demo->begin();
        showPage(m_demo, tr("演示数据"));
        m_model.makeDemo();
    });
    connect(m_newDatabase, &NewDatabasePage::backWanted, this, &StartWindow::showWelcome);
    connect(m_newDatabase, &NewDatabasePage::wanted, &m_model, &StartModel::create);
    connect(m_recovery, &RecoveryPage::finished, this, &StartWindow::showSignIn);
    connect(m_demo, &DemoPage::backWanted, this, &StartWindow::showWelcome);
    connect(m_demo, &DemoPage::chosen, &m_model, &StartModel::signInToDemo);
    connect(m_signIn, &SignInPage::backWanted, this, &StartWindow::showWelcome);
    connect(m_signIn, &SignInPage::wanted, &m_model, &StartModel::signIn);
    connect(m_signIn, &SignInPage::languageChosen, this, &StartWindow::languageChosen);
    connect(m_signIn, &SignInPage::passwordForgotten, this, [this](const QString &login) {
        showPage(m_code, tr("忘记密码"));
        m_code->begin(login);
    });
    connect(m_signIn, &SignInPage::fileDamaged, this, [this] { helpWith(m_model.path()); });
    connect(m_code, &CodePage::backWanted, this, &StartWindow::showSignIn);
    connect(m_code, &CodePage::wanted, &m_model, &StartModel::checkCode);
    connect(m_newPassword, &NewPasswordPage::wanted, &m_model, &StartModel::changePassword);
    connect(m_newPassword, &NewPasswordPage::backWanted, this, [this] {
        m_model.forgetPassword();
        showSignIn();
    });
}

void StartWindow::connectModel()
{
    connect(&m_model, &StartModel::busyChanged, this, [this](bool isBusy) {
        m_pages->setEnabled(!isBusy || m_pages->currentWidget() == m_demo);
        if (isBusy) {
            setCursor(Qt::BusyCursor);
        } else {
            unsetCursor();
        }
    });
    connect(&m_model, &StartModel::created, this, [this](const QString &code) {
        m_recovery->setCode(code);
        showPage(m_recovery, tr("请保存恢复码"));
    });
    connect(&m_model, &StartModel::passwordWanted, this, [this](const QString &userName) {
        askPassword(tr("%1，您好！您的密码是别人设定的临时密码。请先设定只有您自己知道的新密码，然"
                       "后才能继续。")
                        .arg(userName));
    });
    connect(&m_model, &StartModel::recoveryAllowed, this, [this](const QString &userName) {
        askPassword(tr("%1，您好！恢复码正确。请设定新密码。").arg(userName));
    });
    connect(&m_model, &StartModel::chosen, this, &StartWindow::showSignIn);
    connect(&m_model, &StartModel::progressed, m_demo, &DemoPage::setProgress);
    connect(&m_model, &StartModel::demoMade, m_demo, &DemoPage::setAccounts);
    connect(&m_model, &StartModel::failed, this, &StartWindow::take);
    connect(&m_model, &StartModel::damaged, this, &StartWindow::helpWith);
}

void StartWindow::showPage(QWidget *page, const QString &title)
{
    m_title->setText(title);
    m_pages->setCurrentWidget(page);
}

void StartWindow::askPassword(const QString &words)
{
    showPage(m_newPassword, tr("设定新密码"));
    m_newPassword->begin(words);
}

void StartWindow::showWelcome()
{
    m_welcome->setRecentFiles(m_model.recentFiles());
    showPage(m_welcome, tr("欢迎使用筑客"));
}

void StartWindow::showSignIn()
{
    showPage(m_signIn, tr("登录"));
    m_signIn->begin(m_model.path(), m_model.lastUser());
}

void StartWindow::open()
{
    const QString path =
        m_dialogs.chooseFileToOpen({tr("打开数据库"), {}, tr("筑客数据库 (*.zhuke)"), {}});
    if (!path.isEmpty()) {
        m_model.choose(path);
    }
}

void StartWindow::helpWith(const QString &damaged)
{
    auto *dialog = new DamageDialog(m_model.door(), damaged, this);
    dialog->suggestUser(m_model.lastUser());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DamageDialog::openWanted, &m_model, &StartModel::choose);
    dialog->open();
}

void StartWindow::take(const domain::Error &error)
{
    if (m_pages->currentWidget() == m_signIn && error.code == domain::ErrorCode::Forbidden) {
        m_signIn->setFault(presentation::fieldErrorText(error));
        return;
    }
    if (m_pages->currentWidget() == m_newPassword && error.code == domain::ErrorCode::Invalid) {
        m_newPassword->setFault(presentation::fieldErrorText(error));
        return;
    }
    if (m_pages->currentWidget() == m_code && m_code->takes(error)) {
        return;
    }
    m_dialogs.showError(presentation::errorText(error));
    if (m_pages->currentWidget() == m_demo) {
        showWelcome();
    }
}

} // namespace zhuke::widgets
