#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles alone every header that no .cpp of its own proves self-contained (check_habits.py sees to those)."""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from source_tree import Finding, files, report

SKIPPED_WITH_WORD = ("-o", "-MF", "-MT", "-MQ", "-include")
SKIPPED = ("-c", "-MD", "-MMD", "-Winvalid-pch", "-fpch-preprocess")


def flags_of(entry):
    """The compiler and flags of a compile_commands entry, without precompiled headers, input and output."""
    flags, skip = [], False
    for word in shlex.split(entry["command"]):
        if skip or word in SKIPPED_WITH_WORD:
            skip = not skip and word in SKIPPED_WITH_WORD
        elif word not in (*SKIPPED, entry["file"]):
            flags.append(word)
    return flags


def headers_alone(paths):
    """Headers without a .cpp of the same name."""
    return [path for path in paths if path.endswith(".h") and path[:-2] + ".cpp" not in paths]


def nearest(header, sources, texts=None):
    """A compiled source that includes the header, else the one that shares the longest path: its flags fit."""
    users = [source for source in sorted(sources) if f'#include "{header}"' in (texts or {}).get(source, "")]
    return users[0] if users else max(sources, key=lambda source: len(os.path.commonpath(["/" + header, "/" + source])))


def error_of(flags, directory, header, folder):
    """What the compiler says of a file that includes the header alone, or nothing.

    The file has one name in each build and is compiled to the end, so that ccache knows it again.
    """
    alone = folder / f"{header.replace('/', '.')}.cpp"
    alone.write_text(f'#include "{header}"\n')
    run = subprocess.run([*flags, "-O0", "-c", alone, "-o", alone.with_suffix(".o")], cwd=directory, capture_output=True, text=True)
    return run.stderr if run.returncode else ""


def sources_of(commands, root):
    """The entry of each source of ours: its own, or that of the joined file that includes it."""
    entries = {}
    for entry in commands:
        file = Path(entry["file"])
        if file.parent.name == "joined":
            entries |= {path: entry for path in re.findall(r'^#include "(.*)"$', file.read_text(), re.M)}
        elif file.is_relative_to(root) and not file.is_relative_to(root / "build"):
            entries[str(file.relative_to(root))] = entry
    return entries


def check(root, build):
    entries = sources_of(json.loads((build / "compile_commands.json").read_text()), root)
    paths = {path for path, _ in files(root)}
    texts = {path: (root / path).read_text(errors="replace") for path in entries if (root / path).is_file()}
    chosen = [path for path in headers_alone(paths) if any(source.split("/")[0] == path.split("/")[0] for source in entries)]

    folder = build / "headers_alone"
    folder.mkdir(exist_ok=True)
    launcher = ["env", f"CCACHE_BASEDIR={root}", "CCACHE_NOHASHDIR=1", "ccache"] if shutil.which("ccache") else []

    def finding(header):
        entry = entries[nearest(header, entries, texts)]
        error = error_of([*launcher, *flags_of(entry)], entry["directory"], header, folder)
        return [Finding(header, 1, f"does not compile alone:\n{error}")] if error else []

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        findings = [one for found in pool.map(finding, sorted(chosen)) for one in found]
    print(f"{len(chosen)} headers compiled alone")
    return findings


if __name__ == "__main__":
    sys.exit(report(check(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())))
