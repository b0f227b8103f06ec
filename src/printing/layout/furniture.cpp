// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/furniture.h"

#include "printing/layout/band.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

constexpr double kHeadingLine = 8;    // mm, 附件n and mark
constexpr double kTitleLine = 11;     // title
constexpr double kSubtitleLine = 7;   // each line above the table
constexpr double kNoteLine = 6;       // each note
constexpr double kSignatureLine = 11; // each line to sign on
constexpr double kFooterFromEdge = 12;
constexpr double kBlank = 2.6; // each "_" of a blank

} // namespace

Furniture::Furniture(const FormDefinition &definition,
                     const application::FormData &data,
                     const TextMeters &meters,
                     double left,
                     double right)
    : m_definition(definition)
    , m_data(data)
    , m_meters(meters)
    , m_composer(definition)
    , m_left(left)
    , m_right(right)
{
    m_scope.data = &data;
    m_scope.blank = data.blank;
}

double Furniture::firstTableTop() const
{
    return m_definition.margins.top() + kHeadingLine + kTitleLine
           + kSubtitleLine * static_cast<double>(m_definition.subtitle.size());
}

double Furniture::nextTableTop() const
{
    return m_definition.margins.top() + kHeadingLine + 2;
}

double Furniture::tableBottom() const
{
    return m_definition.pageSize().height() - m_definition.margins.bottom();
}

double Furniture::footHeight() const
{
    const auto lines = static_cast<double>(m_definition.signatures.size());
    return kNoteLine * static_cast<double>(noteLines().size()) + kSignatureLine * lines;
}

void Furniture::addHead(Page &page) const
{
    const double top = m_definition.margins.top();
    QString attachment = m_definition.attachment;
    if (page.number > 1) {
        attachment = attachment.isEmpty() ? u"续表"_s : attachment + u"（续表）"_s;
    }
    addText(page, attachment, TextStyle::Heading, QPointF(m_left, top), 0);
    if (!m_data.blank) {
        addText(page, m_data.mark, TextStyle::Heading, QPointF(m_left, top), 1);
    }
    if (page.number > 1) {
        return;
    }
    double y = top + kHeadingLine;
    addText(page, m_definition.title, TextStyle::Title, QPointF(m_left, y), 0.5);
    y += kTitleLine;
    for (const LinePieces &line : m_definition.subtitle) {
        addSpread(page, line, y + 0.6);
        y += kSubtitleLine;
    }
}

void Furniture::addFoot(Page &page, double tableBottom) const
{
    double y = tableBottom + 1;
    for (const QString &note : noteLines()) {
        addText(page, note, TextStyle::Body, QPointF(m_left, y), 0);
        y += kNoteLine;
    }
    for (const LinePieces &line : m_definition.signatures) {
        addColumns(page, line, y + kSignatureLine - kSubtitleLine);
        y += kSignatureLine;
    }
}

void Furniture::addFooter(Page &page, const application::PrintStamp &stamp) const
{
    const double y = page.size.height() - kFooterFromEdge;
    if (!stamp.user.isEmpty()) {
        const QString printed =
            u"打印：%1 %2"_s.arg(printable(stamp.user), stamp.date.toString(Qt::ISODate));
        addText(page, printed, TextStyle::Small, QPointF(m_left, y), 0);
    }
    const QString pages = u"第 %1 页 共 %2 页"_s.arg(page.number).arg(page.count);
    addText(page, pages, TextStyle::Small, QPointF(m_left, y), stamp.user.isEmpty() ? 0.5 : 1);
}

void Furniture::addText(
    Page &page, const QString &text, TextStyle style, QPointF box, double shift) const
{
    if (text.isEmpty()) {
        return;
    }
    const double width = m_meters.of(style).width(text);
    const double x = box.x() + (m_right - m_left - width) * shift;
    PageCell cell;
    cell.style = style;
    cell.rect = QRectF(x, box.y(), width, linePitch(style));
    cell.lines.push_back({text, QPointF(x, baseline(box.y(), style))});
    page.furniture.push_back(cell);
}

// Pieces are spread over the line: the first at the left, the last ends at the right.
void Furniture::addSpread(Page &page, const LinePieces &pieces, double top) const
{
    double used = 0;
    for (const TextTemplate &piece : pieces) {
        used += widthOf(piece);
    }
    const double room = m_right - m_left - used;
    const double gap = pieces.size() > 1 ? room / static_cast<double>(pieces.size() - 1) : 0;
    double x = pieces.size() == 1 ? m_right - used : m_left;
    for (const TextTemplate &piece : pieces) {
        addPiece(page, piece, x, top);
        x += widthOf(piece) + gap;
    }
}

// Pieces begin at equal distances, so that lines below each other align.
void Furniture::addColumns(Page &page, const LinePieces &pieces, double top) const
{
    const double column = (m_right - m_left) / static_cast<double>(pieces.size());
    double x = m_left;
    for (const TextTemplate &piece : pieces) {
        addPiece(page, piece, x, top);
        x += column;
    }
}

void Furniture::addPiece(Page &page, const TextTemplate &piece, double x, double top) const
{
    for (const Piece &part : partsOf(piece)) {
        if (part.isBlank) {
            const double y = baseline(top, TextStyle::Body) + 0.8;
            page.rules.push_back({QPointF(x, y), QPointF(x + part.width, y), kInnerRule});
        } else if (!part.text.isEmpty()) {
            PageCell cell;
            cell.rect = QRectF(x, top, part.width, linePitch(TextStyle::Body));
            cell.lines.push_back({part.text, QPointF(x, baseline(top, TextStyle::Body))});
            page.furniture.push_back(cell);
        }
        x += part.width;
    }
}

// Blanks are made of the definition's own "_" only: a value may hold the character.
std::vector<Furniture::Piece> Furniture::partsOf(const TextTemplate &piece) const
{
    std::vector<Piece> parts;
    for (const TextPiece &part : piece) {
        const bool isField = part.kind == TextPiece::Kind::Field;
        const QString value = isField ? m_scope.value(part.text) : QString();
        if (value.isEmpty()) {
            addLiteral(parts, isField ? part.otherwise : part.text);
        } else {
            parts.push_back({value, m_meters.of(TextStyle::Body).width(value), false});
        }
    }
    return parts;
}

void Furniture::addLiteral(std::vector<Piece> &parts, const QString &literal) const
{
    qsizetype at = 0;
    while (at < literal.size()) {
        const bool isBlank = literal[at] == u'_';
        qsizetype end = at;
        while (end < literal.size() && (literal[end] == u'_') == isBlank) {
            ++end;
        }
        const QString run = literal.mid(at, end - at);
        const double width = isBlank ? kBlank * static_cast<double>(run.size())
                                     : m_meters.of(TextStyle::Body).width(run);
        parts.push_back({run, width, isBlank});
        at = end;
    }
}

double Furniture::widthOf(const TextTemplate &piece) const
{
    const std::vector<Piece> parts = partsOf(piece);
    return std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const Piece &part) {
        return sum + part.width;
    });
}

std::vector<QString> Furniture::noteLines() const
{
    std::vector<QString> lines;
    if (m_data.blank) {
        return lines;
    }
    const TextMeter &meter = m_meters.of(TextStyle::Body);
    for (const QString &note : m_data.notes) {
        for (const QString &line : breakLines({printable(note), {}}, m_right - m_left, meter)) {
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace zhuke::printing
