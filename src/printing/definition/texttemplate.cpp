// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/texttemplate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$"_s);
    return name.match(text).hasMatch();
}

TextPiece placeholder(const QString &inside)
{
    if (inside.startsWith(u'#')) {
        return {TextPiece::Kind::Boxes, inside.mid(1), {}};
    }
    const qsizetype bar = inside.indexOf(u'|');
    return bar < 0 ? TextPiece{TextPiece::Kind::Field, inside, {}}
                   : TextPiece{TextPiece::Kind::Field, inside.left(bar), inside.mid(bar + 1)};
}

} // namespace

domain::Result<TextTemplate> parseTemplate(const QString &text)
{
    const auto bad = [&text] {
        return domain::failure(domain::ErrorCode::Invalid, {}, text, u"badTemplate"_s);
    };
    TextTemplate pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString literal = text.mid(at, open < 0 ? -1 : open - at);
        if (literal.contains(u'}')) {
            return bad();
        }
        if (!literal.isEmpty()) {
            pieces.push_back({TextPiece::Kind::Literal, literal, {}});
        }
        if (open < 0) {
            break;
        }
        const qsizetype close = text.indexOf(u'}', open);
        const TextPiece piece =
            close < 0 ? TextPiece{} : placeholder(text.mid(open + 1, close - open - 1));
        if (!isName(piece.text)) {
            return bad();
        }
        pieces.push_back(piece);
        at = close + 1;
    }
    return pieces;
}

} // namespace zhuke::printing
