// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookwriter.h"

#include "exchange/workbook/csvtable.h"
#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/xlsxtable.h"

#include <QSaveFile>
#include <QTemporaryDir>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::TableSheet;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

using Fill = Result<void> (*)(QIODevice &, const std::vector<TableSheet> &);

Result<void> fillCsv(QIODevice &file, const std::vector<TableSheet> &sheets)
{
    return writeCsvTable(file, sheets.front());
}

// The library writes by path and leaves half a file when the disk is full, hence this way round.
Result<void> fillXlsx(QIODevice &file, const std::vector<TableSheet> &sheets)
{
    constexpr qint64 block = 1 << 20;
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return cannotWrite(folder.errorString());
    }
    QFile made(folder.filePath(u"book.xlsx"_s));
    if (Result<void> written = writeXlsxTables(made.fileName(), sheets); !written) {
        return written;
    }
    if (!made.open(QIODevice::ReadOnly)) {
        return cannotWrite(made.errorString());
    }
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(block);
        if (bytes.isEmpty() || file.write(bytes) != bytes.size()) {
            return cannotWrite(file.errorString());
        }
    }
    return {};
}

Fill fillFor(const QString &path)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        return fillXlsx;
    }
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? fillCsv : nullptr;
}

} // namespace

Result<void> FileWorkbookWriter::write(const QString &path,
                                       const std::vector<TableSheet> &sheets) const
{
    const Fill fill = fillFor(path);
    if (fill == nullptr) {
        return failure(ErrorCode::Invalid, u"file"_s, path, u"fileEnding"_s);
    }
    if (sheets.empty()) {
        return failure(ErrorCode::Invalid, u"file"_s, path, u"noSheets"_s);
    }
    QSaveFile file(path);
    Result<void> done;
    if (!file.open(QIODevice::WriteOnly)) {
        done = cannotWrite(file.errorString());
    } else {
        done = fill(file, sheets);
    }
    if (done && !file.commit()) {
        done = cannotWrite(file.errorString());
    }
    if (!done && done.error().code == ErrorCode::Storage) {
        done.error().value = path;
    }
    return done;
}

} // namespace zhuke::exchange
