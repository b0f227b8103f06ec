// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/personstab.h"

#include "presentation/client/dossiersheets.h"
#include "widgets/client/erasuredialog.h"
#include "widgets/common/factview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace zhuke::widgets {

using domain::ClientFile;
using domain::Person;
using presentation::RevealModel;
using namespace Qt::StringLiterals;

PersonsTab::PersonsTab(const presentation::Workplace &workplace,
                       presentation::Dialogs &dialogs,
                       QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_dialogs(dialogs)
    , m_reveals(workplace)
    , m_view(new FactView(u"dossierPersons"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &FactView::acted, this, &PersonsTab::act);
    connect(&m_reveals, &RevealModel::changed, this, &PersonsTab::refresh);
    connect(&m_reveals, &RevealModel::failed, this, &PersonsTab::failed);
}

void PersonsTab::show(const ClientFile &file)
{
    if (file.client.uid != m_file.client.uid) {
        m_reveals.maskAll();
    }
    m_file = file;
    refresh();
}

void PersonsTab::refresh()
{
    m_view->setSheet(
        presentation::personsSheet(m_file,
                                   {m_workplace.scope,
                                    m_reveals.revealed(),
                                    presentation::ErasureModel(m_workplace).mayErase()}));
}

void PersonsTab::act(const QString &personUid, const QString &code)
{
    const auto person = std::ranges::find(m_file.persons, personUid, &Person::uid);
    if (person == m_file.persons.end()) {
        return;
    }
    if (code == u"reveal") {
        reveal(*person);
    } else if (code == u"mask") {
        m_reveals.mask(personUid);
    } else {
        erase(*person);
    }
}

void PersonsTab::reveal(const Person &person)
{
    QString reason;
    if (m_reveals.needsReason(m_file, person)) {
        const auto asked = m_dialogs.askText(
            {tr("查看敏感个人信息"),
             tr("这不是您负责的客户。请写明查看的理由，它会与您的姓名、时间一起长期保存；"
                "不要写被查看人的姓名。"),
             tr("理由"),
             tr("显示")});
        if (!asked) {
            return;
        }
        reason = *asked;
    }
    m_reveals.reveal(*m_file.client.id, person.uid, reason);
}

void PersonsTab::erase(const Person &person)
{
    ErasureDialog dialog(m_workplace, m_dialogs, {m_file.client.name, person}, this);
    dialog.exec();
}

} // namespace zhuke::widgets
