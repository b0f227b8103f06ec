// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/formlibrary.h"
#include "printing/layout/formlayout.h"
#include "printing/paint/pagepainter.h"
#include "unit/printing/sampledata.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace zhuke;

namespace {

constexpr double kDotsPerMm = 70 / 25.4;
constexpr int kGap = 8;

// The first two pages and the last, side by side.
std::vector<printing::Page> shown(const std::vector<printing::Page> &pages)
{
    if (pages.size() <= 3) {
        return pages;
    }
    return {pages[0], pages[1], pages.back()};
}

QImage pictureOf(const std::vector<printing::Page> &pages, const printing::PagePainter &painter)
{
    const QSize size = (pages.front().size * kDotsPerMm).toSize();
    const auto count = static_cast<int>(pages.size());
    QImage image(
        size.width() * count + kGap * (count - 1), size.height(), QImage::Format_Grayscale8);
    image.fill(Qt::lightGray);
    QPainter canvas(&image);
    for (int i = 0; i < count; ++i) {
        canvas.resetTransform();
        canvas.translate(i * (size.width() + kGap), 0);
        canvas.fillRect(QRect(QPoint(), size), Qt::white);
        canvas.scale(kDotsPerMm, kDotsPerMm);
        painter.paint(canvas, pages[static_cast<std::size_t>(i)]);
    }
    canvas.end();
    return image;
}

// Eight greys look the same and take half the room.
void quantise(QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        std::transform(line, line + image.width(), line, [](uchar grey) {
            return static_cast<uchar>((grey + 18) / 36 * 36 * 255 / 252);
        });
    }
}

} // namespace

// Draws every form real, empty and overlong into the folder given: what docs/pages keeps.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const auto library = printing::FormLibrary::builtIn();
    const auto fonts = printing::chooseFonts({});
    if (argc != 2 || !library || !fonts) {
        (void)std::fputs("usage: samplepages FOLDER (fonts-noto-cjk must be installed)\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const printing::FormLayout layout(*fonts);
    const printing::PagePainter painter(*fonts);
    const std::array<std::pair<test::Sample, QString>, 3> samples = {
        {{test::Sample::Real, u"real"_s},
         {test::Sample::Empty, u"empty"_s},
         {test::Sample::Overlong, u"overlong"_s}}};
    for (const QString &form : library->forms()) {
        for (const auto &[sample, name] : samples) {
            const auto pages = layout.pages(
                **library->find(form), test::sampleForm(form, sample), test::sampleStamp());
            if (!pages) {
                return 1;
            }
            QImage image = pictureOf(shown(*pages), painter);
            quantise(image);
            if (!image.save(folder.filePath(u"%1-%2.png"_s.arg(form, name)), "PNG", 0)) {
                return 1;
            }
        }
    }
    return 0;
}
