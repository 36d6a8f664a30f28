#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The first run: no workspace is named, one is made by keys; the next time it is the one that was open last.

test_first_run.py RINGTRUE RINGTRUE_APP
"""
from app_session import AppSession, Desktop, run_test
from sample_workspace import APP, ask


def make_by_keys(app, place):
    app.wait_for(role="push button", name="Make a workspace")
    app.press("1")
    app.wait_for_focus(lambda node: node.name == "Organisation")
    app.type("Harbour & Sons")
    app.press("Tab")
    app.type("Ada Example")
    assert app.tab_to("Folder, empty or new").text() == str(place)
    app.tab_to("Make it")
    app.press("Return")
    app.wait_for(role="heading", name="Today")
    app.wait_for(role="push button", name="Ada Example: lock or switch person")


def test():
    with Desktop(sound=False) as desktop:
        place = desktop.folder / "home" / "Documents" / "Ringtrue"  # proposed, though a new home has no Documents
        assert not place.parent.exists()
        with AppSession(desktop, [APP]) as app:
            make_by_keys(app, place)
            app.close()
        assert ask("verify", place)["ok"]
        with AppSession(desktop, [APP]) as app:
            app.wait_for_focus(lambda node: node.role == "list item" and str(place) in node.name)
            app.press("Return")
            app.wait_for(role="push button", name="Ada Example: lock or switch person")
            app.ask_to_end() # as a sign-out of the computer does
        with AppSession(desktop, [APP, place]) as app:
            app.wait_for(role="push button", name="Ada Example: lock or switch person")
            app.close()
        log = "".join(file.read_text() for file in (place / "log").iterdir())
        assert log.count("clean-end") == 3 and "unclean-end" not in log, log
        place.rename(desktop.folder / "moved away")
        with AppSession(desktop, [APP]) as app:
            app.wait_for(role="push button", name="Make a workspace")
            assert not app.find(containing=str(place)), app.tree()


run_test(test)
