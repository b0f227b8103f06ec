// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/archive/pageview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace zhuke::widgets {

using printing::Page;

namespace {
constexpr int gap = 16;
constexpr double leastScale = 1;
constexpr double greatestScale = 16;
constexpr double step = 1.25;
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PageView::moved);
}

void PageView::clear(const printing::FormFonts &fonts)
{
    m_painter = std::make_unique<printing::PagePainter>(fonts);
    m_pages.clear();
    arrange();
    verticalScrollBar()->setValue(0);
}

void PageView::append(std::vector<Page> pages)
{
    const bool isFirst = m_pages.empty();
    for (Page &page : pages) {
        m_pages.push_back(std::move(page));
    }
    if (isFirst && m_fits) {
        fitWidth();
    } else {
        arrange();
    }
    emit moved();
}

void PageView::arrange()
{
    m_tops.clear();
    int top = gap;
    m_width = 0;
    for (const Page &page : m_pages) {
        m_tops.push_back(top);
        top += static_cast<int>(std::lround(page.size.height() * m_scale)) + gap;
        m_width =
            std::max(m_width, static_cast<int>(std::lround(page.size.width() * m_scale)) + 2 * gap);
    }
    m_height = top;
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, m_width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PageView::setScale(double scale)
{
    // What is at the top stays at the top.
    const double place = m_height == 0 ? 0 : verticalScrollBar()->value() / double(m_height);
    m_scale = std::clamp(scale, leastScale, greatestScale);
    arrange();
    verticalScrollBar()->setValue(static_cast<int>(place * m_height));
}

void PageView::zoomBy(double factor)
{
    m_fits = false;
    setScale(m_scale * factor);
}

void PageView::fitWidth()
{
    m_fits = true;
    double widest = 0;
    for (const Page &page : m_pages) {
        widest = std::max(widest, page.size.width());
    }
    if (widest > 0) {
        setScale((viewport()->width() - 2 * gap) / widest);
    }
}

int PageView::currentPage() const
{
    // The page in the middle of the view.
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto next = std::ranges::upper_bound(m_tops, middle);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

void PageView::showPage(int page)
{
    if (page >= 0 && page < static_cast<int>(m_tops.size())) {
        verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(page)] - gap);
    }
}

QRect PageView::rectOf(std::size_t page) const
{
    const QSize size((m_pages[page].size * m_scale).toSize());
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return {
        QPoint(left - horizontalScrollBar()->value(), m_tops[page] - verticalScrollBar()->value()),
        size};
}

void PageView::paintPage(QPainter &painter, std::size_t number) const
{
    const QRect rect = rectOf(number);
    painter.setPen(palette().color(QPalette::Shadow));
    painter.setBrush(Qt::white); // paper is white in the dark, too
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    painter.scale(m_scale, m_scale);
    m_painter->paint(painter, m_pages[number]);
    painter.restore();
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (rectOf(page).intersects(event->rect())) {
            paintPage(painter, page);
        }
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits) {
        fitWidth();
    }
    arrange();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(static_cast<int>(m_pages.size()) - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(step);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / step);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace zhuke::widgets
