# SPDX-License-Identifier: Apache-2.0
"""packaging/docs/commands.md says what --help says of every command (APPROVE=1 writes it anew), and its examples are taken."""
import os
import pathlib
import re
import tempfile

from command_line import SOURCE, ask, run

DOCUMENT = SOURCE / "packaging" / "docs" / "commands.md"
BEGIN = "<!-- From here on made from --help: APPROVE=1 ctest -R core_cli.commands_document -->\n"
OF_ALL = ["  -h,--help                       Print this help message and exit",
          "  --json                          Print the result as one JSON object",
          "  --quiet                         Show no progress"]


def help_of(*words):
    status, out, err = run(*words, "--help")
    assert status == 0, f"{words}: exit {status}\n{out}{err}"
    return out


def below(text):
    """The commands that a help text lists below its own."""
    listed = text.partition("\nSubcommands:\n")[2]
    return re.findall(r"^  (\S+)", listed, re.MULTILINE)


def section(words, text):
    """One command: what it does, then its usage and options, without those that every command has."""
    about, *rest = text.splitlines()
    for line in OF_ALL:
        assert line in rest, f"{words} has not the option of every command: {line}"
        rest.remove(line)
    shown = re.sub(r"\n+Options:$", "", "\n".join(rest).strip())
    return f"### ringtrue {' '.join(words)}\n\n{about}.\n\n```\n{shown}\n```\n"


def made():
    """All commands, in the order in which --help lists them."""
    parts = []
    for noun in below(help_of()):
        text = help_of(noun)
        verbs = below(text)
        parts += [section([noun, verb], help_of(noun, verb)) for verb in verbs] or [section([noun], text)]
    assert len(parts) > 40, f"only {len(parts)} commands were found"
    return "\n".join(parts)


document = DOCUMENT.read_text(encoding="utf-8")
head, mark, body = document.partition(BEGIN)
assert mark, f"{DOCUMENT} lacks the line after which the commands stand"
wanted = f"\n{made()}"
if os.environ.get("APPROVE") == "1":
    DOCUMENT.write_text(head + mark + wanted, encoding="utf-8")
    body = wanted
for found, told in zip(body.splitlines() + ["(end)"], wanted.splitlines() + ["(end)"]):
    assert found == told, f"commands.md says\n{found}\nand --help\n{told}\nAPPROVE=1 writes what --help says"
assert body == wanted

# What is written by hand names every variable that the commands ask for.
for variable in set(re.findall(r"\(Env:(\w+)\)", body)) | {"RINGTRUE_PASSPHRASE", "RINGTRUE_NEW_PASSPHRASE"}:
    assert f"`{variable}`" in head, f"commands.md does not say what {variable} is for"

# And every page that the app can open on.
pages = set(re.findall(r'Page\{"(\w+)"', (SOURCE / "qml/Ringtrue/Workspace/pages.cpp").read_text(encoding="utf-8")))
page_line = next(line for line in head.splitlines() if line.startswith("| `--page PAGE`"))
assert "rounds" in pages and pages == set(re.findall(r"`(\w+)`", page_line)), (pages, page_line)

# Its tables and chats can be imported as they stand: each is a block that bears the name of a file.
examples = dict(re.findall(r"^```(\w+\.\w+)\n(.*?)^```$", head, re.MULTILINE | re.DOTALL))
TABLES = {"teams.csv": "team", "people.csv": "person", "contact_types.csv": "contact-type", "jobs.csv": "job", "causes.csv": "cause",
          "journeys.csv": "journey"}
CHATS = {"chat.txt": "lines", "chat.csv": "csv", "transcript.json": "ringtrue", "star.json": "star"}
assert examples.keys() == TABLES.keys() | CHATS.keys(), examples.keys()
with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example", "--external-id", "l-1")
    for name, text in examples.items():
        pathlib.Path(folder, name).write_text(text, encoding="utf-8")
    for name, noun in TABLES.items():
        ask(noun, "import", f"{folder}/{name}", "-w", workspace, "--as", "l-1")
    assert not ask("organisation", "lint", "-w", workspace)["findings"]
    for name, format_ in CHATS.items():
        imported = ask("chat", "import", f"{folder}/{name}", "-w", workspace, "--as", "l-1", "--reference", name, "--agent", "a-1",
                       "--contact-type", "refund", *(["--at", "2024-11-20T14:02:00Z"] if name == "chat.txt" else []))
        assert imported["format"] == format_ and not imported["warnings"], imported
        assert {speaker["side"] for speaker in imported["speakers"]} == {"customer", "agent"}, imported
print("commands.md says what --help says")
