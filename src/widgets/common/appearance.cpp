// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/appearance.h"

#include "widgets/common/clearstyle.h"

#include <QApplication>
#include <QFont>
#include <QIcon>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

struct Tone
{
    QPalette::ColorRole role;
    QRgb colour;
};

QPalette paletteOf(std::initializer_list<Tone> tones, QRgb faint)
{
    QPalette palette;
    for (const Tone &tone : tones) {
        palette.setColor(tone.role, QColor(tone.colour));
    }
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(faint));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(faint));
    return palette;
}

} // namespace

Appearance::Appearance()
    : m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new ClearStyle);
    QApplication::setFont(QFont(u"Noto Sans CJK SC"_s, 11));
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(u"/usr/share/icons"_s)) {
        paths.append(u"/usr/share/icons"_s);
    }
    QIcon::setThemeSearchPaths(paths);
}

void Appearance::apply(const QString &choice)
{
    const bool isDark = choice == "dark"_L1 || (choice != "light"_L1 && m_systemIsDark);
    QIcon::setThemeName(isDark ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(isDark ? dark() : light());
}

QPalette Appearance::light()
{
    return paletteOf({{QPalette::Window, 0xfff4f5f7},
                      {QPalette::WindowText, 0xff1f2328},
                      {QPalette::Base, 0xffffffff},
                      {QPalette::AlternateBase, 0xfff7f8fa},
                      {QPalette::Text, 0xff1f2328},
                      {QPalette::Button, 0xfffafbfc},
                      {QPalette::ButtonText, 0xff1f2328},
                      {QPalette::BrightText, 0xffc0392b},
                      {QPalette::Light, 0xffffffff},
                      {QPalette::Midlight, 0xffeceef1},
                      {QPalette::Mid, 0xffc4c9d0},
                      {QPalette::Dark, 0xff9aa1ab},
                      {QPalette::Shadow, 0xff6b7280},
                      {QPalette::Highlight, 0xff2266aa},
                      {QPalette::HighlightedText, 0xffffffff},
                      {QPalette::Link, 0xff1a5fa8},
                      {QPalette::LinkVisited, 0xff6b4fa0},
                      {QPalette::ToolTipBase, 0xfffffbe6},
                      {QPalette::ToolTipText, 0xff1f2328}},
                     0xff8a919c);
}

QPalette Appearance::dark()
{
    return paletteOf({{QPalette::Window, 0xff1e2024},
                      {QPalette::WindowText, 0xffe6e8eb},
                      {QPalette::Base, 0xff292c32},
                      {QPalette::AlternateBase, 0xff2f3238},
                      {QPalette::Text, 0xffe6e8eb},
                      {QPalette::Button, 0xff363a42},
                      {QPalette::ButtonText, 0xffe6e8eb},
                      {QPalette::BrightText, 0xffff8a7a},
                      {QPalette::Light, 0xff4a4f58},
                      {QPalette::Midlight, 0xff3d424a},
                      {QPalette::Mid, 0xff4a5059},
                      {QPalette::Dark, 0xff15171a},
                      {QPalette::Shadow, 0xff0c0d0f},
                      {QPalette::Highlight, 0xff3a7fc8},
                      {QPalette::HighlightedText, 0xffffffff},
                      {QPalette::Link, 0xff7db4f0},
                      {QPalette::LinkVisited, 0xffb79cf0},
                      {QPalette::ToolTipBase, 0xff363b42},
                      {QPalette::ToolTipText, 0xffe6e8eb}},
                     0xff868d98);
}

bool Appearance::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace zhuke::widgets
