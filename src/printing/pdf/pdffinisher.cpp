// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdffinisher.h"

#include "printing/pdf/tounicode.h"

#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

void write(QPDF &pdf, const QString &target, bool archive)
{
    QPDFWriter writer(pdf, QFile::encodeName(target).constData());
    // What Qt has compressed stays as it is: recompressing costs more time than all else.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setObjectStreamMode(archive ? qpdf_o_disable : qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1b demands it
    writer.write();
}

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
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(source).constData());
        const bool exact = repairText(pdf, log);
        addContents(pdf, finish.contents);
        setProperties(pdf, finish.properties);
        write(pdf, target, finish.properties.archive);
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
