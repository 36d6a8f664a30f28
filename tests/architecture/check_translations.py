#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where a translation lacks a text: the .ts files are brought up to date in a copy and read."""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from source_tree import Finding, files, report


def unfinished(document):
    """(context, source) of each message that has no finished translation."""
    for context in ElementTree.fromstring(document).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = None if translation is None else translation.get("type")
            if kind in ("obsolete", "vanished"):
                continue
            texts = [] if translation is None else [form.text for form in translation.iter("numerusform")] or [translation.text]
            if kind == "unfinished" or not texts or not all(texts):
                yield context.findtext("name"), message.findtext("source")


def brought_up_to_date(root, translation, lupdate, scratch):
    """The translation's text after lupdate has read today's sources."""
    copy = scratch / translation.name
    shutil.copy(translation, copy)
    # -I: without the headers lupdate does not know the namespace of a class, and names its context wrongly
    command = [lupdate, "-silent", "-locations", "none", "-I", str(root), str(root / "qml"), "-ts", str(copy)]
    subprocess.run(command, check=True, capture_output=True)
    return copy.read_text(encoding="utf-8")


def check(root, lupdate):
    findings = []
    with tempfile.TemporaryDirectory() as scratch:
        for path, file in files(root):
            if path.endswith(".ts"):
                document = brought_up_to_date(root, file, lupdate, Path(scratch))
                findings += [Finding(path, 1, f"{name}: not translated: {text}") for name, text in unfinished(document)]
    return findings


if __name__ == "__main__":
    sys.exit(report(check(Path(sys.argv[1]).resolve(), sys.argv[2])))
