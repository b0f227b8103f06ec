// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdffinisher.h"

#include "printing/pdf/pdfrewriter.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

bool reachesDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

} // namespace

domain::Result<bool> finishPdf(const QString &source,
                               const QString &target,
                               const GlyphLog &log,
                               const PdfFinish &finish)
{
    try {
        const bool exact = rewritePdf(source, target, log.fonts(), finish);
        if (!reachesDisk(target)) {
            return domain::failure(domain::ErrorCode::Storage, u"path"_s, target);
        }
        return exact;
    } catch (const std::exception &error) {
        return domain::failure(domain::ErrorCode::Storage,
                               u"path"_s,
                               target,
                               u"pdfNotWritten"_s,
                               QString::fromLocal8Bit(error.what()));
    }
}

} // namespace zhuke::printing
