# SPDX-License-Identifier: Apache-2.0
"""One real chat and one real call, from import to a score that explains itself up to the promise."""
import json
import pathlib
import re
import tempfile

from command_line import DEMO, ask, refused, run, shared

CHAT = shared("data/chat/star/115.json")
CALL = shared("data/calls/lca")


def evaluate(workspace, folder, reference, answers):
    file = pathlib.Path(folder) / f"{reference}.json"
    file.write_text(json.dumps({"answers": answers}))
    return ask("evaluation", "submit", "-w", workspace, "--as", "q-11", "--interaction", reference, "--answers", file)


def check_explanation(explained):
    total = sum(fraction(section["contribution"]) for section in explained["sections"])
    assert abs(total - fraction(explained["raw"])) < 1e-9, explained["raw"]
    traced = [question for question in explained["questions"] if question["behaviours"]]
    assert traced and all(q["behaviours"][0]["promises"][0]["quotes"][0]["text"] for q in traced)


# A log line is a time, an event and fields of words, numbers and ids: a text of a person has no place in it.
LOG_LINE = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d [a-z-]+( [a-z]+=([a-z-]+|-?\d+|[0-9a-f-]{36}))*")


def check_log(workspace):
    text = (pathlib.Path(workspace) / "log/ringtrue.log").read_text()
    lines = text.splitlines()
    strange = [line for line in lines if not LOG_LINE.fullmatch(line)]
    assert not strange, strange
    events = {line.split()[1] for line in lines}
    assert {"made", "opened", "signed-in", "written", "imported", "submitted"} <= events, events
    for personal in ("Ada", "Example", "Max", "Muster", "q-11", "d-105", "Ollensay", "Name only", "Auto_Repairs"):
        assert personal not in text, personal


def fraction(text):
    numerator, _, denominator = text.partition("/")
    return int(numerator) / int(denominator or 1)


