#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the table of targets in docs/architecture.md with what CMake links.

links.py ARCHITECTURE.md LINKS SRC  LINKS: lines target|public,...|private,... written while configuring
links.py --planted DIR              each tree's table.md and links.txt must give the complaints in `expected`
"""
import sys
from pathlib import Path

HEAD = "| target | public | private |"


def read_table(text):
    """target → (public, private) from the rows under the head."""
    rows = {}
    lines = iter(text.split("\n"))
    if HEAD not in (line.strip() for line in lines):
        return None
    for line in lines:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            break
        if len(cells) == 3 and not cells[0].startswith("-"):
            rows[cells[0].strip("`")] = tuple(names(cell.replace("`", "")) for cell in cells[1:])
    return rows


def names(text):
    return frozenset(name.strip() for name in text.split(",")) - {""}


def read_links(text):
    return {line.split("|")[0]: tuple(names(part) for part in line.split("|")[1:])
            for line in text.split("\n") if line}


def folder_of(target):
    return {"zhuke": "app", "zhukectl": "cli"}.get(target, target.removeprefix("zhuke_"))


def compare(table, links, src):
    if table is None:
        return [f"no table with the head {HEAD}"]
    complaints = [f"{target} is not in the table" for target in links if target not in table]
    # A layer that has no folder yet has no target either.
    complaints += [f"{target} is not a target" for target in table
                   if target not in links and (src / folder_of(target)).is_dir()]
    for target in sorted(table.keys() & links.keys()):
        for kind, said, linked in zip(("public", "private"), table[target], links[target]):
            complaints += [f"{target} does not link {name} ({kind})" for name in sorted(said - linked)]
            complaints += [f"{target} links {name} ({kind}), which the table does not say"
                           for name in sorted(linked - said)]
    return complaints


def complaints_of(table_file, links_file, src):
    links = read_links(links_file.read_text(encoding="utf-8"))
    return compare(read_table(table_file.read_text(encoding="utf-8")), links, src), len(links)


def planted(folder):
    failed = 0
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    for tree in trees:
        found, _ = complaints_of(tree / "table.md", tree / "links.txt", tree / "src")
        expected = (tree / "expected").read_text(encoding="utf-8").rstrip("\n").split("\n")
        if not expected or found != expected:
            failed += 1
            print(f"{tree.name}: expected {expected}, found {found}")
    print(f"{len(trees)} planted tables, {failed} failures")
    return 1 if failed or not trees else 0


def main():
    if sys.argv[1] == "--planted":
        return planted(Path(sys.argv[2]))
    complaints, count = complaints_of(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
    print("\n".join(complaints + [f"{count} targets, {len(complaints)} complaints"]))
    return 1 if complaints or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
