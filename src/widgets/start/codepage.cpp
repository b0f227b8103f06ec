// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/codepage.h"

#include "presentation/common/errortext.h"
#include "presentation/start/startmodel.h"
#include "widgets/common/buttonrow.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

CodePage::CodePage(QWidget *parent)
    : QWidget(parent)
    , m_form(new FieldForm(this))
{
    setObjectName(u"codePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *words = new ToneLabel(Tone::Plain,
                                tr("系统管理员可以给您一个临时密码。管理员自己忘记时，用建立数据库"
                                   "时保存的恢复码设定新密码。"),
                                this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_user = m_form->add(u"codeUser"_s, tr("用户"), new QLineEdit(this));
    m_code = m_form->add(u"codeText"_s, tr("恢复码"), new QLineEdit(this));
    m_code->setPlaceholderText(tr("每组四个字母或数字，共七组"));
    for (QLineEdit *edit : {m_user, m_code}) {
        connect(edit, &QLineEdit::returnPressed, this, &CodePage::submit);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_form->setFault(edit->objectName(), {});
        });
    }
    layout->addWidget(m_form);
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &CodePage::backWanted);
    connect(
        row->addMain(u"codeNext"_s, tr("下一步")), &QPushButton::clicked, this, &CodePage::submit);
    layout->addWidget(row);
    layout->addStretch();
}

void CodePage::begin(const QString &login)
{
    m_user->setText(login);
    m_code->clear();
    for (const QLineEdit *edit : {m_user, m_code}) {
        m_form->setFault(edit->objectName(), {});
    }
    (login.isEmpty() ? m_user : m_code)->setFocus();
}

bool CodePage::takes(const domain::Error &error)
{
    if (error.field != u"login" && error.field != u"recoveryCode") {
        return false;
    }
    QLineEdit *edit = error.field == u"login" ? m_user : m_code;
    m_form->setFault(edit->objectName(), presentation::fieldErrorText(error));
    edit->selectAll();
    edit->setFocus();
    return true;
}

void CodePage::submit()
{
    for (const QLineEdit *edit : {m_user, m_code}) {
        m_form->setFault(edit->objectName(),
                         presentation::StartModel::fault(u"user"_s, edit->text()));
    }
    if (m_form->hasFaults()) {
        m_form->focusFirstFault();
        return;
    }
    emit wanted(m_user->text().trimmed(), m_code->text());
}

} // namespace zhuke::widgets
