// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/formfonts.h"
#include "printing/layout/page.h"

#include <QPainter>
#include <QPrinter>
#include <QTimer>

#include <memory>

namespace zhuke::printing {
class PagePainter;
}

namespace zhuke::widgets {

// Sends pages to a printer one by one between the window's other events.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    PrintJob(std::unique_ptr<QPrinter> printer,
             const printing::FormFonts &fonts,
             std::vector<printing::Page> pages,
             QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    void cancel();

signals:
    void progressed(int done, int total);
    void finished(bool isComplete);

private:
    void printNext();
    void setPaper(const printing::Page &page);

    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<printing::PagePainter> m_painter;
    std::vector<printing::Page> m_pages;
    QPainter m_device;
    QTimer m_timer;
    std::size_t m_next = 0;
};

} // namespace zhuke::widgets
