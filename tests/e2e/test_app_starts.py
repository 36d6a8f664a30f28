#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Without arguments the app opens its first-run page: a window with a name and something to read and to press. Without a
display it says so."""
import os
import subprocess
import sys

from app_session import AppSession, Desktop, run_test


def test():
    with Desktop() as desktop, AppSession(desktop, sys.argv[1:2]) as app:
        assert "Ringtrue" in app.title(), app.title()
        app.wait_for(role="label")
        app.wait_for(role="push button")
        unnamed = [node for node in app.nodes() if node.role in ("push button", "check box", "text") and not node.name]
        assert not unnamed, f"without an accessible name: {unnamed}\n{app.tree()}"
    for display in ("", ":7777"): # none, and one that does not answer
        environment = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run(sys.argv[1:2], env={**environment, "DISPLAY": display}, capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and "ringtrue --help" in done.stderr, (display, done)


run_test(test)
