# SPDX-License-Identifier: Apache-2.0
"""Names of a new workspace, and tables of people, teams, contact types and journeys: nothing is taken that is
wrong, lost without a word, or locks everybody out."""
import os
import pathlib
import subprocess
import sys
import tempfile

from command_line import PROGRAM, ask, refused, run

OVERRIDE = "\u202e"
NOTHING = "\u200b"
JOINER = "\u200d"


class Workspace:
    """One that Ada Example founded, and a file beside it."""

    def __init__(self, folder):
        self.folder = folder
        self.path = f"{folder}/w"
        self.file = pathlib.Path(folder) / "table.csv"
        ask("init", self.path, "--organisation", "Tidewater", "--name", "Ada Example", "--external-id", "x-0")

    def take(self, noun, text, who="x-0"):
        self.file.write_text(text, encoding="utf-8")
        return ask(noun, "import", self.file, "-w", self.path, "--as", who)

    def said(self, noun, text):
        self.file.write_text(text, encoding="utf-8")
        status, out, err = run(noun, "import", self.file, "-w", self.path, "--as", "x-0")
        assert status == 0, out + err
        return out + err

    def refuse(self, noun, text, code="wrong-rows"):
        self.file.write_text(text, encoding="utf-8")
        return refused(code, noun, "import", self.file, "-w", self.path, "--as", "x-0")

    def person(self, external_id):
        found = [p for p in ask("person", "list", "-w", self.path)["people"] if p["external_id"] == external_id]
        assert len(found) == 1, found
        return found[0]

    def names(self):
        return sorted(p["name"] for p in ask("person", "list", "-w", self.path)["people"])


def a_workspace_is_for_somebody(workspace):
    new = f"{workspace.folder}/new"
    for organisation, name, part in [("", "Ada", "organisation"), ("  ", "Ada", "organisation"), ("T", "", "name"),
                                     ("T", "\u00a0", "name"), (f"Ac{OVERRIDE}me", "Ada", "U+202E"),
                                     ("T", f"Z{NOTHING}ed", "U+200B"), ("T", f"Z{JOINER}ed", "U+200D"),
                                     ("T", "two\nlines", "U+000A")]:
        message = refused("bad-name", "init", new, "--organisation", organisation, "--name", name)
        assert part in message, message
        assert not pathlib.Path(new).exists()
    message = refused("bad-name", "init", new, "--organisation", "T", "--name", "Ada", "--external-id", f"x{OVERRIDE}")
    assert "external-id" in message, message
    done = subprocess.run([os.fsencode(PROGRAM), b"init", new.encode(), b"--organisation", b"A\xffcme", b"--name", b"Ada"],
                          capture_output=True)
    words = (done.stdout + done.stderr).decode()
    assert done.returncode == 1 and "UTF-8" in words and "organisation" in words and "disk" not in words, words
    ask("init", new, "--organisation", "نمونه\u200cها", "--name", "👩\u200d🚀 Ada")


def a_workspace_needs_a_folder_to_lie_in(workspace):
    message = refused("missing", "init", f"{workspace.folder}/x/y", "--organisation", "T", "--name", "Ada")
    assert "/x”" in message and "ringtrue init" not in message, message


def unseen_characters_are_named_by_line(workspace):
    message = workspace.refuse("team", f"name,site\nFine,Ostend\n{OVERRIDE}evil,Ostend\nz{NOTHING}z,Ostend\nQuay,O{NOTHING}\n")
    for part in ("Line 3", "U+202E", "Line 4", "U+200B", "Line 5", "“site”"):
        assert part in message, message
    assert "Line 2" not in message, message
    workspace.refuse("person", f"external_id,name,roles\np-1,A{OVERRIDE}nn,agent\n")
    workspace.refuse("contact-type", f"slug,name\nlate,L{NOTHING}ate\n")
    workspace.refuse("job", f"slug,name\nlate,L{NOTHING}ate\n")
    workspace.refuse("journey", f"journey,stage,touchpoint\nMove,Pl{NOTHING}an,Web\n")
    workspace.take("team", "name\nتیم\u200cها\n")


