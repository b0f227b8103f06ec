// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/exportjob.h"

namespace zhuke::widgets {

using presentation::ExportModel;
using namespace Qt::StringLiterals;

ExportJob::ExportJob(const presentation::Workplace &workplace,
                     presentation::Dialogs &dialogs,
                     QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_model(workplace)
    , m_progress(window)
{
    m_progress.setWindowTitle(tr("导出客户列表"));
    m_progress.setLabelText(tr("正在导出…"));
    m_progress.setCancelButtonText(tr("取消"));
    m_progress.setMinimumDuration(400);
    m_progress.setWindowModality(Qt::WindowModal);
    m_progress.reset();
    connect(&m_progress, &QProgressDialog::canceled, &m_model, &ExportModel::cancel);
    connect(&m_model, &ExportModel::progressed, this, [this](int done, int total) {
        m_progress.setMaximum(total + 1); // the last step is writing the file
        m_progress.setValue(done);
        m_progress.setLabelText(tr("正在导出… 第 %1 家，共 %2 家").arg(done).arg(total));
    });
    connect(&m_model, &ExportModel::written, this, [this](const QString &path, int rows) {
        m_progress.reset();
        m_dialogs.showMessage(tr("导出客户列表"), tr("已导出 %1 家客户到 %2").arg(rows).arg(path));
        deleteLater();
    });
    connect(&m_model, &ExportModel::failed, this, [this](const domain::Error &error) {
        m_progress.reset();
        if (error.code != domain::ErrorCode::Cancelled) {
            m_dialogs.showError(presentation::errorText(error));
        }
        deleteLater();
    });
}

void ExportJob::start(const domain::ClientFilter &filter)
{
    const QString path = m_dialogs.chooseFileToSave({tr("导出客户列表"),
                                                     tr("客户列表") + u".xlsx"_s,
                                                     tr("工作簿 (*.xlsx);;CSV 文本 (*.csv)"),
                                                     u"xlsx"_s});
    if (path.isEmpty()) {
        deleteLater();
        return;
    }
    m_model.write(filter, path);
}

} // namespace zhuke::widgets
