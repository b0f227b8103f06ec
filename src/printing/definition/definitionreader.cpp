// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/definitionreader.h"

#include "printing/definition/jsonobject.h"

#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

class DefinitionReader
{
public:
    FormDefinition read(const QJsonObject &json);
    [[nodiscard]] const JsonObject::Fault &fault() const { return m_fault; }

private:
    void readColumns(JsonObject &object);
    ColumnDefinition readColumn(const QJsonValue &value, const QString &place);
    void readBoxes(JsonObject &object);
    TextTemplate readTemplate(const QString &text, const QString &place);
    std::vector<LinePieces> readLines(JsonObject &object, const QString &key);
    CellDefinition readCell(const QJsonValue &value, const QString &place);
    void readContent(JsonObject &object, CellDefinition &cell);
    RowDefinition readRow(const QJsonArray &cells, int columns, const QString &place);
    std::vector<RowDefinition> readRows(JsonObject &object, const QString &key, int columns);
    std::vector<ItemDefinition>
    readItems(const QJsonArray &items, int columns, const QString &place);
    ItemDefinition readItem(const QJsonValue &value, int columns, const QString &place);
    void fail(const QString &place, const QString &value, const QString &rule);

    FormDefinition m_form;
    JsonObject::Fault m_fault;
};

constexpr double kNarrowest = 3; // mm, of a column

// The place of the key's word among the choices.
int readChoice(JsonObject &object, const QString &key, const QStringList &choices, int otherwise)
{
    const QString word = object.text(key, choices[otherwise]);
    const auto choice = static_cast<int>(choices.indexOf(word));
    if (choice < 0) {
        object.fail(key, word, u"outOfRange"_s);
    }
    return choice < 0 ? otherwise : choice;
}

QString indexed(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

void DefinitionReader::fail(const QString &place, const QString &value, const QString &rule)
{
    if (!m_fault) {
        m_fault = domain::Error{domain::ErrorCode::Invalid, place, value, rule, {}};
    }
}

FormDefinition DefinitionReader::read(const QJsonObject &json)
{
    JsonObject object(json, {}, m_fault);
    m_form.form = object.text(u"form"_s);
    m_form.attachment = object.text(u"attachment"_s, {});
    m_form.title = object.text(u"title"_s);
    m_form.landscape = object.flag(u"landscape"_s);
    JsonObject margins(object.value(u"margins"_s), u"margins"_s, m_fault);
    m_form.margins = QMarginsF(margins.number(u"left"_s, 5, 60),
                               margins.number(u"top"_s, 5, 60),
                               margins.number(u"right"_s, 5, 60),
                               margins.number(u"bottom"_s, 15, 60));
    margins.finish();
    readColumns(object);
    readBoxes(object);
    m_form.subtitle = readLines(object, u"subtitle"_s);
    const auto columns = static_cast<int>(m_form.columns.size());
    m_form.items = readItems(object.array(u"items"_s), columns, u"items"_s);
    m_form.signatures = readLines(object, u"signatures"_s);
    object.finish();
    return m_form;
}

// A number, or an object for a column that can be shown, hidden or resized.
ColumnDefinition DefinitionReader::readColumn(const QJsonValue &value, const QString &place)
{
    ColumnDefinition column;
    if (value.isDouble()) {
        column.width = value.toDouble();
        if (column.width < kNarrowest) {
            fail(place, QString::number(column.width), u"outOfRange"_s);
        }
        return column;
    }
    JsonObject object(value, place, m_fault);
    column.width = object.number(u"width"_s, kNarrowest, 200);
    column.name = object.text(u"name"_s, {});
    column.optional = object.flag(u"optional"_s);
    if (object.has(u"minimum"_s)) {
        column.minimum = object.number(u"minimum"_s, kNarrowest, column.width);
    }
    object.finish();
    return column;
}

void DefinitionReader::readColumns(JsonObject &object)
{
    double sum = 0;
    QSet<QString> names;
    const QJsonArray columns = object.array(u"columns"_s);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString place = indexed(u"columns"_s, i);
        const ColumnDefinition column = readColumn(columns[i], place);
        if (!column.name.isEmpty() && names.contains(column.name)) {
            fail(place, column.name, u"duplicate"_s);
        }
        names.insert(column.name);
        sum += column.optional ? 0 : column.width;
        m_form.columns.push_back(column);
    }
    const double room =
        m_form.pageSize().width() - m_form.margins.left() - m_form.margins.right() + 0.01;
    if (m_form.columns.empty() || sum > room) {
        fail(u"columns"_s, QString::number(sum), u"tooWide"_s);
    }
}

