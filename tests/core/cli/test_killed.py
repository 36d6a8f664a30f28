# SPDX-License-Identifier: Apache-2.0
"""A demo that is killed in its middle leaves nothing that stays: doctor names it, the next one removes it."""
import os
import pathlib
import signal
import subprocess
import tempfile
import time

from command_line import DEMO, PROGRAM, ask, run



def holds_recording(folder):
    return any(file.endswith(".blob") for _, _, files in os.walk(folder) for file in files)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    ask("init", folder / "w", "--organisation", "Tidewater", "--name", "Ada Example")
    environment = {**os.environ, "RINGTRUE_DEMO": str(DEMO)}
    making = subprocess.Popen([PROGRAM, "demo", folder / "d"], env=environment, stdout=subprocess.DEVNULL)
    while making.poll() is None and not holds_recording(folder):
        time.sleep(0.001)
    assert making.poll() is None, "it was too fast to be killed"
    making.send_signal(signal.SIGSTOP)
    assert "left-over" not in run("doctor", folder / "w")[1], "somebody is at work there"
    making.kill()
    making.wait()
    assert not (folder / "d").exists()
    left = [path for path in folder.iterdir() if path.name != "w"]
    assert len(left) == 1 and list(left[0].rglob("unlock.key")), left

    status, out, _ = run("doctor", folder / "w")
    assert status == 1 and "left-over" in out and str(left[0]) in out, out
    assert ask("demo", folder / "d")["calls"] > 0
    assert sorted(path.name for path in folder.iterdir()) == ["d", "w"]
    assert ask("verify", folder / "d")["ok"]
    assert "left-over" not in run("doctor", folder / "d")[1]
print("what was killed leaves no keys")
