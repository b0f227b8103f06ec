// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paint/pagepainter.h"

#include <QPainter>
#include <QPainterPath>

namespace zhuke::printing {

namespace {

constexpr double kEndless = 1e6;

// Lays one line out with its baseline at 0.
void layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kEndless); // before this a line has no ascent
    line.setPosition(QPointF(0, -line.ascent()));
    layout.endLayout();
}

} // namespace

PagePainter::PagePainter(const FormFonts &fonts)
    : m_meters(fonts)
    , m_fonts{fonts.font(TextStyle::Body),
              fonts.font(TextStyle::Small),
              fonts.font(TextStyle::Title),
              fonts.font(TextStyle::Heading)}
{}

void PagePainter::paint(QPainter &painter, const Page &page, GlyphLog *log) const
{
    painter.save();
    painter.scale(1 / kUnitsPerMm, 1 / kUnitsPerMm);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing); // thin rules and ticks on a screen
    for (const double width : {kInnerRule, kOuterRule}) {
        QList<QLineF> lines;
        for (const PageRule &rule : page.rules) {
            if (rule.width == width) {
                lines.append({rule.from * kUnitsPerMm, rule.to * kUnitsPerMm});
            }
        }
        painter.setPen(
            QPen(Qt::black, width * kUnitsPerMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawLines(lines);
    }
    painter.setPen(Qt::black);
    for (const PageCell &cell : page.furniture) {
        paintCell(painter, cell, log);
    }
    for (const PageCell &cell : page.cells) {
        paintCell(painter, cell, log);
    }
    painter.restore();
}

void PagePainter::paintCell(QPainter &painter, const PageCell &cell, GlyphLog *log) const
{
    for (const TextLine &line : cell.lines) {
        QPointF at = line.at * kUnitsPerMm;
        qsizetype from = 0;
        while (from < line.text.size()) {
            const qsizetype box = line.text.indexOf(kTickedBox, from);
            const qsizetype end = box < 0 ? line.text.size() : box;
            at.rx() += paintText(painter, line.text.mid(from, end - from), at, cell.style, log);
            if (box >= 0) {
                at.rx() += paintTickedBox(painter, at, cell.style, log);
            }
            from = end + 1;
        }
    }
}

// Answers the width painted, as the layout has measured it.
double PagePainter::paintText(
    QPainter &painter, const QString &text, QPointF at, TextStyle style, GlyphLog *log) const
{
    if (text.isEmpty()) {
        return 0;
    }
    QTextLayout layout(text, m_fonts[static_cast<std::size_t>(style)]);
    layOut(layout);
    if (log != nullptr) {
        log->add(layout, style);
    }
    layout.draw(&painter, at);
    return m_meters.of(style).width(text) * kUnitsPerMm;
}

// The outline of □ as a drawing, the tick upon it as text that reads ☑.
double
PagePainter::paintTickedBox(QPainter &painter, QPointF at, TextStyle style, GlyphLog *log) const
{
    const QFont &font = m_fonts[static_cast<std::size_t>(style)];
    const TextMeter &meter = m_meters.of(style);
    QPainterPath box;
    box.addText(at, font, QString(QChar(kEmptyBox)));
    painter.fillPath(box, Qt::black);

    const QChar tick = tickFor(style);
    const double width = meter.advance(kEmptyBox) * kUnitsPerMm;
    const double tickWidth = meter.advance(tick.unicode()) * kUnitsPerMm;
    QTextLayout layout(QString(tick), font);
    layOut(layout);
    if (log != nullptr) {
        log->add(layout, style, kTickedBox);
    }
    layout.draw(&painter, at + QPointF((width - tickWidth) / 2, 0));
    return width;
}

QChar PagePainter::tickFor(TextStyle style) const
{
    return m_meters.of(style).hasGlyph(kTick) ? QChar(kTick) : QChar(u'√');
}

} // namespace zhuke::printing
