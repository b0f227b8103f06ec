// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

#include <atomic>

namespace zhuke::presentation {

// What was gathered for the preview, and how it looks.
struct GatheredForms
{
    std::vector<application::FormData> forms;
    application::FormStyle style;
};

// What is to be printed.
struct ArchiveChoice
{
    QStringList forms;
    std::vector<domain::ClientId> clients; // empty: all in scope
    QString period;                        // as typed; empty: this quarter
};

// 档案: gathers forms, for the preview and for PDF files; long ones in the background.
class ArchiveModel : public QObject
{
    Q_OBJECT
public:
    explicit ArchiveModel(const Workplace &workplace, QObject *parent = nullptr);

    [[nodiscard]] static QStringList knownForms();
    [[nodiscard]] static QString formTitle(const QString &form);
    // Fault of the period as typed; empty when it can be read.
    [[nodiscard]] static QString periodFault(const QString &period);

    // For the screen, or for a printer, which the log tells apart.
    void preview(const ArchiveChoice &choice, bool isForPrinter = false);
    void writePdf(const ArchiveChoice &choice, const QString &path, bool archive);
    void cancel();

    [[nodiscard]] application::PrintStamp stamp() const;

signals:
    void gathered(const zhuke::presentation::GatheredForms &gathered);
    void progressed(int done, int total);
    void written(const QString &path, const zhuke::application::PrintReport &report);
    void failed(const zhuke::domain::Error &error);
    void busyChanged(bool isBusy);

private:
    [[nodiscard]] domain::Result<application::FormRequest> request(const ArchiveChoice &choice);
    void finish(const domain::Error *error);

    const Workplace &m_workplace;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace zhuke::presentation
