#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A real chat and a real call, evaluated in the app by keys and on the command line: the same scores, equally explained.

test_real_interactions.py RINGTRUE RINGTRUE_APP
"""
import tempfile

from app_session import AppSession, Desktop, run_test, wait_until
from evaluate_page import EvaluatePage, Step, answers_file
from sample_workspace import APP, CALL, CHAT, ask, evaluation_by, import_lca_call, import_star_chat, make, submit

CHAT_STEPS = [
    Step("identity", "Checks who is writing", ("2",), "one", "Name only", ("ctrl+Down", "shift+Down"), ["messages 1-2"]),
    Step("by-name", "Says by name", ("y",), "yes"),
    Step("feeling-start", "How did the customer sound at the start", ("2",), "uneasy"),
    Step("purpose", "Finds out what", ("1",), "fully"),
    Step("same-tongue", "Writes in the customer's own words", ("1",), "fully"),
    Step("cause", "Brings up delays", ("1",), "both"),
    Step("order", "How easily could the customer follow", ("8",), 8),
    Step("agrees", "Did the customer agree", ("n",), "no"),
    Step("keeper", "Says who keeps it", ("2",), "one", "No day was said", ("ctrl+Down", "ctrl+Down"), ["message 3"]),
    Step("looks-back", "The whole question is answered", ("1",), "all"),
    Step("feeling-end", "How did the customer sound at the end", ("3",), "calm"),
    Step("words-for-the-agent", "One thing to keep", (), "Keep: short. Try: n 1 y, a name."),
]
CALL_STEPS = [
    Step("recording-notice", "Says that the call is recorded", ("y",), "yes"),
    Step("feeling-start", "How did the customer sound at the start", ("3",), "calm"),
    Step("purpose", "Finds out what", ("1",), "fully"),
    Step("sorry", "Says sorry", ("x",), "not-applicable"),
    Step("ease", "How easy did the agent make it", ("minus",), 10),
    Step("says-it-first", "Brings up delays", ("1",), "both"),
    Step("agrees", "Did the customer agree", ("y",), "yes"),
    Step("price-and-way-out", "Says the price", ("2",), "one", "The price <b>only</b>", ("period",) * 3, ["00:05-00:15"]),
    Step("right", "What the agent says", ("1",), "right"),
    Step("hold", "Says why and for how long", ("1",), "fully"),
    Step("keeper", "Says who keeps it", ("3",), "neither", "Nobody is named", ("period",), ["00:10-00:20"]),
    Step("feeling-end", "How did the customer sound at the end", ("4",), "glad"),
]


def hear_the_call(page):
    """Space plays and pauses; the position moves and stays."""
    assert page.position() == 0
    page.app.press("space")
    wait_until(lambda: page.position() >= 2, lambda: f"sound, at {page.position()}\n{page.app.tree()}")
    page.app.press("space")
    page.app.wait_for(role="push button", name="Play")
    page.app.press("comma", "comma")
    wait_until(lambda: page.position() == 0, "the beginning")


def check_refusals(page):
    """What cannot be done yet is told, and nothing moves."""
    page.wait_for_question(CHAT_STEPS[0].words)
    page.app.press("ctrl+Return")
    page.app.wait_for(role="alert", name="Not submitted yet: 11 to answer.")
    page.app.press("e")
    page.app.wait_for(role="alert", containing="Select what was written first")
    page.wait_for_question(CHAT_STEPS[0].words)


def evaluate_in_the_app(app):
    page = EvaluatePage(app)
    app.wait_for(role="heading", name=f"Chat {CHAT}")
    app.press("Return")
    check_refusals(page)
    for step in CHAT_STEPS:
        page.answer(step)
    app.wait_for(role="push button", name="Submit")
    assert "Chat 115" in page.submit()
    app.wait_for(role="heading", name=f"Call {CALL}")  # the next one opens by itself
    hear_the_call(page)
    for step in CALL_STEPS:
        page.answer(step)
    assert "Call 40" in page.submit()
    app.wait_for(name="Nothing waits for you")
    app.press("alt+4")  # the list tells which row is at hand
    app.wait_for_focus(lambda node: node.role == "list item" and node.name.startswith(("Chat ", "Call ")))


def check_the_same(workspace, reference, steps, by_command):
    """Total, sections, pillars, questions, evidence and quotes: of both evaluations alike."""
    by_keys = evaluation_by(workspace, "Ingrid Solvang", reference)
    in_the_app, on_the_command_line = (ask("evaluation", "explain", id, "-w", workspace) for id in (by_keys, by_command))
    assert in_the_app.pop("evaluation") != on_the_command_line.pop("evaluation")
    assert in_the_app["raw"] and in_the_app["sections"] and in_the_app["pillars"], in_the_app
    for part, explanation in in_the_app.items():
        assert explanation == on_the_command_line[part], f"{part}: {explanation}\nnot {on_the_command_line[part]}"
    for step in steps:
        told = next(question for question in in_the_app["questions"] if question["id"] == step.question)
        assert told["evidence"] == step.evidence, told
        assert told["comment"] == step.comment, told
    quotes = [quote["text"] for question in in_the_app["questions"] if question["evidence"]
              for behaviour in question["behaviours"] for promise in behaviour["promises"] for quote in promise["quotes"]]
    assert quotes, "nothing that has evidence leads up to a promise's quote"


def test():
    with tempfile.TemporaryDirectory() as folder:
        workspace = make(folder)
        import_star_chat(workspace)
        import_lca_call(workspace)
        with Desktop() as desktop, AppSession(desktop, [APP, workspace, "--as", "q-11"]) as app:
            evaluate_in_the_app(app)
        for reference, steps in ((CHAT, CHAT_STEPS), (CALL, CALL_STEPS)):
            by_command = submit(workspace, "q-12", reference, answers_file(steps))
            check_the_same(workspace, reference, steps, by_command)
        verified = ask("verify", workspace)
        assert verified["ok"] and verified["first_wrong"] is None, verified


run_test(test)
