// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace zhuke::test {

struct ToolResult
{
    int exitCode = -1;
    QByteArray output; // both channels
};

// Runs a program of the system (pdftotext, qpdf, java) to its end.
[[nodiscard]] ToolResult runTool(const QString &program, const QStringList &arguments);

// PDFBox Preflight's verdict on a PDF/A-1b file.
[[nodiscard]] ToolResult runPreflight(const QString &pdf);

} // namespace zhuke::test
