# SPDX-License-Identifier: Apache-2.0
"""Files are linted together; versions are compared; a vision is proposed; coverage is measured; forms without sight are found."""
import json
import pathlib
import tempfile

from command_line import ask, refused, run

VISION = """ringtrue: vision 2
vision: harbour-service
kind: service
scope: {organisation: Harbour Line, function: Help desk}
title: Service vision of the help desk
sources:
  - id: letter
    kind: business-strategy
    title: Letter
    text: We tell people early.
    quotes: [{id: early, text: We tell people early.}]
  - {id: brand, kind: brand-attribute, title: Brand book, text: Early and plain.}
  - id: talks
    kind: customer-research-qualitative
    title: Talks
    text: I only want to know what comes next.
    quotes: [{id: next, text: what comes next}]
promises:
  - {id: told-early, text: You hear it from us first., quotes: [letter/early, talks/next]}
pillars:
  - id: steady
    name: Steady
    promises: [told-early]
    behaviours:
      - {id: says-next, text: Says what comes next, sounds_like: [You have it on Monday.]}
      - {id: says-why, text: Gives the cause, sounds_like: [The ship is late.]}
"""
FORM = """ringtrue: form 1
form: desk-call
title: Calls of the desk
language: en
channels: [call]
vision: harbour-service
sections:
  - id: whole
    title: The whole
    questions:
      - {id: next, text: Says what comes next, type: yes-no, weight: 60, trace: [says-next]}
      - {id: why, text: Gives the cause, type: yes-no, weight: 30, phase: after, trace: [says-why]}
      - {id: loose, text: Is on time, type: yes-no, weight: 10}
"""
CHAT = FORM.replace("desk-call", "desk-chat").replace("[call]", "[chat]").replace("weight: 10", "weight: 10, trace: [says-why]")


def lint(noun, *arguments):
    """Exit status and what lint says as JSON."""
    status, out, err = run(noun, "lint", *arguments, "--json")
    assert status in (0, 1), f"exit {status}\n{out}{err}"
    return status, json.loads(out)


def codes(said):
    return [(pathlib.Path(one["file"]).name.split(".")[0], one["level"], one["code"]) for one in said["findings"]]


def check_lint(folder):
    vision, call, chat = folder / "v.vision.yaml", folder / "call.form.yaml", folder / "chat.form.yaml"
    vision.write_text(VISION)
    call.write_text(FORM)
    chat.write_text(CHAT)
    status, said = lint("vision", vision)
    assert (status, said["ok"], said["findings"], said["file"]) == (0, True, [], str(vision)), said
    # A form and its vision given together are checked together, whichever noun is said, in whatever order.
    for noun in ("form", "vision"):
        status, said = lint(noun, chat, vision, call)
        assert status == 0 and codes(said) == [("call", "caution", "no-trace")], said
        assert said["files"] == [str(chat), str(vision), str(call)] and "file" not in said, said
        assert set(said["findings"][0]) == {"file", "line", "column", "level", "code", "message", "suggestion"}, said
        assert said["findings"][0]["line"] == 13, said
    assert ("call", "caution", "vision-not-given") in codes(lint("form", call)[1])
    assert codes(lint("form", call, "--vision", vision)[1]) == [("call", "caution", "no-trace")]
    words = run("form", "lint", chat, call, vision)[1]
    assert f"{chat}: nothing to say\n" in words and f"{vision}: nothing to say\n" in words and f"{call}:13:" in words, words

    # One error makes exit code 1, in whichever file it is.
    bad = folder / "bad.vision.yaml"
    bad.write_text(VISION.replace("Service vision of", "CX vision of").replace("Gives the cause", "Understands the cause"))
    status, said = lint("form", chat, bad)
    assert status == 1 and not said["ok"], said
    assert ("bad", "error", "service-vision-says-cx") in codes(said) and ("bad", "caution", "vague-behaviour") in codes(said), said
    vague = next(one for one in said["findings"] if one["code"] == "vague-behaviour")
    assert (vague["line"], vague["column"]) == (26, 30) and "Sums the matter up" in vague["suggestion"], vague

    # A vision and the one that it is derived from.
    above = folder / "above.vision.yaml"
    above.write_text(VISION.replace("kind: service", "kind: cx").replace(", function: Help desk", "")
                     .replace("Service vision", "CX vision").replace("vision: harbour-service", "vision: harbour-cx"))
    derived = folder / "derived.vision.yaml"
    derived.write_text(VISION.replace("title: Service", "derived_from: harbour-cx\ntitle: Service")
                       .replace("name: Steady", "name: Steady\n    serves: stedy"))
    status, said = lint("vision", derived, above)
    assert status == 1 and codes(said) == [("derived", "error", "unknown-cx-pillar")], said
    assert said["findings"][0]["suggestion"] == "Did you mean “steady”?", said
    assert codes(lint("vision", derived)[1]) == [("derived", "caution", "served-vision-not-given")]

    # The date of the review is compared with today.
    due = folder / "due.vision.yaml"
    due.write_text(VISION.replace("title: Service", "review_on: 2020-01-01\ntitle: Service"))
    assert codes(lint("vision", due)[1]) == [("due", "caution", "review-date-passed")]

    # The version before.
    other = folder / "other.form.yaml"
    other.write_text(CHAT.replace("text: Gives the cause, type: yes-no", "text: Gives the cause, type: scale, scale: {min: 0, max: 5}"))
    assert codes(lint("form", other, vision, "--against", chat)[1]) == [("other", "caution", "same-question")]
    assert codes(lint("form", other, vision, "--against", other)[1]) == []
    refused("file-missing", "form", "lint", folder / "none.yaml")

    # A file that is not there keeps no other from being checked.
    status, out, err = run("form", "lint", call, folder / "none.yaml", bad, folder / "gone.yaml", "--json")
    said = json.loads(out)
    assert (status, said["ok"], said["error"]["code"], said["files"]) == (1, False, "file-missing", [str(call), str(bad)]), said
    assert "none.yaml" in said["error"]["message"] and "gone.yaml" in said["error"]["message"], said["error"]
    assert ("bad", "error", "service-vision-says-cx") in codes(said), said
    status, out, err = run("form", "lint", vision, call, folder / "none.yaml")
    assert status == 1 and f"{vision}: nothing to say" in out and "none.yaml" not in out and "none.yaml" in err, (out, err)
    assert run("form", "lint")[0] == 2
    return vision, call, chat, other


