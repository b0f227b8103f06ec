// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/lockdialog.h"

#include "presentation/common/errortext.h"
#include "widgets/common/buttonrow.h"
#include "widgets/main/windowcover.h"

#include <QApplication>
#include <QCloseEvent>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

QWidgetList openWindows()
{
    QWidgetList windows;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *window : all) {
        const bool isPopup =
            window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
        if (window->isVisible() && !isPopup) {
            windows.append(window);
        }
    }
    return windows;
}

} // namespace

LockDialog::LockDialog(const QString &userName, QWidget *parent)
    : QDialog(parent)
    , m_form(new FieldForm(this))
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const bool isInDialog = QApplication::activeModalWidget() != nullptr;
    const QWidgetList windows = openWindows();
    for (QWidget *window : windows) {
        m_covers.push_back(std::make_unique<WindowCover>(*window));
    }
    setObjectName(u"lock"_s);
    setWindowTitle(tr("筑客已锁定"));
    setWindowModality(Qt::ApplicationModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *words = new ToneLabel(
        Tone::Plain, tr("%1，请输入密码继续。已输入的内容都还在。").arg(userName), this);
    layout->addWidget(words);
    m_password = m_form->add(u"lockPassword"_s, tr("密码"), new QLineEdit(this));
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textEdited, this, [this] { setFault({}); });
    layout->addWidget(m_form);
    auto *row = new ButtonRow(this);
    if (!isInDialog) { // a dialog that is being filled in cannot simply go
        connect(
            row->addBack(tr("退出登录")), &QPushButton::clicked, this, &LockDialog::signOutWanted);
    }
    connect(
        row->addMain(u"unlock"_s, tr("解锁")), &QPushButton::clicked, this, &LockDialog::submit);
    layout->addWidget(row);
    setMinimumWidth(420);
    m_password->setFocus();
}

LockDialog::~LockDialog() = default;

void LockDialog::setFault(const QString &fault)
{
    m_form->setFault(u"lockPassword"_s, fault);
    if (!fault.isEmpty()) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void LockDialog::tellOfReset()
{
    setFault(tr("管理员已重设您的密码，请退出登录后用临时密码重新登录"));
}

void LockDialog::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
}

void LockDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

void LockDialog::submit()
{
    if (m_password->text().isEmpty()) {
        setFault(
            presentation::fieldErrorText({domain::ErrorCode::Invalid, {}, {}, u"missing"_s, {}}));
        return;
    }
    emit unlockWanted(m_password->text());
}

} // namespace zhuke::widgets