with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people"), ("contact-type", "contact_types"), ("job", "jobs"), ("journey", "journeys")):
        ask(noun, "import", DEMO / f"{file}.csv", "-w", workspace, "--as", "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", "-w", workspace, "--as", "Ada Example")
    for form in ("call", "chat"):
        ask("form", "publish", DEMO / f"ollensay-{form}.form.yaml", "-w", workspace, "--as", "Ada Example")

    ask("chat", "import", CHAT, "-w", workspace, "--as", "q-11", "--reference", "115", "--agent", "d-105")
    ask("call", "import", CALL / "Auto_Repairs_40_UTC_agent.wav", "--right", CALL / "Auto_Repairs_40_UTC_caller.wav",
        "--sides", "agent-left", "-w", workspace, "--as", "q-11", "--reference", "40", "--agent", "d-101",
        "--contact-type", "refund", "--customer-key", "77", "--customer", "Max Muster")
    refused("duplicate", "chat", "import", CHAT, "-w", workspace, "--as", "q-11", "--reference", "116", "--agent", "d-105")
    refused("reference-taken", "call", "import", CALL / "Auto_Repairs_40_UTC_agent.wav", "-w", workspace, "--as", "q-11",
            "--reference", "115", "--agent", "d-101")

    empty = pathlib.Path(folder) / "empty.json"
    empty.write_text('{"answers": {}}')
    message = refused("incomplete", "evaluation", "submit", "-w", workspace, "--as", "q-11", "--interaction", "40", "--answers", empty)
    assert "recording-notice" in message

    asked = ask("evaluation", "template", "-w", workspace, "--interaction", "115")["questions"]
    assert asked["keeper"]["takes"] == ["both", "one", "neither"] and asked["order"]["takes"] == ["0 to 10"], asked
    empty.write_text('{"answers": {"keeper": {"answer": "one", "evidence": "messages 3-500"}}}')
    message = refused("no-such-evidence", "evaluation", "submit", "-w", workspace, "--as", "q-11", "--interaction", "115", "--answers", empty)
    assert "messages 3-500 at “keeper”" in message, message

    chat = evaluate(workspace, folder, "115", {
        "identity": {"answer": "one", "comment": "Name only", "evidence": ["messages 1-2"]}, "by-name": "yes",
        "feeling-start": "uneasy", "purpose": "fully", "same-tongue": "fully", "cause": "both", "order": 8,
        "agrees": "no", "keeper": {"answer": "one", "comment": "No day was said", "evidence": ["message 3"]},
        "looks-back": "all", "feeling-end": "calm"})
    explained = ask("evaluation", "explain", chat["evaluation"], "-w", workspace)
    assert explained["raw"] == chat["score"]["raw"]
    # The form has no pass mark: nothing was decided, and what a critical error could have failed is told as passed,
    # wherever it is told.
    (listed,), (of_chat,) = (ask(*asked, "-w", workspace)["evaluations"] for asked in (("evaluation", "list"), ("interaction", "show", "115")))
    told = {one["outcome"] for one in (chat["score"], explained, listed, of_chat)}
    shown = {one["shown"] for one in (chat["score"], explained, listed, of_chat)}
    assert told == {"pass"} and len(shown) == 1 and shown.pop().endswith(", pass"), (explained, listed)
    assert ": not asked\n" in run("evaluation", "explain", chat["evaluation"], "-w", workspace)[1]
    refused("already-evaluated", "evaluation", "submit", "-w", workspace, "--as", "q-11", "--interaction", "115", "--answers", f"{folder}/115.json")
    check_explanation(explained)
    shown = ask("interaction", "show", "115", "-w", workspace)
    assert shown["content"] == "here" and shown["recording"] is None and len(shown["messages"]) > 3, shown
    by_id = {question["id"]: question for question in explained["questions"]}
    assert by_id["identity"]["quoted"] == [shown["messages"][:2]] and by_id["keeper"]["quoted"] == [[shown["messages"][2]]]
    said = shown["messages"][2]["text"]
    assert said in run("evaluation", "explain", chat["evaluation"], "-w", workspace)[1]

    call = evaluate(workspace, folder, "40", {
        "recording-notice": "yes", "feeling-start": "calm", "purpose": "fully", "sorry": "fully", "ease": 9,
        "says-it-first": "both", "agrees": "no", "right": "right", "hold": "fully",
        "keeper": {"answer": "one", "comment": "<b>No day</b> was said", "evidence": ["00:10-00:14"]}, "feeling-end": "glad"})
    explained = ask("evaluation", "explain", call["evaluation"], "-w", workspace)
    check_explanation(explained)
    assert {"reaches-pass-mark", "below-pass-mark"} & set(explained["says"]), explained["says"]
    told = run("evaluation", "explain", call["evaluation"], "-w", workspace)[1]
    assert f"The outcome is {explained['outcome']}: the mark is " in told, told
    assert any(question["comment"] == "<b>No day</b> was said" for question in explained["questions"])
    recording = ask("interaction", "show", "40", "-w", workspace)["recording"]
    assert recording["sides"] == "agent-left" and recording["duration_ms"] > 60_000 and not recording["removed"], recording
    before = ask("verify", workspace)
    assert before["ok"]

    # A backup with its keys is the whole workspace again, on a new device.
    for keys in ("b", "b/keys"):
        refused("keys-with-backup", "backup", workspace, "--to", f"{folder}/b", "--keys", f"{folder}/{keys}")
    backed = ask("backup", workspace, "--to", f"{folder}/b", "--keys", f"{folder}/k")
    refused("keys-with-backup", "backup", workspace, "--keys", f"{folder}/b")
    assert backed["facts"] == before["facts"] and backed["blobs_copied"] == before["blobs"], backed
    assert ask("backup", workspace, "--to", f"{folder}/b")["facts"] == 0
    restored = ask("restore", f"{folder}/b", f"{folder}/r", "--keys", f"{folder}/k", "--as", "Ada Example")
    assert restored["facts"] == before["facts"] and restored["new_device"], restored
    assert ask("verify", f"{folder}/r")["ok"]
    again = ask("evaluation", "explain", call["evaluation"], "-w", f"{folder}/r")
    assert again["questions"] == explained["questions"]
    refused("already-there", "restore", f"{folder}/b", f"{folder}/r")

    # A bit that flips in a backup is told by restore, and heals with the next backup.
    file = next(pathlib.Path(folder, "b").glob("facts-*-full.backup"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    status, out, err = run("restore", f"{folder}/b", f"{folder}/r2", "--keys", f"{folder}/k", "--as", "Ada Example")
    assert status == 1 and "damaged" in out + err, (status, out, err)
    assert ask("backup", workspace, "--to", f"{folder}/b")["facts"] == before["facts"]
    status, out, err = run("restore", f"{folder}/b", f"{folder}/r3", "--keys", f"{folder}/k", "--as", "Ada Example", "--json")
    assert status == 0 and json.loads(out)["facts"] == before["facts"], (status, out, err)
    doctor = ask("doctor", workspace)
    assert doctor["fine"]
    assert f"{workspace}/log/ringtrue.log" in next(look["says"] for look in doctor["looks"] if look["what"] == "log")
    check_log(workspace)
print("the thread holds")
