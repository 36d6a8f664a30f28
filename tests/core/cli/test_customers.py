# SPDX-License-Identifier: Apache-2.0
"""A customer's key recognises them, also by a drafts.db that was made anew or put back; a number that says who they are is warned of."""
import contextlib
import pathlib
import sqlite3
import tempfile

from command_line import ask, refused, run


class Workspace:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.path = self.folder / "w"
        self.here = ("-w", self.path, "--as", "Ada Example")
        ask("init", self.path, "--organisation", "Tidewater", "--name", "Ada Example")
        people = self.folder / "people.csv"
        people.write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
        ask("person", "import", people, *self.here)

    def take(self, reference, key="CK-7", name="Max Customer"):
        """Imports a chat that nobody imported before; returns the customer's id and the codes of the warnings."""
        chat = self.folder / "chat.txt"
        chat.write_text(f"Bo: Good morning.\nMax: This is about {reference}.\n")
        done = ask("chat", "import", chat, *self.here, "--reference", reference, "--agent", "a-1", "--at", "2024-11-21T10:00:00Z",
                   "--agent-speaker", "Bo", "--customer-key", key, "--customer", name)
        return done["imported"]["customer"], {warning["code"] for warning in done["warnings"]}

    def customer(self, reference):
        return ask("interaction", "show", reference, *self.here)["customer"]

    def shown(self, reference):
        return ask("interaction", "show", reference, *self.here)["customer_name"]

    def erase(self, subject):
        ask("erase", self.path, "--subject", subject, "--reason", "asked", "--as", "Ada Example")

    def move_drafts_away(self):
        for file in self.path.glob("drafts.db*"):
            file.unlink()

    def drafts(self, sql, *values):
        with contextlib.closing(sqlite3.connect(self.path / "drafts.db")) as drafts, drafts:
            return drafts.execute(sql, values).fetchall()

    def forget_customers(self):
        """As drafts.db was before it said which customers it had gathered, and where it lost what it knew."""
        self.drafts("DELETE FROM setting WHERE name LIKE 'customer/%'")


def a_new_drafts_db_recognises_who_was_here(workspace):
    first, _ = workspace.take("R1")
    other, _ = workspace.take("R2", "CK-8", "Eve Other")
    workspace.move_drafts_away()
    assert workspace.take("R3")[0] == first and workspace.take("R4", "CK-8")[0] == other
    assert workspace.take("R5", "CK-9")[0] not in (first, other)
    message = refused("unknown-subject", "erase", workspace.path, "--subject", "CK-77", "--reason", "asked", "--as", "Ada Example")
    assert "no customer has that key" in message and "interaction show NUMBER" in message, message
    workspace.erase("CK-7") # by their key, which is how people know them
    assert {workspace.shown(reference) for reference in ("R1", "R3")} == {"(erased)"}
    assert workspace.shown("R2") == workspace.shown("R4") == "Eve Other"


def who_was_erased_is_not_recognised_again(workspace):
    first, _ = workspace.take("R1")
    workspace.erase(first)
    workspace.move_drafts_away()
    second, _ = workspace.take("R2")
    assert second != first and workspace.take("R3")[0] == second
    workspace.move_drafts_away()
    assert workspace.take("R4")[0] == second


def customers_only_are_gathered(workspace):
    workspace.take("R1")
    agent = ask("interaction", "show", "R1", *workspace.here)["segments"][0]["agent"]
    workspace.move_drafts_away()
    assert workspace.take("R2", "a-1", "Max Customer")[0] != agent


def the_oldest_of_two_is_who_is_meant(workspace):
    """As where drafts.db was moved away before customers were gathered."""
    first, _ = workspace.take("R1")
    name, = workspace.drafts("SELECT name FROM setting WHERE name LIKE 'customer/%' AND CAST(value AS TEXT) = ?", first)
    workspace.drafts("DELETE FROM setting WHERE name = ?", *name)
    second, _ = workspace.take("R2")
    assert second != first, "what was gathered is not gathered again"
    workspace.drafts("DELETE FROM setting WHERE name = 'customer/gathered'")
    assert workspace.take("R3")[0] == first
    workspace.move_drafts_away()
    assert workspace.take("R4")[0] == first


def an_older_drafts_db_learns_who_came_since(workspace):
    """As where the one of a backup was put in its place."""
    first, _ = workspace.take("R1")
    copy = workspace.drafts("SELECT person, name, value FROM setting")
    second, _ = workspace.take("R2", "CK-8", "Eve Other")
    workspace.drafts("DELETE FROM setting")
    for row in copy:
        workspace.drafts("INSERT INTO setting (person, name, value) VALUES (?, ?, ?)", *row)
    assert workspace.take("R3", "CK-8")[0] == second and workspace.take("R4")[0] == first


def many_are_gathered_at_once(workspace):
    customers = {f"N-{number}": workspace.take(f"R{number}", f"N-{number}", f"Customer {number}")[0] for number in range(12)}
    workspace.forget_customers()
    assert {key: workspace.take(f"again {key[2:]}", key)[0] for key in customers} == customers
    assert len(workspace.drafts("SELECT name FROM setting WHERE name LIKE 'customer/%'")) == len(customers) + 1


def a_number_that_says_who_the_customer_is_is_warned_of(workspace):
    said = "reference-personal"
    for reference, key, name in (("CK-7", "CK-7", "Max"), ("order ck-7 / 2", "CK-7", "Max"), ("Müller 2", "7", "MÜLLER"),
                                 ("7", "7", "Max Customer")):
        assert said in workspace.take(reference, key, name)[1], reference
    for reference, key, name in (("5371", "7", "Max"), ("R 1", "CK-7", "Max Customer"), ("R 2", "CK-7", " ")):
        assert said not in workspace.take(reference, key, name)[1], reference
    status, out, err = run("chat", "import", workspace.folder / "chat.txt", *workspace.here, "--reference", "Max Customer", "--agent",
                           "a-1", "--take-known", "--customer", "max customer")
    assert status == 0 and "stays readable" in out and "erased" in out, out + err


CASES = [a_new_drafts_db_recognises_who_was_here, who_was_erased_is_not_recognised_again, customers_only_are_gathered,
         the_oldest_of_two_is_who_is_meant, an_older_drafts_db_learns_who_came_since, many_are_gathered_at_once,
         a_number_that_says_who_the_customer_is_is_warned_of]
for case in CASES:
    with tempfile.TemporaryDirectory() as folder:
        case(Workspace(folder))
print(f"{len(CASES)} cases")
