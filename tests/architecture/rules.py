#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that docs/coverage.md names must exist and must be run.

rules.py COVERAGE.md --ctest CTEST BUILD    takes the names from ctest, which lists the GoogleTest programs
rules.py --planted DIR                      each tree's coverage.md and tests.json must give what `expected` says
"""
import json
import re
import subprocess
import sys
from pathlib import Path

HEAD = "| ID | feature | screen | test | state |"
STATES = {"data", "paper", "whole"}


def known_names(listing):
    """Names a row may use: ctest's own, and GoogleTest's Suite.test without layer, instance and parameter."""
    names = set()
    for test in listing["tests"]:
        if any(entry["name"] == "DISABLED" and entry["value"] for entry in test.get("properties", [])):
            continue
        name = test["name"]
        names.add(name)
        match = re.match(r"(?:[a-z_]+\.)?(?:\w+/)?(\w+)(?:/\w+)?\.(\w+)", name)
        if match and "DISABLED_" not in name:
            names.add(f"{match.group(1)}.{match.group(2)}")
    return names


def rows_of(text):
    """The table's rows as line number and cells; nothing without its head."""
    lines = text.split("\n")
    start = lines.index(HEAD) + 2 if HEAD in lines else len(lines)
    for number, line in enumerate(lines[start:], start + 1):
        if not line.startswith("|"):
            break
        yield number, [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])]


def tests_in(cell):
    return re.findall(r"`([^`]+)`", cell)


def check(text, names):
    if HEAD not in text.split("\n"):
        return [f"no table with the head {HEAD}"], 0
    complaints, seen = [], set()
    for number, cells in rows_of(text):
        complaints += [f"line {number}: {text}" for text in check_row(cells, seen, names)]
    return complaints, len(seen)


def check_row(cells, seen, names):
    if len(cells) != 5:
        yield f"{len(cells)} cells instead of 5"
        return
    identifier, feature, _, test, state = cells
    if not re.fullmatch(r"[A-Z][A-Za-z]*-?[A-Za-z]?\d+[a-z]*(?:\.\d+[a-z]*)*", identifier):
        yield f"{identifier!r} is not an ID"
    if identifier in seen:
        yield f"{identifier} stands twice"
    seen.add(identifier)
    if not feature:
        yield f"{identifier} names no feature"
    if state not in STATES:
        yield f"{identifier} has the state {state!r}"
    tests = tests_in(test)
    if not tests:
        yield f"{identifier} names no test"
    for name in tests:
        if name not in names:
            yield f"{identifier} names the test {name}, which does not exist"


def planted(folder):
    failed = 0
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    for tree in trees:
        names = known_names(json.loads((tree / "tests.json").read_text(encoding="utf-8")))
        found, _ = check((tree / "coverage.md").read_text(encoding="utf-8"), names)
        expected = (tree / "expected").read_text(encoding="utf-8").rstrip("\n").split("\n")
        if found != expected:
            failed += 1
            print(f"{tree.name}: expected {expected}, found {found}")
    print(f"{len(trees)} planted tables, {failed} failures")
    return 1 if failed or not trees else 0


def main():
    if sys.argv[1] == "--planted":
        return planted(Path(sys.argv[2]))
    listing = subprocess.run([sys.argv[3], "--show-only=json-v1"], cwd=sys.argv[4], check=True,
                             capture_output=True, text=True).stdout
    names = known_names(json.loads(listing))
    complaints, rows = check(Path(sys.argv[1]).read_text(encoding="utf-8"), names)
    print("\n".join(complaints + [f"{rows} rows, {len(names)} names of tests, {len(complaints)} complaints"]))
    return 1 if complaints or not names else 0


if __name__ == "__main__":
    sys.exit(main())
