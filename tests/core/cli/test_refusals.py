# SPDX-License-Identifier: Apache-2.0
"""Bad input: a sentence that says what, where and what to do; exit 1; nothing half saved."""
import json
import pathlib
import signal
import subprocess
import tempfile

from command_line import PROGRAM, ask, refused, run, stopped_demo

BAD_FORMS = {
    "broken": b"ringtrue: form 1\nform: x\n  title: [\n",
    "duplicate key": b"ringtrue: form 1\nform: x\nform: y\n",
    "anchor": b"ringtrue: form 1\nform: &a x\n",
    "invalid UTF-8": b"ringtrue: form 1\nform: \xff\n",
    "right to left": "ringtrue: form 1\nform: x\ntitle: \u202eevil\n".encode(),
    "deep": b"[" * 10_000,
    "long line": b"ringtrue: form 1\ntitle: " + b"x" * (1 << 20),
    "comma": b",",
    "empty": b"",
}

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example")

    for name, content in BAD_FORMS.items():
        file = pathlib.Path(folder) / "bad.form.yaml"
        file.write_bytes(content)
        status, out, err = run("form", "lint", file)
        assert status == 1 and "bad.form.yaml" in out, (name, status, out, err)
        refused("findings", "form", "publish", file, "-w", workspace)
    assert ask("form", "list", "-w", workspace)["forms"] == []

    # What is not there: the sentence says where to look.
    assert "Check its name and folder" in refused("file-missing", "form", "publish", f"{folder}/none.yaml", "-w", workspace)
    assert "ringtrue form list" in refused("unknown", "form", "show", "nope", "-w", workspace)

    junk = pathlib.Path(folder) / "call.mp3"
    junk.write_bytes(b"<html>not found</html>" * 1000)
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
    ask("person", "import", people, "-w", workspace, "--as", "Ada Example")
    refused("who", "call", "import", junk, "-w", workspace, "--reference", "1", "--agent", "a-1")
    refused("not-audio", "call", "import", junk, "-w", workspace, "--as", "Ada Example", "--reference", "1", "--agent", "a-1")
    assert ask("interaction", "list", "-w", workspace)["total"] == 0
    people.write_text("external_id,name,roles\na-2,,agent\na-3,Cy,boss\n")
    message = refused("wrong-rows", "person", "import", people, "-w", workspace, "--as", "Ada Example")
    assert "Line 2" in message and "boss" in message
    assert len(ask("person", "list", "-w", workspace)["people"]) == 2

    refused("missing", "verify", f"{folder}/nowhere")
    (pathlib.Path(folder) / "plain").mkdir()
    refused("not-a-workspace", "verify", f"{folder}/plain")
    refused("already-there", "init", workspace, "--organisation", "X", "--name", "Y")
    status, _, err = run("verfy", workspace)
    assert status == 2 and err
    status, out, _ = run("--help")
    assert status == 0 and "verify" in out

    # A second writer is told who writes; readers go on.
    holder = stopped_demo(f"{folder}/d")
    making = next(pathlib.Path(folder).glob(".ringtrue-new-*/new"))  # until it is whole
    message = refused("in-use", "rebuild", making)
    assert "ringtrue demo" in message and str(holder.pid) in message, message
    assert run("person", "list", "-w", making)[0] == 0
    holder.send_signal(signal.SIGCONT)
    assert holder.wait() == 0

    # Where everybody has a passphrase nothing opens without one, and with one the commands go on.
    sealed, right = f"{folder}/s", {"RINGTRUE_PASSPHRASE": "tide table"}
    ask("init", sealed, "--organisation", "Tidewater", "--name", "Ada Example")
    ask("person", "passphrase", "-w", sealed, "--as", "Ada Example", environment={"RINGTRUE_NEW_PASSPHRASE": "tide table"})
    refused("locked", "person", "list", "-w", sealed)
    refused("wrong-passphrase", "person", "list", "-w", sealed, environment={"RINGTRUE_PASSPHRASE": "tide tables"})
    assert len(ask("person", "list", "-w", sealed, environment=right)["people"]) == 1
    people.write_text("external_id,name,roles\na-2,Bo,agent\n")
    ask("person", "import", people, "-w", sealed, "--as", "Ada Example", environment=right)
    assert ask("verify", sealed, environment=right)["ok"]

