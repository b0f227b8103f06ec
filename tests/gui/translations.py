#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Zhuke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py LUPDATE ROOT: the English file is complete and as the sources are now.

Works on a copy: nothing in the tree is touched.
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def messages(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    source = root / "resources/translations/zhuke_en.ts"
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / source.name
        shutil.copy(source, copy)
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-recursive", root / "src",
                        "-source-language", "zh_CN", "-target-language", "en", "-ts", copy], check=True)
        fresh = list(messages(copy))
    faults = [f"unfinished: {context}: {text}" for context, text, translation in fresh
              if translation.get("type") == "unfinished" or not (translation.text or "").strip()]
    known = {(context, text) for context, text, _ in fresh}
    faults += [f"no longer in the sources: {context}: {text}" for context, text, _ in messages(source)
               if (context, text) not in known]
    print("\n".join(faults + [f"{len(fresh)} texts, {len(faults)} faults"]))
    return 1 if faults or not fresh else 0


sys.exit(main())
