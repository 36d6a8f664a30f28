# SPDX-License-Identifier: Apache-2.0
"""The page Evaluate, worked as an evaluator works it: by keys alone."""
import re
from dataclasses import dataclass, field

from app_session import wait_until


@dataclass
class Step:
    """One question: what is pressed in the app, and the same answer for the command line."""

    question: str  # its id
    words: str  # how its text begins
    keys: tuple  # that give the answer
    answer: object = None
    comment: str = ""
    select: tuple = ()  # keys that select messages or go to a place in the recording; then E
    evidence: list = field(default_factory=list)

    def for_the_command_line(self):
        given = {"answer": self.answer, "comment": self.comment, "evidence": self.evidence}
        return {name: value for name, value in given.items() if value}


def answers_file(steps):
    """What `evaluation submit --answers` reads."""
    return {step.question: step.for_the_command_line() for step in steps}


class EvaluatePage:
    def __init__(self, app):
        self.app = app

    def wait_for_question(self, words):
        self.app.wait_for(role="heading", containing=words)

    def answer(self, step):
        """Answers the question at hand, which must be that of the step, and goes on."""
        self.wait_for_question(step.words)
        if step.comment:
            self.write_comment(step.comment)
        if step.select:
            self.app.press(*step.select, "e")
            self.app.wait_for(containing="Evidence at ")
        if step.keys:
            self.app.press(*step.keys)
        else:
            self.write_answer(step.answer)

    def write_comment(self, words):
        self.app.press("c")
        field = wait_until(self.comment_field, "the cursor in a comment")
        self.app.type(words)
        wait_until(lambda: field.text() == words, lambda: f"“{words}”, not “{field.text()}”")
        self.app.press("Down", "Escape")  # Down leads nowhere from a comment's last line

    def write_answer(self, words):
        """Answers a question in words."""
        self.app.press("Return")
        self.app.type(words)
        self.app.press("Escape")

    def comment_field(self):
        node = self.app.find(role="text", containing="Comment on question")
        return node if node and "focused" in node.states() else None

    def position(self):
        """Where the recording is, in seconds."""
        name = self.app.wait_for(role="image", containing="Waveform, at ").name
        minutes, seconds = re.match(r"Waveform, at (\d+):(\d+) of", name).groups()
        return int(minutes) * 60 + int(seconds)

    def wait_saved(self):
        self.app.wait_for(containing="Saved ")

    def submit(self):
        self.wait_saved()
        self.app.press("ctrl+Return")
        return self.app.wait_for(role="alert", containing="Submitted: ").name
