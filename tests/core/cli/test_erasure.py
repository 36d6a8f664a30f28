# SPDX-License-Identifier: Apache-2.0
"""Who is erased: exactly the one who was meant, or nobody; what was erased stays unreadable whatever becomes of the keys."""
import contextlib
import pathlib
import sqlite3
import sys
import tempfile

from command_line import ask, refused, run

PEOPLE = """external_id,name,roles
a-1,Bo Agent,agent
s-1,Same Name,agent
s-2,Same Name,agent
Same Name,Third Person,agent
t-1,Twin Name,agent
t-2,Twin Name,agent
"""


class Workspace:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.path = self.folder / "w"
        ask("init", self.path, "--organisation", "Tidewater", "--name", "Ada Example")
        self.take("person", PEOPLE)
        self.take("person", "name,roles\nNumberless One,agent\n")
        self.chat = self.folder / "chat.txt"
        self.chat.write_text("Bo: Good morning.\nMax: My parcel is late.\n")
        self.here = ("-w", self.path, "--as", "Ada Example")

    def take(self, noun, text):
        file = self.folder / "table.csv"
        file.write_text(text)
        return ask(noun, "import", file, "-w", self.path, "--as", "Ada Example")

    def import_chat(self, agent="a-1", reference="70"):
        return ask("chat", "import", self.chat, *self.here, "--reference", reference, "--agent", agent, "--at",
                   "2024-11-21T10:00:00Z", "--agent-speaker", "Bo", "--customer", "Max Customer", "--customer-key", "c-9")

    def names(self):
        return sorted(p["name"] for p in ask("person", "list", "-w", self.path)["people"])

    def show(self, reference="70"):
        return ask("interaction", "show", reference, *self.here)

    def erase(self, subject):
        status, out, err = run("erase", self.path, "--subject", subject, "--reason", "asked", "--as", "Ada Example")
        assert status == 0, out + err
        return out

    def log(self):
        return "".join(file.read_text() for file in (self.path / "log").iterdir() if file.is_file())


def nothing_means_nobody(workspace):
    before = workspace.names()
    for blank in ("", " ", "\t"):
        refused("unknown-subject", "erase", workspace.path, "--subject", blank, "--reason", "x", "--as", "Ada Example")
        refused("unknown-agent", "chat", "import", workspace.chat, *workspace.here, "--reference", "1", "--agent", blank)
        refused("unknown-agent", "chat", "import", workspace.chat, *workspace.here, "--reference", "1", "--agent", f"{blank}@0")
        refused("unknown-agent", "interaction", "list", *workspace.here, "--agent", blank)
        status, out, err = run("person", "list", "-w", workspace.path, "--as", blank)
        assert status == 2 and "external id" in err, (status, out, err)
    assert workspace.names() == before and ask("interaction", "list", *workspace.here)["total"] == 0


def a_name_of_several_is_refused(workspace):
    before = workspace.names()
    message = refused("unknown-subject", "erase", workspace.path, "--subject", "Twin Name", "--reason", "x", "--as", "Ada Example")
    assert "t-1" in message and "t-2" in message, message
    message = refused("unknown-agent", "chat", "import", workspace.chat, *workspace.here, "--reference", "1", "--agent", "Twin Name")
    assert "t-1" in message and "t-2" in message, message
    refused("unknown-agent", "interaction", "list", *workspace.here, "--agent", "Twin Name")
    refused("who", "team", "import", workspace.chat, "-w", workspace.path, "--as", "Twin Name")
    assert workspace.names() == before


def an_external_id_goes_before_a_name(workspace):
    out = workspace.erase("Same Name")
    assert "Third Person" in out and "Same Name" in out, out
    left = workspace.names()
    assert left.count("Same Name") == 2 and "Third Person" not in left, left
    assert "Third Person" not in workspace.log()
    workspace.import_chat("Numberless One")
    assert workspace.show()["segments"][0]["agent_name"] == "Numberless One"


def a_customer_is_erased_by_the_id_that_is_shown(workspace):
    workspace.import_chat()
    shown = workspace.show()
    status, out, err = run("interaction", "show", "70", *workspace.here)
    assert status == 0 and shown["customer"] in out and shown["id"] in out, out + err
    out = workspace.erase(shown["customer"])
    assert "Max Customer" in out, out
    again = workspace.show()
    assert again["customer_name"] == "(erased)" and again["content"] == "erased", again
    assert "Max" not in workspace.log()


def owners_are_who_is_meant(workspace):
    workspace.take("person", "external_id,name,roles\no-1,Olive Owner,experience-owner\n")
    workspace.take("contact-type", "slug,name,owners\nlate,Late,o-1;o-1\n")
    workspace.take("job", "slug,name,owners\nmove,Move,o-1;Olive Owner\n")
    workspace.take("journey", "journey,stage,touchpoint,inside_centre,owners\nMoving,Plan,Web,no,o-1;o-1\n")
    assert ask("organisation", "lint", "-w", workspace.path)["findings"] == []
    workspace.erase("o-1")
    for noun in ("contact-type", "job", "journey"):
        status, out, _ = run(noun, "list", "-w", workspace.path)
        assert status == 0 and "(erased)" in out and "not known" not in out, out


