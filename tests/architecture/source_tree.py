# SPDX-License-Identifier: Apache-2.0
"""The files of the source tree, and what a check says about them."""
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

SKIPPED = {"build", ".git", ".cache", "__pycache__"}


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


def tracked(root: Path):
    """Paths that git knows or would add; None where there is no git."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listing = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return None
    return [root / name for name in listing.split("\0") if name]


def walked(root: Path):
    for path in root.rglob("*"):
        if not SKIPPED.intersection(path.relative_to(root).parts):
            yield path


def files(root: Path):
    """Every file of the tree with its path from the root, sorted."""
    found = tracked(root) if (root / ".git").exists() else None
    chosen = walked(root) if found is None else found
    return sorted((path.relative_to(root).as_posix(), path) for path in chosen if path.is_file())


def text_of(path: Path):
    return path.read_text(encoding="utf-8", errors="replace")


def without_comments(text: str):
    """The text with C++ or QML comments blanked and every line break kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''

    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return re.sub(pattern, blank, text, flags=re.DOTALL)


def line_at(text: str, offset: int):
    return text.count("\n", 0, offset) + 1


def report(findings):
    """Prints the findings; the exit code of a check."""
    for finding in sorted(findings):
        print(finding)
    print(f"{len(findings)} findings")
    return 1 if findings else 0
