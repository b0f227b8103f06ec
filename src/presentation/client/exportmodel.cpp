// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/exportmodel.h"

#include "application/exporting/exporter.h"
#include "presentation/common/progress.h"

namespace zhuke::presentation {

using application::Exporter;
using domain::Result;

ExportModel::ExportModel(const Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{}

void ExportModel::write(const domain::ClientFilter &filter, const QString &path)
{
    m_workplace.executor.run(
        Lane::Job,
        this,
        [session = m_workplace.session,
         filter,
         path,
         progress = progressFor(*this, m_workplace.executor, m_cancelled),
         &clock = m_workplace.clock,
         &workbooks = m_workplace.workbooks](Desk &desk) -> Result<int> {
            const auto table =
                Exporter(desk.queries(), clock)
                    .table(session, application::ExportKind::Clients, filter, progress);
            if (!table) {
                return domain::failure(table);
            }
            if (const Result<void> done = workbooks.write(path, {*table}); !done) {
                return domain::failure(done);
            }
            return static_cast<int>(table->rows.size());
        },
        [this, path](const Result<int> &rows) {
            if (rows) {
                emit written(path, *rows);
            } else {
                emit failed(rows.error());
            }
        });
}

} // namespace zhuke::presentation
