# SPDX-License-Identifier: Apache-2.0
"""Answers are scored, explained and tried under other policies from files alone, and what does not fit is refused by name."""
import json
import pathlib
import tempfile
from fractions import Fraction

from command_line import ask, refused, run

VISION = """ringtrue: vision 1
vision: desk
kind: service
scope: {organisation: Ollensay Line, function: Desk}
title: How the desk serves
sources:
  - {id: letters, kind: customer-research-qualitative, title: Letters, text: Tell me when., quotes: [{id: when, text: Tell me when.}]}
promises:
  - {id: told, text: You are told when., to: current, quotes: [letters/when]}
pillars:
  - {id: clear, name: Clear, text: Clear, promises: [told], behaviours: [{id: says-when, text: Says when}]}
  - {id: calm, name: Calm, text: Calm, promises: [told], behaviours: [{id: stays-calm, text: Stays calm}]}
"""
FORM = """ringtrue: form 2
form: desk-chat
title: Chats of the desk
language: en
channels: [chat]
vision: desk
scoring: {pass_mark: 80, rounding: {decimals: 2}}
obligations: [{id: notice, kind: law, text: Say that it is recorded}]
sections:
  - id: opening
    title: Opening
    questions:
      - {id: greeted, text: Was it greeted, type: yes-no, weight: 20, trace: [says-when, stays-calm]}
      - {id: notice, text: Was the notice given, type: yes-no, weight: 20, obligation: notice,
         answers: [{id: "yes", text: "Yes", points: 1}, {id: "no", text: "No", points: 0, error: compliance-critical}]}
  - id: middle
    title: Middle
    questions:
      - {id: feeling, text: How did it feel, type: scale, weight: 30, not_applicable: true, trace: [stays-calm], scale: {min: 0, max: 10}}
      - {id: said, text: What was said, type: multiple, weight: 30, trace: [says-when],
         answers: [{id: day, text: The day, points: 2}, {id: hour, text: The hour, points: 1}, {id: none, text: Neither, points: 0, exclusive: true}]}
      - {id: why, text: Why not, type: text, when: {question: greeted, is: "no"}}
      - {id: waited, text: How long, type: number, scored: false, number: {min: 0, max: 100, decimals: 1}}
      - {id: day, text: Which day, type: date, required: false}
      - {id: hour, text: Which hour, type: time, required: false}
      - {id: felt, text: How did they feel, type: emotion, required: false}
      - {id: photo, text: A photo, type: file, required: false}
"""
GOOD = {"greeted": {"option": "yes"}, "notice": {"option": "yes"}, "feeling": {"value": 7}, "said": {"options": ["hour"]},
        "waited": {"value": "12.5"}, "day": {"value": "2026-11-22"}, "hour": {"value": "14:05"}, "felt": {"value": {"start": 2, "end": None}}}

