// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/clearstyle.h"

#include "widgets/common/appearance.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int headMargin = 8; // as ListTable's cells
}

ClearStyle::ClearStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void ClearStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit;
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool hasFocus = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    if ((!isBox && !isRound) || hasFocus || !Appearance::isDark(option->palette)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(element == PE_FrameLineEdit ? QPalette::Mid
                                                                      : QPalette::PlaceholderText));
    const QRect outline = option->rect.adjusted(0, 0, -1, -1);
    if (isRound) {
        painter->drawEllipse(QRectF(outline).adjusted(1, 1, -1, -1));
    } else {
        painter->drawRoundedRect(outline, 2, 2);
    }
    painter->restore();
}

int ClearStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    const auto *head = qobject_cast<const QHeaderView *>(widget);
    const bool isAcross = head != nullptr && head->orientation() == Qt::Horizontal;
    return metric == PM_HeaderMargin && isAcross ? headMargin
                                                 : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace zhuke::widgets
