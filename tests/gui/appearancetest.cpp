// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/appearance.h"

#include "widgets/common/clearstyle.h"
#include "widgets/common/screensize.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>

#include <gtest/gtest.h>

#include <cmath>

namespace zhuke::widgets {

namespace {

double luminance(QColor colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

// The best contrast of any pixel of the widget with the window it stands on.
double contrastOn(QWidget &widget, const QPalette &palette)
{
    ClearStyle style;
    widget.setStyle(&style);
    widget.setPalette(palette);
    const QImage image = widget.grab().toImage();
    const double ground = luminance(palette.color(QPalette::Window));
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double light = luminance(image.pixelColor(x, y));
            best =
                std::max(best, (std::max(light, ground) + 0.05) / (std::min(light, ground) + 0.05));
        }
    }
    return best;
}

} // namespace

// 3 : 1 is what WCAG 2.1 asks of the parts of a control.
TEST(ClearStyle, showsEmptyBoxesOnDarkAndOnLight)
{
    for (const QPalette &palette : {Appearance::light(), Appearance::dark()}) {
        QCheckBox box;
        QRadioButton round;
        const double least = Appearance::isDark(palette) ? 3 : 1.3;
        EXPECT_GE(contrastOn(box, palette), least);
        EXPECT_GE(contrastOn(round, palette), least);
    }
}

TEST(ScreenSize, neverExceedsTheScreen)
{
    const QWidget window;
    const QSize room = window.screen()->availableSize();
    EXPECT_EQ(fittingScreen(window, {300, 200}), QSize(300, 200));
    const QSize large = fittingScreen(window, {100'000, 100'000});
    EXPECT_LT(large.width(), room.width());
    EXPECT_LT(large.height(), room.height());
}

} // namespace zhuke::widgets
