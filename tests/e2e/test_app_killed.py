#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The app is killed while answers and comments are typed: what it called saved is there again, at the very question.

test_app_killed.py RINGTRUE RINGTRUE_APP TIMES
"""
import random
import sys
import tempfile
import time

from app_session import AppSession, Desktop, run_test
from evaluate_page import EvaluatePage
from sample_workspace import APP, ask, import_demo_chat, make

TIMES = int(sys.argv[3])


class Saved:
    """What the page shows of the draft: answers by question, the question at hand, its comment."""

    def __init__(self, page):
        rows = [node for node in page.app.nodes(hidden=True) if node.name.startswith("Question ")]
        told = [row.name.rsplit(": ", 1) for row in rows]
        self.answers = {question: answer for question, answer in told if answer not in ("To answer", "Optional")}
        self.at_hand = next(row.name.rsplit(": ", 1)[0] for row in rows if "selected" in row.states())
        field = page.app.find(role="text", containing="Comment on question")
        self.comment = field.text() if field else ""

    def is_in(self, later):
        assert self.at_hand == later.at_hand, f"{self.at_hand}, then {later.at_hand}"
        for question, answer in self.answers.items():
            assert later.answers.get(question) == answer, f"{question}: {answer}, then {later.answers.get(question)}"
        assert later.comment.startswith(self.comment), f"“{self.comment}”, then “{later.comment}”"


def answer(page, chance, turn):
    """Goes somewhere, answers three questions or fewer, begins a comment where one may be written."""
    page.app.press(*["k"] * chance.randint(0, 8), *(str(chance.randint(1, 3)) for _ in range(3)), "c")
    time.sleep(0.1)
    field = page.comment_field()
    if field:
        page.app.type(f"Turn {turn}. ")
    page.app.wait_for(containing="Saved ")
    return field is not None


def evaluate_until_killed(app, before, chance, turn):
    page = EvaluatePage(app)
    app.wait_for(role="heading", name="Today")
    app.press("Return")
    app.wait_for(role="panel", name="Answers")
    if before:
        before.is_in(Saved(page))
    writing = answer(page, chance, turn)
    saved = Saved(page)
    typist = app.start_typing("It was said before the second message, and twice.") if writing else None
    time.sleep(chance.random() * 0.4)
    app.kill()
    if typist:
        typist.wait()
    return saved


def test():
    chance = random.Random(20261121)
    saved = None
    with tempfile.TemporaryDirectory() as folder, Desktop(sound=False) as desktop:
        workspace = make(folder)
        import_demo_chat(workspace)
        for turn in range(TIMES):
            with AppSession(desktop, [APP, workspace, "--as", "q-11"]) as app:
                saved = evaluate_until_killed(app, saved, chance, turn)
        with AppSession(desktop, [APP, workspace, "--as", "q-11"]) as app:
            app.wait_for(role="heading", name="Today")
            app.press("Return")
            app.wait_for(role="panel", name="Answers")
            saved.is_in(Saved(EvaluatePage(app)))
            assert saved.answers, "nothing was answered at all"
        assert ask("verify", workspace)["ok"]


run_test(test)
