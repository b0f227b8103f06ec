// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/linebreaker.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace zhuke::printing {

namespace {

// 0: never, 1: only if nothing better is there, 2: as Unicode allows, 3: a good place.
constexpr std::size_t kAnywhere = 1;
constexpr std::size_t kAllowed = 2;
constexpr std::size_t kGood = 3;

constexpr double kTolerance = 0.01; // mm

bool isNarrow(QChar character)
{
    return character.unicode() < 0x2E80 && !character.isSpace() && !character.isSurrogate();
}

// Inside a Latin word, a number or a code Unicode would allow some breaks; a form should not.
bool insideToken(const QString &text, qsizetype at)
{
    return isNarrow(text[at - 1]) && isNarrow(text[at]) && text[at - 1] != u'~'
           && text[at - 1] != u'□';
}

// Unicode's rules keep "0399-2000101 142-0000-0001" together as one number.
bool isAfterSpace(const QString &text, qsizetype at)
{
    return text[at - 1] == u' ' && text[at] != u' ';
}

std::size_t rated(const QString &text, qsizetype at, bool allowedByUnicode)
{
    if (text[at] == u'@') {
        return kAllowed;
    }
    if (!allowedByUnicode && text[at - 1] != u'~' && !isAfterSpace(text, at)) {
        return kAnywhere;
    }
    return insideToken(text, at) ? kAllowed : kGood;
}

class ParagraphBreaker
{
public:
    ParagraphBreaker(const ComposedText &composed, double width, const TextMeter &meter)
        : m_text(composed.text)
        , m_unbroken(composed.unbroken)
        , m_width(width)
        , m_meter(meter)
    {}

    void breakParagraph(qsizetype from, qsizetype to, std::vector<QString> &lines)
    {
        const QStringView paragraph = QStringView(m_text).mid(from, to - from);
        if (m_meter.width(paragraph) <= m_width + kTolerance) {
            lines.push_back(paragraph.toString());
            return;
        }
        rate(from, to);
        while (from < to) {
            const qsizetype end = lineEnd(from, to);
            lines.push_back(trimmedEnd(from, end, end == to));
            from = end;
            while (from < to && m_text[from] == u' ') {
                ++from; // a line does not begin with the space it was broken at
            }
        }
    }

private:
    // How good a break before each character is.
    void rate(qsizetype from, qsizetype to)
    {
        m_rates.assign(static_cast<std::size_t>(m_text.size()) + 1, 0);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        for (qsizetype i = from + 1; i < to; ++i) {
            finder.setPosition(i);
            if (!m_text[i].isLowSurrogate()) {
                rateAt(i) = rated(m_text, i, finder.isAtBoundary());
            }
        }
        for (const auto &range : m_unbroken) {
            for (qsizetype i = std::max(range.first + 1, from); i < std::min(range.second, to);
                 ++i) {
                rateAt(i) = std::min(rateAt(i), kAllowed);
            }
        }
    }

    std::size_t &rateAt(qsizetype at) { return m_rates[static_cast<std::size_t>(at)]; }

    qsizetype lineEnd(qsizetype from, qsizetype to)
    {
        double used = 0;
        std::array<qsizetype, 4> last{};
        for (qsizetype i = from; i < to; ++i) {
            if (i > from) {
                last[rateAt(i)] = i;
            }
            if (m_text[i].isLowSurrogate()) {
                continue;
            }
            used += advanceAt(i);
            if (used > m_width + kTolerance && m_text[i] != u' ') {
                return bestOf(last, i, from);
            }
        }
        return to;
    }

    [[nodiscard]] double advanceAt(qsizetype at) const
    {
        const bool pair = m_text[at].isHighSurrogate() && at + 1 < m_text.size();
        return m_meter.advance(pair ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1])
                                    : char32_t(m_text[at].unicode()));
    }

    static qsizetype bestOf(const std::array<qsizetype, 4> &last, qsizetype at, qsizetype from)
    {
        for (const std::size_t rate : {kGood, kAllowed, kAnywhere}) {
            if (last[rate] > from) {
                return last[rate];
            }
        }
        return at > from ? at : from + 1; // a column narrower than one character
    }

    [[nodiscard]] QString trimmedEnd(qsizetype from, qsizetype end, bool lastLine) const
    {
        qsizetype stop = end;
        while (!lastLine && stop > from && m_text[stop - 1].isSpace()) {
            --stop;
        }
        return m_text.mid(from, stop - from);
    }

    const QString &m_text;
    const std::vector<std::pair<qsizetype, qsizetype>> &m_unbroken;
    double m_width;
    const TextMeter &m_meter;
    std::vector<std::size_t> m_rates;
};

} // namespace

std::vector<QString> breakLines(const ComposedText &composed, double width, const TextMeter &meter)
{
    std::vector<QString> lines;
    if (composed.text.isEmpty()) {
        return lines;
    }
    ParagraphBreaker breaker(composed, width, meter);
    qsizetype from = 0;
    while (from <= composed.text.size()) {
        qsizetype to = composed.text.indexOf(u'\n', from);
        to = to < 0 ? composed.text.size() : to;
        breaker.breakParagraph(from, to, lines);
        from = to + 1;
    }
    return lines;
}

} // namespace zhuke::printing