def check_compare(vision, chat, other):
    said = ask("form", "compare", chat, other)
    assert said["form"] == "desk-chat" and said["trend_breaks"][0]["question"] == "why", said
    assert said["trend_breaks"][0]["differs_in"] == ["type", "answers", "scale"], said
    kind = next(one for one in said["changes"] if one["key"] == "type")
    assert (kind["thing"], kind["kind"], kind["id"], kind["before"], kind["after"], kind["changes_meaning"]) == \
        ("question", "changed", "why", "yes-no", "scale", True), kind
    assert "Question “why”, type: yes-no is now scale. Answers before and after" in run("form", "compare", chat, other)[1]
    assert kind["breaks_trend"] == "none", kind
    marked = chat.with_name("marked.form.yaml")
    marked.write_text(CHAT.replace("language: en\n", "language: en\nscoring: {pass_mark: 75}\n"))
    change, = ask("form", "compare", chat, marked)["changes"]
    assert (change["key"], change["before"], change["after"], change["breaks_trend"]) == ("scoring/pass_mark", "", "75", "outcomes"), change
    assert "pass mark: none is now 75. Outcomes before and after" in change["message"], change
    assert codes(lint("form", marked, vision, "--against", chat)[1]) == [("marked", "caution", "outcome-trend")]
    lighter = chat.with_name("lighter.form.yaml")
    lighter.write_text(CHAT.replace("weight: 60", "weight: 20"))
    change, = ask("form", "compare", chat, lighter)["changes"]
    assert (change["id"], change["key"], change["breaks_trend"]) == ("next", "weight", "scores"), change
    assert codes(lint("form", lighter, vision, "--against", chat)[1]) == [("lighter", "caution", "outcome-trend")]
    assert ask("form", "compare", chat, chat)["changes"] == []
    assert run("form", "compare", chat, chat)[1] == "Nothing has changed.\n"
    assert said["pins"] is None and said["pin_changes"] == [], said  # files pin nothing
    longer = chat.with_name("longer.form.yaml")
    longer.write_text(CHAT + "      - {id: more, text: Says more, type: yes-no, weight: 10, trace: [says-why]}\n")
    lines = run("form", "compare", chat, longer)[1].splitlines() + run("form", "compare", longer, chat)[1].splitlines()
    assert "Question “more” is new: Says more." in lines and "Question “more” is gone: Says more." in lines, lines
    assert all(line.endswith(".") for line in lines), lines
    vision.with_name("again.vision.yaml").write_text(VISION.replace("name: Steady", "name: Steadfast"))
    later = vision.with_name("later.vision.yaml")
    later.write_text(VISION.replace("name: Steady", "name: Sure").replace("id: says-why", "id: says-cause"))
    said = ask("vision", "compare", vision, later)
    assert [(one["thing"], one["kind"], one["id"]) for one in said["changes"]] == \
        [("pillar", "reworded", "steady"), ("behaviour", "added", "says-cause"), ("behaviour", "removed", "says-why")], said
    refused("file-missing", "vision", "compare", vision, vision.with_name("none.yaml"))
    refused("no-workspace", "vision", "compare", vision, later, "--vision", "harbour-service", environment={"RINGTRUE_WORKSPACE": ""})
    return later


