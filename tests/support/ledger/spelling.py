# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways one value is written by different hands."""
import math

from .xlsxfile import Cell, text

WIDE = {ord(c): ord(c) + 0xFEE0 for c in "0123456789.,-ABC"}


def plain(rng, value):
    return text(str(value))


def name(rng, value):
    roll = rng.random()
    if roll < 0.08:
        return text(" %s " % value)
    if roll < 0.16:
        return text(value.replace("(", "（").replace(")", "）"))
    if roll < 0.20:
        return Cell("text", value, formula='TRIM("%s")' % value)
    return text(value)


def code(rng, value):
    roll = rng.random()
    if roll < 0.1:
        return text(value[:6].lower() + " " + value[6:].lower())
    return text(value)


def number(rng, value):
    return text(value.translate(WIDE) if rng.random() < 0.12 else value)


def grade(rng, value):
    return text(value + rng.choice(("", "", "级")))


def count(rng, value):
    return rng.choice((text(str(value)), Cell("number", str(value)),
                       Cell("number", str(value), formula="ROW()-%d" % rng.randrange(1, 5))))


def digits(rng, value):
    return rng.choice((text(str(value)), Cell("number", str(value))))


def percent(rng, value):
    """Percent of the whole, 0 … 100."""
    ways = [text("%d%%" % value), text(str(value)), Cell("number", str(value)),
            Cell("number", decimal(value, 2), style=rng.choice(("percent", "percent1")))]
    if 1 < value < 100:
        ways.append(Cell("number", decimal(value, 2)))
    return rng.choice(ways)


def decimal(value, places):
    """value / 10^places as decimal text without superfluous zeros."""
    sign, digits_ = ("-", str(-value)) if value < 0 else ("", str(value))
    digits_ = digits_.rjust(places + 1, "0")
    whole, fraction = digits_[:len(digits_) - places], digits_[len(digits_) - places:].rstrip("0")
    return sign + whole + ("." + fraction if fraction else "")


def grouped(number_text):
    whole, _, fraction = number_text.partition(".")
    return "{:,}".format(int(whole)) + ("." + fraction if fraction else "")


def money(rng, fen, unit):
    """Fen as an amount of a column counted in this many fen."""
    inside = decimal(fen, len(str(unit)) - 1)
    noise = repr(math.nextafter(float(inside), rng.choice((-math.inf, math.inf))))
    ways = [
        text(inside), text(grouped(inside)), text(inside.translate(WIDE)), Cell("number", inside),
        Cell("number", inside, style="money"), Cell("number", inside, formula=inside + "*1"),
        text(decimal(fen, 10) + rng.choice(("亿", "亿元"))), text(decimal(fen, 6) + rng.choice(("万", "万元"))),
        text(decimal(fen, 2) + "元"), Cell("number", noise if "e" not in noise else inside),
    ]
    return rng.choice(ways)


def date(rng, day):
    y, m, d = day.year, day.month, day.day
    ways = [
        text(day.isoformat()), text("%d.%d.%d" % (y, m, d)), text("%d/%02d/%02d" % (y, m, d)),
        text("%d年%d月%d日" % (y, m, d)), text("%d%02d%02d" % (y, m, d)), text("%d-%d-%d" % (y, m, d)),
        Cell("number", "%d%02d%02d" % (y, m, d)),
        Cell("date", day, style="date"), Cell("date", day, style="isodate"),
        Cell("date", day, style="chinesedate"), Cell("date", day, style="builtin31"),
        Cell("date", day, style="date", formula="DATE(%d,%d,%d)" % (y, m, d)),
        Cell("date", day, style="datetime", fraction=".75"), Cell("date", day),
    ]
    return rng.choice(ways)


BY_KIND = {"text": plain, "name": name, "code": code, "number": number, "grade": grade,
           "count": count, "digits": digits, "percent": percent}
