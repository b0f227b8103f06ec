// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvtable.h"

#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/formulaguard.h"
#include "exchange/workbook/tablevalue.h"

#include <algorithm>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::TableColumn;
using application::TableSheet;
using domain::failure;
using domain::Result;

namespace {

constexpr qsizetype flushedAt = 1 << 20;

QString quoted(const QString &text)
{
    const auto isSpecial = [](QChar character) {
        return QStringView(u",;\t\"\r\n").contains(character);
    };
    const bool hasEdge = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    if (!hasEdge && std::none_of(text.cbegin(), text.cend(), isSpecial)) {
        return text;
    }
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

QString textField(const QString &text)
{
    return quoted(guarded(text));
}

Result<QString> field(const TableColumn &column, const QString &value)
{
    if (const Result<void> valid = checkValue(column, value); !valid) {
        return failure(valid);
    }
    switch (column.kind) {
    case TableColumn::Kind::Money:
        return value.isEmpty() ? value : tenThousandYuan(value);
    case TableColumn::Kind::Text:
        return textField(value);
    case TableColumn::Kind::Date:
    case TableColumn::Kind::Integer:
        break;
    }
    return value;
}

Result<QString> record(const TableSheet &sheet, const std::vector<QString> &row)
{
    QString line;
    for (std::size_t i = 0; i < row.size() && i < sheet.columns.size(); ++i) {
        const Result<QString> text = field(sheet.columns[i], row[i]);
        if (!text) {
            return text;
        }
        line += (i > 0 ? u","_s : QString()) + *text;
    }
    return line + u"\r\n"_s;
}

QString heads(const TableSheet &sheet)
{
    QString lines;
    for (const QString &title : sheet.titleLines) {
        lines += textField(title) + u"\r\n"_s;
    }
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        lines += (i > 0 ? u","_s : QString()) + textField(sheet.columns[i].head);
    }
    return lines + u"\r\n"_s;
}

Result<void> flush(QIODevice &file, QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size()) {
        return cannotWrite(file.errorString());
    }
    bytes.clear();
    return {};
}

} // namespace

Result<void> writeCsvTable(QIODevice &file, const TableSheet &sheet)
{
    QByteArray bytes = "\xEF\xBB\xBF" + heads(sheet).toUtf8();
    for (const std::vector<QString> &row : sheet.rows) {
        const Result<QString> line = record(sheet, row);
        if (!line) {
            return failure(line);
        }
        bytes += line->toUtf8();
        if (bytes.size() < flushedAt) {
            continue;
        }
        if (Result<void> flushed = flush(file, bytes); !flushed) {
            return flushed;
        }
    }
    return flush(file, bytes);
}

} // namespace zhuke::exchange
