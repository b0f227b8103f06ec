// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/csvreader.h"

#include "exchange/workbook/csvrecords.h"
#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/formulaguard.h"
#include "exchange/workbook/textencoding.h"

#include <QFile>
#include <QFileInfo>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Cell;
using application::SheetRow;
using application::Workbook;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

Result<QByteArray> bytesOf(const QString &path, const ReadLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, u"file"_s, path, u"cannotRead"_s, file.errorString());
    }
    if (file.size() > limits.unpackedBytes) {
        return badFile(u"unpackedSize"_s);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Storage, u"file"_s, path, u"cannotRead"_s, file.errorString());
    }
    return bytes;
}

SheetRow rowOf(int number, const QStringList &fields)
{
    SheetRow row{number, {}};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields.at(i).isEmpty()) {
            row.cells.resize(static_cast<std::size_t>(i) + 1);
            row.cells.back() = Cell{Cell::Kind::Text, unguarded(fields.at(i)), {}, false};
        }
    }
    return row;
}

} // namespace

Result<Workbook> CsvReader::read(const QString &path) const
{
    const Result<QByteArray> bytes = bytesOf(path, m_limits);
    if (!bytes) {
        return failure(bytes);
    }
    const Result<QString> text = decodeTable(*bytes);
    if (!text) {
        return failure(text);
    }
    CsvRecords records(*text, m_limits);
    Workbook workbook;
    workbook.sheets.push_back({QFileInfo(path).completeBaseName(), {}});
    qint64 cells = 0;
    for (int number = 1; records.next(); ++number) {
        if (number > m_limits.rows) {
            return badFile(u"tooManyRows"_s);
        }
        SheetRow row = rowOf(number, records.fields());
        cells += static_cast<qint64>(row.cells.size());
        if (cells > m_limits.cells) {
            return badFile(u"tooManyCells"_s);
        }
        if (!row.cells.empty()) {
            workbook.sheets.front().rows.push_back(std::move(row));
        }
    }
    if (!records.rule().isEmpty()) {
        return badFile(records.rule());
    }
    return workbook;
}

} // namespace zhuke::exchange
