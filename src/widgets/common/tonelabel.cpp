// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tonelabel.h"

#include "widgets/common/appearance.h"

#include <QApplication>
#include <QEvent>

namespace zhuke::widgets {

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool isDark = Appearance::isDark(palette);
    switch (tone) {
    case Tone::Faint:
        return isDark ? QColor(0xa3, 0xaa, 0xb5) : QColor(0x5f, 0x67, 0x73);
    case Tone::Good:
        return isDark ? QColor(0x6c, 0xc9, 0x8b) : QColor(0x1d, 0x7a, 0x43);
    case Tone::Warning:
        return isDark ? QColor(0xf0, 0xb4, 0x5b) : QColor(0x9a, 0x5b, 0x00);
    case Tone::Fault:
        return isDark ? QColor(0xff, 0x8f, 0x80) : QColor(0xb4, 0x2a, 0x1c);
    case Tone::Plain:
        break;
    }
    return palette.color(QPalette::WindowText);
}

ToneLabel::ToneLabel(Tone tone, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
{
    paintTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintTone();
}

void ToneLabel::setScale(int points, bool isBold)
{
    QFont font = QApplication::font();
    font.setPointSize(font.pointSize() + points);
    font.setBold(isBold);
    setFont(font);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        paintTone();
    }
}

void ToneLabel::paintTone()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, toneColour(m_tone, palette));
    setPalette(palette);
}

} // namespace zhuke::widgets
