# SPDX-License-Identifier: Apache-2.0
"""From the submission on: an alert, a release, "I have read this", a talk, disputes, decisions, an appeal, revisions."""
import datetime
import json
import pathlib
import tempfile

from command_line import ask, holds, refused, run

FORM = """ringtrue: form 1
form: small-chat
title: Small chat
language: en
channels: [chat]
scoring: {fail_level: form, fail_display: raw}
sections:
  - id: whole
    title: The whole
    questions:
      - {id: kept, text: Was the word kept, type: yes-no, weight: "50"}
      - {id: warm, text: How warm was it, type: scale, scale: {min: 0, max: 10}, weight: "20", comment: on-lost-points}
      - id: safe
        text: Was the account safe
        type: yes-no
        weight: "30"
        not_applicable: true
        answers:
          - {id: "yes", text: "Yes, all of it", points: 1}
          - {id: "no", text: "No", points: 0, error: customer-critical}
"""
PEOPLE = """external_id,name,roles
a-1,Bo Agent,agent
a-2,Cy Agent,agent
b-1,Jo Both,agent;lead
l-1,Cem Lead,lead
l-2,Dee Lead,lead
f-1,Fay Facilitator,facilitator
q-1,Eve Evaluator,evaluator
q-2,Gus Evaluator,evaluator
x-1,Mo Shopper,shopper
"""
GOOD = {"kept": "yes", "warm": 10, "safe": "yes"}

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example", "--external-id", "h-1")
    table = pathlib.Path(folder, "people.csv")
    table.write_text(PEOPLE)
    ask("person", "import", table, *here, "--as", "h-1")
    form = pathlib.Path(folder, "small-chat.form.yaml")
    form.write_text(FORM)
    ask("form", "publish", form, *here, "--as", "h-1")

    def by(who, *arguments):
        return ask(*arguments, *here, "--as", who)

    def no(code, who, *arguments):
        return refused(code, *arguments, *here, "--as", who)

    def submit(number, who="q-1", agent="a-1", **answers):
        """The id of an evaluation of a chat of its own."""
        chat = pathlib.Path(folder, "chat.txt")
        chat.write_text(f"Agent: Hello, this is chat {number}.\nCustomer: My parcel is late.\n")
        by("h-1", "chat", "import", chat, "--reference", number, "--agent", agent, "--at", "2024-11-20T10:00:00Z")
        given = pathlib.Path(folder, "answers.json")
        given.write_text(json.dumps({"answers": {**GOOD, **answers}}))
        return by(who, "evaluation", "submit", "--interaction", number, "--answers", given)["evaluation"]

    def dispute(evaluation, question, *answer, who="a-1", reason="I did keep it."):
        return by(who, "dispute", "open", evaluation, "--question", question, "--reason", reason, *answer)["dispute"]

    def decide(who, of, *answer):
        return by(who, "dispute", "decide", of, "--rationale", "It is said in message 1.", *answer)

    # The rules, for all to see and for few to change.
    rules = ask("feedback", "rules", *here)
    assert rules == {"release": "by-lead", "release_days": 2, "dispute_days": 10, "answer_days": 5, "appeal_days": 5, "self_first": False}
    no("not-allowed", "q-1", "feedback", "rules", "--dispute-days", "3")
    assert by("l-1", "feedback", "rules", "--dispute-days", "12", "--self-first") == {**rules, "dispute_days": 12, "self_first": True}
    assert by("l-1", "feedback", "rules", "--no-self-first") == {**rules, "dispute_days": 12}
    for wrong in (("--dispute-days", "0"), ("--release-days", "251"), ("--release", "never"), ("--self-first", "--no-self-first")):
        assert run("feedback", "rules", *wrong, *here, "--as", "l-1")[0] == 2, wrong
    assert "for 12 working days" in run("feedback", "rules", *here)[1]

    # Submitted: a lead is alerted, its agent sees nothing yet.
    first = submit("c-1", kept="no", safe="no")
    alerts = by("l-1", "alert", "list")["alerts"]
    assert [(one["id"], one["classes"], one["reference"]) for one in alerts] == [(first, ["customer-critical"], "c-1")], alerts
    for who in ("q-1", "a-1", "f-1"):
        no("not-allowed", who, "alert", "list")
        no("not-allowed", who, "alert", "see", first)
    no("unknown-evaluation", "l-1", "alert", "see", "c-1")
    assert by("l-1", "alert", "see", first) == {"evaluation": first, "seen": True}
    assert by("l-2", "alert", "list") == {"alerts": [], "more": False}
    assert by("a-1", "feedback", "list") == {"feedback": [], "more": False}
    no("not-allowed", "a-1", "feedback", "show", first)
    no("not-allowed", "a-1", "evaluation", "explain", first)
    said = no("not-released", "a-1", "feedback", "read", first)
    assert "Bo Agent does not see it yet" in said, said
    no("not-released", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "No.")
    no("not-released", "l-1", "feedback", "talk", first, "--words", "Fine.")
    assert ask("evaluation", "list", *here, "--as", "l-1")["evaluations"][0]["visible_from"] is None
    assert "; not released" in run("evaluation", "explain", first, *here, "--as", "l-1")[1]

    # Released by a lead: later and held back, then now, which nothing takes back.
    waiting = by("l-1", "feedback", "list", "--waiting")
    assert waiting["waiting"] == 1 and [one["id"] for one in waiting["evaluations"]] == [first], waiting
    for who in ("q-1", "a-1", "f-1"):
        no("not-allowed", who, "feedback", "list", "--waiting")
        no("not-allowed", who, "feedback", "release", first)
    no("not-allowed", "a-2", "feedback", "list", "--of", "a-1")
    no("bad-day", "l-1", "feedback", "release", first, "--on", "2024-11-20")
    no("bad-day", "l-1", "feedback", "release", first, "--on", "tomorrow")
    no("not-released", "l-1", "feedback", "hold-back", first)
    later = str(datetime.date.today() + datetime.timedelta(days=3))
    released = by("l-1", "feedback", "release", first, "--on", later)
    assert released["released"] == [first] and released["visible_from"].startswith(later + "T00:00:00"), released
    assert by("l-1", "feedback", "list", "--waiting")["waiting"] == 0 and not by("a-1", "feedback", "list")["feedback"]
    by("l-1", "feedback", "hold-back", first)
    assert by("l-1", "feedback", "list", "--waiting")["waiting"] == 1
    released = by("l-1", "feedback", "release", first, first)
    assert released["released"] == [first] and released["dispute_until"] > str(datetime.date.today()), released
    said = no("released-already", "l-1", "feedback", "release", first)
    assert "Bo Agent sees the evaluation" in said, said
    no("released-already", "l-1", "feedback", "hold-back", first)

    # Read by its agent alone, talked through by a lead.
    mine = by("a-1", "feedback", "list")["feedback"]
    assert [(one["id"], one["read_at"], one["days_left"]) for one in mine] == [(first, None, 12)], mine
    assert "12 working days left" in run("feedback", "list", *here, "--as", "a-1")[1]
    no("not-yours", "a-2", "feedback", "read", first)
    by("a-1", "feedback", "read", first)
    no("read-already", "a-1", "feedback", "read", first)
    no("not-allowed", "q-1", "feedback", "talk", first, "--words", "Fine.")
    no("bad-day", "l-1", "feedback", "talk", first, "--words", "Fine.", "--on", later)
    no("blank-text", "l-1", "feedback", "talk", first, "--words", " ")
    no("unseen-character", "l-1", "feedback", "talk", first, "--words", "Fine\u202e.")
    by("l-1", "feedback", "talk", first, "--words", "The weathercock was right.", "--on", "2024-11-21")
    shown = by("l-2", "feedback", "list", "--of", "Bo Agent")["feedback"][0]
    assert shown["read_at"] and (shown["talks"], shown["disputes"], shown["undecided"]) == (1, 0, 0), shown

    # Disputed: by its agent, one answer, once at a time.
    no("not-yours", "a-2", "dispute", "open", first, "--question", "kept", "--reason", "No.")
    no("not-yours", "q-1", "dispute", "open", first, "--question", "kept", "--reason", "No.")
    no("unknown-question", "a-1", "dispute", "open", first, "--question", "nothing", "--reason", "No.")
    no("unknown-question", "a-1", "dispute", "open", first, "--question", "nothing", "--reason", "No.", "--answer", "yes")
    said = no("wrong-answers", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "No.", "--answer", "maybe")
    assert "no answer option “maybe”" in said, said
    no("wrong-answers", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "No.", "--answer", "not-applicable")
    no("wrong-answers", "a-1", "dispute", "open", first, "--question", "warm", "--reason", "No.", "--answer", "11")
    no("same-answer", "a-1", "dispute", "open", first, "--question", "warm", "--reason", "No.", "--answer", "10")
    no("same-answer", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "No.", "--answer", "no")
    no("blank-text", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "  ")
    no("unseen-character", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "a\u200bb")
    kept = dispute(first, "kept", "--answer", "yes", reason="The gingerbread was promised.")
    said = no("disputed-already", "a-1", "dispute", "open", first, "--question", "kept", "--reason", "Again.")
    assert kept in said, said
    taken = dispute(first, "safe", "--answer", "not-applicable", who="l-1")
    for who, count in (("a-1", 2), ("q-1", 2), ("l-2", 2), ("f-1", 2), ("a-2", 0), ("q-2", 0)):
        assert len(by(who, "dispute", "list")["disputes"]) == count, who
    no("not-for-you", "x-1", "dispute", "list")
    assert by("l-2", "dispute", "list", "--of", "a-2", "--undecided")["disputes"] == []
    listed = by("a-1", "dispute", "list", "--undecided")["disputes"]
    assert all((one["state"], one["days_left"], one["overdue"], one["outcome"]) == ("open", 5, False, None) for one in listed), listed
    assert "reason" not in listed[0], listed[0]
    whole = by("q-1", "dispute", "show", kept)
    assert (whole["answer"], whole["proposed"], whole["reason"]) == ("no", "yes", "The gingerbread was promised."), whole
    assert (whole["agent_name"], whole["evaluator_name"], whole["by_name"]) == ("Bo Agent", "Eve Evaluator", "Bo Agent"), whole
    assert by("a-1", "dispute", "show", taken)["by_name"] == "Cem Lead"
    no("not-allowed", "a-2", "dispute", "show", kept)
    no("not-allowed", "q-2", "dispute", "show", kept)
    no("unknown-dispute", "l-2", "dispute", "show", first)
    no("not-yours", "q-1", "dispute", "withdraw", kept)
    by("a-1", "dispute", "withdraw", taken)
    no("decided-already", "l-1", "dispute", "withdraw", taken)
    no("not-decided", "a-1", "dispute", "appeal", taken, "--reason", "After all.")

    # Decided by who neither gave it nor served the customer; nothing is overwritten.
    for who in ("q-1", "q-2", "a-1"):
        no("not-allowed", who, "dispute", "decide", kept, "--rationale", "No.")
    no("blank-text", "l-2", "dispute", "decide", kept, "--rationale", "")
    no("same-answer", "l-2", "dispute", "decide", kept, "--rationale", "No.", "--answer", "no")
    no("not-decided", "a-1", "dispute", "appeal", kept, "--reason", "Too slow.")
    decided = decide("l-2", kept, "--answer", "yes")
    revision = decided["revision"]
    assert decided["outcome"] == "changed" and decided["score"]["raw"] == "70" and revision != first, decided
    said = no("decided-already", "l-1", "dispute", "decide", kept, "--rationale", "Again.")
    assert kept in said, said
    both = {one["id"]: one for one in by("a-1", "feedback", "list")["feedback"]}
    assert both.keys() == {first, revision}, both
    assert (both[first]["superseded_by"], both[revision]["supersedes"]) == (revision, first), both
    assert both[revision]["evaluator_name"] == "Dee Lead" and both[revision]["visible_from"] and not both[revision]["read_at"]
    assert (both[first]["raw"], both[revision]["raw"]) == ("20", "70"), both
    shown = by("a-1", "evaluation", "explain", first)
    assert shown["superseded_by"] == revision and shown["visible_from"], shown.keys()
    assert by("a-1", "evaluation", "explain", revision)["supersedes"] == first
    line = [line for line in run("evaluation", "list", *here, "--as", "l-1")[1].splitlines() if first in line]
    assert "superseded by a revision; visible from" in line[0], line
    said = no("superseded", "a-1", "dispute", "open", first, "--question", "safe", "--reason", "No.")
    assert revision in said, said
    shown = by("a-1", "feedback", "show", first)
    assert shown["evaluation"]["disputes"] == 1 and shown["talks"][0]["words"] == "The weathercock was right.", shown
    assert {one["state"] for one in shown["disputes"]} == {"decided", "closed"}, shown
    told = run("feedback", "show", first, *here, "--as", "a-1")[1]
    assert "“It is said in message 1.”" in told and "“The gingerbread was promised.”" in told and revision in told, told
    assert [one["id"] for one in by("l-1", "alert", "list")["alerts"]] == [revision], "the other error stands"

    # An appeal, once, decided by somebody else.
    second = submit("c-2", who="l-1", kept="no")
    by("l-1", "feedback", "release", second)
    other = dispute(second, "kept", "--answer", "yes")
    said = no("original-evaluator", "l-1", "dispute", "decide", other, "--rationale", "I know best.")
    assert "Cem Lead gave this evaluation" in said and "somebody else who may decide does" in said, said
    assert decide("l-2", other)["outcome"] == "kept"
    state = by("a-1", "dispute", "show", other)
    assert (state["state"], state["outcome"], state["days_left"]) == ("decided", "kept", 5), state
    assert state["decision"]["rationale"] == "It is said in message 1." and state["appeal"] is None, state
    no("not-yours", "a-2", "dispute", "appeal", other, "--reason", "Listen again.")
    by("a-1", "dispute", "appeal", other, "--reason", "Read message 1 again.")
    no("appealed-already", "a-1", "dispute", "appeal", other, "--reason", "Once more.")
    assert [one["id"] for one in by("l-2", "dispute", "list", "--undecided")["disputes"]] == [other]
    no("same-decider", "l-2", "dispute", "decide", other, "--rationale", "As before.")
    no("original-evaluator", "l-1", "dispute", "decide", other, "--rationale", "As before.")
    last = decide("f-1", other, "--answer", "yes")
    state = by("a-1", "dispute", "show", other)
    assert (state["state"], state["outcome"], state["due"]) == ("closed", "changed", None), state
    assert state["appeal_decision"]["revision"] == last["revision"] and state["appeal"]["reason"] == "Read message 1 again.", state
    assert last["score"]["raw"] == "100", last
    no("decided-already", "h-1", "dispute", "decide", other, "--rationale", "Over.")

    # What somebody served themselves they do not decide; what they say of themselves is no feedback.
    third = submit("c-3", agent="b-1", kept="no")
    by("b-1", "feedback", "release", third)
    own = dispute(third, "kept", who="b-1")
    said = no("own-work", "b-1", "dispute", "decide", own, "--rationale", "I was there.")
    assert "Jo Both served the customer" in said, said
    said = no("incomplete", "l-2", "dispute", "decide", dispute(third, "warm", who="b-1"), "--rationale", "Cold.", "--answer", "4")
    assert "wants a comment" in said, said
    self = submit("c-4", who="b-1", agent="b-1", kept="no")
    said = no("of-oneself", "l-1", "feedback", "release", self)
    assert "Jo Both said it of their own work" in said, said

    # Released with its submission.
    by("l-1", "feedback", "rules", "--release", "at-once")
    fourth = submit("c-5", safe="no")
    assert [one["id"] for one in by("a-1", "feedback", "list", "--limit", "1")["feedback"]] == [fourth]
    assert by("l-2", "alert", "list")["alerts"][0]["id"] == fourth
    refused("who", "feedback", "list", *here)

    for words in ("weathercock", "gingerbread", "said in message 1", "Read message 1 again"):
        assert not holds(workspace, words), words
    verdict = ask("verify", workspace)
    assert verdict["ok"] and ask("rebuild", workspace)["content_hash"] == verdict["content_hash"]
print("what is submitted is released, read, disputed and decided")
