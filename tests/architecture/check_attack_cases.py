#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where the table of attack cases misses one, or a case that it calls tested is in no test's name."""
import re
import sys
from pathlib import Path

from source_tree import Finding, files, report, text_of

TABLE = "packaging/docs/attack-cases.md"
CASES = 87
STATES = {"test", "habit", "later"}
ROW = re.compile(r"^\| A(\d+) \| [^|]+ \| (\w+) \| ([^|]*) ?\|$", re.MULTILINE)
TEST_NAME = re.compile(r'\b(?:TEST_CASE|SCENARIO)\(\s*"([^"]+)"')


def tested(names):
    """The numbers that stand in front of test names: `A35 A36: what is tested`."""
    heads = (name.split(":", 1)[0] for name in names if ":" in name)
    return {int(number) for head in heads for number in re.findall(r"\bA(\d+)\b", head)}


def findings_in(table, names):
    rows = {int(number): (state, why.strip()) for number, state, why in ROW.findall(table)}
    here = tested(names)
    for number in range(1, CASES + 1):
        state, why = rows.get(number, ("", ""))
        if state not in STATES:
            yield Finding(TABLE, 1, f"A{number} is missing or in no known state")
        elif state == "test" and number not in here:
            yield Finding(TABLE, 1, f"A{number} is called tested, but no test begins with its number")
        elif state != "test" and number in here:
            yield Finding(TABLE, 1, f"A{number} has a test, but is called {state}")
        elif state != "test" and not why:
            yield Finding(TABLE, 1, f"A{number} is not tested and nobody says why")


if __name__ == "__main__":
    root = Path(sys.argv[1]).resolve()
    sources = [text_of(file) for path, file in files(root) if path.startswith("tests/") and path.endswith(".cpp")]
    names = [name for text in sources for name in TEST_NAME.findall(text)]
    sys.exit(report(list(findings_in(text_of(root / TABLE), names))))
