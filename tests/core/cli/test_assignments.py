# SPDX-License-Identifier: Apache-2.0
"""Interactions are assigned to evaluators by a day, returned where they cannot be evaluated, and put back."""
import json
import pathlib
import tempfile

from command_line import ANSWERS, ask, holds, refused, run

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    assert ask("demo", workspace)["assigned"] == 20

    def states(person, *options):
        listed = ask("assignment", "list", *here, "--of", person, *options)
        return {one["interaction"]["reference"]: one["state"] for one in listed["assignments"]}

    def waiting(person=None):
        asked = ask("interaction", "list", *here, "--waiting", *(("--as", person) if person else ()))
        return {one["reference"] for one in asked["interactions"]}

    def assign(*arguments, **options):
        return ask("assignment", "add", *here, "--as", options.get("who", "l-1"), *arguments)

    # What the demo assigned: what was evaluated is done, the rest open, what is due first on top.
    first = ask("assignment", "list", *here, "--of", "q-12")
    assert states("q-12") == {"5017": "done", "4207": "open", "4214": "open", "5003": "open", "5028": "open"}, states("q-12")
    assert [one["due"] for one in first["assignments"]] == ["2026-11-13"] + 4 * ["2026-11-27"]
    figures = first["figures"][0]
    assert (figures["evaluator_name"], figures["open"], figures["done"]) == ("Declan Moyle", 4, 1), figures
    assert sum(agent["all"] for agent in figures["agents"]) == 5 and sum(agent["done"] for agent in figures["agents"]) == 1
    assert set(states("q-12", "--open").values()) == {"open"}
    assert len(ask("assignment", "list", *here)["figures"]) == 4

    # What is assigned to somebody else waits for nobody else; what is assigned to nobody waits for all.
    own = set(states("q-12", "--open"))
    assert len(waiting()) == 22 and own < waiting("q-12") and len(waiting("q-12")) == len(own) + 6, waiting("q-12")
    assert not own & waiting("q-11")
    assert len(waiting("h-5")) == 22, "who evaluates nothing sees all that waits"

    # Assigned, given a later day, taken back: by who may, to who may, all or none.
    assert assign("--to", "q-11", "--due", "2026-12-04", "4212", "5014") == {"assigned": 2, "unchanged": 0}
    assert assign("--to", "q-11", "--due", "2026-12-04", "4212", "5014") == {"assigned": 0, "unchanged": 2}
    assert assign("--to", "q-11", "4212", who="f-1") == {"assigned": 1, "unchanged": 0}
    given = {one["interaction"]["reference"]: one["due"] for one in ask("assignment", "list", *here, "--of", "q-11")["assignments"]}
    assert (given["4212"], given["5014"]) == (None, "2026-12-04"), given
    assert "4212" not in waiting("q-12")
    for who in ("q-11", "d-101", "h-5"):
        refused("not-allowed", "assignment", "add", *here, "--as", who, "--to", "q-11", "4215")
        refused("not-allowed", "assignment", "take-back", *here, "--as", who, "--of", "q-11", "4212")
    said = refused("not-assigned", "assignment", "add", *here, "--as", "l-1", "--to", "d-101", "4215", "5023")
    assert said.count("the roles of Jorn Haverbeck do not allow to evaluate") == 2 and "4215: " in said, said
    refused("unknown-interaction", "assignment", "add", *here, "--as", "l-1", "--to", "q-11", "9999")
    refused("bad-day", "assignment", "add", *here, "--as", "l-1", "--to", "q-11", "--due", "Friday", "4215")
    refused("no-work", "assignment", "add", *here, "--as", "l-1", "--to", "q-11")
    assert run("assignment", "add", *here, "--as", "l-1", "--from", "x.csv", "--to", "q-11")[0] == 2
    assert ask("assignment", "take-back", *here, "--as", "l-1", "--of", "q-11", "4212")["taken_back"] == 1
    assert "4212" in waiting("q-12")
    refused("not-assigned", "assignment", "take-back", *here, "--as", "l-1", "--of", "q-11", "4212", "5014")
    assert states("q-11")["5014"] == "open", "taken back although another one was not assigned"
    assert ask("assignment", "take-back", *here, "--as", "l-1", "--of", "q-22", "--all")["taken_back"] == 4
    assert states("q-22") == {"5016": "done"}

    # From a file: each row that is wrong is named by its line, and none is taken.
    table = pathlib.Path(folder, "work.csv")
    table.write_text("interaction,evaluator,due\n4210,q-22,2026-11-30\n9999,q-22,\n5025,nobody,\n5027,q-22,30.11.2026\n")
    said = refused("wrong-rows", "assignment", "add", *here, "--as", "l-1", "--from", table)
    assert [line.split(":")[0] for line in said.splitlines()[1:]] == ["Line 3", "Line 4", "Line 5"], said
    table.write_text("interaction,evaluator,due\n4210,q-22,2026-11-30\n5025,d-101,\n4210,Luca Ferrante,\n")
    said = refused("not-assigned", "assignment", "add", *here, "--as", "l-1", "--from", table)
    assert [line.split(":")[0] for line in said.splitlines()[1:]] == ["Line 3", "Line 4"], said
    assert states("q-22") == {"5016": "done"}
    table.write_text("interaction,evaluator,due\n4210,q-22,2026-11-30\n5025,Luca Ferrante,\n")
    assert assign("--from", table) == {"assigned": 2, "unchanged": 0}
    assert states("q-22") == {"5016": "done", "4210": "open", "5025": "open"}

    # Returned: for all, or for the evaluator alone; the draft goes, the note is sealed.
    answers = pathlib.Path(folder, "answers.json")
    answers.write_text(json.dumps({"answers": {"by-name": "yes"}}))
    ask("draft", "save", *here, "--as", "q-12", "--interaction", "5028", "--answers", answers)
    assert states("q-12")["5028"] == "draft"
    returned = ask("interaction", "return", "5028", *here, "--as", "q-12", "--reason", "private", "--note", "About Harbourmaster Jane")
    assert (returned["reason"], returned["part"]) == ("private", 1), returned
    assert ask("draft", "list", *here, "--as", "q-12")["drafts"] == []
    assert not holds(workspace, "Harbourmaster")
    assert states("q-12")["5028"] == "returned" and "5028" not in states("q-12", "--open")
    assert "5028" not in waiting() | waiting("q-12") | waiting("q-11")
    said = refused("already-returned", "interaction", "return", "5028", *here, "--as", "q-12", "--reason", "other")
    assert "put-back 5028" in said, said
    said = refused("not-assigned", "assignment", "add", *here, "--as", "l-1", "--to", "q-11", "5028")
    assert "it was returned" in said, said
    shown = ask("interaction", "show", "5028", *here)
    assert shown["waits"] is False and shown["returned"] == "private", shown
    assert "it was returned: it is private" in run("interaction", "show", "5028", *here)[1]
    ask("interaction", "return", "5030", *here, "--as", "q-11", "--reason", "language")
    assert "5030" not in waiting("q-11") and "5030" in waiting("q-12")
    said = refused("already-evaluated", "interaction", "return", "5017", *here, "--as", "q-12", "--reason", "no-sound")
    assert "You have evaluated chat 5017" in said, said
    refused("unknown-segment", "interaction", "return", "5029", *here, "--as", "q-12", "--reason", "other", "--segment", "2")
    refused("not-allowed", "interaction", "return", "5029", *here, "--as", "h-1", "--reason", "other")
    assert run("interaction", "return", "5029", *here, "--as", "q-12", "--reason", "busy")[0] == 2

    listed = ask("interaction", "returns", *here)
    assert listed["total"] == 2 and listed["by_reason"]["private"] == 1 and listed["by_reason"]["no-sound"] == 0, listed
    assert [one["reference"] for one in listed["returns"]] == ["5030", "5028"]
    assert listed["returns"][1]["note"] == "About Harbourmaster Jane" and listed["returns"][1]["for_everybody"]
    assert ask("interaction", "returns", *here, "--reason", "language")["total"] == 1
    assert ask("interaction", "returns", *here, "--as", "d-101")["total"] == 0, "an agent reads what was returned"

    # Put back by the lead, or by who returned it.
    refused("not-returned", "interaction", "put-back", "5028", *here, "--as", "q-11")
    refused("not-allowed", "interaction", "put-back", "5028", *here, "--as", "q-11", "--of", "q-12")
    assert ask("interaction", "put-back", "5028", *here, "--as", "l-1")["put_back"] == 1
    assert states("q-12")["5028"] == "open" and "5028" in waiting("q-12")
    refused("not-returned", "interaction", "put-back", "5028", *here, "--as", "l-1")
    assert ask("interaction", "put-back", "5030", *here, "--as", "q-11")["put_back"] == 1
    assert "5030" in waiting("q-11")

    # Evaluated is done.
    answers.write_text(json.dumps({"answers": {question: {"answer": answer} for question, answer in ANSWERS.items()}}))
    ask("evaluation", "submit", *here, "--as", "q-12", "--interaction", "5028", "--answers", answers)
    assert states("q-12")["5028"] == "done"

    verdict = ask("verify", workspace)
    assert verdict["ok"] and ask("rebuild", workspace)["content_hash"] == verdict["content_hash"]
print("work is assigned, returned and put back")
