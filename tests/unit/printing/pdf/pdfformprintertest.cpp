// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdfformprinter.h"

#include "unit/printing/layout/pages.h"
#include "unit/printing/pdf/pdftools.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using application::FormData;
using application::PrintOptions;
using test::runTool;
using test::Sample;
using test::sampleForm;

namespace {

class PdfFormPrinterTest : public testing::Test
{
protected:
    [[nodiscard]] PrintOptions options(bool archive = false) const
    {
        PrintOptions options;
        options.path = m_folder.filePath(u"forms.pdf"_s);
        options.archive = archive;
        options.stamp = test::sampleStamp();
        options.title = u"大客户档案<2026>"_s;
        options.author = u"示例建工第二建设有限公司(虚构)"_s;
        return options;
    }

    [[nodiscard]] QStringList filesLeft() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    [[nodiscard]] QString textOf(const QStringList &arguments) const
    {
        const test::ToolResult result =
            runTool(u"pdftotext"_s, arguments + QStringList{options().path, u"-"_s});
        EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
        return QString::fromUtf8(result.output);
    }

    // What pdftotext reads in a rectangle given in mm.
    [[nodiscard]] QString textIn(const QRectF &rect, int page) const
    {
        constexpr double kDotsPerMm = 600 / 25.4;
        const QRectF inner = rect.adjusted(0.2, 0.2, -0.2, -0.2);
        QStringList arguments = {u"-r"_s, u"600"_s};
        const std::vector<std::pair<QString, double>> numbers = {
            {u"-f"_s, page},
            {u"-l"_s, page},
            {u"-x"_s, inner.x() * kDotsPerMm},
            {u"-y"_s, inner.y() * kDotsPerMm},
            {u"-W"_s, inner.width() * kDotsPerMm},
            {u"-H"_s, inner.height() * kDotsPerMm}};
        for (const auto &[option, number] : numbers) {
            arguments << option << QString::number(qRound(number));
        }
        return textOf(arguments);
    }

    QTemporaryDir m_folder;
    printing::PdfFormPrinter m_printer{*printing::FormLibrary::builtIn()};
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

} // namespace

TEST_F(PdfFormPrinterTest, writesASoundPdfWithEveryFontEmbedded)
{
    const auto report = m_printer.print({sampleForm(u"f2"_s, Sample::Real)}, options());
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->pages, 2);
    EXPECT_EQ(report->pagesOfForm, std::vector<int>{2});
    EXPECT_FALSE(report->family.isEmpty());
    EXPECT_TRUE(report->textIsExact);
    EXPECT_TRUE(report->missing.empty());
    EXPECT_EQ(filesLeft(), QStringList(u"forms.pdf"_s));

    const test::ToolResult check = runTool(u"qpdf"_s, {u"--check"_s, options().path});
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
    const test::ToolResult fonts = runTool(u"pdffonts"_s, {options().path});
    const QStringList lines = QString::fromUtf8(fonts.output).trimmed().split(u'\n').mid(2);
    EXPECT_EQ(lines.size(), 3);
    for (const QString &line : lines) {
        EXPECT_TRUE(line.contains(u"yes yes yes"_s)) << line.toStdString();
        EXPECT_TRUE(line.contains(u'+')) << line.toStdString();
    }
}

