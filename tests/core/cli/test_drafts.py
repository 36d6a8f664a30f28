# SPDX-License-Identifier: Apache-2.0
"""A draft is begun, gone on with, shown to its evaluator alone, and discarded."""
import contextlib
import json
import pathlib
import shutil
import sqlite3
import tempfile

from command_line import DEMO, ask, holds, refused, run

CHAT = "Agent: Good morning, this is the ferry desk.\nCustomer: My ticket for the night boat is gone.\n"
IDENTITY = {"answer": "one", "comment": "Jane Harbourmaster only", "evidence": ["message 1"]}

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people")):
        ask(noun, "import", DEMO / f"{file}.csv", *here, "--as", "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here, "--as", "Ada Example")
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *here, "--as", "Ada Example")
    chat = pathlib.Path(folder) / "chat.txt"
    chat.write_text(CHAT)
    ask("chat", "import", chat, *here, "--as", "q-11", "--reference", "115", "--agent", "d-105")
    answers = pathlib.Path(folder) / "answers.json"

    def save(content, who="q-11"):
        answers.write_text(json.dumps({"answers": content}))
        return ask("draft", "save", *here, "--as", who, "--interaction", "115", "--answers", answers)["draft"]

    draft = save({"by-name": "yes", "identity": IDENTITY})
    assert save({"by-name": "no", "order": 8}) == draft
    listed = ask("draft", "list", *here)["drafts"]
    assert [one["id"] for one in listed] == [draft], listed
    assert listed[0]["reference"] == "115" and listed[0]["answered"] == 3, listed
    assert ask("draft", "list", *here, "--as", "q-12")["drafts"] == []
    assert not holds(workspace, "Harbourmaster")

    # What a later file does not name stays as it was.
    shown = ask("draft", "show", draft, *here, "--as", "q-11")
    given = {question: answer for question, answer in shown["answers"].items() if answer}
    assert given == {"by-name": "no", "order": 8, "identity": IDENTITY}, given
    refused("who", "draft", "show", draft, *here)
    # As JSON, too, it is a file that is taken back as it is.
    answers.write_text(run("draft", "show", draft, *here, "--as", "q-11", "--json")[1])
    assert ask("draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers)["draft"] == draft
    assert ask("draft", "show", draft, *here, "--as", "q-11")["answers"] == shown["answers"]

    # Not for another interaction, part or version, whoever mixes the files up; what is not said holds for any.
    own = json.loads(answers.read_text())
    chat.write_text(CHAT.replace("night boat", "day boat"))
    ask("chat", "import", chat, *here, "--as", "q-11", "--reference", "116", "--agent", "d-105")
    given = ("--as", "q-11", "--answers", answers)
    for command in (("draft", "save"), ("evaluation", "submit")):
        said = refused("other-interaction", *command, *here, *given, "--interaction", "116")
        assert "of the interaction 115, and you gave 116. Give --interaction 115" in said, said
    for key, other, code in (("reference", None, "other-interaction"), ("part", 2, "other-part"), ("form_version", "00" * 32, "other-version")):
        answers.write_text(json.dumps({**own, key: other}))
        for command in (("draft", "save"), ("evaluation", "submit")):
            refused(code, *command, *here, *given, "--interaction", "116" if code == "other-interaction" else "115")
    answers.write_text(json.dumps({**own, "part": "one"}))
    assert "Take it out" in refused("wrong-answers", "draft", "save", *here, *given, "--interaction", "115")
    answers.write_text(json.dumps({**own, "interaction": None, "reference": None}))
    other = ask("draft", "save", *here, *given, "--interaction", "116")["draft"]
    ask("draft", "discard", other, *here, "--as", "q-11")

    # What is damaged is named, not left out: by verify, and wherever the answers are shown.
    def entry(sql, *values):
        with contextlib.closing(sqlite3.connect(f"{workspace}/drafts.db")) as drafts, drafts:
            return drafts.execute(sql, values).fetchone()

    sealed, = entry("SELECT sealed FROM draft_entry WHERE question = 'identity' AND part = 2")
    box = bytes(sealed).index(b'"box":"') + 9
    for broken in (bytes(sealed[:box]) + (b"A" if sealed[box:box + 1] != b"A" else b"B") + bytes(sealed[box + 1:]), b"no JSON"):
        entry("UPDATE draft_entry SET sealed = ? WHERE question = 'identity' AND part = 2", broken)
        said = refused("draft-damaged", "draft", "show", draft, *here, "--as", "q-11")
        assert "identity" in said and "by-name" not in said, said
        status, out, _ = run("verify", workspace, "--json")
        assert status == 1 and json.loads(out)["first_wrong"] == {"what": "draft", "where": f"draft {draft}, question identity"}, out
        assert "Enter that answer again" in run("verify", workspace)[1]
    assert save({"identity": IDENTITY}) == draft
    assert ask("draft", "show", draft, *here, "--as", "q-11")["answers"]["identity"] == IDENTITY
    assert ask("verify", workspace)["ok"]
    assert "Jane" not in refused("not-yours", "draft", "show", draft, *here, "--as", "q-12")
    refused("not-yours", "draft", "discard", draft, *here, "--as", "q-12")
    refused("not-allowed", "draft", "discard", draft, *here, "--as", "d-105")
    refused("unknown-draft", "draft", "show", "nonsense", *here, "--as", "q-11")
    refused("unknown-draft", "draft", "discard", "018f0000-0000-7000-8000-000000000001", *here, "--as", "q-11")
    answers.write_text('{"answers": {"no-such": "yes"}}')
    refused("wrong-answers", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers)
    answers.write_text('{"answers": {"keeper": {"answer": "one", "evidence": "messages 3-500"}}}')
    answers.write_text('{"form": "other-form", "answers": {}}')
    refused("other-form", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers, "--form", "ollensay-chat")
    answers.write_text('{"form": "other-form", "answers": {"q1": "yes", "q1": "no"}}')  # a form is named all the same
    refused("other-form", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers, "--form", "ollensay-chat")
    assert "other-form" in refused("unknown", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers)
    answers.write_text('{"answers": {"keeper": {"answer": "one", "evidence": "messages 3-500"}}}')
    refused("no-such-evidence", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers)
    refused("unknown-segment", "draft", "save", *here, "--as", "q-11", "--interaction", "115", "--answers", answers, "--segment", 2)

    # It goes to another evaluator, who has none of it yet; whose it was reads it no more.
    other = save({"order": 3}, "q-12")
    refused("draft-exists", "draft", "reassign", draft, *here, "--as", "q-11", "--to", "q-12")
    ask("draft", "discard", other, *here, "--as", "q-12")
    refused("not-allowed", "draft", "reassign", draft, *here, "--as", "q-11", "--to", "d-105")
    refused("not-yours", "draft", "reassign", draft, *here, "--as", "q-12", "--to", "q-12")
    (pathlib.Path(folder) / "shoppers.csv").write_text("external_id,name,roles\ns-1,Sam Shopper,shopper\nw-1,Wil Warden,workspace-administrator\n")
    ask("person", "import", pathlib.Path(folder) / "shoppers.csv", *here, "--as", "Ada Example")
    assert "not shown" in refused("not-for-you", "draft", "reassign", draft, *here, "--as", "q-11", "--to", "s-1")
    ask("draft", "reassign", draft, *here, "--as", "q-11", "--to", "q-12")
    assert ask("draft", "show", draft, *here, "--as", "q-12")["answers"]["identity"] == IDENTITY
    refused("not-yours", "draft", "show", draft, *here, "--as", "q-11")
    ask("draft", "reassign", draft, *here, "--as", "l-1", "--to", "q-11") # a lead, who does not read it
    ask("draft", "reassign", draft, *here, "--as", "w-1", "--to", "q-12") # an administrator, who does not evaluate
    ask("draft", "reassign", draft, *here, "--as", "w-1", "--to", "q-11")
    refused("not-yours", "draft", "show", draft, *here, "--as", "l-1")

    # One that SQLite cannot read keeps nobody from writing; what a backup of it lacks nobody knows.
    broken = f"{folder}/broken"
    shutil.copytree(workspace, broken)
    with contextlib.closing(sqlite3.connect(f"{broken}/drafts.db")) as drafts, drafts:
        drafts.executescript("ALTER TABLE draft_entry RENAME TO entry; CREATE VIEW draft_entry AS "
                             "SELECT draft, question, part, abs(-9223372036854775807 - part) AS sealed FROM entry")
    chat.write_text("Agent: Good morning.\nCustomer: My bag is gone.\n")
    ask("chat", "import", chat, "-w", broken, "--as", "q-11", "--reference", "117", "--agent", "d-105")
    said = run("backup", broken, "--to", f"{folder}/copies", "--keys", f"{folder}/safe")[1]
    assert "1 draft is damaged: files that it may name are not in the backup. Run: ringtrue verify\n" in said, said
    said = run("restore", f"{folder}/copies", f"{folder}/again", "--keys", f"{folder}/safe", "--as", "Ada Example")[1]
    assert "Drafts in the backup are damaged: files that they may name are missing here.\n" in said, said

    assert ask("draft", "discard", draft, *here, "--as", "q-11")["answered"] == 3
    assert ask("draft", "list", *here)["drafts"] == []
    refused("unknown-draft", "draft", "discard", draft, *here, "--as", "q-11")

    # With an interaction that is erased its drafts go, too.
    save({"identity": IDENTITY})
    interaction = ask("interaction", "show", "115", *here)["id"]
    ask("erase", workspace, "--subject", interaction, "--reason", "asked", "--as", "Ada Example")
    assert ask("draft", "list", *here)["drafts"] == []
    assert ask("verify", workspace)["ok"]
print("drafts are kept, shown and discarded")