def check_propose(folder, vision):
    cx = folder / "cx.vision.yaml"
    said = ask("vision", "propose", vision, "--out", cx, "--title", "CX vision of Harbour Line")
    assert (said["kind"], said["file"]) == ("cx", str(cx)) and said["vision"] != "harbour-service", said
    assert not [one for one in said["findings"] if one["level"] == "error"], said
    assert lint("vision", cx)[0] == 0
    kinds = {(one["thing"], one["key"]) for one in ask("vision", "compare", vision, cx)["changes"]}
    assert {("vision", "kind"), ("vision", "scope/function"), ("vision", "title")} <= kinds, kinds
    assert not [one for one in kinds if one[0] != "vision"], kinds  # the same sources, promises and pillars
    before = cx.read_text()
    assert run("vision", "propose", vision, "--out", cx)[0] == 1 and cx.read_text() == before
    refused("is-cx-already", "vision", "propose", cx, "--out", folder / "twice.vision.yaml")


CHECK = """ringtrue: form 2
form: desk-check
title: Check
language: en
use: compliance
obligations:
  - {id: notice, kind: law, text: Say that the call is recorded}
sections:
  - id: all
    title: All
    questions:
      - {id: told, text: Says so, type: yes-no, obligation: notice, weight: 1}
"""
BLOCK = """ringtrue: form 2
form: desk-block
title: Block
language: en
vision: harbour-service
sections:
  - id: all
    title: All
    questions:
      - {id: asked, text: Why did they call, type: yes-no, scored: false}
"""


def check_coverage(vision, call, chat):
    said = ask("vision", "coverage", vision, call, chat)
    assert said == ask("form", "coverage", call, chat, "--vision", vision)
    assert said["rule"] == "mean-of-forms" and not said["complete"], said
    assert said["pillars"] == {"steady": "95"} and said["untraced"] == "5", said
    assert said["phases"] == {"before": "0", "during": "70", "after": "30"}, said
    why = said["behaviours"][1]
    assert (why["behaviour"], why["pillar"], why["weight"], why["asked_in"]) == ("says-why", "steady", "35", ["desk-call", "desk-chat"]), why
    assert said["behaviours_not_asked"] == [], said
    one, two = said["forms"]
    assert one["questions_that_trace_to_nothing"] == ["loose"] and two["questions_that_trace_to_nothing"] == [], said
    assert (one["pillars"], two["pillars"]) == ({"steady": "90"}, {"steady": "100"}), said
    assert ask("vision", "coverage", vision, chat)["complete"]
    words = run("vision", "coverage", vision, call, chat)[1]
    assert "serves neither behaviour nor obligation: loose" in words and "each counts once" in words, words
    without = vision.with_name("without.vision.yaml")  # the next version, in which a behaviour vanished
    without.write_text(vision.read_text().replace("id: says-why", "id: says-how"))
    said = ask("vision", "coverage", without, chat)
    assert {one["behaviour"] for one in said["forms"][0]["lost_traces"]} == {"says-why"}, said
    assert "traces to “says-why”, which this vision does not have: " in run("vision", "coverage", without, chat)[1]
    assert ask("vision", "coverage", vision, chat)["forms"][0]["lost_traces"] == []
    strange = call.with_name("strange.form.yaml")
    strange.write_text(FORM.replace("vision: harbour-service", "vision: another"))
    refused("other-vision", "vision", "coverage", vision, strange)
    refused("files-missing", "form", "coverage", call)
    assert "nope" in refused("file-missing", "vision", "coverage", vision.with_name("nope.vision.yaml"))
    # A check of obligations names no vision: it belongs to all. What weighs nothing is in no mean.
    check, block = call.with_name("check.form.yaml"), call.with_name("block.form.yaml")
    check.write_text(CHECK)
    block.write_text(BLOCK)
    visits = vision.with_name("visits.vision.yaml")
    visits.write_text(VISION + "      - {id: opens-door, text: Opens the door, channels: [visit]}\n")
    for forms in ((call,), (call, chat)):
        said = ask("vision", "coverage", visits, *forms)
        assert said["behaviours_not_asked"] == [] and said["behaviours_on_other_channels"] == ["opens-door"], said
        assert not said["complete"] and [one["behaviours_not_asked"] for one in said["forms"]] == [[]] * len(forms), said
        assert "no form is for its channels" in run("vision", "coverage", visits, *forms)[1]
    said = ask("vision", "coverage", vision, chat, check, block)
    assert (said["pillars"], said["obligations"], said["in_mean"]) == ({"steady": "50"}, {"notice": "50"}, 2), said
    assert [one["in_mean"] for one in said["forms"]] == [True, True, False], said
    assert said["forms"][1]["behaviours_not_asked"] == [], said
    words = run("vision", "coverage", vision, chat, check, block)[1]
    assert "weighs nothing, and is not in the mean" in words and "obligations only" in words, words
    assert said["obligation_clashes"] == [], said
    # One id for two duties: the weights stay, and both commands say so.
    twin = call.with_name("twin.form.yaml")
    twin.write_text(CHECK.replace("form: desk-check", "form: desk-twin").replace("kind: law", "kind: contract"))
    said = ask("vision", "coverage", vision, check, twin)
    assert said["obligations"] == {"notice": "100"}, said
    assert said["obligation_clashes"] == [{"obligation": "notice", "forms": ["desk-check", "desk-twin"]}], said
    assert "not the same in “desk-twin” as in “desk-check”" in run("vision", "coverage", vision, check, twin)[1]
    clash, = [one for one in ask("form", "lint", check, twin)["findings"] if one["code"] == "obligation-clashes"]
    assert (clash["level"], clash["file"]) == ("caution", str(twin)), clash
    assert "“desk-twin”" in clash["message"] and "“desk-check”" in clash["message"], clash
    check.write_text(CHECK.replace("obligations:", "#").replace("  - {id: notice, k", "# ").replace("obligation: notice, ", ""))
    refused("no-vision", "vision", "coverage", vision, check)
    check.write_text(CHECK)
    return check


