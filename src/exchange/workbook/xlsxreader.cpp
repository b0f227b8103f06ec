// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "exchange/workbook/fileerror.h"
#include "exchange/workbook/relationships.h"
#include "exchange/workbook/xlsxsheet.h"
#include "exchange/workbook/xlsxstrings.h"

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::Workbook;
using domain::failure;
using domain::Result;

namespace {

struct SheetEntry
{
    QString name;
    QString relation;
};

struct WorkbookPart
{
    std::vector<SheetEntry> sheets;
    bool isDate1904 = false;
};

Result<QString> findWorkbookPart(ZipArchive &archive)
{
    const Result<Relationships> package = Relationships::read(archive, {});
    if (!package) {
        return failure(package);
    }
    QString part = package->firstOfType(u"/officeDocument");
    if (part.isEmpty()) {
        part = u"xl/workbook.xml"_s;
    }
    if (!archive.contains(part) || !part.endsWith(u".xml"_s)) {
        return badFile(u"notAWorkbook"_s, u"a zip without a workbook"_s);
    }
    return part;
}

SheetEntry readEntry(const XmlPart &xml)
{
    SheetEntry entry{xml.attribute("name"_L1), {}};
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id") { // in the namespace of relationships, whatever its prefix
            entry.relation = attribute.value().toString();
        }
    }
    return entry;
}

void readSheetList(XmlPart &xml, const ReadLimits &limits, std::vector<SheetEntry> &sheets)
{
    while (xml.nextChild()) {
        sheets.push_back(readEntry(xml));
        if (sheets.size() > static_cast<std::size_t>(limits.sheets)) {
            xml.fail(badFile(u"tooManySheets"_s).value());
        }
        xml.skipChild();
    }
}

Result<WorkbookPart> readWorkbookPart(ZipArchive &archive, const QString &part)
{
    auto stream = archive.part(part);
    if (!stream) {
        return failure(stream);
    }
    XmlPart xml(std::move(*stream), archive.limits());
    WorkbookPart workbook;
    if (xml.nextChild() && xml.name() != u"workbook") {
        xml.fail(badFile(u"notAWorkbook"_s, xml.name().toString()).value());
    }
    while (xml.nextChild()) {
        if (xml.name() == u"sheets") {
            readSheetList(xml, archive.limits(), workbook.sheets);
            continue;
        }
        if (xml.name() == u"workbookPr") {
            const QString flag = xml.attribute("date1904"_L1);
            workbook.isDate1904 = flag == u"1"_s || flag == u"true"_s;
        }
        xml.skipChild();
    }
    if (const Result<void> read = xml.finish(); !read) {
        return failure(read);
    }
    return workbook;
}

Result<XlsxContext> readContext(ZipArchive &archive, const Relationships &relations)
{
    XlsxContext context;
    context.cellsLeft = archive.limits().cells;
    if (const QString part = relations.firstOfType(u"/sharedStrings"); !part.isEmpty()) {
        auto strings = readXlsxStrings(archive, part);
        if (!strings) {
            return failure(strings);
        }
        context.strings = std::move(*strings);
    }
    if (const QString part = relations.firstOfType(u"/styles"); !part.isEmpty()) {
        auto shapes = readXlsxStyles(archive, part);
        if (!shapes) {
            return failure(shapes);
        }
        context.shapes = std::move(*shapes);
    }
    return context;
}

Result<Workbook> readSheets(ZipArchive &archive,
                            const WorkbookPart &list,
                            const Relationships &relations,
                            XlsxContext &context)
{
    Workbook workbook{{}, list.isDate1904};
    for (const SheetEntry &entry : list.sheets) {
        if (!relations.contains(entry.relation)) {
            return damagedFile(u"no part for sheet "_s + entry.name);
        }
        const QString part = relations.target(entry.relation, u"/worksheet");
        if (part.isEmpty()) {
            continue;
        }
        auto rows = XlsxSheet::read(archive, part, context);
        if (!rows) {
            return failure(rows);
        }
        workbook.sheets.push_back({entry.name, std::move(*rows)});
    }
    return workbook;
}

} // namespace

Result<Workbook> XlsxReader::read(const QString &path) const
{
    const auto archive = ZipArchive::open(path, m_limits);
    if (!archive) {
        return failure(archive);
    }
    const Result<QString> part = findWorkbookPart(**archive);
    if (!part) {
        return failure(part);
    }
    const Result<WorkbookPart> list = readWorkbookPart(**archive, *part);
    if (!list) {
        return failure(list);
    }
    const Result<Relationships> relations = Relationships::read(**archive, *part);
    if (!relations) {
        return failure(relations);
    }
    Result<XlsxContext> context = readContext(**archive, *relations);
    if (!context) {
        return failure(context);
    }
    context->isDate1904 = list->isDate1904;
    return readSheets(**archive, *list, *relations, *context);
}

} // namespace zhuke::exchange
