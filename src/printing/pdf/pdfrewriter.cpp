// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdfrewriter.h"

#include "printing/pdf/tounicode.h"

#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace zhuke::printing {

namespace {

void write(QPDF &pdf, const QString &target, bool archive)
{
    // The writer keeps a pointer to it until it has written.
    const QByteArray name = QFile::encodeName(target);
    QPDFWriter writer(pdf, name.constData());
    // What Qt has compressed stays as it is: recompressing costs more time than all else.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setObjectStreamMode(archive ? qpdf_o_disable : qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1b demands it
    writer.write();
}

} // namespace

bool rewritePdf(const QString &source,
                const QString &target,
                const std::vector<FontCharacters> &fonts,
                const PdfFinish &finish)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(QFile::encodeName(source).constData());
    const bool exact = repairText(pdf, fonts);
    addContents(pdf, finish.contents);
    setProperties(pdf, finish.properties);
    write(pdf, target, finish.properties.archive);
    return exact;
}

} // namespace zhuke::printing
