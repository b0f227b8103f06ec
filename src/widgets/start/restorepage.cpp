// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/restorepage.h"

#include "presentation/start/startmodel.h"
#include "widgets/common/buttonrow.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

RestorePage::RestorePage(presentation::Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_words(new ToneLabel(Tone::Plain, {}, this))
    , m_form(new FieldForm(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_user = m_form->add(u"restoreUser"_s, tr("用户"), new QLineEdit(this));
    m_password = m_form->add(u"restorePassword"_s, tr("密码"), new QLineEdit(this));
    m_password->setEchoMode(QLineEdit::Password);
    auto *browse = new QPushButton(tr("浏览…"), this);
    browse->setObjectName(u"restoreBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &RestorePage::browse);
    m_target = m_form->add(u"restoreTarget"_s, tr("新文件"), new QLineEdit(this), browse);
    for (QLineEdit *edit : {m_user, m_password, m_target}) {
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            m_form->setFault(edit->objectName(), {});
        });
    }
    layout->addWidget(m_form);
    layout->addStretch();
    auto *row = new ButtonRow(this);
    connect(row->addBack(tr("上一步")), &QPushButton::clicked, this, &RestorePage::backWanted);
    connect(
        row->addMain(u"restore"_s, tr("恢复")), &QPushButton::clicked, this, &RestorePage::submit);
    layout->addWidget(row);
}

void RestorePage::begin(const QString &backup, const QString &target)
{
    m_words->setText(tr("恢复备份 %1。用户和密码是做备份那一天的；原文件和备份都不会改动。")
                         .arg(QFileInfo(backup).fileName()));
    m_password->clear();
    m_target->setText(target);
    for (const QLineEdit *edit : {m_user, m_password, m_target}) {
        m_form->setFault(edit->objectName(), {});
    }
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

bool RestorePage::takes(const domain::Error &error)
{
    if (error.rule == u"fileExists" || error.rule == u"noSuchFolder") {
        m_form->setFault(m_target->objectName(), presentation::fieldErrorText(error));
        m_target->setFocus();
        return true;
    }
    if (error.code != domain::ErrorCode::Forbidden) {
        return false;
    }
    m_form->setFault(m_password->objectName(), presentation::fieldErrorText(error));
    m_password->selectAll();
    m_password->setFocus();
    return true;
}

void RestorePage::browse()
{
    const QString path = m_dialogs.chooseFileToSave(
        {tr("恢复到新文件"), m_target->text(), tr("筑客数据库 (*.zhuke)"), u"zhuke"_s});
    if (!path.isEmpty()) {
        m_target->setText(path);
        m_form->setFault(m_target->objectName(), {});
    }
}

void RestorePage::submit()
{
    using presentation::StartModel;
    m_form->setFault(m_user->objectName(), StartModel::fault(u"user"_s, m_user->text()));
    m_form->setFault(m_password->objectName(), StartModel::fault(u"user"_s, m_password->text()));
    m_form->setFault(m_target->objectName(), StartModel::fault(u"path"_s, m_target->text()));
    if (m_form->hasFaults()) {
        m_form->focusFirstFault();
        return;
    }
    emit wanted(m_user->text().trimmed(), m_password->text(), m_target->text());
}

} // namespace zhuke::widgets
