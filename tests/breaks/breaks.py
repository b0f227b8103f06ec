#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each rule once, as rules.toml says, and sees that its tests notice.

breaks.py copy CHECKOUT COPY        brings COPY to the state of CHECKOUT; what did not change is not touched
breaks.py run COPY BUILD [RULE...]  breaks the rules in COPY, one after the other, and builds and tests in BUILD

The sources themselves are never touched. A break that does not compile is a fault of the break: no test saw it.
"""
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree
from pathlib import Path

LEFT_OUT = {".git", "build", "__pycache__"}


def load(folder):
    with open(Path(folder) / "rules.toml", "rb") as file:
        return tomllib.load(file)["break"]


def files_of(root):
    found = set()
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in LEFT_OUT]
        found.update(Path(folder, name).relative_to(root) for name in names)
    return found


def copy(checkout, target):
    wanted = files_of(checkout)
    for old in files_of(target) - wanted:
        (target / old).unlink()
    for name in wanted:
        source, copied = checkout / name, target / name
        if not copied.exists() or not filecmp.cmp(source, copied, shallow=False):
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copied)


class Bench:
    """Builds and tests what stands in the copy."""

    def __init__(self, build):
        self.build = build

    def make(self, target):
        """Nothing, or what the compiler said."""
        done = subprocess.run(["ninja", "-C", self.build, target], capture_output=True, text=True)
        return done.stdout[-3000:] if done.returncode else ""

    def failed(self, target, tests):
        """Which of the tests fail; None when they could not all be run."""
        layer = target.removesuffix("_test")
        # A name with parameters is Instance/Suite.test/0; CMake's expressions may have few groups, so none is used.
        names = "|".join(f"^{layer}[.][^.]*{suite}[/0-9]*[.]{name}[/A-Za-z0-9_]*$"
                         for suite, name in (test.split(".") for test in tests))
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder, "report.xml")
            subprocess.run(["ctest", "--test-dir", self.build, "-j", str(os.cpu_count()), "-R", names,
                            "--output-junit", report], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if not report.exists():
                return None
            cases = xml.etree.ElementTree.parse(report).getroot().findall("testcase")
        fails = {}
        for case in cases:
            name = re.sub(r"^[a-z]+\.(?:\w+/)?(\w+)(?:/\w+)?\.(\w+).*", r"\1.\2", case.get("name"))
            fails[name] = fails.get(name, False) or case.get("status") == "fail"
        return None if set(tests) - set(fails) else {test for test in tests if fails[test]}


def in_order(breaks):
    """By test program, then by file, so that little is built between two breaks."""
    return sorted(breaks, key=lambda entry: (entry["target"], entry["file"]))


def check_unbroken(bench, breaks):
    """The complaints about tests that fail while nothing is broken."""
    tests = {}
    for entry in breaks:
        tests.setdefault(entry["target"], set()).update(entry["tests"])
    complaints = []
    for target, names in sorted(tests.items()):
        said = bench.make(target)
        failed = None if said else bench.failed(target, sorted(names))
        if failed is None:
            complaints.append(f"{target} cannot be built or run: {said}")
        elif failed:
            complaints.append(f"{target} fails with nothing broken: {', '.join(sorted(failed))}")
    return complaints


def verdict(bench, entry):
    """Nothing when all of the break's tests noticed, otherwise what is wrong."""
    said = bench.make(entry["target"])
    if said:
        return f"the break does not compile:\n{said}"
    failed = bench.failed(entry["target"], entry["tests"])
    if failed is None:
        return "its tests could not be run"
    unseen = [test for test in entry["tests"] if test not in failed]
    return f"not noticed by {', '.join(unseen)}" if unseen else ""


def tell(entry, fault):
    print(f"| {', '.join(entry['rules'])} | {entry['what']} | {', '.join(entry['tests'])} | {fault or 'seen failing'} |",
          flush=True)


def run(copied, build, rules):
    breaks = in_order(load(copied / "tests/breaks"))
    unknown = set(rules) - {rule for entry in breaks for rule in entry["rules"]}
    if unknown:
        print(f"no break for {', '.join(sorted(unknown))}")
        return 2
    breaks = [entry for entry in breaks if not rules or set(rules) & set(entry["rules"])]
    bench = Bench(build)
    complaints = check_unbroken(bench, breaks)
    if complaints:
        print("\n".join(complaints))
        return 1
    print("| rule | break | tests | |\n| --- | --- | --- | --- |", flush=True)
    faults = 0
    for entry in breaks:
        file = copied / entry["file"]
        whole = file.read_text(encoding="utf-8")
        if whole.count(entry["text"]) != 1:
            fault = "the text to break does not stand in the file exactly once"
        else:
            file.write_text(whole.replace(entry["text"], entry["becomes"]), encoding="utf-8")
            try:
                fault = verdict(bench, entry)
            finally:
                file.write_text(whole, encoding="utf-8")
        faults += 1 if fault else 0
        tell(entry, fault)
    print(f"{len(breaks) - faults} passed, {faults} failed")
    return 1 if faults else 0


def main():
    if sys.argv[1] == "copy":
        copy(Path(sys.argv[2]), Path(sys.argv[3]))
        return 0
    return run(Path(sys.argv[2]), sys.argv[3], sys.argv[4:])


if __name__ == "__main__":
    sys.exit(main())
