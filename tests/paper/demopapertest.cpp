// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "application/forms/formassembler.h"
#include "printing/layout/formlayout.h"
#include "printing/pdf/pdfformprinter.h"
#include "support/testdatabase.h"
#include "unit/printing/pdf/pdftools.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhuke;
using namespace Qt::StringLiterals;
using application::FormData;
using test::runTool;

namespace {

// The whole demo company on paper, as its office prints it at the end of a quarter.
class DemoPaper : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const test::FixedClock clock;
        auto company = app::CompanyFile::createDemo(s_folder->filePath(u"d.zhuke"_s), clock);
        ASSERT_TRUE(company);
        ASSERT_TRUE((*company)->signIn(clock, u"jingying1"_s, application::demoPassword()));
        application::FormRequest request;
        request.forms = {u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s};
        request.period = *application::Period::parse(u"2026Q3"_s);
        const auto forms = application::FormAssembler((*company)->queries(), clock)
                               .assemble((*company)->session(), request);
        ASSERT_TRUE(forms);
        s_forms = *forms;
        const auto report = printing::PdfFormPrinter(*printing::FormLibrary::builtIn())
                                .print(s_forms, options(u"all.pdf"_s, false));
        ASSERT_TRUE(report);
        s_report = *report;
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    static application::PrintOptions options(const QString &name, bool archive)
    {
        application::PrintOptions options;
        options.path = s_folder->filePath(name);
        options.archive = archive;
        options.stamp = {u"沈示文"_s, QDate(2026, 11, 23)};
        options.title = u"大客户档案"_s;
        return options;
    }

    static QString pdf() { return s_folder->filePath(u"all.pdf"_s); }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::vector<FormData> s_forms;
    static inline application::PrintReport s_report;
};

// As decisions 40 compares: NFKC, no white space.
QString bare(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (!character.isSpace()) {
            result += character;
        }
    }
    return result;
}

QString textIn(const QString &pdf, const QRectF &rect, int page)
{
    constexpr double dotsPerMm = 600 / 25.4;
    constexpr double edge = 0.2;
    const QRectF inner = rect.adjusted(edge, edge, -edge, -edge);
    const auto number = [](double value) { return QString::number(qRound(value * dotsPerMm)); };
    const test::ToolResult result = runTool(u"pdftotext"_s,
                                            {u"-r"_s,
                                             u"600"_s,
                                             u"-f"_s,
                                             QString::number(page),
                                             u"-l"_s,
                                             QString::number(page),
                                             u"-x"_s,
                                             number(inner.x()),
                                             u"-y"_s,
                                             number(inner.y()),
                                             u"-W"_s,
                                             number(inner.width()),
                                             u"-H"_s,
                                             number(inner.height()),
                                             pdf,
                                             u"-"_s});
    return QString::fromUtf8(result.output);
}

// Who the client is and what is at stake: looked at on every form. Labels are the same on every
// form of a kind and are looked at on the first.
bool isLookedAt(const printing::PageCell &cell, bool isFirstOfItsKind)
{
    static const QSet<QString> names{u"name"_s,
                                     u"number"_s,
                                     u"parentName"_s,
                                     u"registeredCapital"_s,
                                     u"assets"_s,
                                     u"amount"_s,
                                     u"expected"_s,
                                     u"followOn"_s,
                                     u"followOnTotal"_s,
                                     u"contractAmount"_s,
                                     u"planAmount"_s};
    return (isFirstOfItsKind && cell.field.name.isEmpty()) || names.contains(cell.field.name);
}

} // namespace

TEST_F(DemoPaper, printsEveryLabelNameNumberAndAmountInItsCell)
{
    const auto library = printing::FormLibrary::builtIn();
    const printing::FormLayout layout(*printing::chooseFonts({}));
    QSet<QString> kinds;
    int page = 0;
    int looked = 0;
    for (const FormData &form : s_forms) {
        const bool isFirst = !kinds.contains(form.form);
        kinds.insert(form.form);
        const auto pages =
            layout.pages(**library->find(form.form), form, {u"沈示文"_s, QDate(2026, 11, 23)});
        ASSERT_TRUE(pages);
        for (const printing::Page &laid : *pages) {
            ++page;
            for (const printing::PageCell &cell : laid.cells) {
                if (!cell.text().isEmpty() && isLookedAt(cell, isFirst)) {
                    ++looked;
                    ASSERT_EQ(bare(textIn(pdf(), cell.rect, page)).toStdString(),
                              bare(cell.text()).toStdString())
                        << form.form.toStdString() << " " << form.subject.toStdString();
                }
            }
        }
    }
    EXPECT_EQ(page, s_report.pages);
    EXPECT_GT(looked, 1000);
    std::cout << looked << " cells of " << s_forms.size() << " forms on " << page << " pages\n";
}

TEST_F(DemoPaper, hasExactTextNoRadicalsAndEveryFontEmbedded)
{
    EXPECT_TRUE(s_report.textIsExact);
    EXPECT_TRUE(s_report.missing.empty());
    const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {pdf(), u"-"_s}).output);
    EXPECT_TRUE(text.contains(u"𬱖"_s));
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        ASSERT_FALSE(0x2E80 <= code && code <= 0x2FDF) << static_cast<int>(code);
    }
    const QStringList fonts =
        QString::fromUtf8(runTool(u"pdffonts"_s, {pdf()}).output).trimmed().split(u'\n').mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        EXPECT_TRUE(font.contains(u"yes yes yes"_s)) << font.toStdString();
    }
    const test::ToolResult check = runTool(u"qpdf"_s, {u"--check"_s, pdf()});
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
}

TEST_F(DemoPaper, archivesAsValidPdfA)
{
    // A client's own set: the archive copies one by one.
    const auto isFirstClients = [](const FormData &form) {
        return form.subject == s_forms.back().subject;
    };
    std::vector<FormData> forms;
    std::ranges::copy_if(s_forms, std::back_inserter(forms), isFirstClients);
    ASSERT_EQ(forms.size(), 3U);
    const auto report = printing::PdfFormPrinter(*printing::FormLibrary::builtIn())
                            .print(forms, options(u"archive.pdf"_s, true));
    ASSERT_TRUE(report);
    const test::ToolResult verdict = test::runPreflight(s_folder->filePath(u"archive.pdf"_s));
    EXPECT_EQ(verdict.exitCode, 0) << verdict.output.toStdString();
}

TEST_F(DemoPaper, hasAFormOfEachKindForEveryNumberedClient)
{
    QHash<QString, int> counts;
    for (const FormData &form : s_forms) {
        ++counts[form.form];
    }
    EXPECT_EQ(counts.value(u"f2"_s), 42);
    EXPECT_EQ(counts.value(u"f3"_s), 42);
    EXPECT_EQ(counts.value(u"f4"_s), 42);
    EXPECT_EQ(counts.value(u"f1"_s), 7); // the company and its six branches
}
