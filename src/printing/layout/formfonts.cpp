// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/formfonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

QString firstInstalled(const QStringList &chain, const QStringList &installed)
{
    for (const QString &family : chain) {
        if (!family.isEmpty() && installed.contains(family)) {
            return family;
        }
    }
    return {};
}

} // namespace

QFont FormFonts::font(TextStyle style) const
{
    QFont font(style == TextStyle::Heading ? heading : body);
    // Unhinted and unshaped: the same widths on every device; shaping would also pick digits that
    // the PDF text layer loses.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setPixelSize(qRound(pointSize(style) * kUnitsPerInch / 72));
    font.setBold(style == TextStyle::Title);
    return font;
}

domain::Result<FormFonts> chooseFonts(const QString &wanted, const QStringList &installed)
{
    FormFonts fonts;
    // What the office has decided on is never replaced silently.
    if (!wanted.isEmpty() && !installed.contains(wanted)) {
        return domain::failure(
            domain::ErrorCode::Invalid, u"form_font"_s, wanted, u"fontMissing"_s);
    }
    const QStringList songti = {wanted, u"宋体"_s, u"SimSun"_s};
    fonts.body = firstInstalled(songti, installed);
    if (fonts.body.isEmpty()) {
        fonts.fallback = true;
        fonts.body = firstInstalled({u"Noto Serif CJK SC"_s, u"AR PL UMing CN"_s}, installed);
    }
    if (fonts.body.isEmpty()) {
        return domain::failure(
            domain::ErrorCode::NotFound, u"form_font"_s, u"宋体"_s, u"fontMissing"_s);
    }
    fonts.heading =
        firstInstalled({u"黑体"_s, u"SimHei"_s, u"Noto Sans CJK SC"_s, fonts.body}, installed);
    return fonts;
}

domain::Result<FormFonts> chooseFonts(const QString &wanted)
{
    return chooseFonts(wanted, QFontDatabase::families());
}

} // namespace zhuke::printing
