#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Signing in, a passphrase, the lock and the switch to somebody else, by keys.

test_sign_in.py RINGTRUE RINGTRUE_APP
"""
import tempfile

from app_session import AppSession, Desktop, run_test
from sample_workspace import APP, make

RIGHT, WRONG = "correct horse 9", "correct horse 8"


def who(app, name):
    """Somebody is signed in: the rail names her."""
    app.wait_for(role="push button", name=f"{name}: lock or switch person")


def at_the_door(app, name):
    """Chooses somebody on the page that asks who sits here."""
    app.wait_for(role="heading", name="Who are you?")
    for _ in range(40):
        row = app.wait_for_focus(lambda node: node.role == "list item")
        if row.name.startswith(f"{name}, "):
            app.press("Return")
            return
        app.press("Down")
    raise AssertionError(f"{name} is not at the door\n{app.tree()}")


def give_passphrase(app, words):
    app.wait_for_focus(lambda node: node.name == "Passphrase")
    app.type(words)
    app.press("Return")


def set_passphrase(app):
    app.press("alt+7")
    app.wait_for(role="heading", name="Settings")
    app.tab_to("New passphrase")
    app.type(RIGHT)
    app.press("Tab")
    app.type(RIGHT)
    app.tab_to("Set passphrase")
    app.press("Return")
    app.wait_for(role="alert", name="The passphrase is set.")


def check_the_door(app):
    """A wrong passphrase is refused with a sentence and shows nothing; the right one opens."""
    at_the_door(app, "Ingrid Solvang")
    give_passphrase(app, WRONG)
    app.wait_for(name="That is not the passphrase.")
    assert not app.find(name="Today"), app.tree()
    app.press("ctrl+a")
    give_passphrase(app, RIGHT)
    who(app, "Ingrid Solvang")


def test():
    with tempfile.TemporaryDirectory() as folder, Desktop(sound=False) as desktop:
        workspace = make(folder)
        with AppSession(desktop, [APP, workspace]) as app:
            at_the_door(app, "Ingrid Solvang")
            who(app, "Ingrid Solvang")
            set_passphrase(app)
            app.press("ctrl+l")
            check_the_door(app)
            app.press("ctrl+l")
            at_the_door(app, "Declan Moyle")
            who(app, "Declan Moyle")
            app.close()
        with AppSession(desktop, [APP, workspace, "--as", "q-11"]) as app:
            check_the_door(app)


run_test(test)
