# SPDX-License-Identifier: Apache-2.0
"""Phrases for comments: kept, listed, removed, taken from a table for several evaluators, and never readable on the disk."""
import pathlib
import tempfile

from command_line import DEMO, ask, holds, refused, run

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    lead = ("--as", "Ada Example")
    mine = ("--as", "q-11")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people")):
        ask(noun, "import", DEMO / f"{file}.csv", *here, *lead)
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here, *lead)
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *here, *lead)

    assert ask("phrase", "list", *here, *mine) == {"phrases": [], "unreadable": 0}
    assert "Ctrl+D" in run("phrase", "list", *here, *mine)[1]
    assert ask("phrase", "add", "Harbourmaster was not named", "--question", "identity", *here, *mine) == {"added": 1}
    assert ask("phrase", "add", " Harbourmaster was not named ", "--question", "identity", *here, *mine) == {"added": 0}
    assert ask("phrase", "add", "Calm to the end 👍", *here, *mine) == {"added": 1}
    assert not holds(workspace, "Harbourmaster")

    def listed(*more, who=mine):
        return [(one["question"], one["words"]) for one in ask("phrase", "list", *more, *here, *who)["phrases"]]

    assert sorted(listed()) == [("", "Calm to the end 👍"), ("identity", "Harbourmaster was not named")], listed()
    assert listed("--question", "by-name") == [("", "Calm to the end 👍")]
    assert listed(who=("--as", "q-12")) == []
    refused("who", "phrase", "list", *here)

    # What is wrong is said, and nothing is kept.
    assert "form show" in refused("unknown-question", "phrase", "add", "x", "--question", "identiy", *here, *mine)
    assert "500" in refused("phrase-too-long", "phrase", "add", "x" * 501, *here, *mine)
    refused("phrase-blank", "phrase", "add", "  ", *here, *mine)
    refused("not-allowed", "phrase", "add", "x", *here, "--as", "d-105")
    refused("not-allowed", "phrase", "add", "x", "--for", "q-12", *here, *mine)
    refused("unknown-person", "phrase", "add", "x", "--for", "nobody", *here, *lead)

    # A centre fills the lists of its evaluators; for each of them it is another list.
    table = pathlib.Path(folder) / "phrases.csv"
    table.write_text("question,phrase\nidentity,Asked for the booking first\n,\"Clear, and \"\"short\"\"\"\nby-name,Said the name twice\n")
    taken = ask("phrase", "import", table, "--for", "q-11,q-12", *here, *lead)
    assert taken == {"rows": 3, "people": 2, "added": 6}, taken
    assert "3 phrases read" in run("phrase", "import", table, "--for", "q-11", *here, *lead)[1]
    assert ask("phrase", "import", table, "--for", "q-11,q-12", *here, *lead)["added"] == 0
    assert ("", 'Clear, and "short"') in listed(who=("--as", "q-12")) and len(listed()) == 5
    for wrong, code, said in (("question,phrase\nidentity,\n", "wrong-rows", "Line 2"), ("question,phrase\nno-such,x\n", "unknown-question", "no-such"),
                              ("question,phrase\nidentity,fine\nidentity," + "y" * 501 + "\n", "phrase-too-long", "line 3"),
                              ("question,words\nidentity,x\n", "wrong-rows", "phrase")):
        table.write_text(wrong)
        assert said in refused(code, "phrase", "import", table, *here, *mine), (wrong, code)
    assert len(listed()) == 5

    gone = ask("phrase", "list", *here, *mine)["phrases"][0]["id"]
    refused("unknown-phrase", "phrase", "remove", gone, *here, "--as", "q-12")
    assert ask("phrase", "remove", gone, *here, *mine) == {"removed": gone}
    refused("unknown-phrase", "phrase", "remove", gone, *here, *mine)
    refused("unknown-phrase", "phrase", "remove", "nonsense", *here, *mine)
    assert len(listed()) == 4
    assert ask("verify", workspace)["ok"]
