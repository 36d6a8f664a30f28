# SPDX-License-Identifier: Apache-2.0
"""The recording of a call is removed for good: no key, no file, views that say so, a workspace that verifies."""
import pathlib
import tempfile

from command_line import SOURCE, ask, refused, run
from sounds import wav


def blobs(workspace):
    return sorted(file.name for file in pathlib.Path(workspace, "media").rglob("*.blob"))


with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\ne-1,Eve Evaluator,evaluator\n")
    ask("person", "import", people, *here, "--as", "Ada Example")
    call = pathlib.Path(folder) / "call.wav"
    at = ("--at", "2024-11-20T10:00:00Z")
    for reference, seconds in (("7001", 3), ("7002", 4)):
        call.write_bytes(wav(seconds))
        imported = ask("call", "import", call, *here, "--as", "e-1", "--reference", reference, "--agent", "a-1", *at)
        assert imported["warnings"] == [], imported
    call.write_bytes(wav(5)[:60_000])
    message = refused("cut-off", "call", "import", call, *here, "--as", "e-1", "--reference", "7003", "--agent", "a-1")
    assert "call.wav" in message and ask("interaction", "list", *here)["total"] == 2, message
    imported = ask("call", "import", call, *here, "--as", "e-1", "--reference", "7003", "--agent", "a-1", *at, "--take-cut-off")
    assert [warning["code"] for warning in imported["warnings"]] == ["cut-off"], imported
    m4a = (SOURCE / "tests" / "data" / "audio" / "tone.m4a").read_bytes()
    call.write_bytes(m4a[:len(m4a) // 2])
    refused("cut-off", "call", "import", call, *here, "--as", "e-1", "--reference", "7006", "--agent", "a-1")
    imported = ask("call", "import", call, *here, "--as", "e-1", "--reference", "7006", "--agent", "a-1", *at, "--take-cut-off")
    assert [warning["code"] for warning in imported["warnings"]] == ["cut-off"], imported
    (pathlib.Path(folder) / "chat.txt").write_text("Agent: Hello.\nCustomer: Hello.\n")
    ask("chat", "import", f"{folder}/chat.txt", *here, "--as", "e-1", "--reference", "7004", "--agent", "a-1")

    before = blobs(workspace)
    there = ask("interaction", "show", "7001", *here)["recording"]
    assert there["duration_ms"] == 3000 and not there["removed"] and there["removed_at"] is None, there
    ask("backup", workspace, "--to", f"{folder}/b", "--keys", f"{folder}/k")
    refused("not-allowed", "call", "remove-recording", "7001", *here, "--as", "e-1")
    refused("no-recording", "call", "remove-recording", "7004", *here, "--as", "Ada Example")
    refused("unknown-interaction", "call", "remove-recording", "7005", *here, "--as", "Ada Example")
    assert blobs(workspace) == before
    ask("call", "remove-recording", "7001", *here, "--as", "Ada Example", "--note", "90 days are over")
    refused("already-removed", "call", "remove-recording", "7001", *here, "--as", "Ada Example")
    assert len(blobs(workspace)) == len(before) - 2, "the recording and its peaks are gone"
    shown = ask("interaction", "show", "7001", *here)
    assert shown["content"] == "removed" and shown["recording"]["removed"], shown
    assert shown["recording"]["removed_at"] and shown["recording"]["duration_ms"] == 3000, shown
    assert "removed on" in run("interaction", "show", "7001", *here)[1]
    assert ask("interaction", "show", "7002", *here)["recording"]["removed_at"] is None

    # Nobody evaluated it, and nobody can any more: it waits no longer, and is not taken for evaluated.
    def waiting(*of):
        return {row["reference"] for row in ask("interaction", "list", *(of or here), "--waiting")["interactions"]}

    assert waiting() == {"7002", "7003", "7004", "7006"}, waiting()
    rows = {row["reference"]: row for row in ask("interaction", "list", *here)["interactions"]}
    assert not rows["7001"]["waits"] and rows["7001"]["unreadable"] == "removed", rows["7001"]
    assert rows["7002"]["waits"] and rows["7002"]["unreadable"] is None, rows["7002"]
    why = "nobody can evaluate it any more: what was said was removed"
    assert run("interaction", "list", *here)[1].count(why) == 1
    assert why in run("interaction", "show", "7001", *here)[1] and shown["unreadable"] == "removed" and not shown["waits"]
    (pathlib.Path(folder) / "answers.json").write_text('{"answers": {}}')
    refused("nothing-to-evaluate", "evaluation", "template", *here, "--interaction", "7001")
    for command in (("evaluation", "submit"), ("draft", "save")):
        said = refused("nothing-to-evaluate", *command, *here, "--as", "e-1", "--interaction", "7001", "--answers", f"{folder}/answers.json")
        assert "call 7001 was removed" in said, said
    verdict = ask("verify", workspace)
    assert verdict["ok"], verdict
    assert verdict["blobs"] == len(list(pathlib.Path(workspace, "media").rglob("*.blob"))) and verdict["blobs_erased"] == 2, verdict
    assert "2 more files were destroyed with what was erased or removed." in run("verify", workspace)[1]
    assert ask("rebuild", workspace)["content_hash"] == verdict["content_hash"]

    # It does not come back from an older backup with older keys.
    ask("backup", workspace, "--to", f"{folder}/b")
    restored = f"{folder}/r"
    ask("restore", f"{folder}/b", restored, "--keys", f"{folder}/k", "--as", "Ada Example")
    assert ask("interaction", "show", "7001", "-w", restored)["recording"]["removed_at"]
    assert blobs(restored) == blobs(workspace)
    assert ask("verify", restored)["ok"]
    assert waiting("-w", restored) == waiting()
print("a removed recording is gone")
