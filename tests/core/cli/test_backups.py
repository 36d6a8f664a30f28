# SPDX-License-Identifier: Apache-2.0
"""Backups: what earlier ones copied is looked at each time, and made anew where it is damaged."""
import pathlib
import tempfile

from command_line import ask, run
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

    # One damaged byte is found when all is backed up again: here because the last file is damaged, too.
    damaged = bytearray(whole)
    damaged[-1] ^= 1
    copy.write_bytes(damaged)
    next(backups.glob("*.backup")).write_bytes(b"cut")
    report = ask("backup", workspace, "--to", backups)
    assert copy.read_bytes() == whole, report
    assert report["blobs_healed"] == 1 and report["blobs_lost"] == 0, report
