// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

class QPDF;

namespace zhuke::printing {

// One form in a combined file.
struct ContentsEntry
{
    QString group;      // upper level of the outline; entries of one group stand together
    QString title;      // lower level
    QString labelStart; // page label before the number: "附件2-"
    int firstPage = 0;  // from 0
};

struct PdfProperties
{
    QString title;
    QString author;
    QDateTime created; // UTC
    bool archive = false;
};

struct PdfFinish
{
    std::vector<ContentsEntry> contents;
    PdfProperties properties;
};

// Outline in two levels and page labels that count within each form.
void addContents(QPDF &pdf, const std::vector<ContentsEntry> &entries);

// Info dictionary and XMP, which agree as PDF/A demands.
void setProperties(QPDF &pdf, const PdfProperties &properties);

// The XMP packet by itself.
[[nodiscard]] QString xmpPacket(const PdfProperties &properties);

} // namespace zhuke::printing
