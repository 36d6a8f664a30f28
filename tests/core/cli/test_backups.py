# SPDX-License-Identifier: Apache-2.0
"""Backups: what earlier ones copied is looked at each time, and made anew where it is damaged."""
import fcntl
import pathlib
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