# An empty name of a file or folder is none, and nothing is done without it.
for words in (("init", "", "--organisation", "X", "--name", "Y"), ("demo", ""), ("restore", "", "x"), ("restore", "x", ""), ("doctor", ""),
              ("backup", "x", "--to", ""), ("backup", "x", "--keys", ""), ("restore", "x", "y", "--keys", ""), ("form", "lint", ""),
              ("form", "lint", "x", "--vision", ""), ("verify", ""), ("person", "list", "-w", "")):
    status, out, err = run(*words)
    assert status == 2 and not out and "It is empty" in err, (words, status, out, err)

# A command that is not there is named with those that are.
for words, expected in ((("form", "cheque", "x.yaml"), "no command “form cheque”. There is: new,"), (("from",), "no command “from”. There is:"),
                        (("form",), "after “form”. There is: new,"), ((), "Say what to do. There is:"),
                        (("-w", "x", "interaction", "list"), "“-w” stands before a command"), (("library", "--quiet", "list"), "“--quiet” stands before"),
                        (("form", "lint"), "file is required")):
    status, out, err = run(*words)
    assert status == 2 and not out and expected in err, (words, status, err)
    status, out, err = run(*words, "--json")
    assert status == 2 and expected in json.loads(out)["error"]["message"], (words, out)

# A folder that cannot be made is said so, with another way out than for a workspace that cannot be written.
with tempfile.TemporaryDirectory() as folder:
    workspace, backups, file = f"{folder}/w", f"{folder}/b", pathlib.Path(folder) / "file"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example")
    ask("backup", workspace, "--to", backups)
    file.write_text("words")
    new = ("--organisation", "X", "--name", "Y")
    for place in ("/proc/ringtrue", "/sys/ringtrue"):
        for words in (("init", place, *new), ("restore", backups, place), ("demo", place)):
            message = refused("read-only", *words)
            assert "Choose another place" in message and "Copy the workspace" not in message, message
        for words in (("backup", workspace, "--to", place), ("backup", workspace, "--to", f"{folder}/b2", "--keys", place)):
            message = refused("read-only", *words)
            assert f"“{place}”" in message and "Give a folder where you may write" in message, message
    for words in (("init", file, *new), ("restore", backups, file), ("demo", file)):
        assert "is no folder" in refused("not-empty", *words), words
    for words in (("init", f"{folder}/x/y", *new), ("restore", backups, f"{folder}/x/y"), ("demo", f"{folder}/x/y")):
        assert f"There is no folder “{folder}/x”" in refused("missing", *words), words

    for place in (f"{workspace}/sub", f"{workspace}/media/", f"{workspace}/../w/sub"):
        for words in (("init", place, *new), ("restore", backups, place), ("demo", place)):
            message = refused("inside-workspace", *words)
            assert f"lies in the workspace “{pathlib.Path(workspace).resolve()}”" in message and "Choose a folder outside" in message, message
    assert not pathlib.Path(workspace, "sub").exists() and not any(pathlib.Path(workspace, "media").iterdir())
    refused("already-there", "init", workspace, *new)

    # A number that no version has stays as it was written.
    for words in (("form", "show", "x"), ("form", "republish", "x")):
        status, out, err = run(*words, "-w", workspace, "--version", "99999999999999999999")
        assert status == 2 and "99999999999999999999" in err, (words, status, err)

    # What could not be printed is said, and whether it was done.
    for words, said in ((("--help",), "could not be written"), (("--version",), "could not be written"), (("form", "--help"), "could not be written"),
                        (("person", "list", "-w", workspace), "The command itself was done")):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 1 and said in done.stderr, (words, done)
print("bad input is refused")