TEST_F(PdfFormPrinterTest, setsLabelsAndFilledTextInOneFontAndAllInBlack)
{
    PrintOptions serif = options();
    serif.style.font = u"Noto Serif CJK SC"_s;
    ASSERT_TRUE(m_printer.print({sampleForm(u"f2"_s, Sample::Real)}, serif));
    const test::ToolResult pages = runTool(
        u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-fontfullname"_s, u"-stdout"_s, options().path});
    const QString xml = QString::fromUtf8(pages.output);
    static const QRegularExpression font(
        u"<fontspec id=\"(\\d+)\" size=\"\\d+\" family=\"\\w+\\+(\\S+)\" color=\"(\\S+)\"/>"_s);
    QHash<QString, QString> families;
    for (auto found = font.globalMatch(xml); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        families.insert(match.captured(1), match.captured(2));
        EXPECT_EQ(match.captured(3), u"#000000"_s);
    }
    for (const QString &text : {u"邮政编码"_s, u"A-00001"_s, u"86,500.00"_s, u"打印："_s}) {
        const QRegularExpression line(u"font=\"(\\d+)\">[^<]*"_s + text);
        EXPECT_EQ(families.value(line.match(xml).captured(1)), u"NotoSerifCJKsc-Regular"_s)
            << text.toStdString();
    }
}

TEST_F(PdfFormPrinterTest, writesTextThatReadsAsItWasGiven)
{
    ASSERT_TRUE(m_printer.print({sampleForm(u"f2"_s, Sample::Overlong)}, options()));
    const QString text = textOf({u"-raw"_s});
    const auto isRadical = [](QChar character) {
        return character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF;
    };
    EXPECT_EQ(std::count_if(text.begin(), text.end(), isRadical), 0);
    EXPECT_TRUE(text.contains(u"𬱖示嵘"_s));
    EXPECT_TRUE(bare(text).contains(u"☑公司级□分公司级"_s));
}

TEST_F(PdfFormPrinterTest, printsInEachCellsRectangleThatCellsText)
{
    for (const QString &form : m_printer.library().forms()) {
        const FormData data = sampleForm(form, Sample::Real);
        ASSERT_TRUE(m_printer.print({data}, options()));
        std::size_t number = 0;
        for (const printing::Page &page : test::pagesOf(data)) {
            for (const printing::PageCell &cell : page.cells) {
                // Each look reads the file anew, so not every cell of every form is looked at.
                if (++number % 5 == 0) {
                    EXPECT_EQ(bare(textIn(cell.rect, page.number)).toStdString(),
                              bare(cell.text()).toStdString())
                        << form.toStdString();
                }
            }
        }
        EXPECT_GT(number, 40U) << form.toStdString();
    }
}

TEST_F(PdfFormPrinterTest, writesAnArchiveCopyThatPreflightAccepts)
{
    std::vector<FormData> forms;
    for (const QString &form : m_printer.library().forms()) {
        for (const Sample sample : {Sample::Real, Sample::Empty, Sample::Overlong}) {
            forms.push_back(sampleForm(form, sample));
        }
    }
    const auto report = m_printer.print(forms, options(true));
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->textIsExact);
    const test::ToolResult verdict = test::runPreflight(options().path);
    EXPECT_EQ(verdict.exitCode, 0) << verdict.output.toStdString();
    EXPECT_TRUE(verdict.output.contains("is a valid PDF/A-1b file"));
}

TEST_F(PdfFormPrinterTest, setsBookmarksInTwoLevelsAndPageLabels)
{
    FormData other = sampleForm(u"f2"_s, Sample::Real);
    other.subject = u"B-00002 朔澜置业有限公司(虚构)"_s;
    other.group = other.subject;
    ASSERT_TRUE(m_printer.print({sampleForm(u"f2"_s, Sample::Real), other}, options()));
    const test::ToolResult dump = runTool(
        u"qpdf"_s,
        {u"--json"_s, u"--json-key=outlines"_s, u"--json-key=pagelabels"_s, options().path});
    const QJsonObject json = QJsonDocument::fromJson(dump.output).object();
    const QJsonArray groups = json[u"outlines"_s].toArray();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[1][u"title"_s].toString(), other.subject);
    EXPECT_EQ(groups[1][u"destpageposfrom1"_s].toInt(), 3);
    EXPECT_EQ(groups[1][u"kids"_s][0][u"title"_s].toString(), u"附件2 大客户信息管理档案"_s);
    const QJsonArray labels = json[u"pagelabels"_s].toArray();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_EQ(labels[1][u"index"_s].toInt(), 2);
    EXPECT_EQ(labels[1][u"label"_s][u"/P"_s].toString(), u"u:附件2-"_s);
}

TEST_F(PdfFormPrinterTest, statesTitleAndAuthor)
{
    ASSERT_TRUE(m_printer.print({sampleForm(u"f2"_s, Sample::Real)}, options()));
    const QString info = QString::fromUtf8(runTool(u"pdfinfo"_s, {options().path}).output);
    EXPECT_TRUE(info.contains(u"大客户档案<2026>"_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"示例建工第二建设有限公司(虚构)"_s));
    const QString metadata =
        QString::fromUtf8(runTool(u"pdfinfo"_s, {u"-meta"_s, options().path}).output);
    EXPECT_TRUE(metadata.contains(u"大客户档案&lt;2026&gt;"_s)) << metadata.toStdString();
}

