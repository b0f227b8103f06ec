// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pagecount.h"

#include "printing/pdf/pdfformprinter.h"
#include "unit/printing/sampledata.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;

TEST(PageCount, countsThePagesOfAPdf)
{
    const QTemporaryDir folder;
    application::PrintOptions options;
    options.path = folder.filePath(u"forms.pdf"_s);
    options.stamp = test::sampleStamp();
    const auto report = printing::PdfFormPrinter(*printing::FormLibrary::builtIn())
                            .print({test::sampleForm(u"f2"_s, test::Sample::Real)}, options);
    ASSERT_TRUE(report);
    QFile file(options.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(printing::pagesOfPdf(file.readAll()), report->pages);
}

TEST(PageCount, hasNoAnswerForWhatIsNoPdf)
{
    EXPECT_EQ(printing::pagesOfPdf("%PDF-1.7 and nothing else"), std::nullopt);
    EXPECT_EQ(printing::pagesOfPdf({}), std::nullopt);
}
