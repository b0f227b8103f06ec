// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "printing/definition/formdefinition.h"
#include "printing/layout/linebreaker.h"

namespace zhuke::printing {

// Where a cell looks for its values: a repeated row only in its record, a block only in the block,
// so that a person without a telephone never shows the client's.
struct Scope
{
    const application::FormData *data = nullptr;           // the form or the block
    const application::FormData::Values *record = nullptr; // of a repeated row
    bool isRecord = false;                                 // a record beyond the last prints empty
    bool blank = false;

    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] bool isTicked(const QString &boxes, const QString &code) const;
};

// Puts values into the definition's text.
class Composer
{
public:
    explicit Composer(const FormDefinition &definition)
        : m_definition(definition)
    {}

    [[nodiscard]] ComposedText cell(const CellDefinition &cell, const Scope &scope) const;
    [[nodiscard]] QString text(const TextTemplate &pieces, const Scope &scope) const;

private:
    void append(ComposedText &composed, const TextPiece &piece, const Scope &scope) const;
    void appendBoxes(ComposedText &composed, const TextPiece &piece, const Scope &scope) const;

    const FormDefinition &m_definition;
};

} // namespace zhuke::printing
