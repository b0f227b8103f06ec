// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace zhuke::widgets {

// Fusion outlines boxes to tick and fields in a darker shade of the window: on a dark window an
// empty box could not be seen. Heads of tables stand over the text of their cells.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ClearStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
};

} // namespace zhuke::widgets
