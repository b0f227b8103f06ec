#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line coverage of what reads bytes from outside, file by file, by the corpora alone.

coverage.py SOURCE BUILD    reads what fuzz_test left behind in this coverage build
"""
import json
import subprocess
import sys

FLOOR = 80
READERS = {
    "src/application/client": ["clientjson", "personjson", "projectjson"],
    "src/application/json": ["fieldjson"],
    "src/domain/standards": ["amount", "datetext", "decimal", "percent"],
    "src/exchange/workbook": ["csvreader", "csvrecords", "fileworkbookreader", "formulaguard", "numbertext", "relationships",
                              "textencoding", "xlsxreader", "xlsxsheet", "xlsxstrings", "xlsxstyles", "xmlpart", "ziparchive"],
    "src/printing/definition": ["definitionreader", "jsonobject", "texttemplate"],
}


def main():
    source, build = sys.argv[1:3]
    output = subprocess.run(["gcovr", "--root", source, "--object-directory", build, "--filter", "src/", "-j", "2",
                             "--json-summary", "-", build], cwd=source, check=True, stdout=subprocess.PIPE, text=True)
    lines = {entry["filename"]: entry for entry in json.loads(output.stdout)["files"]}
    short = 0
    for name in [f"{folder}/{reader}.cpp" for folder, readers in READERS.items() for reader in readers]:
        total = lines.get(name, {}).get("line_total", 0)
        covered = lines.get(name, {}).get("line_covered", 0)
        is_short = total == 0 or 100 * covered < FLOOR * total
        short += is_short
        print(f"{covered:4} of {total:4} {100 * covered / max(total, 1):6.1f} %  {name}{'  TOO FEW' if is_short else ''}")
    print(f"{short} files below {FLOOR} % of their lines")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
