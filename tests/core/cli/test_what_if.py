# SPDX-License-Identifier: Apache-2.0
"""The same answers under another policy: what the score would be, and which questions make the difference."""
import json
import pathlib
import tempfile
from fractions import Fraction

from command_line import ask, refused, run

FORM = """ringtrue: form 1
form: desk-chat
title: Chats of the desk
language: en
channels: [chat]
scoring: {not_applicable: redistribute-form}
sections:
  - id: whole
    title: The whole
    questions:
      - {id: kept, text: Was it kept, type: yes-no, weight: 50}
      - {id: safe, text: Was it safe, type: yes-no, weight: 30}
      - {id: calm, text: Was it calm, type: yes-no, weight: 20, not_applicable: true}
"""

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    workspace = folder / "w"
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    (folder / "form.yaml").write_text(FORM)
    ask("form", "publish", folder / "form.yaml", *founder)
    (folder / "people.csv").write_text("external_id,name,roles\na-1,Bo Agent,agent\na-2,Cy Agent,agent\n")
    ask("person", "import", folder / "people.csv", *founder)
    (folder / "chat.txt").write_text("Agent: Hello.\nCustomer: Where is it?\n")
    ask("chat", "import", folder / "chat.txt", *founder, "--reference", "1", "--agent", "a-1", "--at", "2024-03-01T10:00:00Z")
    (folder / "answers.json").write_text(json.dumps({"answers": {"kept": "yes", "safe": "no", "calm": "not-applicable"}}))
    evaluation = ask("evaluation", "submit", *founder, "--interaction", "1", "--answers", folder / "answers.json")["evaluation"]

    # 50 of the 80 that applied; with full points for what did not, 70 of 100.
    found = ask("evaluation", "what-if", evaluation, *founder, "--not-applicable", "full-points")
    assert Fraction(found["before"]["raw"]) == Fraction(125, 2) and Fraction(found["after"]["raw"]) == 70, found
    assert Fraction(found["raw_difference"]) == Fraction(15, 2) and not found["outcome_changes"], found
    changed = {one["question"]: Fraction(one["contribution_after"]) for one in found["changed"]}
    assert changed["kept"] == 50 and changed["calm"] == 20, changed
    words = run("evaluation", "what-if", evaluation, *founder, "--not-applicable", "full-points")[1]
    assert "It has 62.5; it would have 70.0." in words and "Nothing was changed." in words, words

    # Under the preset of another product, and under one with a choice of its own.
    found = ask("evaluation", "what-if", evaluation, *founder, "--policy", "evaluagent-pass")
    assert Fraction(found["after"]["raw"]) == 70 and found["after"]["shown"] == "70.00", found
    found = ask("evaluation", "what-if", evaluation, *founder, "--policy", "evaluagent-pass", "--not-applicable", "redistribute-form")
    assert Fraction(found["after"]["raw"]) == Fraction(125, 2), found

    # With a pass mark, which is compared before rounding, and rounded otherwise.
    passing = ask("evaluation", "what-if", evaluation, *founder, "--pass-mark", "62.5", "--decimals", 0)
    assert passing["after"]["outcome"] == "pass" and passing["outcome_changes"] and passing["changed"] == [], passing
    assert passing["after"]["shown"] == "63, pass", passing
    assert ask("evaluation", "what-if", evaluation, *founder, "--pass-mark", "63")["after"]["outcome"] == "fail"
    even = ask("evaluation", "what-if", evaluation, *founder, "--decimals", 0, "--rounding", "half-even")
    assert even["after"]["shown"] == "62" and even["before"]["shown"] == "62.5", even
    for mark in ("101", "-1", "high", ""):
        status, _, told = run("evaluation", "what-if", evaluation, *founder, "--pass-mark", mark)
        assert status == 2 and "A pass mark is a number from 0 to 100" in told, told
    (folder / "marked.yaml").write_text(FORM.replace("{not_applicable: redistribute-form}", "{pass_mark: 80}"))
    (folder / "all.json").write_text(json.dumps({one: {"option": "no"} for one in ("kept", "safe", "calm")}))
    unmarked = ask("form", "what-if", "--form", folder / "marked.yaml", "--answers", folder / "all.json", "--pass-mark", "none")
    assert unmarked["before"]["outcome"] == "fail" and unmarked["outcome_changes"], unmarked
    words = run("form", "what-if", "--form", folder / "marked.yaml", "--answers", folder / "all.json", "--pass-mark", "none")[1]
    assert "It has 0.0, fail; it would have 0.0, without an outcome." in words, words

    # On another version of the form: without the question that was kept, and with another weight of the one that was not.
    (folder / "second.yaml").write_text(FORM.replace("id: kept, text: Was it kept", "id: held, text: Was it held").replace("weight: 30", "weight: 10"))
    ask("form", "publish", folder / "second.yaml", *founder)
    found = ask("evaluation", "what-if", evaluation, *founder, "--form-version", 2)
    assert found["left_out"] == ["kept"] and Fraction(found["after"]["raw"]) == 0, found
    assert {one["question"] for one in found["changed"]} == {"kept", "safe", "held"}, found
    words = run("evaluation", "what-if", evaluation, *founder, "--form-version", 2)[1]
    assert "kept" in words and "safe" not in words, words  # it weighs something else, and earns nothing either way
    same = ask("evaluation", "what-if", evaluation, *founder, "--form-version", 1)
    assert same["changed"] == [] and same["left_out"] == [], same
    refused("unknown", "evaluation", "what-if", evaluation, *founder, "--form-version", 9)
    assert run("evaluation", "what-if", evaluation, *founder, "--policy", "nobody")[0] == 2

    # What a score is kept at stands beside the raw one on both sides, whatever their policies show.
    failing = FORM.replace("weight: 30}", "weight: 30, answers: [{id: \"yes\", text: \"Yes\", points: 1}, {id: \"no\", text: \"No\", "
                           "points: 0, error: customer-critical}]}")
    flat = {"kept": {"option": "yes"}, "safe": {"option": "no"}, "calm": {"not_applicable": True}}
    (folder / "flat.json").write_text(json.dumps(flat))
    (folder / "zero.yaml").write_text(failing.replace("{not_applicable: redistribute-form}", "{fail_display: zero}"))
    (folder / "raw.yaml").write_text(failing.replace("{not_applicable: redistribute-form}", "{fail_display: raw}"))
    status, words, err = run("form", "what-if", "--form", folder / "zero.yaml", "--answers", folder / "flat.json",
                             "--other-form", folder / "raw.yaml")
    assert status == 0 and "It has 62.5, kept at 0.0, fail; it would have 62.5, kept at 0.0, fail." in words, words + err
    assert "It is shown as 0.0, fail; it would be shown as 62.5, fail." in words, words
    words = run("form", "what-if", "--form", folder / "raw.yaml", "--answers", folder / "flat.json", "--bonus-cap", "none")[1]
    assert "shown as" not in words, words
    (folder / "safe.json").write_text(json.dumps({**flat, "safe": {"option": "yes"}, "kept": {"option": "no"}}))
    words = run("form", "what-if", "--form", folder / "raw.yaml", "--answers", folder / "safe.json", "--policy", "zendesk-qa")[1]
    assert "it would have" in words and "shown as" not in words, words  # no error: both show what was told already

    # Under its own policy nothing differs, and nothing was written.
    assert ask("evaluation", "what-if", evaluation, *founder)["changed"] == []
    words = run("evaluation", "what-if", evaluation, *founder)[1]
    assert "It has 62.5. Nothing else was asked for." in words and "--form-version" in words and "--policy" in words, words
    assert ask("evaluation", "explain", evaluation, *founder)["shown"] == "62.5"
    assert ask("verify", workspace)["ok"]

    refused("not-allowed", "evaluation", "what-if", evaluation, "-w", workspace, "--as", "a-2")
    ask("feedback", "release", evaluation, *founder)
    assert ask("evaluation", "what-if", evaluation, "-w", workspace, "--as", "a-1")["before"]
    assert run("evaluation", "what-if", evaluation, *founder, "--weights", "heavy")[0] == 2
print("another policy is tried and nothing is changed")
