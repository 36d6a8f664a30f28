# SPDX-License-Identifier: Apache-2.0
"""Drafts and evaluations of the parts of a transferred interaction; what is submitted is no draft any more."""
import json
import pathlib
import tempfile

from command_line import ANSWERS, DEMO, ask, refused, run

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people")):
        ask(noun, "import", DEMO / f"{file}.csv", *here, "--as", "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here, "--as", "Ada Example")
    for form in ("chat", "call"):
        ask("form", "publish", DEMO / f"ollensay-{form}.form.yaml", *here, "--as", "Ada Example")
    chat = pathlib.Path(folder) / "chat.json"
    messages = [{"side": "agent", "at_ms": 0, "text": "Good morning."}, {"side": "customer", "at_ms": 120000, "text": "My ticket is gone."}]
    for number, agents in (("115", ("d-105@0", "d-104@95000")), ("116", ("d-105",))):
        chat.write_text(json.dumps({"ringtrue": "transcript 1", "messages": [*messages, {"side": "bot", "at_ms": 121000, "text": number}]}))
        ask("chat", "import", chat, *here, "--as", "q-11", "--reference", number, "--agent", *agents)
    answers = pathlib.Path(folder) / "answers.json"
    answers.write_text(json.dumps({"answers": ANSWERS}))

    def given(verb, number, *more, noun="draft"):
        return (noun, verb, *here, "--as", "q-11", "--interaction", number, "--answers", answers, *more)

    def drafts():
        return {(one["reference"], one["part"]) for one in ask("draft", "list", *here, "--as", "q-11")["drafts"]}

    # One draft is never made that of another part; it is gone on with where no part is named.
    draft = ask(*given("save", "115", "--segment", 2))["draft"]
    assert "part 2 of 2" in refused("other-part-begun", *given("save", "115", "--segment", 1))
    status, out, err = run(*given("save", "115"))
    assert status == 0 and f"{draft} (part 2 of 2, " in out, out + err
    assert drafts() == {("115", 2)}
    listed = run("draft", "list", *here, "--as", "q-11")[1]
    assert "(part 2 of 2, " in listed, listed
    assert "not in range 1 to 10000" in run(*given("save", "115", "--segment", 0))[2]

    # Submitting takes away what was begun of that part, and only that.
    ask(*given("save", "116"))
    status, out, err = run(*given("submit", "115", noun="evaluation"))
    assert status == 0 and "Submitted (part 1 of 2, " in out, out + err
    assert drafts() == {("115", 2), ("116", 1)}
    begun = [one["started_at"] for one in ask("draft", "list", *here, "--as", "q-11")["drafts"] if one["reference"] == "115"]
    # What was given to the first part says nothing to who has yet to evaluate the second, and the other way round.
    first = ask("interaction", "show", "115", *here, "--as", "q-11")["evaluations"][0]["id"]

    def seen(who):
        shown = [one["id"] for one in ask("interaction", "show", "115", *here, "--as", who)["evaluations"]]
        listed = [one["id"] for one in ask("evaluation", "list", *here, "--as", who)["evaluations"]]
        assert sorted(shown) == sorted(listed), (who, shown, listed)
        return set(shown)

    other = ("evaluation", "submit", *here, "--as", "q-12", "--interaction", "115", "--answers", answers, "--segment")
    theirs = ask(*other, 2)["evaluation"]
    assert seen("q-12") == {theirs}
    refused("not-allowed", "evaluation", "explain", first, *here, "--as", "q-12")
    assert seen("q-11") == {first}, "the draft of part 2 is still open, and part 2 not given"
    assert ask(*given("submit", "115", "--segment", 2, noun="evaluation"))["part"] == 2
    assert len(seen("q-11")) == 3
    assert drafts() == {("116", 1)} and len(begun) == 1
    ask(*given("submit", "116", noun="evaluation"))
    assert drafts() == set()
    refused("already-evaluated", *given("save", "116"))
    refused("already-evaluated", *given("save", "115", "--segment", 2))
    assert drafts() == set()
    ask(*given("save", "116", "--again"))
    assert drafts() == {("116", 1)}

    # A form for calls is not taken for a chat.
    for command in (("evaluation", "template", *here, "--interaction", "116"), given("save", "116", "--again"),
                    given("submit", "116", "--again", noun="evaluation")):
        said = refused("other-channel", *command, "--form", "ollensay-call")
        assert "is for the channels: call. This is a chat." in said, said

    # A key that stands twice, and characters that nobody can see.
    answers.write_text('{"answers": {"by-name": "no", "by-name": "yes"}}')
    message = refused("wrong-answers", *given("save", "116", "--again"))
    assert "“by-name” stands twice." in message and "Nothing was stored" in message and "submitted" not in message, message
    answers.write_text('{"answers": {"by-name": {"answer": "no", "comment": "fine \\u202e eton"}}}')
    assert "“by-name” holds U+202E" in refused("wrong-answers", *given("save", "116", "--again"))
print("each part has its draft, until it is submitted")
