# SPDX-License-Identifier: Apache-2.0
"""`verify` and `doctor` on copies of the demo that somebody damaged: a verdict, exit 1, and what to do."""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import tempfile

from command_line import ask, refused, run

SQL = {
    "keys.db": {
        "delete from subject_key": "key",
        "delete from subject_key where subject = (select max(subject) from subject_key)": "key",
        "update subject_key set box = randomblob(48) where subject = (select max(subject) from subject_key)": "key",
        "delete from blob_key": "key",
        "delete from device_key": "key",
        "delete from blob_subject": "key",
        "insert into erased_subject select subject, 1 from subject_key limit 1; "
        "delete from subject_key where subject in (select subject from erased_subject)": "key",
        "delete from schema_migration": "older version",
    },
    "workspace.db": {
        "update ledger set root_key = randomblob(32)": "root key",
        "create trigger watch after insert on fact begin select 1; end": "schema",
        "drop index fact_of_kind": "schema",
        "drop table team": "view",
        "update ledger set views_hash = x'00'": "view schema",
        "update schema_migration set hash = randomblob(32)": "database",
        "delete from view_table where name = 'person'": "view",
        "insert into pending_erasure select person from person limit 1": "view",
        "update person set active = 1 - active": "view",
    },
}


def verdict(workspace):
    """What verify says of a damaged workspace, in words too."""
    status, out, err = run("verify", workspace, "--json")
    assert status == 1 and not err, (status, out, err)
    said = json.loads(out)
    assert said["ok"] is False and "error" not in said and "content_hash" in said, said
    status, words, _ = run("verify", workspace)
    assert status == 1 and "init" not in words, words
    assert said["first_wrong"]["where"] in words, words
    return said["first_wrong"], words


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    ask("demo", folder / "demo")
    whole = ask("verify", folder / "demo")
    assert whole["ok"] and whole["keys_missing"] == 0 and whole["keys_opened"], whole
    assert ask("doctor", folder / "demo")["fine"]

    def copy():
        shutil.rmtree(folder / "d", ignore_errors=True)
        return shutil.copytree(folder / "demo", folder / "d")

    for database, changes in SQL.items():
        for sql, what in changes.items():
            workspace = copy()
            connection = sqlite3.connect(workspace / database)
            connection.executescript(sql)
            connection.close()
            wrong, words = verdict(workspace)
            assert wrong["what"] == what, (sql, wrong)
            if what.startswith("view"):
                assert "ringtrue rebuild" in words, words
                ask("rebuild", workspace)
                assert ask("verify", workspace)["content_hash"] == whole["content_hash"]
            if what == "older version":
                assert "once for writing" in words, words
            elif database == "keys.db":
                assert "backup --keys" in words, words
                status, out, _ = run("doctor", workspace)
                assert status == 1 and "backup --keys" in out, (sql, out)

    for database in ("workspace.db", "keys.db", "drafts.db"):
        size = (folder / "demo" / database).stat().st_size
        for name, change in {
            "gone": lambda file: file.unlink(),
            "empty": lambda file: file.write_bytes(b""),
            "junk": lambda file: file.write_bytes(random.Random(1).randbytes(50_000)),
            "half": lambda file: file.write_bytes(file.read_bytes()[: size // 2 // 4096 * 4096]),
        }.items():
            workspace = copy()
            change(workspace / database)
            wrong, words = verdict(workspace)
            assert wrong["what"] == "database" and wrong["where"].startswith(database), (database, name, wrong)
            assert ("restore BACKUP NEW-FOLDER --keys" in words) == (database == "workspace.db"), words
            if database == "drafts.db":
                assert ("drafts.db away" in words) == (name != "gone") and "a new one" in words, (name, words)
            status, out, err = run("person", "list", "-w", workspace)
            if database != "drafts.db" and name != "half":
                assert status == 1 and "init" not in err, (database, name, err)
                assert "gone" in err and ("backup --keys" if database == "keys.db" else "--keys THIS") in err, err

    # Whoever opens a pipe waits for ever.
    for name, what, helps in (
            ("workspace.db", "database", "--keys THIS"), ("keys.db", "database", "backup --keys"),
            ("drafts.db", "database", "drafts.db away"), ("drafts.db-wal", "database", "drafts.db away"),
            ("unlock.key", "file", "backup --keys"), ("lock", "file", "it away"), ("reserve", "file", "it away")):
        for make in (os.mkfifo, os.mkdir):
            workspace = copy()
            (workspace / name).unlink(missing_ok=True)
            make(workspace / name)
            wrong, words = verdict(workspace)
            assert wrong["what"] == what and wrong["where"].startswith(name.removesuffix("-wal")) and helps in words, (wrong, words)
            for command in (("rebuild", workspace), ("person", "list", "-w", workspace), ("team", "list", "-w", workspace)):
                if name != "drafts.db-wal" or command[0] == "rebuild":
                    message = refused("damaged", *command)
                    assert f"/{name.removesuffix('-wal')}” cannot be used" in message and helps in message, message
            status, out, _ = run("doctor", workspace)
            assert status == 1 or name == "reserve" or "-wal" in name, (name, out)

    for make in (os.mkfifo, os.mkdir):
        workspace = copy()
        recording = max((workspace / "media").rglob("*.blob"), key=lambda file: file.stat().st_size)
        recording.unlink()
        make(recording)
        wrong, _ = verdict(workspace)
        assert wrong["what"] == "blob" and wrong["where"] == recording.stem, wrong
        status, _, err = run("backup", workspace, "--to", folder / f"copies-{make.__name__}")
        assert status in (0, 1), err

    # A bit in a page of an index: SQLite's quick_check does not look there.
    workspace = copy()
    connection = sqlite3.connect(workspace / "workspace.db")
    page_size, = connection.execute("pragma page_size").fetchone()
    root, = connection.execute("select rootpage from sqlite_schema where name = 'sqlite_autoindex_fact_1'").fetchone()
    connection.close()
    bytes_ = bytearray((workspace / "workspace.db").read_bytes())
    bytes_[root * page_size - 8] ^= 1
    (workspace / "workspace.db").write_bytes(bytes_)
    wrong, _ = verdict(workspace)
    assert wrong["what"] == "database" and "sqlite_autoindex_fact_1" in wrong["where"], wrong

    (folder / "plain").mkdir()
    refused("not-a-workspace", "verify", folder / "plain")
    (folder / "plain" / "workspace.db").write_bytes(b"somebody else's")
    refused("not-a-workspace", "verify", folder / "plain")
    workspace = copy()
    connection = sqlite3.connect(workspace / "keys.db")
    connection.execute("pragma user_version = 99")
    connection.close()
    refused("newer-version", "verify", workspace)

    # The keys that are still there restore a backup whole; without them what is sealed is told as missing.
    ask("backup", folder / "demo", "--to", folder / "backup")
    refused("who", "restore", folder / "backup", folder / "with", "--keys", folder / "demo")
    assert not (folder / "with").exists()
    people = ask("person", "list", "-w", folder / "demo")["people"]
    who = next(person["id"] for person in people if person["active"])
    ask("restore", folder / "backup", folder / "with", "--keys", folder / "demo", "--as", who)
    assert ask("verify", folder / "with")["keys_missing"] == 0
    ask("restore", folder / "backup", folder / "without")
    without = ask("verify", folder / "without")
    assert without["ok"] and without["keys_missing"] > 0, without
print("what was damaged is named")