void DefinitionReader::readBoxes(JsonObject &object)
{
    if (!object.has(u"boxes"_s)) {
        return;
    }
    const QJsonObject groups = object.value(u"boxes"_s).toObject();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        const QString place = u"boxes."_s + group.key();
        const QJsonArray entries = group.value().toArray();
        if (entries.isEmpty()) {
            fail(place, {}, u"wrongType"_s);
        }
        std::vector<Box> boxes;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonArray pair = entries[i].toArray();
            if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
                fail(indexed(place, i), {}, u"wrongType"_s);
                continue;
            }
            boxes.push_back(
                {pair[0].toString(), readTemplate(pair[1].toString(), indexed(place, i))});
        }
        m_form.boxes.insert(group.key(), boxes);
    }
}

TextTemplate DefinitionReader::readTemplate(const QString &text, const QString &place)
{
    const domain::Result<TextTemplate> pieces = parseTemplate(text);
    if (!pieces) {
        fail(place, text, pieces.error().rule);
        return {};
    }
    for (const TextPiece &piece : *pieces) {
        if (piece.kind == TextPiece::Kind::Boxes && !m_form.boxes.contains(piece.text)) {
            fail(place, piece.text, u"unknownBoxes"_s);
        }
    }
    return *pieces;
}

std::vector<LinePieces> DefinitionReader::readLines(JsonObject &object, const QString &key)
{
    std::vector<LinePieces> lines;
    const QJsonArray array = object.optionalArray(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray pieces = array[i].toArray();
        LinePieces line;
        for (qsizetype j = 0; j < pieces.size(); ++j) {
            const QString place = indexed(indexed(key, i), j);
            if (!pieces[j].isString()) {
                fail(place, {}, u"wrongType"_s);
            }
            line.push_back(readTemplate(pieces[j].toString(), place));
        }
        if (line.empty()) {
            fail(indexed(key, i), {}, u"wrongType"_s);
        }
        lines.push_back(line);
    }
    return lines;
}

CellDefinition DefinitionReader::readCell(const QJsonValue &value, const QString &place)
{
    JsonObject object(value, place, m_fault);
    CellDefinition cell;
    cell.span = static_cast<int>(object.number(u"span"_s, 1, 100, 1));
    readContent(object, cell);
    const int align =
        readChoice(object, u"align"_s, {u"left"_s, u"center"_s, u"right"_s}, cell.isLabel ? 1 : 0);
    cell.align = static_cast<Align>(align);
    const int vertical = readChoice(object, u"vertical"_s, {u"top"_s, u"middle"_s, u"bottom"_s}, 1);
    cell.vertical = static_cast<Vertical>(vertical);
    cell.unbroken = object.flag(u"unbroken"_s);
    cell.optional = object.flag(u"optional"_s);
    cell.hint = object.text(u"hint"_s, {});
    object.finish();
    return cell;
}

// label, field, text or boxes: exactly one of them says what a cell shows.
void DefinitionReader::readContent(JsonObject &object, CellDefinition &cell)
{
    QString source;
    int kinds = 0;
    for (const QString &kind : {u"label"_s, u"field"_s, u"text"_s, u"boxes"_s}) {
        if (!object.has(kind)) {
            continue;
        }
        ++kinds;
        const QString content = object.text(kind);
        cell.isLabel = kind == u"label"_s;
        if (cell.isLabel) {
            cell.text = {{TextPiece::Kind::Literal, content, {}}};
            continue;
        }
        source = kind == u"field"_s   ? u'{' + content + u'}'
                 : kind == u"boxes"_s ? u"{#"_s + content + u'}'
                                      : content;
        cell.text = readTemplate(source, object.placeOf(kind));
    }
    if (kinds != 1) {
        object.fail({}, QString::number(kinds), u"oneKind"_s);
    }
    for (const TextPiece &piece : cell.text) {
        if (piece.kind != TextPiece::Kind::Literal) {
            cell.field = piece.text;
            break;
        }
    }
}

