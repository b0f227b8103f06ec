// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/clienteditormodel.h"
#include "presentation/common/dialogs.h"

#include <QDialog>

namespace zhuke::widgets {

// 新建客户: the same inputs as 基本信息; only the name is asked for at once.
class NewClientDialog : public QDialog
{
    Q_OBJECT
public:
    NewClientDialog(const presentation::Workplace &workplace,
                    presentation::Dialogs &dialogs,
                    QWidget *parent = nullptr);
    ~NewClientDialog() override;

    void reject() override;

signals:
    void created(zhuke::domain::ClientId client);

private:
    presentation::Dialogs &m_dialogs;
    presentation::ClientEditorModel m_model;
};

} // namespace zhuke::widgets
