// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/newclientdialog.h"

#include "widgets/client/clientform.h"
#include "widgets/client/ownerform.h"
#include "widgets/common/buttonrow.h"
#include "widgets/common/screensize.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::ClientEditorModel;
using namespace Qt::StringLiterals;

NewClientDialog::NewClientDialog(const presentation::Workplace &workplace,
                                 presentation::Dialogs &dialogs,
                                 QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_model(workplace)
{
    setWindowTitle(tr("新建客户"));
    resize(fittingScreen(*this, {800, 700}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    auto *owner = new OwnerForm(m_model, this);
    owner->setContentsMargins(16, 16, 16, 0);
    layout->addWidget(owner);
    auto *form = new ClientForm(m_model, this);
    layout->addWidget(form, 1);
    auto *row = new ButtonRow(this);
    row->setContentsMargins(16, 0, 16, 0);
    connect(row->addOther(u"newClientCancel"_s, tr("取消")),
            &QPushButton::clicked,
            this,
            &NewClientDialog::reject);
    QPushButton *save = row->addMain(u"newClientSave"_s, tr("保存"));
    save->setToolTip(tr("保存 (Ctrl+S)"));
    connect(save, &QPushButton::clicked, &m_model, &ClientEditorModel::save);
    layout->addWidget(row);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, &m_model, &ClientEditorModel::save);

    connect(&m_model, &ClientEditorModel::saved, this, [this](domain::ClientId client) {
        emit created(client);
        accept();
    });
    connect(&m_model, &ClientEditorModel::failed, this, [this](const domain::Error &error) {
        m_dialogs.showError(presentation::errorText(error));
    });
    connect(&m_model, &ClientEditorModel::draftFound, this, [this](const QJsonObject &content) {
        if (m_dialogs.confirm({tr("恢复草稿"),
                               tr("上次新建客户时输入的内容还没有保存，要恢复吗？"),
                               tr("恢复"),
                               tr("不要草稿")})) {
            m_model.takeDraft(content);
        } else {
            m_model.giveUp();
        }
    });
    m_model.begin();
    form->focusFirst();
}

NewClientDialog::~NewClientDialog()
{
    hide(); // an input that loses the focus tells the model, which goes before it
}

void NewClientDialog::reject()
{
    if (m_model.isDirty()) {
        if (!m_dialogs.confirm({tr("有未保存的更改"),
                                tr("这个客户还没有保存。草稿会保留，下次新建时可以恢复。"),
                                tr("关闭，保留草稿"),
                                tr("继续编辑")})) {
            return;
        }
        m_model.keepDraft();
    }
    QDialog::reject();
}

} // namespace zhuke::widgets
