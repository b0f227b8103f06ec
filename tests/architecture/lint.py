#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules a compiler does not see.

lint.py --qt-headers DIR ROOT            lints the tree under ROOT, prints path:line: rule: text for each fault
lint.py --qt-headers DIR --planted DIR   lints every planted tree in DIR: what it finds must be what its file
                                         `expected` says, and every rule must be broken by at least one tree
"""
import argparse
import re
import sys
from pathlib import Path

LAYERS = ["domain", "application", "persistence", "security", "exchange", "printing", "presentation",
          "widgets", "cli", "app"]
INNER = ["domain", "application"]

# What each layer may include of our own and of Qt (docs/architecture.md has the same arrows as targets).
MAY_INCLUDE = {
    "domain": (["domain"], ["QtCore"]),
    "application": (INNER, ["QtCore"]),
    "persistence": (INNER + ["persistence"], ["QtCore", "QtSql"]),
    "security": (INNER + ["security"], ["QtCore"]),
    "exchange": (INNER + ["exchange"], ["QtCore"]),
    "printing": (INNER + ["printing"], ["QtCore", "QtGui"]),
    "presentation": (INNER + ["presentation"], ["QtCore", "QtGui", "QtConcurrent"]),
    "widgets": (INNER + ["presentation", "printing", "widgets"],
                ["QtCore", "QtGui", "QtConcurrent", "QtWidgets", "QtPrintSupport", "QtCharts", "QtSvg"]),
    "cli": (LAYERS, ["QtCore", "QtGui"]),
    "app": (LAYERS, ["QtCore", "QtGui", "QtConcurrent", "QtWidgets", "QtPrintSupport", "QtCharts", "QtSvg"]),
}
# A library belongs to the layer that hides it.
LIBRARIES = {
    r"sodium(\.h|/)": ["security"],
    r"sqlite3(ext)?\.h": ["persistence"],
    r"qpdf/": ["printing"],
    r"(minizip/|(mz)?(un)?zip\.h|ioapi\.h)": ["exchange"],
    r"xlsxwriter": ["exchange"],
    r"(spdlog|fmt)/": ["persistence", "cli", "app"],
}
NO_REPOSITORY = ["presentation", "widgets", "cli", "printing"]
NO_WORDS = ["domain", "application", "persistence"]
# The only files that may look at the environment: the program has no hidden switch.
MAY_READ_ENVIRONMENT = [
    "src/app/logging.cpp",
    "src/app/main.cpp",
    "src/app/paths.cpp",
    "src/cli/environment.cpp",
    "src/cli/main.cpp",
]
CPP_LINES, HEADER_LINES, ENTITY_HEADER_LINES = 400, 150, 250

RULES = ["include", "repository", "environment", "length", "spdx", "marker", "nolint", "unfinished", "words",
         "query", "throw", "star", "skip"]


def without_comments_and_strings(text):
    """Blanks comments and literals, keeping line numbers, so that words in them are not taken for code."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.S)

    def blank(match):
        return "\n" * match.group(0).count("\n") + " "
    return pattern.sub(blank, text)


