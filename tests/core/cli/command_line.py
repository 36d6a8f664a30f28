# SPDX-License-Identifier: Apache-2.0
"""Runs the program ringtrue and reads what it says."""
import atexit
import contextlib
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2]))
from strict import skip_or_fail  # noqa: E402

PROGRAM = pathlib.Path(sys.argv[1])
SOURCE = pathlib.Path(__file__).resolve().parents[3]
PATIENCE = int(os.environ.get("RINGTRUE_PATIENCE", "1"))  # sanitizers are slow
DEMO = SOURCE / "packaging" / "demo"
# To every question of the demo's form for chats.
ANSWERS = {
    "identity": "before", "by-name": "yes", "feeling-start": "uneasy", "purpose": "fully", "same-tongue": "fully", "cause": "both",
    "order": 10, "agrees": "no", "keeper": "both", "looks-back": "all", "feeling-end": "calm"}


def run(*arguments, **options):
    """Runs the program; returns exit status, standard output, standard error."""
    environment = {**os.environ, "RINGTRUE_DEMO": str(DEMO), **options.get("environment", {})}
    done = subprocess.run([PROGRAM, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          env=environment, timeout=120 * PATIENCE)
    return done.returncode, done.stdout, done.stderr


def ask(*arguments, **options):
    """Runs a command with --json that must succeed; returns its object."""
    status, out, err = run(*arguments, "--json", **options)
    assert status == 0, f"{arguments}: exit {status}\n{out}{err}"
    return json.loads(out)


def refused(code, *arguments, **options):
    """Runs a command that must be refused with that code; returns its sentence."""
    status, out, err = run(*arguments, "--json", **options)
    assert status == 1, f"{arguments}: exit {status}, not 1\n{out}{err}"
    error = json.loads(out)["error"]
    assert error["code"] == code, f"{arguments}: {error}, not {code}"
    assert len(error["message"]) > 20 and ". " in error["message"] + " ", f"no sentence: {error['message']}"
    return error["message"]


def stopped_demo(folder):
    """The program that makes the demo in folder, stopped in its middle: the first recording is there and the last is not."""
    making = subprocess.Popen([PROGRAM, "demo", folder], env={**os.environ, "RINGTRUE_DEMO": str(DEMO)}, stdout=subprocess.DEVNULL)
    atexit.register(making.kill)  # also where the test fails before it goes on
    while making.poll() is None and not any(pathlib.Path(folder).parent.glob(".ringtrue-new-*/new/media/**/*.blob")):
        time.sleep(0.001)
    making.send_signal(signal.SIGSTOP)
    assert making.poll() is None and not pathlib.Path(folder).exists(), "it was too fast to be stopped"
    return making


def shared(path):
    """Reference data that lies beside the source tree; where it is missing the test says so and ends."""
    folder = pathlib.Path(os.environ.get("RINGTRUE_SHARED") or SOURCE.parent / "shared")
    if (folder / path).exists():
        return folder / path
    return skip_or_fail(f"{path} is not in the reference data")


def unpacked_facts(database):
    """The bytes of all facts that lie packed in a workspace.db, unpacked by zstd alone, one after the other."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        frames = [row[0] for row in connection.execute("SELECT bytes FROM fact WHERE dictionary = 1 ORDER BY row")]
    dictionary = SOURCE / "core/ledger/packing/0001.dictionary"
    return subprocess.run(["zstd", "-d", "-q", "-c", "-D", dictionary], input=b"".join(frames), capture_output=True, check=True).stdout


def holds(folder, text):
    """The files below folder that hold the text's bytes, as they lie or in packed facts."""
    files = [file for file in pathlib.Path(folder).rglob("*") if file.is_file()]
    packed = [file for file in files if file.name == "workspace.db" and text.encode() in unpacked_facts(file)]
    return [str(file) for file in files if text.encode() in file.read_bytes()] + [f"{file}, packed" for file in packed]
