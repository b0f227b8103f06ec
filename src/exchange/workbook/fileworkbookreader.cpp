// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/fileworkbookreader.h"

#include "exchange/workbook/csvreader.h"
#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Workbook;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr qint64 headSize = 512;

// A compound file is an old .xls, or the envelope of an encrypted .xlsx: that one names its stream
// "EncryptedPackage" (in UTF-16) in its directory.
QString ruleOfCompoundFile(QFile &file)
{
    constexpr qint64 mostSearched = 64LL << 20;
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    file.seek(0);
    return file.read(mostSearched).contains(name) ? u"passwordProtected"_s : u"oldExcelFormat"_s;
}

bool isMarkup(const QByteArray &head)
{
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    return text.trimmed().startsWith('<');
}

} // namespace

Result<Workbook> FileWorkbookReader::read(const QString &path) const
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Storage, u"file"_s, path, u"cannotRead"_s, file.errorString());
    }
    const QByteArray head = file.read(headSize);
    if (head.startsWith("PK")) {
        return XlsxReader(m_limits).read(path);
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return badFile(ruleOfCompoundFile(file));
    }
    if (head.isEmpty()) {
        return badFile(u"emptyFile"_s);
    }
    if (isMarkup(head)) {
        return badFile(u"notAWorkbook"_s, u"markup"_s);
    }
    return CsvReader(m_limits).read(path);
}

} // namespace zhuke::exchange