class Lint:
    def __init__(self, root, qt_headers):
        self.root = root
        self.qt_headers = qt_headers
        self.modules = {}
        self.findings = []
        self.files = 0

    def report(self, path, line, rule, text):
        self.findings.append((path, line, rule, text))

    def grep(self, path, text, pattern, rule, message, flags=0):
        for match in re.finditer(pattern, text, flags):
            self.report(path, text.count("\n", 0, match.start()) + 1, rule, message)

    def run(self):
        for file in self.sources():
            path = file.relative_to(self.root).as_posix()
            text = file.read_text(encoding="utf-8")
            self.files += 1
            self.every_file(path, text)
            if file.suffix in (".cpp", ".h"):
                self.cplusplus(path, text)
            if path.startswith("src/") or file.suffix == ".sql":
                self.grep(path, text, r"\bselect\s+(\w+\.)?\*", "star", "name the columns", re.I)
        return self.findings

    def sources(self):
        suffixes = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql"}
        for top in ["src", "tests", "scripts", "resources", ".ci", "CMakeLists.txt"]:
            start = self.root / top
            for file in sorted(start.rglob("*")) if start.is_dir() else [start]:
                inner = file.relative_to(self.root).as_posix()
                if not file.is_file() or inner.startswith("tests/architecture/planted/"):
                    continue
                is_script = file.suffix == "" and top in ("scripts", ".ci")
                if file.suffix in suffixes or file.name == "CMakeLists.txt" or is_script:
                    yield file

    def every_file(self, path, text):
        head = "\n".join(text.split("\n")[:3])
        if "SPDX-FileCopyrightText: 2026 The Zhuke authors" not in head \
                or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
            self.report(path, 1, "spdx", "the two SPDX lines are missing")
        self.grep(path, text, r"(GCOV[R]|LCO[V]|GCO[V])_EXCL", "marker", "code is covered, not excluded")
        self.grep(path, text, r"\b(T[O]DO|FIX[M]E|X[X]X)\b", "unfinished", "finish it or leave it out")
        self.grep(path, text, r"\bNOLIN[T](NEXTLINE|BEGIN)?\b(?!\([^)\n]*\): *\S)", "nolint",
                  "write NOLIN" "T(check): reason")

    def cplusplus(self, path, text):
        lines = text.count("\n")
        limit = CPP_LINES
        if path.endswith(".h"):
            limit = ENTITY_HEADER_LINES if path.startswith("src/domain/") else HEADER_LINES
        if lines > limit:
            self.report(path, lines, "length", f"{lines} lines, {limit} allowed")
        self.grep(path, text, r"\b(GTEST_SKIP|QSKIP|DISABLED_\w+)\b", "skip", "a test that cannot run has failed")
        parts = path.split("/")
        if parts[0] != "src" or len(parts) < 3:
            return
        layer = parts[1]
        if layer not in MAY_INCLUDE:
            self.report(path, 1, "include", f"src/{layer} is not a layer")
            return
        for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', text, re.M):
            line = text.count("\n", 0, match.start()) + 1
            self.include(path, line, layer, match.group(1) == '"', match.group(2))
        self.code(path, layer, without_comments_and_strings(text))

    def include(self, path, line, layer, quoted, name):
        own, qt = MAY_INCLUDE[layer]
        if name.endswith("repository.h") and layer in NO_REPOSITORY:
            self.report(path, line, "repository", f"{layer} reads through queries and writes through verbs")
        for pattern, homes in LIBRARIES.items():
            if re.match(pattern, name) and layer not in homes:
                self.report(path, line, "include", f"{name} belongs to {' and '.join(homes)}")
        if quoted:
            top = name.split("/")[0]
            generated = name.endswith(".moc") or (layer == "widgets" and "ui_" in name)
            if top in LAYERS and top not in own:
                self.report(path, line, "include", f"{layer} must not know {top}")
            elif top not in LAYERS and not generated:
                self.report(path, line, "include", f'"{name}" is not written from src/')
        else:
            for module in self.modules_of(name):
                if module not in qt:
                    self.report(path, line, "include", f"{layer} must not use {module} ({name})")

    def modules_of(self, name):
        """The Qt module a header comes from: <QtSql/QSqlQuery> says it, <QSqlQuery> is looked up."""
        if name.startswith("Qt") and "/" in name:
            return [name.split("/")[0]]
        if not re.match(r"[Qq]\w", name) or "/" in name:
            return []
        if name not in self.modules:
            self.modules[name] = [folder.parent.name for folder in self.qt_headers.glob(f"Qt*/{name}")]
        return self.modules[name][:1]

    def code(self, path, layer, text):
        if path not in MAY_READ_ENVIRONMENT:
            self.grep(path, text, r"\b(getenv|secure_getenv|qgetenv|qEnvironmentVariable\w*|QProcessEnvironment)\b",
                      "environment", "only the files named in lint.py look at the environment")
        if layer != "persistence":
            self.grep(path, text, r"\bQSql(Query|Database)\b", "query", "SQL stays in persistence")
            self.grep(path, text, r"\bthrow\b(?! std::bad_alloc\b)", "throw", "return a Result")
        if layer in NO_WORDS:
            self.grep(path, text, r"\b(tr|translate|QT_TR\w*_NOOP|QT_TRANSLATE_NOOP)\s*\(", "words",
                      "words for the user are made in presentation")


def lint_planted(folder, qt_headers):
    failures = []
    broken = set()
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir() and entry.name in RULES)
    for tree in trees:
        found = {f"{path}:{line}: {rule}" for path, line, rule, _ in Lint(tree, qt_headers).run()}
        expected = set((tree / "expected").read_text(encoding="utf-8").split("\n")) - {""}
        broken |= {entry.rsplit(": ", 1)[1] for entry in found}
        failures += [f"{tree.name}: not refused: {entry}" for entry in sorted(expected - found)]
        failures += [f"{tree.name}: refused without reason: {entry}" for entry in sorted(found - expected)]
    failures += [f"no planted file breaks the rule {rule}" for rule in RULES if rule not in broken]
    print("\n".join(failures + [f"{len(trees)} planted trees, {len(failures)} failures"]))
    return 1 if failures or not trees else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qt-headers", type=Path, required=True)
    parser.add_argument("--planted", type=Path)
    parser.add_argument("root", type=Path, nargs="?")
    arguments = parser.parse_args()
    if not (arguments.qt_headers / "QtCore" / "QString").exists():
        sys.exit(f"no Qt headers in {arguments.qt_headers}")
    if arguments.planted:
        return lint_planted(arguments.planted, arguments.qt_headers)
    lint = Lint(arguments.root, arguments.qt_headers)
    for path, line, rule, text in lint.run():
        print(f"{path}:{line}: {rule}: {text}")
    print(f"{lint.files} files, {len(lint.findings)} faults")
    return 1 if lint.findings or lint.files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
