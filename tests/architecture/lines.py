#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line coverage per layer against its floor.

lines.py --gcovr GCOVR SOURCE BUILD    reads what the tests of this coverage build left behind
lines.py --planted DIR                 each tree's summary.json must give what `expected` says
"""
import json
import subprocess
import sys
from pathlib import Path

FLOORS = {"domain": 95, "application": 85, "persistence": 85, "printing": 85, "exchange": 85, "security": 85}


def compare(summary, layers):
    """Complaints and a table; layers are the folders of src that have code."""
    complaints, table = [], []
    for layer, floor in FLOORS.items():
        if layer not in layers:
            continue
        files = [entry for entry in summary["files"] if entry["filename"].startswith(f"src/{layer}/")]
        total = sum(entry["line_total"] for entry in files)
        covered = sum(entry["line_covered"] for entry in files)
        if total == 0:
            complaints.append(f"{layer}: nothing was measured")
            continue
        table.append(f"{layer:12} {covered:6} of {total:6} lines {100 * covered / total:6.2f} % (at least {floor} %)")
        if 100 * covered < floor * total:
            complaints.append(f"{layer}: {covered} of {total} lines, less than {floor} %")
            table += [f"    {entry['filename']}: {entry['line_total'] - entry['line_covered']} lines not reached"
                      for entry in sorted(files, key=lambda entry: entry["line_covered"] - entry["line_total"])[:20]
                      if entry["line_covered"] < entry["line_total"]]
    return complaints, table


def planted(folder):
    failed = 0
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    for tree in trees:
        summary = json.loads((tree / "summary.json").read_text(encoding="utf-8"))
        found, _ = compare(summary, {"domain", "printing"})
        expected = (tree / "expected").read_text(encoding="utf-8").rstrip("\n").split("\n")
        if found != expected:
            failed += 1
            print(f"{tree.name}: expected {expected}, found {found}")
    print(f"{len(trees)} planted summaries, {failed} failures")
    return 1 if failed or not trees else 0


def main():
    if sys.argv[1] == "--planted":
        return planted(Path(sys.argv[2]))
    gcovr, source, build = sys.argv[2], Path(sys.argv[3]), sys.argv[4]
    output = subprocess.run([gcovr, "--root", source, "--object-directory", build, "--filter", "src/", "-j", "2",
                             "--json-summary", "-", build], cwd=source, check=True, stdout=subprocess.PIPE, text=True)
    layers = {folder.name for folder in (source / "src").iterdir() if any(folder.rglob("*.cpp"))}
    complaints, table = compare(json.loads(output.stdout), layers)
    print("\n".join(table + complaints + [f"{len(table)} lines of report, {len(complaints)} layers below their floor"]))
    return 1 if complaints or not table else 0


if __name__ == "__main__":
    sys.exit(main())
