# SPDX-License-Identifier: Apache-2.0
"""Every average names its rule, few evaluations make none, a trend marks what breaks it, and an interaction counts once in an accuracy."""
import datetime
import json
import pathlib
import tempfile
from fractions import Fraction

from command_line import ask, refused, run

FORM = """ringtrue: form 1
form: {name}
title: Chats of the desk
language: en
channels: [chat]
sections:
  - id: whole
    title: The whole
    questions:
      - {{id: kept, text: Was it kept, type: yes-no, weight: 60}}
      - id: safe
        text: Was it safe
        type: yes-no
        weight: 40
        not_applicable: true
        answers: [{{id: "yes", text: "Yes", points: 1}}, {{id: "no", text: "No", points: 0, error: compliance-critical}}]
"""
# kept, safe: the scores 100, 60 (0 after the critical error), 40, 100 of what applied, 0, 60 (0).
ANSWERS = [("yes", "yes"), ("yes", "no"), ("no", "yes"), ("yes", None), ("no", None), ("yes", "no")]

with tempfile.TemporaryDirectory() as place:
    folder = pathlib.Path(place)
    workspace = folder / "w"
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for name in ("desk-chat", "other-chat"):
        (folder / "form.yaml").write_text(FORM.format(name=name))
        ask("form", "publish", folder / "form.yaml", *founder)
    (folder / "people.csv").write_text("external_id,name,roles\na-1,Bo Agent,agent\na-2,Cy Agent,agent\n")
    ask("person", "import", folder / "people.csv", *founder)

    def submit(number, kept, safe, *options, form="desk-chat"):
        comment = "It was not needed"
        answers = {"kept": kept, "safe": {"answer": safe or "not-applicable", "comment": comment}}
        (folder / "answers.json").write_text(json.dumps({"answers": answers}))
        ask("evaluation", "submit", *founder, "--interaction", number, "--form", form, "--answers", folder / "answers.json", *options)

    def chat(number):
        (folder / "chat.txt").write_text(f"Agent: Hello.\nCustomer: Where is number {number}?\n")
        ask("chat", "import", folder / "chat.txt", *founder, "--reference", number, "--agent", "a-1", "--at", "2024-03-01T10:00:00Z")

    for number, (kept, safe) in enumerate(ANSWERS[:4], 1):
        chat(number)
        submit(number, kept, safe)

    # Four are too few to be averaged, and the sentence says how many are needed.
    few, = ask("evaluation", "average", *founder)["averages"]
    assert few["withheld"] and few["score"] is None and few["exact"] is None and few["evaluations"] == 4, few
    words = run("evaluation", "average", *founder)[1]
    assert "Not shown: 4 evaluations. Five or more are needed before an average is shown. See the 4 evaluations" in words, words
    few, = ask("evaluation", "accuracy", *founder)["forms"]
    assert few["by_error_class"]["compliance-critical"] == {"applied": 3, "unattributed": 0, "withheld": True, "accuracy": None}, few

    for number, (kept, safe) in enumerate(ANSWERS[4:], 5):
        chat(number)
        submit(number, kept, safe)
    mean, = ask("evaluation", "average", *founder)["averages"]
    assert mean["rule"] == "mean-of-evaluations" and mean["form"] == "desk-chat" and mean["evaluations"] == 6, mean
    assert Fraction(mean["exact"]) == Fraction(100 + 0 + 40 + 100 + 0 + 0, 6), mean
    raw, = ask("evaluation", "average", *founder, "--of", "raw")["averages"]
    assert Fraction(raw["exact"]) == 60 == raw["score"], raw
    # Pooled: 100 + 60 + 40 + 60 + 0 + 60 of 100 + 100 + 100 + 60 + 60 + 100.
    pooled, = ask("evaluation", "average", *founder, "--of", "raw", "--rule", "pooled-points")["averages"]
    assert pooled["rule"] == "pooled-points" and Fraction(pooled["exact"]) == Fraction(320 * 100, 520), pooled
    assert "mean of evaluations, n = 6" in run("evaluation", "average", *founder)[1]
    assert "pooled" in run("evaluation", "average", *founder, "--rule", "pooled-points")[1]

    # Two of four chats in which it applied were safe; a second evaluation of one that was counts its error once more.
    chat(7)
    submit(7, "yes", "yes")
    accuracy, = ask("evaluation", "accuracy", *founder)["forms"]
    safe = accuracy["by_error_class"]["compliance-critical"]
    assert (safe["applied"], safe["without_error"], Fraction(safe["exact"])) == (5, 3, Fraction(3, 5)), safe
    assert 0.23 < safe["low"] < 0.24 and 0.88 < safe["high"] < 0.89 and safe["level"] == 0.95, safe  # Wilson, 3 of 5
    submit(7, "no", "no", "--again")
    submit(7, "no", "no", "--again")
    accuracy, = ask("evaluation", "accuracy", *founder)["forms"]
    safe = accuracy["by_error_class"]["compliance-critical"]
    assert (accuracy["evaluations"], accuracy["interactions"], safe["applied"], safe["without_error"]) == (9, 7, 5, 2), accuracy
    kept = accuracy["non_critical_by_question"]["kept"]
    assert (kept["applied"], kept["without_error"]) == (7, 4), kept
    assert "safe" not in accuracy["non_critical_by_question"]
    assert accuracy["by_error_class"]["customer-critical"]["applied"] == 0

    # Two forms are two averages unless somebody says that they are one scale.
    submit(1, "yes", "yes", "--again", form="other-chat")
    assert [one["form"] for one in ask("evaluation", "average", *founder)["averages"]] == ["desk-chat", "other-chat"]
    one, = ask("evaluation", "average", *founder, "--as-one-scale")["averages"]
    assert one["form"] is None and one["of_several_forms"] and one["evaluations"] == 10, one
    assert len(ask("evaluation", "average", *founder, "--form", "desk-chat")["averages"]) == 1

    # Periods, agents, and those who may read nothing.
    assert ask("evaluation", "average", *founder, "--to", "2001-12-31")["averages"] == []
    assert ask("evaluation", "average", *founder, "--from", "2001-01-01", "--to", "2999-12-31")["averages"][0]["evaluations"] == 9
    refused("empty-period", "evaluation", "average", *founder, "--from", "2024-02-02", "--to", "2024-02-01")
    assert run("evaluation", "average", *founder, "--from", "yesterday")[0] == 2
    assert ask("evaluation", "average", *founder, "--agent", "a-2")["averages"] == []
    for figure in ("average", "accuracy"):  # who or what is not here has no empty figures
        assert "ringtrue form list" in refused("unknown", "evaluation", figure, *founder, "--form", "nope")
        refused("unknown-agent", "evaluation", figure, *founder, "--agent", "nope")
        assert run("evaluation", figure, *founder, "--form", "")[0] == run("evaluation", figure, *founder, "--agent", "")[0] == 2
    assert ask("evaluation", "accuracy", "-w", workspace, "--as", "a-2")["forms"] == []
    # Of nobody's error nobody knows whether it was the agent's: such chats stay, and the accuracy is a range.
    whole = ask("evaluation", "accuracy", *founder)["forms"][0]
    sheet = ask("evaluation", "accuracy", *founder, "--attribution", "agent")["forms"][0]
    assert whole["unattributed"] == 0 and whole["by_error_class"]["compliance-critical"]["unattributed"] == 0, whole
    safe = sheet["by_error_class"]["compliance-critical"]
    assert (safe["applied"], safe["unattributed"], safe["without_error"], safe["withheld"]) == (5, 3, 2, False), safe
    assert safe["between"] == [0.4, 1.0] and safe["accuracy"] is None and "low" not in safe, safe
    assert sheet["unattributed"] == 5, sheet  # 2, 6 and 7 were not safe, 3, 5 and 7 not kept
    words = run("evaluation", "accuracy", *founder, "--attribution", "agent")[1]
    assert "between 40.0 and 100.0 %, n = 5: of 3 nobody said whose the error was" in words, words
    assert "nobody said whose they were: 5 interactions" in words, words
    refused("unknown-attribution", "evaluation", "accuracy", *founder, "--attribution", "nobody")

    # A trend: nine evaluations on version 1, three on version 2, in which losing “kept” costs half of it, two on version 3.
    trend = ("evaluation", "average", *founder, "--form", "desk-chat", "--by", "quarter")
    halved = FORM.format(name="desk-chat").replace(
        "weight: 60}", 'weight: 60, answers: [{id: "yes", text: "Yes", points: 2}, {id: "no", text: "No", points: 1}]}')
    (folder / "form.yaml").write_text(halved)
    ask("form", "publish", folder / "form.yaml", *founder)
    for number, kept in ((8, "yes"), (9, "no"), (10, "no")):
        chat(number)
        submit(number, kept, "yes")
    old, new = ask(*trend)["trend"]
    assert (old["evaluations"], old["series"], old["change"], old["withheld"]) == (9, 1, None, False), old
    assert [version["number"] for version in old["versions"]] == [1] and Fraction(old["exact"]) == Fraction(340, 9), old
    assert (new["evaluations"], new["series"], new["score"], new["withheld"]) == (3, 2, None, True), new
    assert new["period"] == old["period"] and new["change"]["continues"] is False, new
    assert new["change"]["trend_breaks"] == [{"question": "kept", "differs_in": ["points"]}], new
    (folder / "form.yaml").write_text(halved.replace("Was it kept", "Was the promise kept"))
    ask("form", "publish", folder / "form.yaml", *founder)
    for number, kept in ((11, "yes"), (12, "no")):
        chat(number)
        submit(number, kept, "yes")
    old, new = ask(*trend)["trend"]
    assert [version["number"] for version in new["versions"]] == [2, 3], new  # another wording breaks nothing
    assert Fraction(new["exact"]) == Fraction(100 + 70 + 70 + 100 + 70, 5) and old["evaluations"] == 9, new
    words = run(*trend)[1]
    assert "Not comparable with the row before, version 1 to 2: question “kept” asks something else (other points)." in words, words
    assert ", versions 2, 3: 82.00, mean of evaluations, n = 5" in words, words
    # Without periods, too, what is not comparable is not averaged together, unless it is said to be one scale.
    whole = ("evaluation", "average", *founder)
    first, second, other = ask(*whole)["averages"]
    assert [one["form"] for one in (first, second, other)] == ["desk-chat", "desk-chat", "other-chat"], (first, second, other)
    assert [[version["number"] for version in one["versions"]] for one in (first, second)] == [[1], [2, 3]], (first, second)
    assert (first["evaluations"], first["series"], first["change"], second["series"]) == (9, 1, None, 2), (first, second)
    assert second["exact"] == new["exact"] and second["change"]["continues"] is False and "period" not in second, second
    words = run(*whole)[1]
    assert "desk-chat, version 1: " in words and "desk-chat, versions 2, 3: 82.00, mean of evaluations, n = 5" in words, words
    assert "Not comparable with the row before, version 1 to 2: question “kept” asks something else" in words, words
    assert "\nother-chat: " in words, words
    one, = ask(*whole, "--as-one-scale")["averages"]
    assert one["evaluations"] == first["evaluations"] + second["evaluations"] + other["evaluations"], one
    # Errors that do not count alike are counted together with a caution.
    accuracy = ask("evaluation", "accuracy", *founder, "--form", "desk-chat")["forms"][0]
    assert accuracy["versions"] == [1, 2, 3] and accuracy["changes"] == [{"before": 1, "after": 2, "questions": ["kept"]}], accuracy
    said = run("evaluation", "accuracy", *founder)[1]
    assert said.count("Caution: errors at “kept” do not count alike in version 1 and version 2.") == 1, said
    # Periods without evaluations are rows without a number; of too many there is no trend, and of several forms none.
    year = datetime.date.today().year - 2
    empty = ask(*trend, "--from", f"{year}-02-01")["trend"][0]
    assert (empty["period"], empty["versions"], empty["evaluations"], empty["score"]) == (f"{year}-Q1", [], 0, None), empty
    assert empty["series"] is None and empty["withheld"] is False, empty
    assert f"{year}-Q1: no evaluations" in run(*trend, "--from", f"{year}-02-01")[1]
    refused("too-many-periods", "evaluation", "average", *founder, "--by", "month", "--from", "1900-01-01")
    assert run("evaluation", "average", *founder, "--by", "month", "--as-one-scale")[0] == 2
    assert run("evaluation", "average", *founder, "--by", "week")[0] == 2
print("averages name their rule, and interactions count once")
