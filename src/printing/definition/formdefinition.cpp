// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/formdefinition.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

class NameCollector
{
public:
    explicit NameCollector(const FormDefinition &definition)
        : m_definition(definition)
    {}

    void addLines(const std::vector<LinePieces> &lines)
    {
        for (const LinePieces &line : lines) {
            for (const TextTemplate &piece : line) {
                addTemplate(piece, {});
            }
        }
    }

    void addItems(const std::vector<ItemDefinition> &items, const QString &prefix)
    {
        for (const ItemDefinition &item : items) {
            if (!item.when.isEmpty()) {
                m_names.insert(prefix + item.when);
            }
            const bool repeats = item.kind == ItemDefinition::Kind::Repeat;
            for (const RowDefinition &row : item.rows) {
                addRow(row, repeats ? prefix + item.group + u'.' : prefix);
            }
            const bool blocks = item.kind == ItemDefinition::Kind::Blocks;
            addItems(item.items, blocks ? prefix + u"blocks."_s : prefix);
        }
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList sorted(m_names.cbegin(), m_names.cend());
        sorted.sort();
        return sorted;
    }

private:
    void addRow(const RowDefinition &row, const QString &prefix)
    {
        for (const CellDefinition &cell : row.cells) {
            addTemplate(cell.text, prefix);
        }
    }

    void addTemplate(const TextTemplate &text, const QString &prefix)
    {
        for (const TextPiece &piece : text) {
            if (piece.kind == TextPiece::Kind::Literal) {
                continue;
            }
            m_names.insert(prefix + piece.text);
            if (piece.kind == TextPiece::Kind::Boxes) {
                for (const Box &box : m_definition.boxes.value(piece.text)) {
                    addTemplate(box.label, prefix);
                }
            }
        }
    }

    const FormDefinition &m_definition;
    QSet<QString> m_names;
};

} // namespace

QStringList namesUsed(const FormDefinition &definition)
{
    NameCollector collector(definition);
    collector.addLines(definition.subtitle);
    collector.addItems(definition.items, {});
    collector.addLines(definition.signatures);
    return collector.names();
}

} // namespace zhuke::printing
