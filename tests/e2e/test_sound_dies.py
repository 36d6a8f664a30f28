#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""While a call plays in the app, its sound program and the sound server are killed: a sentence, and playing goes on.

test_sound_dies.py RINGTRUE RINGTRUE_APP
"""
import os
import signal
import tempfile
from pathlib import Path

from app_session import AppSession, Desktop, run_test, wait_until
from evaluate_page import EvaluatePage
from sample_workspace import APP, import_demo_call, make


def sound_program(app):
    """The id of the app's ringtrue-audio, or None."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            name, fields = (process / "comm").read_text().strip(), (process / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:  # it went while we looked
            continue
        if name == "ringtrue-audio" and int(fields[1]) == app.process.pid and fields[0] != "Z":
            return int(process.name)
    return None


def plays_on(page):
    """The position moves."""
    start = page.position()
    wait_until(lambda: page.position() > start + 1, lambda: f"sound after {start} s\n{page.app.tree()}\n{page.app.said()}", 30)


def answers(page, key, answer):
    """The rest of the app works all the time."""
    page.app.press(key)
    page.app.wait_for(role="list item", containing=answer, seconds=3)


def kill_the_program(page, how):
    """Another one comes."""
    before = wait_until(lambda: sound_program(page.app), "ringtrue-audio")
    os.kill(before, how)
    wait_until(lambda: sound_program(page.app) not in (None, before), "another ringtrue-audio")
    plays_on(page)


def kill_the_server(desktop, page):
    desktop.server.kill()
    page.app.wait_for(role="alert", containing="Playing goes on when it is back.")
    stopped = page.position()
    answers(page, "y", "is recorded: Yes")
    assert page.position() <= stopped + 1, "silence counts as playing"
    desktop.start_sound()
    plays_on(page)
    assert not page.app.find(role="alert", containing="Playing goes on"), page.app.tree()


def test():
    with tempfile.TemporaryDirectory() as folder:
        workspace = make(folder)
        import_demo_call(workspace)
        with Desktop() as desktop, AppSession(desktop, [APP, workspace, "--as", "q-11"]) as app:
            page = EvaluatePage(app)
            app.wait_for(role="heading", name="Call 4205")
            app.press("Return")
            page.wait_for_question("Says that the call is recorded")
            app.press("space")
            plays_on(page)
            kill_the_server(desktop, page)
            kill_the_program(page, signal.SIGKILL)
            kill_the_program(page, signal.SIGSTOP)
            answers(page, "3", "at the start?: Calm")
            app.close()


run_test(test)
