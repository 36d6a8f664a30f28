# SPDX-License-Identifier: Apache-2.0
"""On a full disk the reserve is given up, so that one can still submit, export and erase; on a read-only one doctor says so."""
import json
import os
import pathlib
import subprocess
import tempfile

from command_line import ANSWERS, DEMO, ask, run, skip_or_fail


def fill(folder, name="filler"):
    """Writes until the disk has not a byte left."""
    with open(folder / name, "wb", buffering=0) as file:
        for size in (1 << 20, 4096, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                pass
    assert os.statvfs(folder).f_bavail == 0, os.statvfs(folder)


def look_at_writing(workspace):
    """What doctor says of it, without the program failing."""
    status, out, err = run("doctor", workspace, "--json")
    look = next(look for look in json.loads(out)["looks"] if look["what"] == "writing")
    assert look["fine"] or status == 1, (out, err)
    return look["fine"], look["says"]


def check(disk):
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
    fill(disk)
    status, out, err = run("evaluation", "submit", "--interaction", "5003", "--answers", answers, *here, "q-11", "--json")
    assert status == 0 and json.loads(out)["evaluation"], out
    assert "The disk is all but full" in err, err
    assert not (workspace / "reserve").exists()
    ask("erase", workspace, "--subject", ask("interaction", "show", "5003", "-w", workspace)["segments"][0]["agent"], "--reason",
        "asked for it", "--as", "Ada Example")
    fill(disk, "filler2")
    for command in (("interaction", "list"), ("team", "import", DEMO / "teams.csv", "--as", "Ada Example")):
        status, out, err = run(*command, "-w", workspace, "--json")
        assert status == 0 or json.loads(out)["error"]["code"] == "disk-full", (command, out, err)
    (disk / "filler").unlink()
    (disk / "filler2").unlink()
    assert ask("verify", workspace)["ok"]
    ask("team", "import", DEMO / "teams.csv", *here, "Ada Example")
    assert (workspace / "reserve").stat().st_size == 8 << 20, "where there is room again the reserve comes back"
    assert look_at_writing(workspace) == (True, "Folder and files may be written.")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    fine, says = look_at_writing(workspace)
    assert not fine and "the disk is read-only" in says and "nothing can be evaluated" in says, says


with tempfile.TemporaryDirectory() as folder:
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "ringtrue", folder], capture_output=True, check=False)
    if mounted.returncode != 0:
        skip_or_fail("no small disk can be mounted here")
    try:
        check(pathlib.Path(folder))
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
print("a full disk is survived")