RowDefinition DefinitionReader::readRow(const QJsonArray &cells, int columns, const QString &place)
{
    RowDefinition row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row.cells.push_back(readCell(cells[i], indexed(place, i)));
    }
    const int sum =
        std::accumulate(row.cells.begin(), row.cells.end(), 0, [](int total, const auto &cell) {
            return total + cell.span;
        });
    if (sum != columns) {
        fail(place, QString::number(sum), u"spanSum"_s);
    }
    return row;
}

std::vector<RowDefinition>
DefinitionReader::readRows(JsonObject &object, const QString &key, int columns)
{
    std::vector<RowDefinition> rows;
    const QJsonArray array = object.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = indexed(object.placeOf(key), i);
        rows.push_back(readRow(array[i].toArray(), columns, place));
    }
    return rows;
}

std::vector<ItemDefinition>
DefinitionReader::readItems(const QJsonArray &items, int columns, const QString &place)
{
    std::vector<ItemDefinition> result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        result.push_back(readItem(items[i], columns, indexed(place, i)));
    }
    if (result.empty()) {
        fail(place, {}, u"missingKey"_s);
    }
    return result;
}

ItemDefinition
DefinitionReader::readItem(const QJsonValue &value, int columns, const QString &place)
{
    JsonObject object(value, place, m_fault);
    ItemDefinition item;
    item.when = object.text(u"when"_s, {});
    if (object.has(u"row"_s)) {
        RowDefinition row = readRow(object.array(u"row"_s), columns, object.placeOf(u"row"_s));
        row.minimumHeight = object.number(u"height"_s, 8, 150, 8);
        row.keep = object.flag(u"keep"_s);
        row.running = object.flag(u"running"_s);
        item.rows = {row};
    } else if (object.has(u"section"_s)) {
        item.kind = ItemDefinition::Kind::Section;
        item.side = readCell(object.value(u"section"_s), object.placeOf(u"section"_s));
        const QString inside = object.placeOf(u"items"_s);
        item.items = readItems(object.array(u"items"_s), columns - item.side.span, inside);
    } else if (object.has(u"repeat"_s)) {
        item.kind = ItemDefinition::Kind::Repeat;
        item.group = object.text(u"repeat"_s);
        item.minimum = static_cast<int>(object.number(u"minimum"_s, 0, 50, 0));
        item.blankRows = static_cast<int>(object.number(u"blankRows"_s, 0, 50, item.minimum));
        item.head = readRows(object, u"head"_s, columns);
        item.rows = readRows(object, u"rows"_s, columns);
        const double height = object.number(u"height"_s, 8, 150, 8);
        const bool keep = object.flag(u"keep"_s);
        for (RowDefinition &row : item.rows) {
            row.minimumHeight = height;
            row.keep = keep;
        }
    } else {
        item.kind = ItemDefinition::Kind::Blocks;
        item.items = readItems(object.array(u"blocks"_s), columns, object.placeOf(u"blocks"_s));
    }
    object.finish();
    return item;
}

} // namespace

domain::Result<FormDefinition> readDefinition(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return domain::failure(domain::ErrorCode::Invalid,
                               u"offset %1"_s.arg(error.offset),
                               {},
                               u"syntax"_s,
                               error.errorString());
    }
    DefinitionReader reader;
    FormDefinition form = reader.read(document.object());
    if (reader.fault()) {
        return tl::unexpected<domain::Error>(*reader.fault());
    }
    return form;
}

} // namespace zhuke::printing
