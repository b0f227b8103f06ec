// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/signinpage.h"

#include "presentation/start/startmodel.h"
#include "widgets/common/buttonrow.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_file(new ToneLabel(Tone::Faint, {}, this))
    , m_form(new FieldForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_file);
    m_user = m_form->add(u"signInUser"_s, tr("用户"), new QLineEdit(this));
    m_password = m_form->add(u"signInPassword"_s, tr("密码"), new QLineEdit(this));
    m_password->setEchoMode(QLineEdit::Password);
    m_language = m_form->add(u"signInLanguage"_s, tr("语言"), new QComboBox(this));
    m_language->addItem(tr("跟随系统"), QString());
    m_language->addItem(u"中文"_s, u"zh"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    connect(m_language, &QComboBox::activated, this, [this] {
        emit languageChosen(m_language->currentData().toString());
    });
    for (QLineEdit *edit : {m_user, m_password}) {
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_form->setFault(edit->objectName(), {});
        });
    }
    layout->addWidget(m_form);
    auto *help = new QHBoxLayout;
    connect(addHelp(*help, u"passwordForgotten"_s, tr("忘记密码…")),
            &QPushButton::clicked,
            this,
            [this] { emit passwordForgotten(m_user->text().trimmed()); });
    connect(addHelp(*help, u"fileDamaged"_s, tr("文件已损坏…")),
            &QPushButton::clicked,
            this,
            &SignInPage::fileDamaged);
    help->addStretch();
    layout->addLayout(help);

    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &SignInPage::backWanted);
    connect(
        row->addMain(u"signIn"_s, tr("登录")), &QPushButton::clicked, this, &SignInPage::submit);
    layout->addWidget(row);
    layout->addStretch();
}

QPushButton *SignInPage::addHelp(QHBoxLayout &row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setFlat(true);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

void SignInPage::begin(const QString &path, const QString &user)
{
    m_file->setText(tr("数据库：%1").arg(QFileInfo(path).completeBaseName()));
    m_file->setToolTip(path);
    m_password->clear();
    setFault({});
    m_user->setText(user);
    (user.isEmpty() ? m_user : m_password)->setFocus();
}

void SignInPage::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void SignInPage::setFault(const QString &fault)
{
    m_form->setFault(u"signInPassword"_s, fault);
    if (!fault.isEmpty()) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void SignInPage::submit()
{
    for (QLineEdit *edit : {m_user, m_password}) {
        m_form->setFault(edit->objectName(),
                         presentation::StartModel::fault(u"user"_s, edit->text()));
    }
    if (m_form->hasFaults()) {
        m_form->focusFirstFault();
        return;
    }
    emit wanted(m_user->text().trimmed(), m_password->text());
}

} // namespace zhuke::widgets
