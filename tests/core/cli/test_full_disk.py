# SPDX-License-Identifier: Apache-2.0
"""On a full disk the reserve is given up, so that one can still answer, submit and erase, and not for imports; on a read-only
one doctor says so."""
import json
import os
import pathlib
import subprocess
import tempfile
import wave

from command_line import ANSWERS, DEMO, ask, refused, run, skip_or_fail


def free(folder):
    about = os.statvfs(folder)
    return about.f_bavail * about.f_frsize


def fill(folder, name="filler", spare=0):
    """Writes until the disk has not a byte left but the spare ones."""
    with open(folder / name, "wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while free(folder) >= spare + size and file.write(b"x" * size) == size:
                    pass
            except OSError:
                pass
    assert free(folder) == spare, os.statvfs(folder)


def record(file):
    """A call of 7.8 MB."""
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(48000)
        sound.writeframes(b"\0\1\0\2" * 1_950_000)


def refuse_what_is_new(workspace, call):
    """Nothing is imported or published, and nothing of it is left behind."""
    before = sorted(workspace.rglob("media/**/*")), ask("interaction", "list", "-w", workspace), free(workspace)
    for command in (("call", "import", call, "--reference", "9001", "--agent", "d-204", "--as", "q-11"),
                    ("team", "import", DEMO / "teams.csv", "--as", "Ada Example"),
                    ("form", "publish", DEMO / "ollensay-call.form.yaml", "--as", "Ada Example"),
                    ("rebuild", workspace)):
        place = () if command[0] == "rebuild" else ("-w", workspace)
        message = refused("disk-full", *command, *place)
        assert command[0] == "rebuild" or "what is left is kept for answers" in message, message
    assert before == (sorted(workspace.rglob("media/**/*")), ask("interaction", "list", "-w", workspace), free(workspace))


def look_at_writing(workspace):
    """What doctor says of it, without the program failing."""
    status, out, err = run("doctor", workspace, "--json")
    look = next(look for look in json.loads(out)["looks"] if look["what"] == "writing")
    assert look["fine"] or status == 1, (out, err)
    return look["fine"], look["says"]


def check(disk, call):
    workspace = disk / "w"
    here = ("-w", workspace, "--as")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people"), ("contact-type", "contact_types")):
        ask(noun, "import", DEMO / f"{file}.csv", *here, "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here, "Ada Example")
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *here, "Ada Example")
    ask("chat", "import", DEMO / "chats" / "chat-5003.chat.json", "--reference", "5003", "--agent", "d-204", *here, "q-11")
    answers = disk / "answers.json"
    answers.write_text(json.dumps({"answers": ANSWERS}))
    assert (workspace / "reserve").stat().st_size == 8 << 20
    fill(disk, spare=5 << 20)
    refused("disk-full", "call", "import", call, "--reference", "9001", "--agent", "d-204", *here, "q-11")
    assert free(disk) > 4 << 20 and not list(workspace.rglob("*.blob")), "what did not fit is left behind"
    (disk / "filler").unlink()
    fill(disk)
    refused("disk-full", "call", "import", call, "--reference", "9001", "--agent", "d-204", *here, "q-11")
    assert (workspace / "reserve").stat().st_size == 8 << 20, "an import has spent the reserve"
    ask("draft", "save", "--interaction", "5003", "--answers", answers, *here, "q-11")
    assert not (workspace / "reserve").exists()
    refuse_what_is_new(workspace, call)
    status, out, err = run("evaluation", "submit", "--interaction", "5003", "--answers", answers, *here, "q-11", "--json")
    assert status == 0 and json.loads(out)["evaluation"], out
    assert "The disk is all but full" in err and "can still be saved" not in err, err  # nobody knows that before it is
    assert not (workspace / "reserve").exists()
    ask("erase", workspace, "--subject", ask("interaction", "show", "5003", "-w", workspace)["segments"][0]["agent"], "--reason",
        "asked for it", "--as", "Ada Example")
    fill(disk, "filler2")
    status, out, err = run("interaction", "list", "-w", workspace, "--json")
    assert status == 0 or json.loads(out)["error"]["code"] == "disk-full", (out, err)
    refused("disk-full", "team", "import", DEMO / "teams.csv", *here, "Ada Example")
    (disk / "filler").unlink()
    (disk / "filler2").unlink()
    assert ask("verify", workspace)["ok"]
    ask("team", "import", DEMO / "teams.csv", *here, "Ada Example")
    assert (workspace / "reserve").stat().st_size == 8 << 20, "where there is room again the reserve comes back"
    assert look_at_writing(workspace) == (True, "Folder and files may be written.")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    fine, says = look_at_writing(workspace)
    assert not fine and "the disk is read-only" in says and "nothing can be evaluated" in says, says


with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as elsewhere:
    record(pathlib.Path(elsewhere) / "call.wav")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "ringtrue", folder], capture_output=True, check=False)
    if mounted.returncode != 0:
        skip_or_fail("no small disk can be mounted here")
    try:
        check(pathlib.Path(folder), pathlib.Path(elsewhere) / "call.wav")
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
print("a full disk is survived")
