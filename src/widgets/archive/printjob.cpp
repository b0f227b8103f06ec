// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/archive/printjob.h"

#include "printing/paint/pagepainter.h"

namespace zhuke::widgets {

using printing::Page;

PrintJob::PrintJob(std::unique_ptr<QPrinter> printer,
                   const printing::FormFonts &fonts,
                   std::vector<Page> pages,
                   QObject *parent)
    : QObject(parent)
    , m_printer(std::move(printer))
    , m_painter(std::make_unique<printing::PagePainter>(fonts))
    , m_pages(std::move(pages))
{
    m_printer->setFullPage(true); // the forms have margins of their own
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::printNext);
}

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    m_timer.start(0);
}

void PrintJob::cancel()
{
    m_timer.stop();
    m_printer->abort();
    m_device.end();
    emit finished(false);
}

void PrintJob::setPaper(const Page &page)
{
    const bool isLandscape = page.size.width() > page.size.height();
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void PrintJob::printNext()
{
    if (m_next == m_pages.size()) {
        m_timer.stop();
        m_device.end();
        emit finished(true);
        return;
    }
    const Page &page = m_pages[m_next];
    setPaper(page);
    const bool isReady = m_next == 0 ? m_device.begin(m_printer.get()) : m_printer->newPage();
    if (!isReady) {
        cancel();
        return;
    }
    m_device.save();
    const double unitsPerMm = m_printer->resolution() / 25.4;
    m_device.scale(unitsPerMm, unitsPerMm);
    m_painter->paint(m_device, page);
    m_device.restore();
    ++m_next;
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_pages.size()));
}

} // namespace zhuke::widgets
