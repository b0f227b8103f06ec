// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/visit/visitdialog.h"

#include "widgets/common/buttonrow.h"
#include "widgets/common/screensize.h"
#include "widgets/visit/visitform.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::VisitEditorModel;
using namespace Qt::StringLiterals;

VisitDialog::VisitDialog(const presentation::Workplace &workplace,
                         presentation::Dialogs &dialogs,
                         QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_settings(workplace.settings)
    , m_model(workplace)
    , m_form(new VisitForm(workplace, m_model, this))
    , m_promises(new ToneLabel(Tone::Faint, {}, this))
{
    setObjectName(u"visitDialog"_s);
    setWindowTitle(tr("记一次联系"));
    resize(fittingScreen(*this, {900, 660}));
    restoreGeometry(m_settings.state(objectName()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    halves->addWidget(scroll, 1);
    halves->addWidget(buildSide());
    layout->addLayout(halves, 1);

    auto *row = new ButtonRow(this);
    row->setContentsMargins(16, 0, 16, 0);
    connect(row->addOther(u"visitCancel"_s, tr("取消")),
            &QPushButton::clicked,
            this,
            &VisitDialog::reject);
    m_save = row->addMain(u"visitSave"_s, tr("保存"));
    m_save->setToolTip(tr("保存 (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, &m_model, &VisitEditorModel::save);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, &m_model, &VisitEditorModel::save);
    layout->addWidget(row);
    connectModel();
}

QWidget *VisitDialog::buildSide()
{
    auto *side = new QScrollArea(this);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFixedWidth(260);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 16, 16, 16);
    auto *title = new ToneLabel(Tone::Plain, tr("这个客户未办结的落实事项"), content);
    title->setScale(0, true);
    title->setWordWrap(true);
    m_promises->setWordWrap(true);
    m_promises->setTextFormat(Qt::PlainText);
    m_promises->setObjectName(u"visitOpenPromises"_s);
    layout->addWidget(title);
    layout->addWidget(m_promises);
    layout->addStretch();
    side->setWidget(content);
    showPromises();
    return side;
}

void VisitDialog::connectModel()
{
    connect(&m_model, &VisitEditorModel::clientChanged, this, &VisitDialog::showPromises);
    connect(&m_model, &VisitEditorModel::draftFound, this, &VisitDialog::offerDraft);
    connect(&m_model, &VisitEditorModel::savingChanged, this, [this](bool isSaving) {
        m_save->setEnabled(!isSaving);
    });
    connect(&m_model, &VisitEditorModel::saved, this, [this] {
        m_settings.setState(objectName(), saveGeometry());
        accept();
    });
    connect(&m_model, &VisitEditorModel::failed, this, [this](const domain::Error &error) {
        m_dialogs.showError(presentation::errorText(error));
    });
}

void VisitDialog::showPromises()
{
    const QStringList promises = m_model.openPromises();
    if (promises.isEmpty()) {
        m_promises->setText(m_model.input().client ? tr("没有未办结的落实事项。")
                                                   : tr("选定客户后显示在这里。"));
    } else {
        m_promises->setText(promises.join(u"\n\n"_s));
    }
}

void VisitDialog::begin(std::optional<domain::ClientId> client)
{
    m_model.begin(client);
    m_form->focusFirst();
}

void VisitDialog::edit(domain::VisitId visit)
{
    setWindowTitle(tr("走访记录"));
    m_form->unfold(true);
    m_model.edit(visit);
}

void VisitDialog::offerDraft(const QJsonObject &content, const QDateTime &savedUtc)
{
    if (m_dialogs.confirm(
            {tr("恢复草稿"),
             tr("有一份 %1 留下、还没有保存的草稿，要恢复吗？")
                 .arg(savedUtc.toOffsetFromUtc(domain::SystemClock::beijingOffsetSeconds)
                          .toString(u"yyyy-MM-dd HH:mm"_s)),
             tr("恢复"),
             tr("不要草稿")})) {
        m_model.takeDraft(content);
    } else {
        m_model.giveUp();
    }
}

VisitDialog::~VisitDialog()
{
    hide(); // an input that loses the focus tells the model, which goes before it
}

void VisitDialog::reject()
{
    if (m_model.isDirty()) {
        if (!m_dialogs.confirm({tr("还没有保存"),
                                tr("这次联系还没有保存。草稿会保留，下次打开时可以恢复。"),
                                tr("关闭，保留草稿"),
                                tr("继续填写")})) {
            return;
        }
        m_model.keepDraft();
    }
    QDialog::reject();
}

} // namespace zhuke::widgets
