# SPDX-License-Identifier: Apache-2.0
"""Passphrases: who has one must give it; where everybody has one, nothing opens without."""
import tempfile

from command_line import ask, refused

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example", environment={"RINGTRUE_PASSPHRASE": "unused"})
    right = {"RINGTRUE_PASSPHRASE": "a long tide"}
    wrong = {"RINGTRUE_PASSPHRASE": "a short tide"}
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
print("passphrases guard the workspace")