with tempfile.TemporaryDirectory() as place:
    folder = pathlib.Path(place)
    form, answers, vision = folder / "f.yaml", folder / "a.json", folder / "v.yaml"
    form.write_text(FORM)
    vision.write_text(VISION)
    files = ("--form", form, "--answers", answers)

    def tried(given, *options, command="score"):
        answers.write_text(given if isinstance(given, str) else json.dumps(given))
        return ask("form", command, *files, *options)

    # 20 + 20 + 21 + 10 of 100; the pillars share the rest of what no obligation has.
    found = tried(GOOD, "--vision", vision)
    assert (found["score"], found["raw_score"], found["reason"], found["outcome"]) == (71, 71, None, "fail"), found
    assert found["by_section"] == {"opening": {"score": 100, "earned": 40, "possible": 40},
                                   "middle": {"score": 51.67, "earned": 31, "possible": 60}}, found["by_section"]
    assert found["by_pillar"] == {"clear": {"score": 50, "earned": 20, "possible": 40}, "calm": {"score": 77.5, "earned": 31, "possible": 40}}
    assert found["by_obligation"] == {"notice": {"score": 100, "earned": 20, "possible": 20}}
    assert found["by_error_class"]["compliance-critical"] == {"score": 100, "earned": 1, "possible": 1}
    assert found["by_error_class"]["customer-critical"] == {"score": None, "earned": 0, "possible": 0}
    assert [one["question"] for one in found["terms"]] == ["greeted", "notice", "feeling", "said"]
    said = found["terms"][3]
    assert (said["earned"], said["possible"], said["weight"], said["applicable"], said["contribution"]) == (1, 3, 0.3, True, 10), said
    assert sum(Fraction(one["exact"]["contribution"]) for one in found["terms"]) == 71 == Fraction(found["exact"]["raw_score"])
    assert found["unanswered"] == ["photo"] and found["not_asked"] == [], found
    assert found["pillars_missing"] is None
    assert (tried(GOOD)["by_pillar"], tried(GOOD)["pillars_missing"]) == ({}, "vision-not-given")
    words = run("form", "score", *files)[1]
    assert "71" in words and "Name its file with --vision." in words, words
    bare = folder / "bare.yaml"  # of which nobody has written a pillar yet
    bare.write_text(VISION[:VISION.index("pillars:")] + "pillars: []\n")
    assert (tried(GOOD, "--vision", bare)["by_pillar"], tried(GOOD, "--vision", bare)["pillars_missing"]) == ({}, None)
    assert "--vision" not in run("form", "score", *files, "--vision", bare)[1]

    # Points lost on a scale are a non-critical error, as those of an answer to choose are.
    lost = {one["question"]: one["error"] for one in found["terms"]}
    assert lost["feeling"] == lost["said"] == "non-critical", lost
    assert found["by_error_class"]["non-critical"]["possible"] >= 2, found["by_error_class"]

    # A critical error: two scores and one outcome, none hidden by another.
    failed = tried({**GOOD, "notice": {"option": "no"}, "said": {"options": ["day", "hour"]}})
    assert (failed["score"], failed["raw_score"], failed["outcome"]) == (0, 71, "fail"), failed
    assert failed["by_error_class"]["compliance-critical"] == {"score": 0, "earned": 0, "possible": 1}

    # Not applicable, not asked, not answered.
    some = tried({"feeling": {"not_applicable": True}, "greeted": {"option": "no"}, "notice": {"option": "yes"}, "why": {"value": "Ran"}})
    assert some["score"] == 50 and "said" in some["unanswered"] and "why" not in some["unanswered"], some
    assert {one["question"]: one["applicable"] for one in some["terms"]} == {"greeted": True, "notice": True, "feeling": False, "said": True}
    assert tried({**GOOD, "why": {"value": "Ran"}})["not_asked"] == ["why"]
    nothing = tried({})
    assert nothing["score"] is None and nothing["raw_score"] is None and nothing["reason"] == "nothing-answered", nothing
    assert nothing["outcome"] is None and nothing["by_section"]["opening"]["score"] is None, nothing

    # Explained to the last term, and tried under another policy and on another version.
    why = tried(GOOD, "--vision", vision, command="explain")
    assert Fraction(why["raw"]) == 71 and len(why["questions"]) == 10 and why["questions"][0]["behaviours"], why
    for group in [*why["sections"], *why["pillars"], *why["obligations"], why["untraced"]]:  # the parts make the whole, exactly
        assert sum(Fraction(part["contribution"]) for part in group["parts"]) == Fraction(group["contribution"]), group
    assert [one["id"] for pillar in why["pillars"] for one in pillar["behaviours"]] == ["says-when", "stays-calm"], why["pillars"]
    assert {"code": "below-pass-mark", "texts": [], "numbers": ["71", "80"]} in why["sentences"], why["sentences"]
    other = tried({**GOOD, "feeling": {"not_applicable": True}}, "--policy", "evaluagent-pass", command="what-if")
    assert Fraction(other["before"]["raw"]) == Fraction(500, 7) and Fraction(other["after"]["raw"]) == 80, other
    assert other["outcome_changes"] and not other["left_out"], other
    version = folder / "g.yaml"
    version.write_text(FORM.replace("id: said", "id: told").replace("weight: 20, trace", "weight: 50, trace"))
    other = tried(GOOD, "--other-form", version, command="what-if")
    assert other["left_out"] == ["said"] and Fraction(other["after"]["raw"]) == Fraction(91), other
    assert "told" not in [one["question"] for one in other["changed"] if one["contribution_after"] not in (None, "0")], other
    other = tried(GOOD, "--vision", vision, "--other-form", version, command="what-if")
    assert other["before"]["obligations"] == [{"id": "notice", "contribution": "20", "possible": "20"}], other
    for side in (other["before"], other["after"]):  # pillars and obligations make the score, as sections do
        traced = [Fraction(one["contribution"]) for one in side["pillars"] + side["obligations"]]
        assert len(traced) == 3 and sum(traced) == Fraction(side["raw"]), side
        assert sum(Fraction(one["contribution"]) for one in side["sections"]) == Fraction(side["raw"]), side
    assert run("form", "score", *files, "--policy", "nobody")[0] == 2
    for written, name in [("Zendesk QA", "zendesk-qa"), ("GENESYS", "genesys"), ("Amazon_Connect", "amazon-connect"), ("EvaluAgent", "evaluagent")]:
        assert tried(GOOD, "--policy", written) == tried(GOOD, "--policy", name), written
        assert tried(GOOD, "--policy", written)["policy"] == name, written

    # Everything that is wrong is named with its question, and nothing is scored.
    wrong = {
        "unknown-question": {"gone": {"option": "yes"}}, "unknown-option": {"greeted": {"option": "maybe"}},
        "outside-scale": {"feeling": {"value": 11}}, "not-applicable-not-allowed": {"greeted": {"not_applicable": True}},
        "unknown-key": {"greeted": {"opton": "yes"}}, "two-answers": {"feeling": {"value": 7, "not_applicable": True}},
        "no-answer": {"greeted": "yes"}, "wrong-type": {"greeted": {"value": "yes"}}, "outside-range": {"waited": {"value": 100.1}},
        "too-many-decimals": {"waited": {"value": "1.25"}}, "same-option": {"said": {"options": ["day", "day"]}},
        "not-alone": {"said": {"options": ["none", "day"]}}, "bad-date": {"day": {"value": "2026-02-30"}},
        "bad-time": {"hour": {"value": "24:00"}}, "file-not-taken": {"photo": {"value": "x.png"}},
        "twice-named": '{"greeted": {"option": "yes"}, "greeted": {"option": "no"}}', "not-questions": "[1]", "too-deep": "[" * 100 + "]" * 100,
        "not-json": '{"feeling": {"value": NaN}}', "too-large": '{"feeling": {"value": 1e400}}',
        "unseen-character": {"why": {"value": "a\u202eb"}}}
    more = [("wrong-type", {"feeling": {"value": 7.5}}), ("wrong-type", {"feeling": {"value": "7"}}), ("wrong-type", {"feeling": {"value": True}}),
            ("wrong-type", {"said": {"option": "day"}}), ("wrong-type", {"said": {"options": []}}), ("wrong-type", {"felt": {"value": {}}}),
            ("outside-scale", {"felt": {"value": {"start": 6}}}), ("outside-range", {"waited": {"value": -1}}), ("no-answer", {"greeted": {}}),
            ("wrong-type", {"waited": {"value": "1/3"}}), ("no-answer", {"feeling": {"not_applicable": False}}), ("no-answer", {"feeling": None}),
            ("too-many-decimals", {"waited": {"value": 0.30000000000000004}}), ("outside-range", {"waited": {"value": 1e300}}),
            ("twice-named", '{"feeling": {"value": 1, "value": 2}}'), ("bad-date", {"day": {"value": "22.11.2026"}})]
    for code, given in [*wrong.items(), *more]:
        answers.write_text(given if isinstance(given, str) else json.dumps(given))
        for command in ("score", "explain", "what-if"):
            refused("wrong-answers", "form", command, *files)
        status, out, _ = run("form", "score", *files, "--json")
        findings = json.loads(out)["findings"]
        assert code in [one["code"] for one in findings], (code, given, findings)
        if isinstance(given, dict):
            assert {one["question"] for one in findings} == set(given), (given, findings)

    # Who answers in the wrong way is told the right one.
    def told(given):
        answers.write_text(json.dumps(given))
        return refused("wrong-answers", "form", "score", *files)

    assert '{"option": ..} with one of yes, no' in told({"greeted": {"option": "maybe"}})
    assert '{"options": [..]} with some of day, hour, none' in told({"said": {"option": "day"}})
    assert '{"value": ..} with 0 to 10' in told({"feeling": {"value": 11}})
    assert '{"value": ..} with 0 to 100' in told({"waited": {"valu": 3}})
    answers.write_bytes(b'{"why": {"value": "\xc3\x28"}}')
    assert "UTF-8" in refused("wrong-answers", "form", "score", *files)
    answers.write_text('{"feeling":\n{"value": 1e400}}')
    assert "too large for any question: look at line 2" in refused("wrong-answers", "form", "score", *files)

    # A vision that the form does not name, or one beside a form that names none.
    answers.write_text(json.dumps(GOOD))
    strange = folder / "s.yaml"
    strange.write_text(VISION.replace("vision: desk\n", "vision: shop\n"))
    for command in ("score", "explain", "what-if"):
        assert "“desk”, not to “shop”" in refused("other-vision", "form", command, *files, "--vision", strange)
    form.write_text(FORM.replace("vision: desk\n", ""))
    assert "--vision" in refused("no-vision", "form", "score", *files, "--vision", vision)
    form.write_text(FORM)

    # An error that does not keep it from being scored is told all the same: on standard error, and in JSON.
    assert tried(GOOD, "--vision", vision)["findings"] == [], "a sound form has errors"
    form.write_text(FORM.replace("yes-no, weight: 20, trace", "yes-no, weight: 20, error: compliance-critical, trace"))
    for command in ("score", "explain", "what-if"):
        found = tried(GOOD, command=command)
        assert ("error", "error-without-rule") in [(one["level"], one["code"]) for one in found["findings"]], found["findings"]
        assert {one["level"] for one in found["findings"]} == {"error"}, found["findings"]
        status, out, err = run("form", command, *files)
        assert status == 0 and "scored all the same" in err and "greeted" in err and "all the same" not in out, (out, err)
    form.write_text(FORM)
    assert run("form", "score", *files)[2] == "", "a sound form is warned of"

    # Another form is no other version; who names nothing to try is told what could be named.
    version.write_text(FORM.replace("form: desk-chat", "form: desk-call"))
    assert "“desk-call”" in refused("other-form", "form", "what-if", *files, "--other-form", version)
    status, out, _ = run("form", "what-if", *files)
    assert status == 0 and "--policy" in out and "--other-form" in out and "Nothing was changed" not in out, out
    assert "Nothing was changed" in run("form", "what-if", *files, "--weights", "points")[1]

    # People read decimals; JSON has them exactly.
    answers.write_text(json.dumps({**GOOD, "waited": {"value": "9.9"}}))
    status, out, _ = run("form", "explain", *files)
    assert "How long: 9.9\n" in out and "99/10" not in out, out
    assert [one["answer"] for one in ask("form", "explain", *files)["questions"] if one["id"] == "waited"] == ["99/10"]
    assert "A photo: not answered\n" in out and "not answered yet" not in out, out  # once
    assert "Why not: not asked\n" in out, out  # it weighs nothing, and its condition is not met
    assert [one["answer"] for one in ask("form", "explain", *files)["questions"] if one["id"] == "why"] == ["not asked"]
    form.write_text(FORM.replace("{id: hour, text: The hour, points: 1}", "{id: hour, text: The hour, points: 0.5}"))
    out = run("form", "explain", *files)[1]
    assert "0.50 of 2.50 points" in out, out
    form.write_text(FORM.replace("max: 10}}", "max: 10}}").replace("id: middle\n    title: Middle\n    questions:\n", "id: extra\n    title: Extra\n    questions:\n"
                    "      - {id: more, text: More, type: yes-no, weight: 5, bonus: true}\n  - id: middle\n    title: Middle\n    questions:\n"))
    answers.write_text(json.dumps({**GOOD, "more": {"option": "yes"}}))
    out = run("form", "explain", *files)[1]
    assert "Extra: 5.00 on top\n" in out and "of 0.00" not in out, out

    # Without a pass mark a critical error fails, and none of them passes: whichever command says it.
    form.write_text(FORM.replace("pass_mark: 80, ", ""))
    for given, outcome in ((GOOD, "pass"), ({**GOOD, "notice": {"option": "no"}}, "fail")):
        assert tried(given)["outcome"] == outcome, outcome
        assert tried(given, command="explain")["outcome"] == outcome
        assert tried(given, command="what-if")["before"]["outcome"] == outcome
        for command in ("score", "explain", "what-if"):
            assert f", {outcome}" in run("form", command, *files)[1], command
    form.write_text(FORM)

    # A form that no score can be made of, and files that are not there.
    answers.write_text("{}")
    form.write_text(FORM.replace("{question: greeted, is: \"no\"}", "{question: gone, is: \"no\"}"))
    assert "gone" in refused("wrong-form", "form", "score", *files)
    form.write_text("ringtrue: form 2\nform: [\n")
    refused("wrong-form", "form", "score", *files)
    status, _, _ = run("form", "score", "--form", folder / "none.yaml", "--answers", answers)
    assert status == 1
    assert run("form", "score", "--form", form)[0] == 2
print("files are scored, explained and tried, and what does not fit is named")
