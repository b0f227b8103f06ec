// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/ownerform.h"

namespace zhuke::widgets {

using presentation::ClientEditorModel;
using presentation::OwnerChoice;
using namespace Qt::StringLiterals;

OwnerForm::OwnerForm(ClientEditorModel &model, QWidget *parent)
    : FieldForm(parent)
    , m_model(model)
    , m_unit(add(u"client.unit"_s, tr("推荐单位"), new QComboBox))
    , m_manager(add(u"client.manager"_s, tr("客户经理"), new QComboBox))
{
    for (QComboBox *combo : {m_unit, m_manager}) {
        combo->setMaximumWidth(320);
    }
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_model.setText(u"manager"_s, {}); // of the other unit
        m_model.setText(u"unit"_s, m_unit->currentData().toString());
        showManagers();
    });
    connect(m_manager, &QComboBox::activated, this, [this] {
        m_model.setText(u"manager"_s, m_manager->currentData().toString());
    });
    connect(&model, &ClientEditorModel::ownersLoaded, this, &OwnerForm::showUnits);
    connect(&model, &ClientEditorModel::textsChanged, this, &OwnerForm::showTexts);
    connect(&model, &ClientEditorModel::faultChanged, this, [this](const QString &field) {
        setFault(u"client."_s + field, m_model.fault(field));
    });
}

void OwnerForm::showUnits()
{
    m_unit->clear();
    for (const OwnerChoice &choice : m_model.owners()) {
        m_unit->addItem(choice.unit, choice.unit);
    }
    if (m_model.text(u"unit"_s).isEmpty()) {
        m_unit->insertItem(0, tr("(未填)"), QString());
    }
    showTexts();
}

void OwnerForm::showTexts()
{
    m_unit->setCurrentIndex(m_unit->findData(m_model.text(u"unit"_s)));
    showManagers();
}

void OwnerForm::showManagers()
{
    m_manager->clear();
    const QString unit = m_model.text(u"unit"_s);
    for (const OwnerChoice &choice : m_model.owners()) {
        if (choice.unit == unit) {
            for (const QString &manager : choice.managers) {
                m_manager->addItem(manager, manager);
            }
        }
    }
    if (!m_model.mustManageOneself()) {
        m_manager->insertItem(0, tr("(暂不指定)"), QString());
    }
    m_manager->setCurrentIndex(qMax(0, m_manager->findData(m_model.text(u"manager"_s))));
}

} // namespace zhuke::widgets