def checkpointed(database):
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def the_tombstone_goes_before_the_keys(workspace):
    """As after an older keys.db was put back, and as after a kill between the tombstone and the keys."""
    workspace.import_chat()
    customer = workspace.show()["customer"]
    workspace.erase("t-2")  # the first erasure makes the key for reasons, which an older copy would lack
    checkpointed(workspace.path / "keys.db")
    older = (workspace.path / "keys.db").read_bytes()
    blobs = {file: file.read_bytes() for file in (workspace.path / "media").rglob("*") if file.is_file()}
    workspace.erase(customer)
    for killed in (False, True):
        for name in ("keys.db-wal", "keys.db-shm"):
            (workspace.path / name).unlink(missing_ok=True)
        (workspace.path / "keys.db").write_bytes(older)
        for file, content in blobs.items():
            file.write_bytes(content)
        if killed:
            with contextlib.closing(sqlite3.connect(workspace.path / "workspace.db")) as facts, facts:
                facts.execute("INSERT INTO pending_erasure SELECT subject FROM erasure")
        shown = ask("interaction", "show", "70", "-w", workspace.path)
        assert shown["customer_name"] == "(erased)" and shown["content"] == "erased", (killed, shown)
        assert "Max" not in str(ask("interaction", "list", "-w", workspace.path)), killed
        status, words, _ = run("verify", workspace.path)
        assert status == 1 and "erasure: " in words and "cannot be read here any more" in words, words
        assert "ringtrue rebuild" in words and "backup" not in words, words
        ask("rebuild", workspace.path)  # whoever opens the workspace for writing destroys them again
        assert ask("verify", workspace.path)["ok"]
        with contextlib.closing(sqlite3.connect(workspace.path / "keys.db")) as keys:
            left = keys.execute("SELECT count(*) FROM subject_key JOIN erased_subject USING (subject)").fetchone()[0]
            erased = keys.execute("SELECT count(*) FROM erased_subject").fetchone()[0]
        assert left == 0 and erased >= 2, (killed, left, erased)
        assert [file for file in blobs if file.exists()] == []


def what_is_erased_is_not_erased_twice(workspace):
    workspace.import_chat()
    shown = workspace.show()
    message = refused("unknown-subject", "erase", workspace.path, "--subject", "70", "--reason", "x", "--as", "Ada Example")
    assert shown["id"] in message and "by their own id" in message, message
    for subject in (shown["id"], shown["customer"]):
        workspace.erase(subject)
        facts = ask("verify", workspace.path)["facts"]
        message = refused("already-erased", "erase", workspace.path, "--subject", subject, "--reason", "x", "--as", "Ada Example")
        assert "before" in message and ask("verify", workspace.path)["facts"] == facts, message


def who_took_part_in_nothing_takes_nothing_with_them(workspace):
    said = workspace.erase("t-1")
    assert "0 interactions" not in said and "no recording, chat or comment went" in said, said


def who_was_erased_does_nothing_any_more(workspace):
    workspace.take("person", "external_id,name,roles\nw-1,Wil Warden,workspace-administrator\n")
    who, = (p["id"] for p in ask("person", "list", "-w", workspace.path)["people"] if p["external_id"] == "w-1")
    as_them = ("-w", workspace.path, "--as", who)
    ask("team", "list", *as_them)
    workspace.erase("w-1")
    table = workspace.folder / "teams.csv"
    table.write_text("name\nNight desk\n")
    facts = ask("verify", workspace.path)["facts"]
    for command in (("team", "import", table), ("chat", "import", workspace.chat, "--reference", "9", "--agent", "a-1"),
                    ("interaction", "list"), ("person", "passphrase")):
        message = refused("not-allowed", *command, *as_them, environment={"RINGTRUE_NEW_PASSPHRASE": "a long tide"})
        assert "was erased" in message, message
    assert "was erased" in refused("not-allowed", "erase", workspace.path, "--subject", "a-1", "--reason", "x", "--as", who)
    assert ask("verify", workspace.path)["facts"] == facts
    assert [p["active"] for p in ask("person", "list", "-w", workspace.path)["people"] if p["id"] == who] == [False]


def what_could_not_be_destroyed_yet_is_not_called_done(workspace):
    workspace.import_chat()
    subject = workspace.show()["id"]
    command = ("erase", workspace.path, "--subject", subject, "--reason", "asked", "--as", "Ada Example", "--json")
    with contextlib.closing(sqlite3.connect(workspace.path / "keys.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM subject_key").fetchone()  # as long as it reads, what it reads stays
        for _ in range(2):
            status, out, err = run(*command)
            assert status == 1 and "\"undestroyed\"" in out, out + err
    ask("rebuild", workspace.path)
    assert "already-erased" in run(*command)[1]


CASES = [nothing_means_nobody, a_name_of_several_is_refused, an_external_id_goes_before_a_name,
         a_customer_is_erased_by_the_id_that_is_shown, owners_are_who_is_meant,
         what_is_erased_is_not_erased_twice, who_took_part_in_nothing_takes_nothing_with_them,
         who_was_erased_does_nothing_any_more, what_could_not_be_destroyed_yet_is_not_called_done,
         the_tombstone_goes_before_the_keys]
failed = []
for case in CASES:
    with tempfile.TemporaryDirectory() as folder:
        try:
            case(Workspace(folder))
        except AssertionError as wrong:
            failed.append(f"{case.__name__}: {wrong}")
print("\n".join(failed) or "who was meant is erased, and stays so")
sys.exit(1 if failed else 0)
