// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/newdatabasepage.h"

#include "presentation/start/startmodel.h"
#include "widgets/common/buttonrow.h"

#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::StartModel;
using namespace Qt::StringLiterals;

NewDatabasePage::NewDatabasePage(presentation::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_form(new FieldForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);

    m_company = addText(u"company"_s, tr("公司名称"));
    m_administrator = addText(u"administrator"_s, tr("管理员姓名"));
    m_password = addText(u"password"_s, tr("密码"));
    m_repeat = addText(u"repeat"_s, tr("再输一次密码"));
    m_password->setEchoMode(QLineEdit::Password);
    m_repeat->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("至少 8 个字符"));
    m_company->setPlaceholderText(tr("例如：示例建工集团有限公司"));
    m_administrator->setPlaceholderText(tr("登录时用此姓名"));

    m_path = new QLineEdit(StartModel::suggestedPath({}), this);
    auto *browseButton = new QPushButton(tr("浏览…"), this);
    browseButton->setObjectName(u"browse"_s);
    browseButton->setAutoDefault(false);
    m_form->add(u"path"_s, tr("数据库文件"), m_path, browseButton);
    connect(browseButton, &QPushButton::clicked, this, &NewDatabasePage::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathIsOwn = true;
        check(u"path"_s);
    });
    connect(m_company, &QLineEdit::textEdited, this, [this](const QString &company) {
        if (!m_pathIsOwn) {
            m_path->setText(StartModel::suggestedPath(company));
            check(u"path"_s);
        }
    });

    layout->addWidget(m_form);
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &NewDatabasePage::backWanted);
    connect(row->addMain(u"createDatabase"_s, tr("新建")),
            &QPushButton::clicked,
            this,
            &NewDatabasePage::submit);
    layout->addWidget(row);
    layout->addStretch();
}

QLineEdit *NewDatabasePage::addText(const QString &name, const QString &label)
{
    auto *edit = m_form->add(name, label, new QLineEdit(this));
    connect(edit, &QLineEdit::textEdited, this, [this, name] { check(name); });
    connect(edit, &QLineEdit::returnPressed, this, &NewDatabasePage::submit);
    return edit;
}

void NewDatabasePage::check(const QString &name)
{
    const auto *edit = qobject_cast<QLineEdit *>(m_form->editor(name));
    m_form->setFault(name, StartModel::fault(name, edit->text(), m_password->text()));
    if (name == "password"_L1 && !m_repeat->text().isEmpty()) {
        check(u"repeat"_s);
    }
}

void NewDatabasePage::submit()
{
    for (const QString &name :
         {u"company"_s, u"administrator"_s, u"password"_s, u"repeat"_s, u"path"_s}) {
        check(name);
    }
    if (m_form->hasFaults()) {
        m_form->focusFirstFault();
        return;
    }
    emit wanted({m_path->text(),
                 m_company->text().trimmed(),
                 m_administrator->text().trimmed(),
                 m_password->text()});
}

void NewDatabasePage::browse()
{
    const QString path = m_dialogs.chooseFileToSave(
        {tr("数据库文件"), m_path->text(), tr("筑客数据库 (*.zhuke)"), u"zhuke"_s});
    if (!path.isEmpty()) {
        m_pathIsOwn = true;
        m_path->setText(path);
        check(u"path"_s);
    }
}

} // namespace zhuke::widgets
