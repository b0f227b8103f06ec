# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the records of a ledger into sheets: heads, order, units and spellings as offices write them."""
from . import names, spelling
from .xlsxfile import Cell, text

# column: (field or None, the head and its synonyms, kind)
CLIENT_COLUMNS = [
    ("sequence", ("序号",), "count"),
    ("number", ("客户编号",), "number"),
    ("name", ("客户名称", "单位名称"), "name"),
    ("code", ("统一社会信用代码", "信用代码", "单位代码"), "code"),
    ("grade", ("客户级别", "级别", "等级"), "grade"),
    ("level", ("客户层级", "层级", "管理层级"), "text"),
    ("nature", ("单位性质",), "text"),
    ("industry", ("行业类别", "行业"), "text"),
    ("source", ("客户来源(所属公司)", "客户来源", "所属公司"), "text"),
    ("region", ("所属区域", "地区"), "text"),
    ("address", ("单位地址",), "text"),
    ("postcode", ("邮编",), "digits"),
    ("phone", ("联系电话", "电话"), "text"),
    ("mail", ("电子邮箱",), "text"),
    ("legal", ("法定代表人",), "text"),
    ("capital", ("注册资本",), "money"),
    ("products", ("主要产品",), "text"),
    ("payment", ("付款方式",), "text"),
    ("funds", ("资金状况",), "text"),
    ("unit", ("推荐单位", "推荐分公司"), "text"),
    ("manager", ("客户经理",), "text"),
    ("date", ("确立日期", "认定日期"), "date"),
    ("fen", ("后续合同成交额",), "money"),
    ("remark", ("备注",), "text"),
]
PERSON_COLUMNS = [
    ("client", ("客户名称", "单位名称"), "name"), ("name", ("姓名", "联系人"), "text"),
    ("sex", ("性别",), "text"), ("department", ("部门",), "text"), ("post", ("职务",), "text"),
    ("office", ("办公电话", "座机"), "text"), ("mobile", ("手机",), "digits"),
    ("category", ("人员类别",), "text"), ("percent", ("决策能力(%)",), "percent"),
]
PROJECT_COLUMNS = [
    ("client", ("客户名称", "单位名称"), "name"), ("name", ("项目名称", "工程名称"), "text"),
    ("status", ("项目状态",), "text"), ("place", ("地点",), "text"),
    ("fen", ("合同额", "合同金额"), "money"), ("signed", ("签订日期",), "date"),
    ("start", ("开工日期",), "date"), ("end", ("竣工日期",), "date"), ("paid", ("付款情况",), "text"),
]
VISIT_COLUMNS = [
    ("date", ("走访日期", "拜访日期"), "date"), ("client", ("客户名称", "单位名称"), "name"),
    ("way", ("方式",), "text"), ("ours", ("我方人员",), "text"), ("theirs", ("对方人员",), "text"),
    ("content", ("洽谈内容", "主要事项"), "text"), ("after", ("后续事项",), "text"),
    ("next", ("下次走访",), "date"),
]
SHEETS = {"clients": ("大客户台账", CLIENT_COLUMNS), "persons": ("相关人员", PERSON_COLUMNS),
          "projects": ("项目", PROJECT_COLUMNS), "visits": ("走访记录", VISIT_COLUMNS)}
UNKNOWN = [(None, (head,), "extra") for head in ("档案柜号", "颜色标记", "内部流水")]

UNITS = {"万元": 1_000_000, "亿元": 10_000_000_000, "元": 100}


def fill_in(rng, sheet, record, index):
    """Values that no verdict hangs on."""
    if sheet == "clients":
        place = names.PROVINCES[rng.choice(list(names.PROVINCES))]
        record.update(sequence=index + 1, nature=rng.choice(("民营企业", "中央企业", "地方国有企业")),
                      source=rng.choice(("", record["name"][:2] + "控股集团(虚构)")), region=place,
                      address="%s示范路%d号" % (place, rng.randrange(1, 999)), postcode=990001,
                      phone="0399-2000%03d" % rng.randrange(1000), mail="c%d@example.com" % (index + 1),
                      legal=names.person(rng), products="商品住宅开发", payment="按进度付款(80%)",
                      funds="自筹,部分到位", unit=rng.choice(names.BRANCHES), remark="")
    elif sheet == "persons":
        record.update(department="工程部", post=rng.choice(("成本经理", "总经理")), office="0399-2000111")
    elif sheet == "projects":
        record.update(paid=rng.choice(("正常", "拖欠", "已结清")))


