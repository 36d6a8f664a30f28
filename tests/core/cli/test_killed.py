# SPDX-License-Identifier: Apache-2.0
"""A demo that is killed in its middle leaves nothing that stays: doctor names it, the next one removes it."""
import pathlib
import tempfile

from command_line import ask, run, stopped_demo

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    ask("init", folder / "w", "--organisation", "Tidewater", "--name", "Ada Example")
    making = stopped_demo(folder / "d")
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
