# SPDX-License-Identifier: Apache-2.0
"""A score looks the same wherever it is shown: rounded once, displayed after a fail as its form version says."""
import json
import pathlib
import tempfile

from command_line import DEMO, ask, run

FORM = """ringtrue: form 1
form: {name}
title: Form {name}
language: en
channels: [{channels}]
scoring: {{{scoring}}}
sections:
  - id: whole
    title: The whole
    questions:
      - {{id: kept, text: Was the word kept, type: yes-no, weight: "{kept}", not_applicable: true}}
      - id: safe
        text: Was the account safe
        type: yes-no
        weight: "{safe}"
        not_applicable: true
        answers:
          - {{id: "yes", text: "Yes", points: 1}}
          - {{id: "no", text: "No", points: 0{error}}}
"""
FAILED = {"zero": "0.0, fail", "raw": "70.0, fail", "raw-and-failed": "70.0, kept at 0.0, fail"}
ROUNDED = {
    "half-even": ("rounding: {decimals: 1, mode: half-even}", "79.45", "20.55", "79.4"),
    "thirds": ("rounding: {decimals: 3, mode: half-up}", "6", "1", "85.714"),
    "whole-points": ("rounding: {decimals: 0, mode: half-up}", "72.5", "27.5", "73"),
    "marked": ("pass_mark: 80", "79.96", "20.04", "79.96, fail")}

with tempfile.TemporaryDirectory() as folder:
    workspace = pathlib.Path(folder) / "w"
    here = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
    ask("person", "import", people, *here)

    def submit(name, scoring, kept, safe, error="", answers=None):
        """The evaluation of a chat of its own, and what submitting it said."""
        form = pathlib.Path(folder) / "one.form.yaml"
        form.write_text(FORM.format(name=name, channels="chat", scoring=scoring, kept=kept, safe=safe, error=error))
        ask("form", "publish", form, *here)
        chat = pathlib.Path(folder) / "chat.txt"
        chat.write_text(f"Agent: Hello, {name}.\nCustomer: My parcel is late.\n")
        ask("chat", "import", chat, *here, "--reference", name, "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")
        given = pathlib.Path(folder) / "answers.json"
        given.write_text(json.dumps({"answers": answers or {"kept": "yes", "safe": "no"}}))
        status, out, err = run("evaluation", "submit", *here, "--interaction", name, "--form", name, "--answers", given)
        assert status == 0, out + err
        evaluations = ask("interaction", "show", name, *here)["evaluations"]
        assert len(evaluations) == 1, evaluations
        return evaluations[0]["id"], out

    def everywhere(name, evaluation, said, shown):
        """By submit, list, show and explain, in words and in JSON."""
        assert f"Submitted: {shown}. " in said, (name, said)
        row = [line for line in run("evaluation", "list", *here)[1].splitlines() if evaluation in line]
        assert len(row) == 1 and f"  {shown} " in row[0], (name, row)
        assert f"  {shown} " in run("interaction", "show", name, *here)[1], name
        assert ask("interaction", "show", name, *here)["evaluations"][0]["shown"] == shown
        why = run("evaluation", "explain", evaluation, *here)[1]
        assert f"Why {shown}?" in why, (name, why)
        assert ask("evaluation", "explain", evaluation, *here)["shown"] == shown
        return why

    for display, shown in FAILED.items():
        evaluation, said = submit(f"form-{display}", f"fail_level: form, fail_display: {display}", "70", "30", ", error: business-critical")
        why = everywhere(f"form-{display}", evaluation, said, shown)
        assert "A critical error at “Was the account safe” makes the 70.00 a 0." in why, why
        assert ask("evaluation", "explain", evaluation, *here)["final"] == "0"
    for name, (scoring, kept, safe, shown) in ROUNDED.items():
        everywhere(name, *submit(name, scoring, kept, safe), shown)

    evaluation, said = submit("form-empty", "fail_level: form", "70", "30", ", error: business-critical", {"kept": "no", "safe": "no"})
    why = run("evaluation", "explain", evaluation, *here)[1]
    assert "A critical error at “Was the account safe” keeps it at 0." in why, why

    nothing = {"kept": "not-applicable", "safe": "not-applicable"}
    evaluation, said = submit("nothing", "", "1", "1", answers=nothing)
    assert "Submitted: no score (nothing that weighs was applicable). " in said, said
    why = run("evaluation", "explain", evaluation, *here)[1]
    assert "Why no score?" in why and "There is no score: nothing that weighs was applicable." in why, why

    # A weight that grows by less than two decimals show is not said to be raised from 3 to 3.
    evaluation, said = submit("hardly", "", "99.999", "0.001", answers={"kept": "yes", "safe": "not-applicable"})
    why = run("evaluation", "explain", evaluation, *here)[1]
    assert "weight raised from 99.999 to 100.000" in why, why
print("a score looks the same everywhere")
