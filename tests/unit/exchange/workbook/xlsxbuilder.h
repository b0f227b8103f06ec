// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <map>

namespace zhuke::test {

// Writes the parts of a package by hand, so that a test can say anything a file could hold.
class XlsxBuilder
{
public:
    XlsxBuilder();

    // The rows of the first sheet, as XML within sheetData.
    XlsxBuilder &sheetData(const QByteArray &rows);
    XlsxBuilder &part(const QString &name, const QByteArray &content);
    XlsxBuilder &withoutPart(const QString &name);
    XlsxBuilder &sharedStrings(const QByteArray &items);
    // Cell styles 0 … n−1 with these format ids.
    XlsxBuilder &styles(const QByteArray &formats, const std::vector<int> &formatIds);
    XlsxBuilder &date1904();

    [[nodiscard]] QString path() const;
    // Writes the file and answers its path.
    QString write() const;

private:
    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_parts;
};

} // namespace zhuke::test
