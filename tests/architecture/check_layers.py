#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every #include "..." and QML import and fails where it goes against layers.txt."""
import re
import sys
from pathlib import Path

from source_tree import Finding, files, line_at, report, text_of, without_comments

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)
QML_IMPORT = re.compile(r"^[ \t]*import[ \t]+([A-Z][\w.]*)", re.MULTILINE)
QT_HEADER = re.compile(r"^Q([A-Z]\w*|t\w+/.+|t[A-Z]\w*)$|^q[a-z]+(_p)?\.h$")
QT_IN_CMAKE = re.compile(r"find_package\(\s*Qt\d|\bQt6?::\w+|qt_(add|standard)_\w+")


def read_layers(text):
    """folder -> everything it may use: itself and, over any number of steps, what it builds on."""
    direct = {}
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        folder, separator, below = line.partition(":")
        if not separator or folder in direct:
            raise ValueError(f"layers.txt:{number}: no folder, or a folder named twice: {raw}")
        direct[folder] = below.split()
    unknown = {name for below in direct.values() for name in below} - set(direct) - {"Qt"}
    if unknown:
        raise ValueError(f"layers.txt: not a listed folder: {', '.join(sorted(unknown))}")
    return {folder: reachable(folder, direct) for folder in direct}


def reachable(folder, direct):
    seen, waiting = {folder}, [folder]
    while waiting:
        for below in direct.get(waiting.pop(), []):
            if below not in seen:
                seen.add(below)
                waiting.append(below)
    return seen


def layer_of(path, layers):
    """The longest listed folder that holds the path, or None."""
    fitting = [folder for folder in layers if path == folder or path.startswith(folder + "/")]
    return max(fitting, key=len, default=None)


def target_of_import(module, layers):
    if module.split(".")[0] in ("QtQuick", "QtQml", "QtCore", "QtMultimedia", "QtTest", "Qt"):
        return "Qt"
    return layer_of("qml/" + module.replace(".", "/"), layers) if module.startswith("Ringtrue") else None


def target_of_include(mark, header, layers):
    if QT_HEADER.match(header):
        return "Qt"
    return layer_of(header, layers) if mark == '"' else None


def uses(path, text, layers):
    """(line, what is named, its layer) of each include or import that leads to a layer of ours or to Qt."""
    code = without_comments(text)
    if path.endswith(".qml"):
        found = ((m, m.group(1), target_of_import(m.group(1), layers)) for m in QML_IMPORT.finditer(code))
    else:
        found = ((m, m.group(2), target_of_include(m.group(1), m.group(2), layers)) for m in INCLUDE.finditer(code))
    for match, name, target in found:
        yield line_at(code, match.start(0)), name, target, match


def findings_in(path, text, layers):
    own = layer_of(path, layers)
    if own is None:
        yield Finding(path, 1, "belongs to no folder of layers.txt")
        return
    for line, name, target, match in uses(path, text, layers):
        if target is not None and target not in layers[own]:
            yield Finding(path, line, f"{own} must not use {name} ({target})")
        elif target is None and not path.endswith(".qml") and match.group(1) == '"' and "/" not in name:
            if not name.endswith(".moc"):
                yield Finding(path, line, f'write the path from the root: "{name}"')


def findings_in_cmake(path, text, layers):
    """Qt is looked for and linked only where it may be used."""
    own = layer_of(path, layers)
    if own is None or "Qt" in layers[own]:
        return
    for number, line in enumerate(text.splitlines(), 1):
        if QT_IN_CMAKE.search(line.split("#", 1)[0]):
            yield Finding(path, number, f"{own} must not look for Qt")


def check(root, layers):
    findings = []
    for path, file in files(root):
        if path.split("/")[0] in ("packaging", ".ci") or path.startswith("tests/data/"):
            continue
        if path.endswith((".cpp", ".h", ".qml")):
            findings += findings_in(path, text_of(file), layers)
        elif path.endswith("CMakeLists.txt"):
            findings += findings_in_cmake(path, text_of(file), layers)
    return findings


if __name__ == "__main__":
    source = Path(sys.argv[1]).resolve()
    sys.exit(report(check(source, read_layers(text_of(source / "tests/architecture/layers.txt")))))
