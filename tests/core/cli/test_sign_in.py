# SPDX-License-Identifier: Apache-2.0
"""Passphrases: who has one must give it; where everybody has one, nothing opens without."""
import contextlib
import json
import pathlib
import sqlite3
import subprocess
import tempfile

from command_line import PROGRAM, ask, refused, run

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example", environment={"RINGTRUE_PASSPHRASE": "unused"})
    right = {"RINGTRUE_PASSPHRASE": "a long tide"}
    wrong = {"RINGTRUE_PASSPHRASE": "a short tide"}
    refused("no-passphrase", "person", "passphrase", "-w", workspace, "--as", "Ada Example")
    refused("short-passphrase", "person", "passphrase", "-w", workspace, "--as", "Ada Example", environment={"RINGTRUE_NEW_PASSPHRASE": " " * 12})
    refused("short-passphrase", "person", "passphrase", "-w", workspace, "--as", "Ada Example", environment={"RINGTRUE_NEW_PASSPHRASE": "  harbour "})
    ask("person", "passphrase", "-w", workspace, "--as", "Ada Example", environment={"RINGTRUE_NEW_PASSPHRASE": "a long tide"})
    refused("locked", "person", "list", "-w", workspace)
    refused("wrong-passphrase", "person", "list", "-w", workspace, environment=wrong)
    people = ask("person", "list", "-w", workspace, environment=right)["people"]
    assert [person["name"] for person in people] == ["Ada Example"], people
    ask("person", "list", "-w", workspace, "--as", people[0]["id"], environment=right)
    ask("rebuild", workspace, environment=right)
    ask("backup", workspace, "--to", f"{folder}/b", "--keys", f"{folder}/k", environment=right)
    refused("locked", "restore", f"{folder}/b", f"{folder}/r", "--keys", f"{folder}/k")
    ask("restore", f"{folder}/b", f"{folder}/r", "--keys", f"{folder}/k", environment=right)
    assert ask("verify", workspace, environment=right)["ok"]
    assert ask("verify", f"{folder}/r", environment=right)["ok"]
    ask("person", "passphrase", "-w", workspace, "--as", "Ada Example", "--remove", environment=right)
    ask("person", "list", "-w", workspace)

    # Agents whom an import brings do not keep the key file there; who has left signs in no more.
    people = pathlib.Path(folder, "people.csv")
    people.write_text("external_id,name,roles,active\nb-1,Bo Lead,lead,yes\na-1,Cy Agent,agent,yes\n")
    ask("person", "import", people, "-w", workspace, "--as", "Ada Example")
    ask("person", "passphrase", "-w", workspace, "--as", "Ada Example", environment={"RINGTRUE_NEW_PASSPHRASE": "a long tide"})
    ask("draft", "list", "-w", workspace, "--as", "a-1")  # Bo has no passphrase: anybody can open
    ask("person", "passphrase", "-w", workspace, "--as", "b-1", environment={"RINGTRUE_NEW_PASSPHRASE": "low tide"})
    refused("locked", "person", "list", "-w", workspace)
    refused("wrong-passphrase", "draft", "list", "-w", workspace, "--as", "a-1", environment=right)
    ask("person", "passphrase", "-w", workspace, "--as", "a-1", environment={**right, "RINGTRUE_NEW_PASSPHRASE": "ebb and flow"})
    ask("draft", "list", "-w", workspace, "--as", "a-1", environment={"RINGTRUE_PASSPHRASE": "ebb and flow"})
    lead = {"RINGTRUE_PASSPHRASE": "low tide"}
    people.write_text("external_id,name,roles\nb-1,Bo Lead,lead;workspace-administrator\n")
    refused("not-administrator", "person", "import", people, "-w", workspace, "--as", "b-1", environment=lead)
    people.write_text("external_id,name,roles,active\nb-1,Bo Lead,lead,no\n")
    ask("person", "import", people, "-w", workspace, "--as", "Ada Example", environment=right)
    refused("wrong-passphrase", "person", "list", "-w", workspace, environment=lead)
    refused("not-allowed", "draft", "list", "-w", workspace, "--as", "b-1", environment=right)
    refused("not-allowed", "person", "passphrase", "-w", workspace, "--as", "b-1", environment={**right, "RINGTRUE_NEW_PASSPHRASE": "x"})

    # Who may do something here and has no passphrase opens it for anybody: that is said at that moment, and only then.
    people.write_text("external_id,name,roles\na-2,Di Agent,agent\n")
    assert ask("person", "import", people, "-w", workspace, "--as", "Ada Example", environment=right)["warnings"] == []
    refused("locked", "person", "list", "-w", workspace)
    people.write_text("external_id,name,roles\ne-1,Eve Evaluator,evaluator\n")
    status, out, _ = run("person", "import", people, "-w", workspace, "--as", "Ada Example", environment=right)
    assert status == 0 and "Until now only passphrases opened this workspace. Now anybody" in out and "1 person has no" in out, out
    ask("person", "list", "-w", workspace)
    assert ask("person", "import", people, "-w", workspace, "--as", "Ada Example", environment=right)["warnings"] == []
    ask("person", "passphrase", "-w", workspace, "--as", "e-1", environment={**right, "RINGTRUE_NEW_PASSPHRASE": "spring tide"})
    refused("locked", "person", "list", "-w", workspace)
    removed = ask("person", "passphrase", "-w", workspace, "--as", "e-1", "--remove", environment={"RINGTRUE_PASSPHRASE": "spring tide"})
    assert [warning["code"] for warning in removed["warnings"]] == ["opens-without-passphrase"], removed
    assert ask("person", "passphrase", "-w", workspace, "--as", "e-1", environment={"RINGTRUE_NEW_PASSPHRASE": "spring tide"})["warnings"] == []

    # doctor says who signs in, and what keeps drafts shut.
    def doctor(of, what):
        looks = json.loads(run("doctor", of, "--json", environment=right)[1])["looks"]
        return next((look for look in looks if look["what"] == what), None)

    # Of one that only passphrases open it tells without one all but names, and how to have all looked at.
    whole = ask("doctor", workspace)
    looks = {look["what"]: look for look in whole["looks"]}
    assert whole["fine"] and {"sign-in", "databases", "log", "writing", "disk"} <= set(looks), whole
    assert all(look["fine"] for what, look in looks.items() if what != "sound") and "ringtrue.log" in looks["log"]["says"], whole
    assert "Names and what is sealed are not looked at" in looks["sign-in"]["says"], whole
    advice = looks["sign-in"]["says"].split("To have all looked at: ")[1].replace("your passphrase", "a long tide")
    assert advice == f'RINGTRUE_PASSPHRASE="a long tide" ringtrue doctor "{workspace}"', advice
    done = subprocess.run(advice.replace("ringtrue doctor", f'"{PROGRAM}" doctor'), shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "Everybody signs in with a passphrase" in done.stdout, done
    looks = json.loads(run("doctor", workspace, "--json", environment=wrong)[1])["looks"]
    assert [look["what"] for look in looks if not look["fine"] and look["what"] != "sound"] == ["sign-in"], looks
    with open(f"{workspace}/drafts.db", "r+b") as drafts:
        first = drafts.read(16)
        drafts.seek(0)
        drafts.write(b"no database here")
        drafts.flush()
        damaged = next(look for look in json.loads(run("doctor", workspace, "--json")[1])["looks"] if look["what"] == "databases")
        assert not damaged["fine"] and "drafts.db" in damaged["says"], damaged
        drafts.seek(0)
        drafts.write(first)
    ask("restore", f"{folder}/b", f"{folder}/n")  # without keys
    assert "Nobody has a sign-in here" in doctor(f"{folder}/n", "sign-in")["says"], doctor(f"{folder}/n", "sign-in")
    assert doctor(f"{folder}/n", "drafts") is None
    with contextlib.closing(sqlite3.connect(f"{folder}/n/drafts.db")) as drafts:
        drafts.execute("PRAGMA user_version = 99")
    shut = doctor(f"{folder}/n", "drafts")
    assert not shut["fine"] and "newer" in shut["says"], shut
print("passphrases guard the workspace")
