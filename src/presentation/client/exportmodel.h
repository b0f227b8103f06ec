// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

#include <atomic>

namespace zhuke::presentation {

// The client list as a workbook or text table.
class ExportModel : public QObject
{
    Q_OBJECT
public:
    explicit ExportModel(const Workplace &workplace, QObject *parent = nullptr);

    void write(const domain::ClientFilter &filter, const QString &path);
    void cancel() { m_cancelled->store(true); }

signals:
    void progressed(int done, int total);
    void written(const QString &path, int rows);
    void failed(const zhuke::domain::Error &error);

private:
    const Workplace &m_workplace;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace zhuke::presentation