def unknown_columns_are_refused(workspace):
    message = workspace.refuse("team", "name,contry\nHarbour,BE\n")
    assert "“contry”" in message and "“country”" in message, message
    message = workspace.refuse("person", "external_id,name,roles,shoe size\np-1,Ann,agent,41\n")
    assert "“shoe size”" in message and "external_id, team, languages, active" in message, message
    assert "people" not in workspace.names()


def rows_without_a_name_are_refused(workspace):
    for row in ('"   "', '""', "   "):
        message = workspace.refuse("team", f"name\n{row}\n")
        assert "Line 2" in message and "name" in message, (row, message)
    message = workspace.refuse("team", "name\n\n")
    assert "no row" in message, message
    assert "1 team taken" in workspace.said("team", "name\nHarbour\n\n")


def somebody_stays_administrator(workspace):
    before = workspace.person("x-0")
    for row in ("x-0,Ada Example,agent,yes", "x-0,Ada Example,workspace-administrator,no"):
        message = workspace.refuse("person", f"external_id,name,roles,active\n{row}\n", "last-administrator")
        assert "administrator" in message, message
        assert workspace.person("x-0") == before
    refused("last-administrator", "erase", workspace.path, "--subject", "x-0", "--reason", "asked", "--as", "x-0")
    workspace.take("person", "external_id,name,roles\nx-0,Ada Example,agent\nz-1,Zed,workspace-administrator\n")
    workspace.take("person", "external_id,name,roles\nz-1,Zed,workspace-administrator;agent\n", "z-1")


def an_absent_column_changes_nothing(workspace):
    workspace.take("team", "name,site,vendor,country,languages\nNorth,Ostend,Quay,BE,nl\n")
    workspace.take("person", "external_id,name,roles,team,languages,active\np-1,Ann,agent,North,en,no\n")
    workspace.take("person", "external_id,name,roles\np-1,Ann Changed,evaluator\n")
    ann = workspace.person("p-1")
    assert (ann["name"], ann["roles"], ann["languages"], ann["active"]) == ("Ann Changed", ["evaluator"], ["en"], False), ann
    assert ann["team"], ann
    workspace.take("person", "external_id,name,roles,team,languages\np-1,Ann,evaluator,,\n")
    ann = workspace.person("p-1")
    assert not ann["team"] and ann["languages"] == [] and ann["active"] is False, ann
    workspace.take("team", "name,site\nNorth,\n")
    north = ask("team", "list", "-w", workspace.path)["teams"][0]
    assert (north["site"], north["vendor"], north["country"], north["languages"]) == ("", "Quay", "BE", ["nl"]), north


def nobody_is_made_twice(workspace):
    message = workspace.refuse("person", "name,roles\nAnn,evaluator\nAnn,agent\n")
    assert "Line 3" in message and "external_id" in message, message
    workspace.refuse("person", "external_id,name,roles\n,Ann,agent\np-1,Ann,agent\n")
    assert "1 person taken" in workspace.said("person", "name,roles\nAnn,evaluator\n")
    message = workspace.refuse("person", "name,roles\nAnn,evaluator\n")
    assert "Line 2" in message and "external_id" in message, message
    assert workspace.names() == ["Ada Example", "Ann"]
    assert "2 people taken" in workspace.said("person", "external_id,name,roles\np-1,Bo,agent\np-2,Bo,agent\n")


def an_id_is_the_id_of_somebody_here(workspace):
    workspace.take("person", "name,roles\nAnn,evaluator\n")
    ann = next(person for person in ask("person", "list", "-w", workspace.path)["people"] if person["name"] == "Ann")
    workspace.take("person", f"id,name,roles\n{ann['id']},Ann Changed,agent\n")
    assert workspace.names() == ["Ada Example", "Ann Changed"], workspace.names()
    workspace.take("person", f"id,external_id,name,roles\n{ann['id']},p-1,Ann,agent\n")
    assert workspace.person("p-1")["id"] == ann["id"]
    message = workspace.refuse("person", f"id,external_id,name,roles\nnot-an-id,,Zed,agent\n{ann['id']},x-0,Ann,agent\n")
    assert "Line 2: “not-an-id”" in message and "Line 3: “x-0”" in message, message
    assert workspace.names() == ["Ada Example", "Ann"], workspace.names()


