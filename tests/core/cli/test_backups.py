# SPDX-License-Identifier: Apache-2.0
"""Backups: what earlier ones copied is looked at each time, and made anew where it is damaged."""
import fcntl
import json
import pathlib
import shutil
import tempfile

from command_line import ask, refused, run
from sounds import wav

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    workspace, backups = folder / "w", folder / "b"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example", "--external-id", "l-1")
    (folder / "people.csv").write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
    ask("person", "import", folder / "people.csv", "-w", workspace, "--as", "l-1")
    (folder / "call.wav").write_bytes(wav(4))
    ask("call", "import", folder / "call.wav", "-w", workspace, "--as", "l-1", "--reference", "1", "--agent", "a-1",
        "--at", "2024-11-20T14:02:31+01:00")
    assert ask("backup", workspace, "--to", backups)["blobs_copied"] >= 1

    # Nobody but the owner opens what was made.
    def open_to_others():
        made = [backups, *backups.rglob("*")]
        return [str(place) for place in made if place.stat().st_mode & 0o077 and place.name != "lock"]

    assert backups.stat().st_mode & 0o777 == 0o700 and open_to_others() == [], open_to_others()

    # A copy that was cut is made anew though nothing is new, and it is said.
    copy = max((backups / "blobs").rglob("*.blob"), key=lambda file: file.stat().st_size)
    whole = copy.read_bytes()
    copy.write_bytes(b"")
    status, out, err = run("backup", workspace, "--to", backups)
    assert copy.read_bytes() == whole, (status, out, err)
    assert "Nothing new" in out and "1 copy" in out and "made anew" in out, out

    # Two backups into one folder at once: the second is told what the first is doing.
    with open(backups / "lock", "a", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        message = refused("in-use", "backup", workspace, "--to", backups)
        assert f"writes backups into “{backups}”. Wait" in message and "workspace" not in message, message

    # Keys and backups lie apart, whichever was there first.
    keys = folder / "k"
    ask("backup", workspace, "--to", backups, "--keys", keys)
    for place in (keys, keys / "below"):
        message = refused("keys-with-backup", "backup", workspace, "--to", place)
        assert "is where keys lie" in message and "--to" in message, message
    assert not (keys / "blobs").exists() and not (keys / "below").exists()

    # One damaged byte is found when all is backed up again: here because the last file is damaged, too.
    damaged = bytearray(whole)
    damaged[-1] ^= 1
    copy.write_bytes(damaged)
    next(backups.glob("*.backup")).write_bytes(b"cut")
    report = ask("backup", workspace, "--to", backups)
    assert copy.read_bytes() == whole, report
    assert report["blobs_healed"] == 1 and report["blobs_lost"] == 0, report

    # Recordings that a backup has lost are told by restore, one by one, apart from what was erased; there is a way out.
    ask("call", "remove-recording", "1", "-w", workspace, "--as", "l-1")
    for number in (2, 3):
        (folder / "call.wav").write_bytes(wav(3 + number))
        ask("call", "import", folder / "call.wav", "-w", workspace, "--as", "l-1", "--reference", number, "--agent", "a-1")
    late, safe = folder / "late", folder / "safe"
    ask("backup", workspace, "--to", late, "--keys", safe)

    def restore(name, **options):
        command = ("restore", late, folder / name, "--keys", safe, "--as", "l-1")
        report = json.loads(run(*command, "--json")[1])
        status, out, _ = run(*command[:2], f"{folder / name}-told", *command[3:])
        return report, status, out

    report, status, out = restore("r1")
    counts = ("blobs_missing", "blobs_damaged", "not_restored")
    assert status == 0 and [report[count] for count in counts] == [0, 0, []] and report["blobs_erased"] == 2, report
    assert "missing" not in out and "Look for" not in out, out
    largest = sorted((late / "blobs").rglob("*.blob"), key=lambda file: file.stat().st_size)[-2:]
    kept = {file: file.read_bytes() for file in largest}
    largest[0].unlink()
    report, status, out = restore("r2")
    gone = [str(file.relative_to(late / "blobs")) for file in largest]
    assert status == 0 and [report[count] for count in counts] == [1, 0, gone[:1]], report
    assert "1 recording is not in the backup and is missing here.\nLook for the files in another copy" in out, out
    largest[1].write_bytes(b"cut")
    report, status, out = restore("r3")
    assert status == 1 and [report[count] for count in counts] == [1, 1, gone], report
    assert "1 recording is damaged in the backup and is missing here.\nLook for" in out, out
    largest[1].unlink()
    report, status, out = restore("r4")
    assert report["blobs_missing"] == 2 and "2 recordings are not in the backup and are missing here.\n" in out, out
    status, out, _ = run("verify", folder / "r4")
    assert status == 1 and "ringtrue restore" not in out and "in its folder blobs, and put it into the same place" in out, out
    for file, content in kept.items():
        place = folder / "r4" / "media" / file.relative_to(late / "blobs")
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(content)
    assert ask("verify", folder / "r4")["ok"]
    for number in (2, 3):
        ask("call", "remove-recording", number, "-w", folder / "r3", "--as", "l-1")
    assert ask("verify", folder / "r3")["ok"]

    # Whoever backs up into a folder of backups whose facts are not here is refused: nobody's work hides another's.
    def chat(where, number):
        (folder / "chat.txt").write_text(f"Bo: Good morning.\nMax: This is about {number}.\n")
        ask("chat", "import", folder / "chat.txt", "-w", where, "--as", "l-1", "--reference", number, "--agent", "a-1", "--agent-speaker", "Bo")

    one, other, twins = folder / "one", folder / "other", folder / "twins"
    ask("init", one, "--organisation", "Tidewater", "--name", "Ada Example", "--external-id", "l-1")
    ask("person", "import", folder / "people.csv", "-w", one, "--as", "l-1")
    ask("backup", one, "--to", twins)
    shutil.copytree(one, other)
    chat(one, "1001")
    chat(other, "2001")
    ask("backup", one, "--to", twins)
    assert "facts that are not here" in refused("not-empty", "backup", other, "--to", twins)
    ask("backup", one, "--to", twins)

    # Also where both were restored from it with the keys of one another: each goes on as a device of its own.
    second, third = folder / "second", folder / "third"
    ask("restore", twins, second, "--keys", one, "--as", "l-1")
    chat(second, "3001")
    ask("restore", twins, third, "--keys", second, "--as", "l-1")
    chat(third, "4001")
    ask("backup", second, "--to", twins)
    refused("not-empty", "backup", third, "--to", twins)
    ask("restore", twins, folder / "fourth", "--keys", second, "--as", "l-1")
    assert ask("interaction", "show", "3001", "-w", folder / "fourth", "--as", "l-1")["content"] == "here"
print("nothing in a backup hides another")
