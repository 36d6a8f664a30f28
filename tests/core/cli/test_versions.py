# SPDX-License-Identifier: Apache-2.0
"""Earlier versions of a form are shown, and put in force again as new versions; evaluations keep theirs."""
import json
import pathlib
import tempfile

from command_line import ask, refused, run

FORM = """ringtrue: form 1
form: desk-chat
title: Chats of the desk
language: en
channels: [chat]
scoring: {{pass_mark: {mark}}}
sections:
  - id: whole
    title: The whole
    questions:
      - {{id: kept, text: {text}, type: yes-no, weight: 70}}
      - {{id: safe, text: Was the account safe, type: yes-no, weight: 30}}
"""


def content(shown):
    """What a form says and pins, whatever its number and hash, which name the version."""
    return {key: value for key, value in shown.items() if key not in ("number", "hash")}


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    workspace = folder / "w"
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    here = ("-w", workspace, "--as", "Ada Example")
    (folder / "people.csv").write_text("external_id,name,roles\na-1,Bo Agent,agent\ne-1,Eve Evaluator,evaluator\n")
    ask("person", "import", folder / "people.csv", *here)
    first, second = folder / "first.form.yaml", folder / "second.form.yaml"
    first.write_text(FORM.format(mark=60, text="Was the word kept"))
    second.write_text(FORM.format(mark=80, text="Was every word kept"))
    answers = folder / "answers.json"
    answers.write_text(json.dumps({"answers": {"kept": "yes", "safe": "no"}}))

    def evaluate(reference):
        """A chat, evaluated on the form in force; its outcome."""
        chat = folder / "chat.txt"
        chat.write_text(f"Agent: Hello, {reference}.\nCustomer: My parcel is late.\n")
        ask("chat", "import", chat, *here, "--reference", reference, "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")
        return ask("evaluation", "submit", *here, "--interaction", reference, "--answers", answers)["score"]

    assert ask("form", "publish", first, *here)["in_force"] == 1
    evaluated = [evaluate("7001")]
    assert ask("form", "publish", second, *here)["in_force"] == 2
    evaluated.append(evaluate("7002"))
    assert [one["outcome"] for one in evaluated] == ["pass", "fail"], evaluated

    shown = {number: ask("form", "show", "desk-chat", "--version", number, "-w", workspace) for number in (1, 2)}
    assert [shown[number]["number"] for number in (1, 2)] == [1, 2]
    assert shown[1]["sections"][0]["questions"][0]["text"] == "Was the word kept", shown[1]
    assert ask("form", "show", "desk-chat", "-w", workspace) == shown[2]
    words = run("form", "show", "desk-chat", "--version", 1, "-w", workspace)[1]
    assert "Chats of the desk, version 1\n" in words and "Was the word kept" in words, words
    refused("unknown", "form", "show", "desk-chat", "--version", 3, "-w", workspace)
    assert run("form", "show", "desk-chat", "--version", "one", "-w", workspace)[0] == 2

    # The same file makes no version; what is said then is how to go back.
    again = ask("form", "publish", first, *here)
    assert (again["new"], again["number"], again["in_force"]) == (False, 1, 2), again
    words = run("form", "publish", first, *here)[1]
    assert "Version 2 stays in force. To go back: ringtrue form republish desk-chat --version 1" in words, words

    refused("not-allowed", "form", "republish", "desk-chat", "--version", 1, "-w", workspace, "--as", "e-1")
    refused("unknown", "form", "republish", "desk-chat", "--version", 7, *here)
    refused("unknown", "form", "republish", "no-form", "--version", 1, *here)
    refused("in-force", "form", "republish", "desk-chat", "--version", 2, *here)
    assert len(ask("form", "list", *here)["forms"]) == 2
    done = ask("form", "republish", "desk-chat", "--version", 1, *here)
    assert (done["number"], done["again"], done["in_force"]) == (3, 1, 3), done
    third = ask("form", "show", "desk-chat", "-w", workspace)
    assert third["number"] == 3 and content(third) == content(shown[1]), third
    assert third["hash"] != shown[1]["hash"] and third["pins"] == shown[1]["pins"], third
    assert ask("form", "show", "desk-chat", "--version", 1, "-w", workspace) == shown[1]
    evaluated.append(evaluate("7003"))
    assert evaluated[2]["outcome"] == "pass", evaluated
    assert len(ask("form", "list", *here)["forms"]) == 3
    said = run("form", "republish", "desk-chat", "--version", 2, *here)[1]
    assert "is in force again, as version 4 of desk-chat" in said, said

    # What was shown of a draft is handed in on the version on which the draft stays; where none is there it is refused.
    def bring(reference):
        chat = folder / "chat.txt"
        chat.write_text(f"Agent: Hello, {reference}.\nCustomer: My parcel is late.\n")
        ask("chat", "import", chat, *here, "--reference", reference, "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")

    bring("7004")
    draft = ask("draft", "save", *here, "--interaction", "7004", "--answers", answers)["draft"]
    shown = run("draft", "show", draft, *here, "--json")[1]
    ask("form", "republish", "desk-chat", "--version", 1, *here)
    answers.write_text(shown)
    status, said, err = run("evaluation", "submit", *here, "--interaction", "7004", "--answers", answers)
    assert status == 0 and "fail" in said, said + err  # the mark of version 4
    assert "It stays on version 4 of desk-chat, on which you began it; version 5 is in force now.\n" in said, said
    assert ask("draft", "list", *here)["drafts"] == []
    bring("7005")
    answers.write_text(json.dumps({**json.loads(shown), "interaction": None, "reference": None}))
    said = refused("other-version", "evaluation", "submit", *here, "--interaction", "7005", "--answers", answers)
    assert "on version 4 of “desk-chat”" in said and "on version 5" in said, said

    verdict = ask("verify", workspace)
    assert verdict["ok"], verdict
    assert ask("rebuild", workspace)["content_hash"] == verdict["content_hash"]
print("an earlier version comes back")
