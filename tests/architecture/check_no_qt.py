#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails where a program's dynamic section names a library of Qt."""
import re
import subprocess
import sys

NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def qt_libraries(dynamic_section):
    """The Qt libraries among the needed ones; ValueError where nothing is needed at all."""
    needed = NEEDED.findall(dynamic_section)
    if not needed:
        raise ValueError("no dynamic section: is this a program?")
    return [name for name in needed if name.startswith(("libQt", "libqt"))]


if __name__ == "__main__":
    section = subprocess.run(["readelf", "-d", sys.argv[1]], capture_output=True, text=True, check=True).stdout
    found = qt_libraries(section)
    print(f"{sys.argv[1]}: Qt libraries: {', '.join(found) or 'none'}")
    sys.exit(1 if found else 0)
