// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

// One of our own drawings in the colour that text has now: dark follows light without asking.
class TextColouredIcon : public QIconEngine
{
public:
    explicit TextColouredIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        const QColor colour = QGuiApplication::palette().color(group, role);
        const QByteArray side = QByteArray::number(qMin(size.width(), size.height()));
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace(R"(width="24" height="24")",
                    R"(width=")" + side + R"(" height=")" + side + '"');
        QPixmap drawn;
        drawn.loadFromData(svg, "SVG");
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TextColouredIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const char *name)
{
    const QString key = QString::fromLatin1(name);
    QFile own(u":/icons/"_s + key + u".svg"_s);
    return own.open(QIODevice::ReadOnly) ? QIcon(new TextColouredIcon(own.readAll()))
                                         : QIcon::fromTheme(key);
}

} // namespace zhuke::widgets
