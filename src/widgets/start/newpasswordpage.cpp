// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/newpasswordpage.h"

#include "presentation/start/startmodel.h"
#include "widgets/common/buttonrow.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::StartModel;
using namespace Qt::StringLiterals;

NewPasswordPage::NewPasswordPage(QWidget *parent)
    : QWidget(parent)
    , m_words(new ToneLabel(Tone::Plain, {}, this))
    , m_form(new FieldForm(this))
{
    setObjectName(u"newPasswordPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_password = addPassword(u"newPassword"_s, tr("新密码"));
    m_repeat = addPassword(u"newPasswordRepeat"_s, tr("再输一次新密码"));
    m_password->setPlaceholderText(tr("至少 8 个字符"));
    layout->addWidget(m_form);
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &NewPasswordPage::backWanted);
    connect(row->addMain(u"newPasswordSave"_s, tr("设定并登录")),
            &QPushButton::clicked,
            this,
            &NewPasswordPage::submit);
    layout->addWidget(row);
    layout->addStretch();
}

QLineEdit *NewPasswordPage::addPassword(const QString &name, const QString &label)
{
    auto *edit = m_form->add(name, label, new QLineEdit(this));
    edit->setEchoMode(QLineEdit::Password);
    connect(edit, &QLineEdit::returnPressed, this, &NewPasswordPage::submit);
    connect(edit, &QLineEdit::textEdited, this, &NewPasswordPage::check);
    return edit;
}

void NewPasswordPage::begin(const QString &words)
{
    m_words->setText(words);
    for (QLineEdit *edit : {m_password, m_repeat}) {
        edit->clear();
        m_form->setFault(edit->objectName(), {});
    }
    m_password->setFocus();
}

void NewPasswordPage::setFault(const QString &fault)
{
    m_form->setFault(m_password->objectName(), fault);
    m_password->setFocus();
    m_password->selectAll();
}

// While typing only what has been begun is found fault with.
void NewPasswordPage::check()
{
    m_form->setFault(m_password->objectName(),
                     StartModel::fault(u"password"_s, m_password->text()));
    if (!m_repeat->text().isEmpty()) {
        m_form->setFault(m_repeat->objectName(),
                         StartModel::fault(u"repeat"_s, m_repeat->text(), m_password->text()));
    }
}

void NewPasswordPage::submit()
{
    check();
    m_form->setFault(m_repeat->objectName(),
                     StartModel::fault(u"repeat"_s, m_repeat->text(), m_password->text()));
    if (m_form->hasFaults()) {
        m_form->focusFirstFault();
        return;
    }
    emit wanted(m_password->text());
}

} // namespace zhuke::widgets
