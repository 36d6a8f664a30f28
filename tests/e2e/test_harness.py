#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The harness itself: keys arrive, the tree is read, pictures are taken, what is not there is not seen."""
import sys
import tempfile
from pathlib import Path

from app_session import AppSession, Desktop, NotSeen, run_test


def test():
    with Desktop(sound=False) as desktop, AppSession(desktop, sys.argv[1:2]) as app:
        assert app.title() == "Sample of the harness", app.title()
        app.wait_for(role="label", name="saved 0: ")
        app.type("Rings true, 100 %")
        app.press("ctrl+Return")
        app.wait_for(name="saved 1: Rings true, 100 %")
        assert app.find(name="Comment").text() == "Rings true, 100 %"
        assert app.focused().name == "Comment", app.tree()
        app.press("Tab", "space")
        app.wait_for(role="check box")
        assert "checked" in app.find(role="check box").states(), app.tree()
        app.click(app.find(role="check box"))
        assert "checked" not in app.find(role="check box").states(), app.tree()
        with tempfile.TemporaryDirectory() as folder:
            app.screenshot(Path(folder) / "sample.png")
            assert (Path(folder) / "sample.png").stat().st_size > 1000
        try:
            app.wait_for(name="never there", seconds=0.2)
            raise AssertionError("something was seen that is not there")
        except NotSeen as seen:
            assert "saved 1" in str(seen), seen
        app.kill()
    try:
        with Desktop(sound=False) as desktop, AppSession(desktop, ["/bin/false"], start_seconds=5):
            raise AssertionError("a program without a window was taken for one with")
    except NotSeen as seen:
        assert "ended with 1" in str(seen), seen


run_test(test)
