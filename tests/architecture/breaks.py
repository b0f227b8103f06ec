#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that docs/coverage.md names for a rule must be seen failing by a break of that rule.

breaks.py ROOT            compares tests/breaks/rules.toml with docs/coverage.md and with the files it breaks
breaks.py --planted DIR   each tree's coverage.md, rules.toml and files must give what `expected` says

scripts/breaks makes the breaks; this only sees that the list is whole and still fits the sources.
"""
import sys
import tomllib
from pathlib import Path

import rules

KEYS = {"rules", "what", "file", "text", "becomes", "target", "tests"}


def check(coverage, listing, root):
    rows = {cells[0]: rules.tests_in(cells[3]) for _, cells in rules.rows_of(coverage) if len(cells) == 5}
    breaks = tomllib.loads(listing).get("break", [])
    complaints = []
    seen = set()
    for number, entry in enumerate(breaks, 1):
        where = f"break {number}"
        if set(entry) != KEYS:
            complaints.append(f"{where}: its keys are not {', '.join(sorted(KEYS))}")
            continue
        seen |= {(rule, test) for rule in entry["rules"] for test in entry["tests"]}
        complaints += [f"{where}: {text}" for text in check_break(entry, rows, root)]
    for rule, tests in rows.items():
        complaints += [f"{rule}: no break of it is seen by {test}" for test in tests if (rule, test) not in seen]
    return complaints, len(breaks), len(rows)


def check_break(entry, rows, root):
    for rule in entry["rules"]:
        if rule not in rows:
            yield f"there is no rule {rule}"
        elif not set(entry["tests"]) & set(rows[rule]):
            yield f"none of its tests stands in the row of {rule}"
    if entry["text"] == entry["becomes"]:
        yield "nothing is broken"
    file = root / entry["file"]
    times = file.read_text(encoding="utf-8").count(entry["text"]) if file.is_file() else 0
    if not file.is_file():
        yield f"there is no file {entry['file']}"
    elif times != 1:
        yield f"its text stands {times} times in {entry['file']}"


def planted(folder):
    failed = 0
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    for tree in trees:
        found, _, _ = check((tree / "coverage.md").read_text(encoding="utf-8"),
                            (tree / "rules.toml").read_text(encoding="utf-8"), tree)
        expected = (tree / "expected").read_text(encoding="utf-8").rstrip("\n").split("\n")
        if found != expected:
            failed += 1
            print(f"{tree.name}: expected {expected}, found {found}")
    print(f"{len(trees)} planted lists, {failed} failures")
    return 1 if failed or not trees else 0


def main():
    if sys.argv[1] == "--planted":
        return planted(Path(sys.argv[2]))
    root = Path(sys.argv[1])
    complaints, breaks, rows = check((root / "docs/coverage.md").read_text(encoding="utf-8"),
                                     (root / "tests/breaks/rules.toml").read_text(encoding="utf-8"), root)
    print("\n".join(complaints + [f"{breaks} breaks of {rows} rules, {len(complaints)} complaints"]))
    return 1 if complaints or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