def check_workspace(folder, vision, later, call, chat, other, check):
    workspace = folder / "w"
    ask("init", workspace, "--organisation", "Harbour Line", "--name", "Ada Example")
    here = ("-w", workspace, "--as", "Ada Example")
    assert ask("vision", "publish", vision, *here)["forms_losing_trace"] == []
    for form in (call, chat):
        ask("form", "publish", form, *here)
    assert ask("form", "check", *here) == {"ok": True, "forms": [], "visions": []}
    said = ask("vision", "coverage", "harbour-service", *here)
    assert [one["form"] for one in said["forms"]] == ["desk-call", "desk-chat"] and said["number"] == 1, said
    assert ask("form", "coverage", "desk-chat", *here)["complete"]
    assert ask("form", "coverage", *here) == ask("vision", "coverage", "harbour-service", *here)  # without forms: all in force
    refused("unknown", "form", "coverage", "desk-mail", *here)
    ask("form", "publish", check, *here)
    said = ask("vision", "coverage", "harbour-service", *here)
    assert [one["form"] for one in said["forms"]] == ["desk-call", "desk-chat", "desk-check"] and said["in_mean"] == 3, said
    assert ask("form", "coverage", "desk-check", "desk-chat", *here)["vision"] == "harbour-service"
    refused("no-vision", "form", "coverage", "desk-check", *here)
    assert ask("form", "coverage", "desk-check", "--vision", "harbour-service", *here)["obligations"] == {"notice": "100"}

    # Publishing asks whether questions are the same; versions are compared by number.
    published = ask("form", "publish", other, *here)
    assert codes(published) == [("other", "caution", "same-question")], published
    said = ask("form", "compare", 1, 2, "--form", "desk-chat", *here)
    assert said["trend_breaks"][0]["question"] == "why", said
    refused("unknown", "form", "compare", 1, 3, "--form", "desk-chat", *here)
    refused("not-a-version", "form", "compare", "one", 2, "--form", "desk-chat", *here)
    assert run("form", "compare", 1, 2, *here)[0] == 2  # of which form?

    # What a version pins stands in the list, with the form, and where two versions differ in it.
    listed = {one["form"]: one for one in ask("form", "list", *here)["forms"]}
    known = {one["number"]: one for one in ask("vision", "list", *here)["visions"]}
    pins = listed["desk-call"]["pins"]
    assert pins["vision"] == {"vision": "harbour-service", "number": 1, "hash": known[1]["hash"]}, pins
    assert len(pins["policy"]) == 64 and listed["desk-check"]["pins"]["vision"] is None, listed
    shown = ask("form", "show", "desk-call", *here)
    assert shown["pins"] == pins and shown["hash"] == listed["desk-call"]["hash"], shown["pins"]
    words = run("form", "show", "desk-call", *here)[1]
    assert "version 1 of the vision “harbour-service”" in words and known[1]["hash"] in words and pins["policy"] in words, words
    said = ask("form", "compare", 1, 2, "--form", "desk-chat", *here)
    assert said["pin_changes"] == [] and said["pins"]["before"] == said["pins"]["after"] == pins, said

    # The vision loses a behaviour: whoever publishes it hears which forms lose their line of sight.
    losing = ask("vision", "publish", later, *here)["forms_losing_trace"]
    assert [(one["form"], one["number"]) for one in losing] == [("desk-call", 1), ("desk-chat", 2)], losing
    assert [one["code"] for one in losing[0]["findings"]] == ["behaviour-vanished"], losing
    status, out, _ = run("form", "check", *here, "--json")
    assert status == 1 and json.loads(out)["forms"] == losing, out
    assert "desk-call, version 1:12:" in run("form", "check", *here)[1]
    said = ask("vision", "compare", 1, 2, "--vision", "harbour-service", *here)
    assert "behaviour" in {one["thing"] for one in said["changes"]}, said
    # The same file, published once more, pins the newer vision: that is all that differs.
    ask("vision", "publish", vision.with_name("again.vision.yaml"), *here)
    ask("form", "publish", call, *here)
    said = ask("form", "compare", 1, 2, "--form", "desk-call", *here)
    change, = said["pin_changes"]
    assert said["changes"] == [] and change["pin"] == "vision", said
    assert (change["before"]["number"], change["after"]["number"]) == (1, 3), change
    words = run("form", "compare", 1, 2, "--form", "desk-call", *here)[1]
    assert words == "The version before pins version 1 of the vision “harbour-service”, the later one version 3 of the vision “harbour-service”.\n", words
    ask("verify", workspace)  # the pinned policies are those of the texts


