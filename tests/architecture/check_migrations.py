#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where a released migration is not what it was: migrations.txt holds the SHA-256 of each."""
import hashlib
import re
import sys
from pathlib import Path

from source_tree import Finding, files, report, text_of

MIGRATION = re.compile(r"(^|/)migrations/(\d{4})_[a-z0-9_]+\.sql$")


def released(text):
    """path -> SHA-256 of the lines `<sha256>  <path>`."""
    rows = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return {path: digest for digest, path in rows}


def findings_in(present, known):
    """present: path -> bytes of every migration of the tree."""
    for path, digest in known.items():
        if path not in present:
            yield Finding(path, 1, "a released migration is gone")
        elif hashlib.sha256(present[path]).hexdigest() != digest:
            yield Finding(path, 1, "a released migration was changed: write a new one instead")
    last = {}
    for path in known:
        folder = path.rsplit("/", 1)[0]
        last[folder] = max(last.get(folder, ""), path)
    for path in present:
        folder = path.rsplit("/", 1)[0]
        if path not in known and path < last.get(folder, ""):
            yield Finding(path, 1, "a new migration before a released one: give it the next number")


if __name__ == "__main__":
    root = Path(sys.argv[1]).resolve()
    listed = released(text_of(root / "tests/architecture/migrations.txt"))
    found = {path: file.read_bytes() for path, file in files(root) if MIGRATION.search(path)}
    print(f"{len(found)} migrations, {len(listed)} released")
    sys.exit(report(list(findings_in(found, listed))))