def head_text(rng, head, unit):
    cut = rng.random()
    if cut < 0.15 and len(head) > 3 and "(" not in head:
        head = head[:2] + "\n" + head[2:]
    elif cut < 0.25 and "(" not in head:
        head = " ".join(head[:2]) + head[2:]
    if unit:
        opening, closing = rng.choice(("()", "（）"))
        return head + rng.choice(("", "\n")) + opening + unit + closing
    if rng.random() < 0.06 and "(" not in head:
        return head + rng.choice(("(必填)", "（见说明）"))
    return head.replace("(", "\n(") if rng.random() < 0.3 else head


class SheetLayout:
    """Lays out one sheet: lines above, the head, and what each column's amounts are counted in."""

    def __init__(self, rng, book, title, columns):
        self.rng = rng
        self.sheet = book.add_sheet(title)
        self.columns = list(columns) + rng.sample(UNKNOWN, rng.randrange(0, 3))
        rng.shuffle(self.columns)
        self.has_money = any(kind == "money" for _, _, kind in self.columns)
        self.units = {}
        self.row = 1
        self.write_above(title)
        self.write_head()

    def write_above(self, title):
        unit = self.rng.choice(list(UNITS)) if self.has_money and self.rng.random() < 0.5 else None
        if self.rng.random() < 0.6:
            self.sheet.put(self.row, 0, text(title))
            self.sheet.merge(self.row, 0, self.row, len(self.columns) - 1)
            self.row += 1
        if unit:
            self.sheet.put(self.row, 0, text("填报单位:示例建工第二建设有限公司(虚构)"))
            mark = self.rng.choice(("金额单位:%s", "金额单位：%s", "单位:%s")) % unit
            self.sheet.put(self.row, len(self.columns) - 2, text(mark))
            self.row += 1
        for i, (_, _, kind) in enumerate(self.columns):
            if kind == "money":
                in_head = not unit or self.rng.random() < 0.2
                self.units[i] = (self.rng.choice(list(UNITS)) if in_head else unit, in_head)

    def write_head(self):
        is_tall = self.rng.random() < 0.3
        for i, (_, heads, _) in enumerate(self.columns):
            unit, in_head = self.units.get(i, (None, False))
            head = head_text(self.rng, self.rng.choice(heads), unit if in_head else None)
            self.sheet.put(self.row, i, text(head))
            if is_tall:
                self.sheet.merge(self.row, i, self.row + 1, i)
        self.row += 2 if is_tall else 1

    def write_record(self, record):
        if self.rng.random() < 0.04:
            self.write_blank()
        record["row"] = self.row
        for i, (field, _, kind) in enumerate(self.columns):
            if kind == "extra":
                value = text(self.rng.choice(("", "x-%d" % self.rng.randrange(99))))
            elif field in record["shown"]:
                value = text(record["shown"][field])
            else:
                value = self.spelled(kind, record.get(field), i)
            self.sheet.put(self.row, i, value)
        self.row += 1

    def write_blank(self):
        if self.rng.random() < 0.5:
            self.sheet.put(self.row, 0, text("  "))
        self.row += 1

    def spelled(self, kind, value, column):
        if value is None or value == "":
            return Cell("empty")
        if kind == "money":
            return spelling.money(self.rng, value, UNITS[self.units[column][0]])
        if kind == "date":
            return spelling.date(self.rng, value)
        return spelling.BY_KIND[kind](self.rng, value)

    def write_feet(self):
        if self.rng.random() < 0.7:
            self.sheet.put(self.row, 0, text(self.rng.choice(("合计", "合 计"))))
            self.row += 1
        if self.rng.random() < 0.7:
            self.write_blank()
            self.sheet.put(self.row, 0, text("填表人:"))
            self.sheet.put(self.row, min(5, len(self.columns) - 1), text("审核人:"))


def lay_out(rng, ledger, book):
    order = list(SHEETS)
    rng.shuffle(order)
    for sheet in order:
        title, columns = SHEETS[sheet]
        place = SheetLayout(rng, book, title, columns)
        for index, record in enumerate(ledger[sheet]):
            fill_in(rng, sheet, record, index)
            place.write_record(record)
        place.write_feet()
    if rng.random() < 0.3:
        book.add_sheet("Sheet1")
