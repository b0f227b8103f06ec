// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/exportmodel.h"
#include "presentation/common/dialogs.h"

#include <QProgressDialog>

namespace zhuke::widgets {

// Asks where to, writes the client list there in the background, and is gone when that is over.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    ExportJob(const presentation::Workplace &workplace,
              presentation::Dialogs &dialogs,
              QWidget *window);

    void start(const domain::ClientFilter &filter);

private:
    presentation::Dialogs &m_dialogs;
    presentation::ExportModel m_model;
    QProgressDialog m_progress;
};

} // namespace zhuke::widgets
