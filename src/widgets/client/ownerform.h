// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clienteditormodel.h"
#include "widgets/common/fieldform.h"

#include <QComboBox>

namespace zhuke::widgets {

// Whose a new client is to be: 推荐单位 and 客户经理, as far as one may choose.
class OwnerForm : public FieldForm
{
    Q_OBJECT
public:
    explicit OwnerForm(presentation::ClientEditorModel &model, QWidget *parent = nullptr);

private:
    void showUnits();
    void showManagers();
    void showTexts();

    presentation::ClientEditorModel &m_model;
    QComboBox *m_unit;
    QComboBox *m_manager;
};

} // namespace zhuke::widgets
