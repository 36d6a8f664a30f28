# SPDX-License-Identifier: Apache-2.0
"""What somebody wrote in a file of answers or a draft never goes unseen."""
import json
import pathlib
import tempfile

from command_line import ANSWERS, DEMO, ask, refused, run

UNASKED = {"answer": "one", "comment": "The price came last"}

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace, "--as", "q-11")
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people")):
        ask(noun, "import", DEMO / f"{file}.csv", *founder)
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *founder)
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *founder)
    chat = pathlib.Path(folder) / "chat.txt"
    for number in ("115", "116", "117"):
        chat.write_text(f"Agent: Good morning, desk {number}.\nCustomer: My ticket is gone.\n")
        ask("chat", "import", chat, *here, "--reference", number, "--agent", "d-105")
    answers = pathlib.Path(folder) / "answers.json"

    def given(noun, verb, number, content, *more):
        answers.write_text(json.dumps({"answers": content}))
        return (noun, verb, *here, "--interaction", number, "--answers", answers, *more)

    def drafts():
        return {one["reference"] for one in ask("draft", "list", *here)["drafts"]}

    # A question that is not asked: submitting would lose what stands there, a draft keeps it.
    for entry in (UNASKED, "one", {"comment": "The price came last"}):
        said = refused("not-asked", *given("evaluation", "submit", "115", {**ANSWERS, "price-and-way-out": entry}))
        assert "(price-and-way-out) is asked only where “agrees” is answered with “yes”." in said, said
    assert ask("evaluation", "list", *here)["evaluations"] == []
    saved = ask(*given("draft", "save", "115", {"agrees": "no", "price-and-way-out": UNASKED}))
    assert saved["not_asked"] == ["price-and-way-out"], saved
    said = run(*given("draft", "save", "115", {"by-name": "yes"}))[1]
    assert "is kept in the draft, but is not submitted as it is:\nQuestion " in said, said
    assert ask("draft", "show", saved["draft"], *here)["answers"]["price-and-way-out"] == UNASKED
    assert ask(*given("draft", "save", "115", {"agrees": "yes"}))["not_asked"] == []
    assert ask(*given("draft", "save", "117", {"agrees": None, "price-and-way-out": None}))["not_asked"] == []
    ask(*given("evaluation", "submit", "115", {**ANSWERS, "agrees": "yes", "price-and-way-out": UNASKED}))
    assert drafts() == {"117"}
    ask(*given("evaluation", "submit", "117", {**ANSWERS, "price-and-way-out": None}))
    assert drafts() == set()

    # A draft that holds what the file does not: nothing is submitted over it.
    begun = {**ANSWERS, "by-name": {"answer": "yes", "comment": "Ten minutes of careful words"}}
    draft = ask(*given("draft", "save", "116", begun))["draft"]
    for content, question in ((ANSWERS, "by-name"), ({**begun, "order": 9}, "order"),
                              ({key: value for key, value in begun.items() if key != "keeper"}, "keeper")):
        command = given("evaluation", "submit", "116", content)
        said = refused("draft-there", *command)
        assert f"holds 11 answers and 1 comment, and what it holds at “{question}” is not in the file" in said and draft in said, said
        error = json.loads(run(*command, "--json")[1])
        assert (error["draft"], error["answered"], error["comments"], error["not_in_file"]) == (draft, 11, 1, [question]), error
    assert drafts() == {"116"} and ask("draft", "show", draft, *here)["answers"]["by-name"] == begun["by-name"]
    # What `draft show` prints is a file that is taken; more than the draft holds may stand in it.
    answers.write_text(run("draft", "show", draft, *here)[1])
    shown = json.loads(answers.read_text())["answers"]
    ask(*given("evaluation", "submit", "116", {**shown, "order": {"answer": 10, "comment": "Like a handrail"}}))
    assert drafts() == set()
    ask(*given("draft", "save", "116", begun, "--again"))
    refused("draft-there", *given("evaluation", "submit", "116", ANSWERS, "--again"))
    ask(*given("evaluation", "submit", "116", ANSWERS, "--again", "--discard-draft"))
    assert drafts() == set()

    # A draft stays on its version; `draft save` goes on with it, and no second one lies beside it.
    form = (DEMO / "ollensay-chat.form.yaml").read_text()
    newer = pathlib.Path(folder) / "newer.form.yaml"
    begun = ask(*given("draft", "save", "117", {"by-name": "yes"}, "--again"))
    assert begun["form_number"] == 1, begun
    newer.write_text(form.replace("How easily could the customer follow", "How easily could they follow"))
    assert newer.read_text() != form and ask("form", "publish", newer, *founder)["number"] == 2
    went_on = ask(*given("draft", "save", "117", {"order": 8}, "--again"))
    assert (went_on["draft"], went_on["form_number"]) == (begun["draft"], 1), went_on
    said = run(*given("draft", "save", "117", {"order": 7}, "--again"))[1]
    assert "It stays on version 1 of ollensay-chat, on which it was begun; version 2 is in force now." in said, said
    assert ask(*given("draft", "save", "116", {"order": 8}, "--again"))["form_number"] == 2
    listed = run("draft", "list", *here)[1].splitlines()
    assert len(listed) == 2 and {"ollensay-chat, version 1 ", "ollensay-chat, version 2 "} == {
        number for number in ("ollensay-chat, version 1 ", "ollensay-chat, version 2 ") for line in listed if number in line}, listed
    shown = ask("draft", "show", begun["draft"], *here)
    assert (shown["form_number"], shown["answers"]["by-name"], shown["answers"]["order"]) == (1, "yes", 7), shown
    message = refused("wrong-answers", *given("draft", "save", "117", {"not-there": "yes"}, "--again"))
    assert "You began it on version 1 of the form, and the newest is version 2" in message, message
    # Submitted it stays on its version, too, though the file names none; nothing of the draft is lost.
    refused("draft-there", *given("evaluation", "submit", "117", ANSWERS, "--again"))
    said = run(*given("evaluation", "submit", "117", {**ANSWERS, "order": 7}, "--again"))[1]
    assert "It stays on version 1 of ollensay-chat, on which you began it; version 2 is in force now." in said, said
    assert drafts() == {"116"}
    # With the draft thrown away it is made anew, on the version in force.
    ask("form", "republish", "ollensay-chat", "--version", 1, *founder)
    said = run(*given("evaluation", "submit", "116", ANSWERS, "--again", "--discard-draft"))[1]
    assert said.startswith("Submitted") and "stays on version" not in said, said
    assert drafts() == set()
print("nothing that was written is lost")
