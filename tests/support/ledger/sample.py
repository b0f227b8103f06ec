# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rewrites an existing ledger: the same rows in the same lines, other sheets, columns and heads."""
import datetime
import re
import zipfile
import xml.etree.ElementTree as ElementTree

from . import layout
from .xlsxfile import Cell, text

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def bare(head):
    return re.sub(r"[\s]|[(（].*?[)）]", "", head)


def synonyms():
    groups = [heads for _, columns in layout.SHEETS.values() for _, heads, _ in columns]
    return {bare(head): heads for heads in groups for head in heads}


def column_of(address):
    column = 0
    for letter in re.match("[A-Z]+", address).group():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


class Source:
    """Reads what the sample holds: inline texts, numbers, dates by style."""

    def __init__(self, path):
        self.file = zipfile.ZipFile(path)
        styles = self.parse("xl/styles.xml")
        dates = {f.get("numFmtId") for f in styles.iter(MAIN + "numFmt") if "yy" in f.get("formatCode")}
        self.is_date = [x.get("numFmtId") in dates for x in styles.find(MAIN + "cellXfs")]

    def parse(self, part):
        return ElementTree.fromstring(self.file.read(part))

    def sheets(self):
        targets = {r.get("Id"): r.get("Target") for r in self.parse("xl/_rels/workbook.xml.rels")}
        for sheet in self.parse("xl/workbook.xml").iter(MAIN + "sheet"):
            target = targets[sheet.get(OFFICE + "id")]
            part = target[1:] if target.startswith("/") else "xl/" + target
            yield sheet.get("name"), self.rows(part)

    def rows(self, part):
        return {int(row.get("r")): {column_of(c.get("r")): self.cell(c) for c in row}
                for row in self.parse(part).iter(MAIN + "row")}

    def cell(self, element):
        value = element.find(MAIN + "v")
        if value is None:
            return text("".join(t.text or "" for t in element.iter(MAIN + "t")))
        if self.is_date[int(element.get("s", "0"))]:
            return Cell("date", datetime.date(1899, 12, 30) + datetime.timedelta(int(value.text)), style="isodate")
        return Cell("number", value.text)


def head_row(rows, known):
    return max(rows, key=lambda r: sum(bare(c.value) in known for c in rows[r].values() if c.kind == "text"))


def rewrite(rng, path, book):
    known = synonyms()
    sheets = list(Source(path).sheets())
    rng.shuffle(sheets)
    for title, rows in sheets:
        sheet = book.add_sheet(title)
        head = head_row(rows, known)
        width = max(rows[head]) + 1
        order = list(range(width))
        rng.shuffle(order)
        for row, cells in rows.items():
            for column, cell in cells.items():
                if row == head:
                    cell = other_head(rng, cell, known)
                sheet.put(row, order[column] if row >= head else column, cell)


def other_head(rng, cell, known):
    unit = re.search(r"[(（](万元|亿元|元|%)[)）]", cell.value)
    head = rng.choice(known.get(bare(cell.value), (cell.value,)))
    if unit and unit.group(1) not in head:
        head += unit.group()
    return text(head)
