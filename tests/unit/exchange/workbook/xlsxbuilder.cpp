// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbuilder.h"

#include <QFile>

#include <minizip/zip.h>
#include <stdexcept>

namespace zhuke::test {

namespace {

const QByteArray namespaces =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id
           + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
           + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           + content + "</Relationships>";
}

QByteArray workbook(const QByteArray &properties)
{
    return "<workbook " + namespaces + "><workbookPr" + properties
           + "/><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

} // namespace

XlsxBuilder::XlsxBuilder()
{
    part(QStringLiteral("_rels/.rels"),
         relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part(QStringLiteral("xl/workbook.xml"), workbook({}));
    part(QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                   + relation("rId2", "sharedStrings", "sharedStrings.xml")
                   + relation("rId3", "styles", "/xl/styles.xml")));
    sharedStrings({});
    styles({}, {0});
    sheetData({});
}

XlsxBuilder &XlsxBuilder::sheetData(const QByteArray &rows)
{
    return part(QStringLiteral("xl/worksheets/sheet1.xml"),
                "<worksheet " + namespaces + "><dimension ref=\"A1\"/><sheetData>" + rows
                    + "</sheetData></worksheet>");
}

XlsxBuilder &XlsxBuilder::part(const QString &name, const QByteArray &content)
{
    m_parts[name] = content;
    return *this;
}

XlsxBuilder &XlsxBuilder::withoutPart(const QString &name)
{
    m_parts.erase(name);
    return *this;
}

XlsxBuilder &XlsxBuilder::sharedStrings(const QByteArray &items)
{
    return part(QStringLiteral("xl/sharedStrings.xml"),
                "<sst " + namespaces + ">" + items + "</sst>");
}

XlsxBuilder &XlsxBuilder::styles(const QByteArray &formats, const std::vector<int> &formatIds)
{
    QByteArray cells;
    for (const int id : formatIds) {
        cells += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
    }
    return part(QStringLiteral("xl/styles.xml"),
                "<styleSheet " + namespaces + "><numFmts>" + formats
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                    + cells + "</cellXfs></styleSheet>");
}

XlsxBuilder &XlsxBuilder::date1904()
{
    return part(QStringLiteral("xl/workbook.xml"), workbook(" date1904=\"1\""));
}

QString XlsxBuilder::path() const
{
    return m_folder.filePath(QStringLiteral("book.xlsx"));
}

QString XlsxBuilder::write() const
{
    const zipFile zip = zipOpen64(QFile::encodeName(path()).constData(), APPEND_STATUS_CREATE);
    bool isWritten = zip != nullptr;
    for (const auto &[name, content] : m_parts) {
        isWritten =
            isWritten
            && zipOpenNewFileInZip64(zip,
                                     name.toUtf8().constData(),
                                     nullptr,
                                     nullptr,
                                     0,
                                     nullptr,
                                     0,
                                     nullptr,
                                     Z_DEFLATED,
                                     6,
                                     0)
                   == ZIP_OK
            && zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()))
                   == ZIP_OK
            && zipCloseFileInZip(zip) == ZIP_OK;
    }
    if (!isWritten || zipClose(zip, nullptr) != ZIP_OK) {
        throw std::runtime_error("the test's workbook cannot be written");
    }
    return path();
}

} // namespace zhuke::test