def check_environment(folder, vision, call, chat, other):
    """Where no file is named, the workspace of the environment is meant; and whose forms are in force says which vision."""
    workspace, who = folder / "e", ("--as", "Ada Example")
    named = {"environment": {"RINGTRUE_WORKSPACE": str(workspace)}}
    ask("init", workspace, "--organisation", "Harbour Line", "--name", "Ada Example")
    ask("vision", "publish", vision, *who, **named)
    assert "--vision" in refused("no-vision", "form", "coverage", *who, **named)
    for form in (call, chat, other):
        ask("form", "publish", form, *who, **named)
    ask("vision", "publish", vision.with_name("above.vision.yaml"), *who, **named)
    # The vision published last is none that a form in force traces to.
    said = ask("form", "coverage", *who, **named)
    assert (said["vision"], [one["form"] for one in said["forms"]]) == ("harbour-service", ["desk-call", "desk-chat"]), said
    assert said == ask("vision", "coverage", "harbour-service", *who, **named) == ask("form", "coverage", "-w", workspace, *who)
    assert len(ask("form", "coverage", "desk-chat", *who, **named)["forms"]) == 1
    mail = folder / "mail.form.yaml"
    mail.write_text(FORM.replace("desk-call", "desk-mail").replace("vision: harbour-service", "vision: harbour-cx"))
    ask("form", "publish", mail, *who, **named)
    message = refused("several-visions", "form", "coverage", *who, **named)
    assert "harbour-cx, harbour-service" in message and "--vision" in message, message
    assert [one["form"] for one in ask("form", "coverage", "--vision", "harbour-cx", *who, **named)["forms"]] == ["desk-mail"]

    said = ask("form", "compare", 1, 2, "--form", "desk-chat", *who, **named)
    assert said["trend_breaks"][0]["question"] == "why" and said["pins"] is not None, said
    refused("unknown", "vision", "compare", 1, 2, "--vision", "harbour-service", *who, **named)
    assert "--workspace" in refused("no-workspace", "form", "compare", 1, 2, "--form", "desk-chat", environment={"RINGTRUE_WORKSPACE": ""})
    # Where files are named, they are meant all the same.
    assert ask("form", "compare", chat, other, **named)["pins"] is None
    assert "number" not in ask("vision", "coverage", vision, call, chat, **named)
    assert "number" not in ask("form", "coverage", call, "--vision", vision, **named)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    vision, call, chat, other = check_lint(folder)
    later = check_compare(vision, chat, other)
    check_propose(folder, vision)
    check = check_coverage(vision, call, chat)
    check_workspace(folder, vision, later, call, chat, other, check)
    check_environment(folder, vision, call, chat, other)
print("files are linted together, versions compared, coverage measured")
