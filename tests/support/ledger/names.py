# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fictional names, numbers and codes."""

STEMS = "云汀 朔澜 霁海 瀚屿 栖川 临棠 青筑 澔宁 屹嵘 锦汐".split()
TRADES = "城市建设投资 置业 地产开发 轨道交通 智造 新能源 数据科技 医院管理 文旅 供应链".split()
FORMS = "集团有限公司 有限公司 股份有限公司".split()
SURNAMES = "王 李 赵 钱 孙 周 吴 郑 冯 陈 曾 单 仇 查 解 盖 区 朴 覃 乐 翟 任 尉迟 欧阳 万俟 长孙".split()
GIVEN = "远 宁 川 安 明 清 岚 达 诚 和".split()
PROVINCES = {"11": "北京市", "31": "上海市", "32": "江苏省南京市", "43": "湖南省长沙市",
             "44": "广东省广州市", "50": "重庆市", "51": "四川省成都市", "61": "陕西省西安市"}
INDUSTRIES = ["房地产业", "制造业", "教育", "建筑业", "金融业", "交通运输、仓储和邮政业", "采矿业"]
BRANCHES = [place + "分公司" for place in "华北 华东 华南 华中 西南 西北".split()]

CODE_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def person(rng):
    return rng.choice(SURNAMES) + "示" + rng.choice(GIVEN)


def companies(rng, count):
    everything = [s + t + f + "(虚构)" for s in STEMS for t in TRADES for f in FORMS]
    # One company per stem and trade: a test of duplicates should not hang on who is similar.
    rng.shuffle(everything)
    chosen, seen = [], set()
    for name in everything:
        if name[:4] not in seen:
            seen.add(name[:4])
            chosen.append(name)
    return chosen[:count]


def organisation_code(serial):
    body = "PDY%05d" % serial
    values = [int(c) if c.isdigit() else ord(c) - ord("A") + 10 for c in body]
    rest = 11 - sum(v * w for v, w in zip(values, (3, 7, 9, 10, 5, 8, 4, 2))) % 11
    return body + {10: "X", 11: "0"}.get(rest, str(rest))


def credit_code(rng, serial):
    front = rng.choice(("91", "91", "91", "12", "11")) + rng.choice(list(PROVINCES)) + "9900"
    first17 = front + organisation_code(serial)
    total = sum(CODE_DIGITS.index(c) * pow(3, i, 31) for i, c in enumerate(first17))
    return first17 + CODE_DIGITS[(31 - total % 31) % 31]


def wrong_check(rng, code):
    return code[:-1] + rng.choice([c for c in CODE_DIGITS if c != code[-1]])
