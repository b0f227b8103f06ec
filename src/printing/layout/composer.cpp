// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/composer.h"

using namespace Qt::StringLiterals;

namespace zhuke::printing {

QString Scope::value(const QString &name) const
{
    if (blank || (isRecord && record == nullptr)) {
        return {};
    }
    if (!isRecord && name == u"archiveNo"_s) {
        return printable(data->archiveNo).trimmed();
    }
    return printable(isRecord ? record->value(name) : data->values.value(name)).trimmed();
}

bool Scope::isTicked(const QString &boxes, const QString &code) const
{
    if (blank) {
        return false;
    }
    return isRecord ? value(boxes).split(u' ').contains(code)
                    : data->ticks.value(boxes).contains(code);
}

ComposedText Composer::cell(const CellDefinition &cell, const Scope &scope) const
{
    if (scope.blank && !cell.hint.isEmpty()) {
        return {cell.hint, {}};
    }
    ComposedText composed;
    for (const TextPiece &piece : cell.text) {
        append(composed, piece, scope);
    }
    if (cell.optional && composed.text.isEmpty() && !scope.blank
        && (!scope.isRecord || scope.record != nullptr)) {
        composed.text = u"/"_s;
    }
    if (cell.unbroken) {
        composed.unbroken.emplace_back(0, composed.text.size());
    }
    return composed;
}

QString Composer::text(const TextTemplate &pieces, const Scope &scope) const
{
    ComposedText composed;
    for (const TextPiece &piece : pieces) {
        append(composed, piece, scope);
    }
    return composed.text;
}

void Composer::append(ComposedText &composed, const TextPiece &piece, const Scope &scope) const
{
    switch (piece.kind) {
    case TextPiece::Kind::Literal:
        composed.text += piece.text;
        return;
    case TextPiece::Kind::Field: {
        const QString value = scope.value(piece.text);
        composed.text += value.isEmpty() ? piece.otherwise : value;
        return;
    }
    case TextPiece::Kind::Boxes:
        appendBoxes(composed, piece, scope);
        return;
    }
}

void Composer::appendBoxes(ComposedText &composed, const TextPiece &piece, const Scope &scope) const
{
    bool first = true;
    for (const Box &box : m_definition.boxes.value(piece.text)) {
        if (!first) {
            composed.text += u"  "_s;
        }
        first = false;
        const qsizetype from = composed.text.size();
        composed.text +=
            scope.isTicked(piece.text, box.code) ? QChar(kTickedBox) : QChar(kEmptyBox);
        for (const TextPiece &part : box.label) {
            append(composed, part, scope);
        }
        composed.unbroken.emplace_back(from, composed.text.size());
    }
}

} // namespace zhuke::printing
