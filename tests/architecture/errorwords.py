#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule that an error may name has words for the person who reads it.

errorwords.py ROOT              reads src under ROOT
errorwords.py --planted DIR     each tree under DIR must give what its file `expected` says
"""
import re
import sys
from pathlib import Path

# Where words stand: CodedWords{"rule", ...}.
WORDS = re.compile(r'\bCodedWords\{\s*"([^"]+)"')
CALL = re.compile(r"\b(failure|fail|failed|refused|invalid|badFile|Refusal)\s*[({]|\bRefusal \w+\{")
LITERAL = re.compile(r'^(?:u?"([^"]+)"(?:_s)?|(?:QStringLiteral|QLatin1StringView)\("([^"]+)"\))$')
CODE = re.compile(r"^[A-Za-z][A-Za-z0-9-]+$")


def arguments(text, start):
    """The arguments of a call whose bracket opens just before `start`, split at its own commas."""
    depth, parts, current, index, quoted = 1, [], "", start, False
    while index < len(text) and depth:
        char = text[index]
        if char == '"' and text[index - 1] != "\\":
            quoted = not quoted
        if not quoted:
            depth += (char in "({[") - (char in ")}]")
            if not depth:
                break
            if char == "," and depth == 1:
                parts.append(current.strip())
                current = ""
                index += 1
                continue
        current += char
        index += 1
    return parts + [current.strip()]


def literal(argument):
    match = LITERAL.match(argument)
    return next((group for group in match.groups() if group), None) if match else None


def codes_in(text):
    """(position, rule) of every rule that a call names.

    It is the fourth argument of failure() and the first of badFile(); other helpers take it as their last literal.
    """
    for call in CALL.finditer(text):
        parts = arguments(text, call.end())
        found = [literal(part) for part in parts]
        if call.group(1) == "failure":
            named = found[3] if len(found) > 3 else None
        elif call.group(1) == "badFile":
            named = found[0]
        else:
            named = next((part for part in reversed(found) if part), None)
        if named and CODE.match(named):
            yield call.start(), named


def check(root):
    files = sorted(path for path in (root / "src").rglob("*") if path.suffix in (".cpp", ".h"))
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    known = {rule for text in texts.values() for rule in WORDS.findall(text)}
    complaints, seen = [], set()
    for path, text in texts.items():
        for position, rule in codes_in(text):
            if rule not in known and rule not in seen:
                line = text.count("\n", 0, position) + 1
                complaints.append(f"{path.relative_to(root)}:{line}: the rule {rule} has no words")
            seen.add(rule)
    return complaints, len(seen)


def planted(folder):
    failed = 0
    trees = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    for tree in trees:
        found, _ = check(tree)
        expected = (tree / "expected").read_text(encoding="utf-8").rstrip("\n").split("\n")
        if found != expected:
            failed += 1
            print(f"{tree.name}: expected {expected}, found {found}")
    print(f"{len(trees)} planted trees, {failed} failures")
    return 1 if failed or not trees else 0


def main():
    if sys.argv[1] == "--planted":
        return planted(Path(sys.argv[2]))
    complaints, rules = check(Path(sys.argv[1]))
    print("\n".join(complaints + [f"{rules} rules, {len(complaints)} complaints"]))
    return 1 if complaints or not rules else 0


if __name__ == "__main__":
    sys.exit(main())
