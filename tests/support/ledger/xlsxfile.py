# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a workbook with zipfile and hand-written XML, in the several ways programs do."""
import dataclasses
import datetime
import typing
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# style: number format id; those from 164 on are spelled out below
STYLES = {"general": 0, "date": 14, "isodate": 164, "chinesedate": 165, "builtin31": 31,
          "datetime": 22, "percent": 9, "percent1": 166, "money": 4}
FORMATS = {164: "yyyy\\-mm\\-dd;@", 165: '[$-804]yyyy"年"m"月"d"日"', 166: "0.0%"}


@dataclasses.dataclass
class Cell:
    kind: str  # empty, text, number, date
    value: typing.Any = ""
    style: str = "general"
    formula: str = ""
    fraction: str = ""  # a time of day behind a date


def text(value):
    return Cell("text", value) if value else Cell("empty")


def column_name(column):
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


class Sheet:
    def __init__(self, title):
        self.title = title
        self.rows = {}
        self.merged = []

    def put(self, row, column, cell):
        self.rows.setdefault(row, {})[column] = cell

    def merge(self, top, left, bottom, right):
        if (top, left) != (bottom, right):
            self.merged.append("%s%d:%s%d" % (column_name(left), top, column_name(right), bottom))


class Book:
    def __init__(self, rng):
        self.rng = rng
        self.sheets = []
        self.is_date1904 = rng.random() < 0.3
        self.is_shared = rng.random() < 0.5
        self.is_absolute = rng.random() < 0.5
        self.has_addresses = rng.random() < 0.8
        self.strings = {}

    def add_sheet(self, title):
        self.sheets.append(Sheet(title))
        return self.sheets[-1]

    def save(self, path):
        sheets = [self.sheet_xml(sheet) for sheet in self.sheets]
        parts = {"[Content_Types].xml": self.types_xml(), "_rels/.rels": self.package_xml(),
                 "xl/workbook.xml": self.workbook_xml(), "xl/_rels/workbook.xml.rels": self.relations_xml(),
                 "xl/styles.xml": self.styles_xml()}
        if self.is_shared:
            parts["xl/sharedStrings.xml"] = self.strings_xml()
        for i, xml in enumerate(sheets):
            parts["xl/worksheets/sheet%d.xml" % (i + 1)] = xml
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, xml in parts.items():
                # a fixed time: the same seed gives the same bytes
                file.writestr(zipfile.ZipInfo(name, (2026, 11, 23, 8, 0, 0)), DECLARATION + xml,
                              zipfile.ZIP_DEFLATED)

    # --- sheets ---

    def sheet_xml(self, sheet):
        rows = "".join(self.row_xml(row, sheet.rows[row]) for row in sorted(sheet.rows))
        merged = "".join('<mergeCell ref="%s"/>' % area for area in sheet.merged)
        return '<worksheet xmlns="%s"><sheetData>%s</sheetData>%s</worksheet>' % (
            MAIN, rows, merged and '<mergeCells count="%d">%s</mergeCells>' % (len(sheet.merged), merged))

    def row_xml(self, row, cells):
        xml, expected = [], 0
        for column in sorted(cells):
            if cells[column].kind == "empty" and self.rng.random() < 0.7:
                continue
            needs_address = self.has_addresses or column != expected
            address = ' r="%s%d"' % (column_name(column), row) if needs_address else ""
            xml.append(self.cell_xml(address, cells[column]))
            expected = column + 1
        return '<row r="%d">%s</row>' % (row, "".join(xml))

    def cell_xml(self, address, cell):
        head = address + (' s="%d"' % list(STYLES).index(cell.style) if cell.style != "general" else "")
        formula = "<f>%s</f>" % escape(cell.formula) if cell.formula else ""
        if cell.kind == "empty":
            return "<c%s/>" % head
        if cell.kind == "date":
            return "<c%s>%s<v>%d%s</v></c>" % (head, formula, self.serial(cell.value), cell.fraction)
        if cell.kind == "number":
            return "<c%s>%s<v>%s</v></c>" % (head, formula, cell.value)
        if formula:
            return '<c%s t="str">%s<v>%s</v></c>' % (head, formula, escape(cell.value))
        if self.is_shared:
            index = self.strings.setdefault(cell.value, len(self.strings))
            return '<c%s t="s"><v>%d</v></c>' % (head, index)
        return '<c%s t="inlineStr"><is>%s</is></c>' % (head, text_xml(cell.value))

    def serial(self, day):
        first = datetime.date(1904, 1, 1) if self.is_date1904 else datetime.date(1899, 12, 30)
        return (day - first).days

    # --- the other parts ---

    def strings_xml(self):
        items = "".join("<si>%s</si>" % self.item_xml(value) for value in self.strings)
        return '<sst xmlns="%s">%s</sst>' % (MAIN, items)

    def item_xml(self, value):
        if len(value) < 3 or self.rng.random() < 0.8:
            return text_xml(value)
        runs = "<r>%s</r><r><rPr><b/></rPr>%s</r>" % (text_xml(value[:2]), text_xml(value[2:]))
        return runs + '<rPh sb="0" eb="1"><t>guide</t></rPh>'

    def workbook_xml(self):
        sheets = "".join('<sheet name=%s sheetId="%d" r:id="rId%d"/>' % (quoteattr(s.title), i + 1, i + 1)
                         for i, s in enumerate(self.sheets))
        flag = ' date1904="1"' if self.is_date1904 else ""
        return '<workbook xmlns="%s" xmlns:r="%s"><workbookPr%s/><sheets>%s</sheets></workbook>' % (
            MAIN, OFFICE, flag, sheets)

    def relations_xml(self):
        front = "/xl/" if self.is_absolute else ""
        targets = [("rId%d" % (i + 1), "worksheet", front + "worksheets/sheet%d.xml" % (i + 1))
                   for i in range(len(self.sheets))]
        targets.append(("rIdStyles", "styles", front + "styles.xml"))
        if self.is_shared:
            targets.append(("rIdStrings", "sharedStrings", front + "sharedStrings.xml"))
        return relations(targets)

    def package_xml(self):
        return relations([("rId1", "officeDocument", "xl/workbook.xml")])

    def styles_xml(self):
        formats = "".join('<numFmt numFmtId="%d" formatCode=%s/>' % (i, quoteattr(f)) for i, f in FORMATS.items())
        cells = "".join('<xf numFmtId="%d" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' % i
                        for i in STYLES.values())
        return ('<styleSheet xmlns="%s"><numFmts count="%d">%s</numFmts><fonts count="1"><font><sz val="11"/></font></fonts>'
                '<fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders>'
                '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="%d">%s</cellXfs>'
                "</styleSheet>") % (MAIN, len(FORMATS), formats, len(STYLES), cells)

    def types_xml(self):
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        parts = {"workbook": "sheet.main", "styles": "styles"}
        parts.update({"worksheets/sheet%d" % (i + 1): "worksheet" for i in range(len(self.sheets))})
        if self.is_shared:
            parts["sharedStrings"] = "sharedStrings"
        overrides = "".join('<Override PartName="/xl/%s.xml" ContentType="%s%s+xml"/>' % (part, kind, name)
                            for part, name in parts.items())
        return ('<Types xmlns="%scontent-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>%s</Types>') % (PACKAGE, overrides)


def text_xml(value):
    return '<t xml:space="preserve">%s</t>' % escape(value)


def relations(targets):
    lines = "".join('<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (i, OFFICE, kind, target)
                    for i, kind, target in targets)
    return '<Relationships xmlns="%srelationships">%s</Relationships>' % (PACKAGE, lines)