TEST_F(PdfFormPrinterTest, reportsACharacterNoFontHasWithItsRecord)
{
    FormData data = sampleForm(u"f2"_s, Sample::Real);
    data.groups[u"executives"_s][1][u"name"_s] = u"𠀀示远"_s;
    const std::vector<application::MissingGlyph> wanted = {
        {u"f2"_s, data.subject, u"executives.name"_s, u"𠀀"_s}};
    const auto report = m_printer.print({data}, options());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->missing, wanted);
    EXPECT_EQ(*m_printer.missingGlyphs({data}, {}), wanted);
}

TEST_F(PdfFormPrinterTest, reportsACharacterOfWhoPrintsThatNoFontHas)
{
    const FormData data = sampleForm(u"f8"_s, Sample::Real);
    application::PrintOptions wish = options();
    wish.stamp.user = u"𠀀示远"_s;
    const std::vector<application::MissingGlyph> wanted = {
        {{}, u"𠀀示远"_s, u"stamp.user"_s, u"𠀀"_s}};
    const auto report = m_printer.print({data, data}, wish);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->missing, wanted);
    EXPECT_EQ(*m_printer.missingGlyphs({data}, wish), wanted);
    wish.archive = true;
    EXPECT_EQ(m_printer.print({data}, wish).error().field, u"stamp.user"_s);
}

TEST_F(PdfFormPrinterTest, printsTheOfficesOwnVersionOfAForm)
{
    application::PrintOptions wish = options();
    domain::FormVersion own;
    own.form = u"f8"_s;
    own.version = 3;
    own.definition =
        printing::FormLibrary::builtInText(u"f8"_s)->replace("大客户走访", "本单位走访");
    wish.style.own.insert(own.form, own);
    ASSERT_TRUE(m_printer.print({sampleForm(u"f8"_s, Sample::Real)}, wish));
    EXPECT_TRUE(textOf({u"-raw"_s}).contains(u"本单位走访"_s));
    wish.style.own[u"f8"_s].definition = "{}";
    EXPECT_EQ(m_printer.print({sampleForm(u"f8"_s, Sample::Real)}, wish).error().rule,
              u"missingKey"_s);
    wish.style = {};
    wish.style.font = u"没有的字体"_s;
    EXPECT_EQ(m_printer.print({sampleForm(u"f8"_s, Sample::Real)}, wish).error().rule,
              u"fontMissing"_s);
}

TEST_F(PdfFormPrinterTest, refusesAnArchiveCopyWithACharacterNoFontHas)
{
    FormData data = sampleForm(u"f2"_s, Sample::Real);
    data.values[u"manager"_s] = u"𠀀示远"_s;
    const auto report = m_printer.print({data}, options(true));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, domain::ErrorCode::Invalid);
    EXPECT_EQ(report.error().rule, u"missingGlyph"_s);
    EXPECT_EQ(report.error().field, u"manager"_s);
    EXPECT_EQ(report.error().value, u"𠀀"_s);
    EXPECT_TRUE(report.error().detail.contains(data.subject));
    EXPECT_TRUE(filesLeft().isEmpty());
}

TEST_F(PdfFormPrinterTest, leavesTheOldFileAloneWhenCancelled)
{
    QFile old(options().path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    PrintOptions cancelling = options();
    std::vector<int> told;
    cancelling.progress = [&told](int done, int total) {
        told.push_back(done);
        return done < 2 && total == 3;
    };
    const FormData data = sampleForm(u"f2"_s, Sample::Real);
    const auto report = m_printer.print({data, data, data}, cancelling);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, domain::ErrorCode::Cancelled);
    EXPECT_EQ(told, std::vector({1, 2}));
    EXPECT_EQ(filesLeft(), QStringList(u"forms.pdf"_s));
    EXPECT_EQ(old.size(), 3);
}

TEST_F(PdfFormPrinterTest, saysWhenTheFileCannotBeWritten)
{
    PrintOptions nowhere = options();
    nowhere.path = m_folder.filePath(u"absent/forms.pdf"_s);
    const auto report = m_printer.print({sampleForm(u"f2"_s, Sample::Real)}, nowhere);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, domain::ErrorCode::Storage);
    EXPECT_EQ(report.error().value, nowhere.path);
}

TEST_F(PdfFormPrinterTest, refusesAnUnknownFormAndAnEmptyBatch)
{
    FormData data;
    data.form = u"f99"_s;
    EXPECT_EQ(m_printer.print({data}, options()).error().code, domain::ErrorCode::NotFound);
    EXPECT_EQ(m_printer.print({}, options()).error().rule, u"nothingToPrint"_s);
    EXPECT_TRUE(filesLeft().isEmpty());
}