def a_long_slug_is_too_long(workspace):
    message = workspace.refuse("contact-type", f"slug,name\n{'x' * 65},Late\n")
    assert "more than 64 characters" in message and "only" not in message, message


def an_unknown_role_is_one_finding(workspace):
    message = workspace.refuse("person", "external_id,name,roles\np-1,Ann,astronaut\n")
    assert "astronaut" in message and "empty" not in message, message


def rows_of_a_journey_agree(workspace):
    workspace.take("person", "external_id,name,roles\np-2,Bo,experience-owner\nz-1,Cy,experience-owner\n")
    head = "journey,stage,touchpoint,inside_centre,owners\n"
    message = workspace.refuse("journey", head + "Move,Plan,Web,no,p-2\nMove,Go,Van,no,z-1\n")
    assert "Line 3" in message and "line 2" in message and "z-1" in message, message
    message = workspace.refuse("journey", head + "Move,Plan,Web,no,p-2\nMove,Plan,Web,yes,\n")
    assert "Line 3" in message and "line 2" in message, message
    workspace.refuse("contact-type", "slug,name,owners\nlate,Late,p-2\nlate,Late,z-1\n")
    workspace.take("journey", head + "Move,Plan,Web,no,\nMove,Go,Van,no,p-2\n")


def languages_and_countries_are_checked(workspace):
    message = workspace.refuse("team", "name,country,languages\nHarbour,XX,klingonese;12;en\n")
    for part in ("“XX”", "“klingonese”", "“12”"):
        assert part in message, message
    assert "“en”" not in message, message


def the_lists_of_why_are_the_centres(workspace):
    causes = ask("cause", "list", "-w", workspace.path)["causes"]
    assert [cause["slug"] for cause in causes] == ["knowledge", "skill", "not-followed", "tool", "policy", "no-authority",
                                                   "customer"], causes
    assert causes[0]["translations"] == {"de": "Wissen"} and causes[0]["in_use"], causes[0]
    workspace.take("cause", "slug,words,in_use\nskill,Craft,no\nnoise,Noise in the room,\n")
    causes = ask("cause", "list", "-w", workspace.path)["causes"]
    assert causes[1] == {"slug": "skill", "words": "Craft", "in_use": False, "translations": {"de": "Können"}}, causes[1]
    assert causes[-1]["slug"] == "noise", causes
    status, table, err = run("attribution", "list", "--csv", "-w", workspace.path)
    assert status == 0, err
    workspace.take("attribution", "\n".join([table.splitlines()[0]] + table.splitlines()[:0:-1]) + "\n")
    slugs = [entry["slug"] for entry in ask("attribution", "list", "-w", workspace.path)["attributions"]]
    assert slugs == ["other-department", "centre", "agent"], slugs
    workspace.refuse("cause", "slug,words\nNo Slug,Words\n")


CASES = [the_lists_of_why_are_the_centres, a_workspace_is_for_somebody, a_workspace_needs_a_folder_to_lie_in, unseen_characters_are_named_by_line,
         unknown_columns_are_refused, rows_without_a_name_are_refused, somebody_stays_administrator,
         an_absent_column_changes_nothing, nobody_is_made_twice, an_id_is_the_id_of_somebody_here, a_long_slug_is_too_long, an_unknown_role_is_one_finding, rows_of_a_journey_agree,
         languages_and_countries_are_checked]
failed = []
for case in CASES:
    with tempfile.TemporaryDirectory() as folder:
        try:
            case(Workspace(folder))
        except AssertionError as wrong:
            failed.append(f"{case.__name__}: {wrong}")
print("\n".join(failed) or "tables are taken whole or not at all")
sys.exit(1 if failed else 0)
