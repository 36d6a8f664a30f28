#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where a top-level folder is none of the house's, a source folder has no README, or one is too long."""
import sys
from pathlib import Path

from source_tree import Finding, files, report, text_of

ALLOWED = {"core", "forms", "media", "qml", "tests", "packaging", ".ci", ".github", ".vscode"}
WITH_README = ("core", "forms", "media", "qml", "tests", "packaging")
WITH_MODULES = ("core", "forms", "media", "qml")
LONGEST_README = 20


def strange_folders(paths):
    tops = {path.split("/", 1)[0] for path in paths if "/" in path}
    return [Finding(top, 1, "a top-level folder outside the design") for top in sorted(tops - ALLOWED)]


def source_folders(paths):
    """The top folders, and the folders below them that are modules of their own."""
    found = set()
    for path in paths:
        parts = path.split("/")
        depth = 3 if path.startswith("qml/Ringtrue/") else 2
        if len(parts) > 1 and parts[0] in WITH_README:
            found.add(parts[0])
        if len(parts) > depth and parts[0] in WITH_MODULES and path.endswith((".cpp", ".h", ".qml")):
            found.add("/".join(parts[:depth]))
    return sorted(found)


def readmes(paths, lines_of):
    for folder in source_folders(paths):
        readme = folder + "/README.md"
        if readme not in paths:
            yield Finding(folder, 1, "no README.md: what it is for, what it must not know, where to start")
        elif lines_of(readme) > LONGEST_README:
            yield Finding(readme, LONGEST_README + 1, f"a folder's README has at most {LONGEST_README} lines")


if __name__ == "__main__":
    root = Path(sys.argv[1]).resolve()
    tree = dict(files(root))
    sys.exit(report(strange_folders(tree) + list(readmes(tree, lambda path: len(text_of(tree[path]).splitlines())))))
