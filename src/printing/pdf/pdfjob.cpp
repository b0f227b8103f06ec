// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdfjob.h"

#include "printing/pdf/missingglyphs.h"
#include "printing/pdf/pdffinisher.h"

#include <QFileInfo>
#include <QPainter>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

constexpr auto kResolution = static_cast<int>(kUnitsPerInch);

QString besideTarget(const QString &path)
{
    const QFileInfo target(path);
    return target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s;
}

QPageLayout pageLayout(const Page &page)
{
    const bool landscape = page.size.width() > page.size.height();
    return {QPageSize(QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

} // namespace

PdfJob::PdfJob(const FormLibrary &library,
               const FormFonts &fonts,
               const application::PrintOptions &options)
    : m_library(library)
    , m_options(options)
    , m_layout(fonts)
    , m_painter(fonts)
    , m_painted(besideTarget(options.path))
{
    m_report.family = fonts.body;
    m_report.fallbackFont = fonts.fallback;
}

domain::Result<application::PrintReport>
PdfJob::run(const std::vector<application::FormData> &forms)
{
    QStringList characters;
    m_report.missing =
        findMissingGlyphs(forms, m_options.stamp, m_layout.meters().of(TextStyle::Body));
    if (m_options.archive && !m_report.missing.empty()) {
        QStringList places;
        for (const application::MissingGlyph &missing : m_report.missing) {
            characters.append(missing.character);
            places.append(u"%1 %2 %3: %4"_s
                              .arg(missing.form, missing.subject, missing.field, missing.character)
                              .trimmed());
        }
        characters.removeDuplicates();
        return domain::failure(domain::ErrorCode::Invalid,
                               m_report.missing.front().field,
                               characters.join(QString()),
                               u"missingGlyph"_s,
                               places.join(u'\n'));
    }
    if (const domain::Result<void> painted = paintAll(forms); !painted) {
        return domain::failure(painted);
    }
    if (const domain::Result<void> finished = finish(); !finished) {
        return domain::failure(finished);
    }
    return m_report;
}

domain::Result<void> PdfJob::paintAll(const std::vector<application::FormData> &forms)
{
    if (!m_painted.open()) {
        return storageFailure(m_painted.errorString());
    }
    QPdfWriter writer(&m_painted);
    writer.setResolution(kResolution);
    writer.setPdfVersion(m_options.archive ? QPagedPaintDevice::PdfVersion_A1b
                                           : QPagedPaintDevice::PdfVersion_1_4);
    QPainter painter;
    int done = 0;
    for (const application::FormData &form : forms) {
        if (const domain::Result<void> painted = paintForm(writer, painter, form); !painted) {
            return painted;
        }
        ++done;
        if (m_options.progress && !m_options.progress(done, static_cast<int>(forms.size()))) {
            return domain::failure(domain::ErrorCode::Cancelled);
        }
    }
    if (!painter.isActive() || !painter.end() || !m_painted.flush()
        || m_painted.error() != QFileDevice::NoError) {
        return storageFailure(m_painted.errorString());
    }
    return {};
}

domain::Result<void>
PdfJob::paintForm(QPdfWriter &writer, QPainter &painter, const application::FormData &form)
{
    const domain::Result<const FormDefinition *> definition = m_library.find(form.form);
    if (!definition) {
        return domain::failure(definition);
    }
    const domain::Result<std::vector<Page>> pages =
        m_layout.pages(**definition, form, m_options.stamp);
    if (!pages) {
        return domain::failure(pages);
    }
    const QString name = (*definition)->attachment.isEmpty()
                             ? (*definition)->title
                             : (*definition)->attachment + u' ' + (*definition)->title;
    const QString label =
        (*definition)->attachment.isEmpty() ? (*definition)->title : (*definition)->attachment;
    const bool named =
        !form.group.isEmpty() && !form.subject.isEmpty() && form.group != form.subject;
    const QString title = named ? name + u' ' + form.subject : name;
    m_contents.push_back(
        {form.group.isEmpty() ? form.subject : form.group, title, label + u'-', m_report.pages});
    for (const Page &page : *pages) {
        if (!beginPage(writer, painter, page)) {
            return storageFailure(m_painted.errorString());
        }
        m_painter.paint(painter, page, &m_log);
        ++m_report.pages;
    }
    m_report.pagesOfForm.push_back(static_cast<int>(pages->size()));
    return {};
}

bool PdfJob::beginPage(QPdfWriter &writer, QPainter &painter, const Page &page) const
{
    if (writer.pageLayout().orientation() != pageLayout(page).orientation()
        || m_report.pages == 0) {
        writer.setPageLayout(pageLayout(page));
    }
    const bool begun = m_report.pages == 0 ? painter.begin(&writer) : writer.newPage();
    painter.resetTransform();
    painter.scale(kResolution / 25.4, kResolution / 25.4);
    return begun;
}

domain::Result<void> PdfJob::finish()
{
    const QString finished = m_painted.fileName() + u".pdf"_s;
    PdfFinish finish;
    finish.contents = m_contents;
    finish.properties = {
        m_options.title, m_options.author, QDateTime::currentDateTimeUtc(), m_options.archive};
    const domain::Result<bool> exact = finishPdf(m_painted.fileName(), finished, m_log, finish);
    std::error_code error;
    const std::filesystem::path from(QFile::encodeName(finished).toStdString());
    if (exact && (*exact || !m_options.archive)) {
        m_report.textIsExact = *exact;
        std::filesystem::rename(from, QFile::encodeName(m_options.path).toStdString(), error);
        if (!error) {
            return {};
        }
    }
    std::error_code ignored;
    std::filesystem::remove(from, ignored);
    if (!exact) {
        return domain::failure(exact);
    }
    return error ? storageFailure(QString::fromStdString(error.message()))
                 : storageFailure(u"text layer not exact"_s);
}

tl::unexpected<domain::Error> PdfJob::storageFailure(const QString &detail) const
{
    return domain::failure(
        domain::ErrorCode::Storage, u"path"_s, m_options.path, u"pdfNotWritten"_s, detail);
}

} // namespace zhuke::printing
