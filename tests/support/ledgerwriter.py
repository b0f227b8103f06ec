#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ledger workbooks for tests, with a key that says what an import must make of every row.

ledgerwriter.py --seed N --out FILE.xlsx --key FILE.json
    Four sheets of fictional clients with faults sown at random; heads, order of columns and
    sheets, units, spellings and the way the file is written vary with the seed.
ledgerwriter.py --same-as SAMPLE.xlsx --out FILE.xlsx [--seed N]
    The same rows as the sample, with another order of sheets and columns and other heads.

It shares no code with the program: the verdicts are decided here, from the faults sown.
"""
import argparse
import json
import random
import sys

from ledger import content, layout, sample, xlsxfile


def write_random(seed, out, key):
    rng = random.Random(seed)
    ledger = content.make_ledger(rng)
    book = xlsxfile.Book(rng)
    layout.lay_out(rng, ledger, book)
    book.save(out)
    with open(key, "w", encoding="utf-8") as file:
        json.dump(content.key_of(ledger), file, ensure_ascii=False, indent=1)
        file.write("\n")


def write_same(seed, source, out):
    rng = random.Random(seed)
    book = xlsxfile.Book(rng)
    sample.rewrite(rng, source, book)
    book.save(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    parser.add_argument("--key")
    parser.add_argument("--same-as", metavar="SAMPLE.xlsx")
    options = parser.parse_args()
    if options.same_as:
        write_same(options.seed, options.same_as, options.out)
    elif options.key:
        write_random(options.seed, options.out, options.key)
    else:
        parser.error("--key is needed unless --same-as is given")
    return 0


if __name__ == "__main__":
    sys.exit(main())
