// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/archive/archiveoptions.h"

#include "presentation/common/errortext.h"
#include "widgets/search/searchbox.h"

#include <QGroupBox>
#include <QVBoxLayout>

namespace zhuke::widgets {

using presentation::ArchiveChoice;
using presentation::ArchiveModel;
using namespace Qt::StringLiterals;

ArchiveOptions::ArchiveOptions(const presentation::Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_formsFault(new ToneLabel(Tone::Fault, {}, this))
    , m_all(new QRadioButton(tr("查看范围内全部已编号客户"), this))
    , m_selected(new QRadioButton(this))
    , m_one(new QRadioButton(tr("一个客户"), this))
    , m_clientForm(new FieldForm(this))
    , m_client(new SearchBox(workplace, this))
    , m_periodForm(new FieldForm(this))
    , m_period(new QLineEdit(this))
    , m_archive(new QCheckBox(tr("归档版 PDF(PDF/A)"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildForms());
    layout->addWidget(buildWhom());
    layout->addWidget(buildPeriod());
    setSelected({});
}

QWidget *ArchiveOptions::buildForms()
{
    auto *group = new QGroupBox(tr("打印什么"), this);
    auto *layout = new QVBoxLayout(group);
    for (const QString &form : ArchiveModel::knownForms()) {
        auto *box = new QCheckBox(ArchiveModel::formTitle(form), group);
        box->setObjectName(u"form."_s + form);
        box->setProperty("form", form);
        box->setChecked(form == "f2"_L1);
        connect(box, &QCheckBox::toggled, m_formsFault, &QWidget::hide);
        layout->addWidget(box);
        m_forms.append(box);
    }
    m_formsFault->setText(tr("请至少选择一种"));
    m_formsFault->hide();
    layout->addWidget(m_formsFault);
    return group;
}

QWidget *ArchiveOptions::buildWhom()
{
    auto *group = new QGroupBox(tr("打印谁的"), this);
    auto *layout = new QVBoxLayout(group);
    m_all->setObjectName(u"archiveAll"_s);
    m_selected->setObjectName(u"archiveSelected"_s);
    m_one->setObjectName(u"archiveOne"_s);
    m_all->setChecked(true);
    for (QRadioButton *button : {m_all, m_selected, m_one}) {
        layout->addWidget(button);
    }
    m_clientForm->add(u"archiveClient"_s, tr("客户"), m_client);
    m_client->setKind(domain::SearchKind::Client);
    m_client->setPlaceholderText(tr("名称、首字母或编号"));
    layout->addWidget(m_clientForm);
    connect(m_client, &SearchBox::chosen, this, [this](const domain::SearchHit &hit) {
        setClient(hit.client, hit.title);
    });
    connect(m_client, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        m_one->setChecked(true);
        m_clientForm->setFault(u"archiveClient"_s, {});
    });
    return group;
}

QWidget *ArchiveOptions::buildPeriod()
{
    auto *group = new QGroupBox(tr("期间与版本"), this);
    auto *layout = new QVBoxLayout(group);
    m_periodForm->add(u"archivePeriod"_s, tr("期间"), m_period);
    m_period->setPlaceholderText(tr("本季度"));
    m_period->setToolTip(tr("附件1 与附件4 的期间，例如 2026Q4、2026-11 或 2026"));
    connect(m_period, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_periodForm->setFault(u"archivePeriod"_s, ArchiveModel::periodFault(text));
    });
    m_archive->setObjectName(u"archiveCopy"_s);
    layout->addWidget(m_periodForm);
    layout->addWidget(m_archive);
    return group;
}

void ArchiveOptions::setSelected(const std::vector<domain::ClientId> &clients)
{
    m_selectedClients = clients;
    m_selected->setText(tr("客户列表中选中的 %1 家").arg(clients.size()));
    m_selected->setEnabled(!clients.empty());
    if (clients.empty() && m_selected->isChecked()) {
        m_all->setChecked(true);
    }
}

void ArchiveOptions::setClient(domain::ClientId client, const QString &name)
{
    m_chosen = client;
    m_client->setText(name);
    m_one->setChecked(true);
    m_clientForm->setFault(u"archiveClient"_s, {});
}

std::optional<ArchiveChoice> ArchiveOptions::choice()
{
    ArchiveChoice choice;
    for (const QCheckBox *box : m_forms) {
        if (box->isChecked()) {
            choice.forms.append(box->property("form").toString());
        }
    }
    choice.period = m_period->text();
    if (choice.forms.isEmpty()) {
        m_formsFault->show();
        m_forms.constFirst()->setFocus();
        return std::nullopt;
    }
    if (m_one->isChecked() && !m_chosen) {
        m_clientForm->setFault(u"archiveClient"_s,
                               presentation::fieldErrorText(
                                   {domain::ErrorCode::Invalid, {}, {}, u"unknownClient"_s, {}}));
        m_client->setFocus();
        return std::nullopt;
    }
    if (m_periodForm->hasFaults()) {
        m_period->setFocus();
        return std::nullopt;
    }
    if (m_one->isChecked()) {
        choice.clients = {*m_chosen};
    } else if (m_selected->isChecked()) {
        choice.clients = m_selectedClients;
    }
    return choice;
}

} // namespace zhuke::widgets
