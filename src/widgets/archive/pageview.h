// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/page.h"
#include "printing/paint/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace zhuke::widgets {

// Shows the very pages that are printed, one below the other, at any zoom (decisions 39).
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void clear(const printing::FormFonts &fonts);
    void append(std::vector<printing::Page> pages);
    [[nodiscard]] const std::vector<printing::Page> &pages() const { return m_pages; }

    void zoomBy(double factor);
    void fitWidth();
    void showPage(int page); // from 0
    [[nodiscard]] int currentPage() const;

signals:
    void moved(); // another page or more pages

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    void setScale(double scale);
    void paintPage(QPainter &painter, std::size_t number) const;
    [[nodiscard]] QRect rectOf(std::size_t page) const; // in the viewport

    std::vector<printing::Page> m_pages;
    std::vector<int> m_tops; // of each page, in pixels at this scale
    std::unique_ptr<printing::PagePainter> m_painter;
    double m_scale = 3.2; // pixels per millimetre
    bool m_fits = true;   // follows the width until zoomed
    int m_height = 0;
    int m_width = 0;
};

} // namespace zhuke::widgets
