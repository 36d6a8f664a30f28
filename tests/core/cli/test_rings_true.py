# SPDX-License-Identifier: Apache-2.0
"""Staff say whether a vision rings true, and what they can say of it, without their names."""
import contextlib
import csv
import io
import json
import pathlib
import shutil
import sqlite3
import tempfile

from command_line import DEMO, ask, holds, refused, run

PILLARS = ("early", "beside", "landed")
AGENTS = ["d-101", "d-102", "d-103", "d-104", "d-105", "d-106", "d-201", "d-202", "d-203"]

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace)
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people")):
        ask(noun, "import", DEMO / f"{file}.csv", *here, "--as", "Ada Example")
    (pathlib.Path(folder) / "shoppers.csv").write_text("external_id,name,roles\ns-1,Sam Shopper,shopper\nc-1,Cleo Client,client\n")
    ask("person", "import", f"{folder}/shoppers.csv", *here, "--as", "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here, "--as", "Ada Example")
    people = {one["external_id"]: one["id"] for one in ask("person", "list", *here)["people"] if one.get("external_id")}

    def rings(step, *words, who="l-1"):
        return ("vision", "rings-true", step, *words, *here, "--as", who)

    def recall(step, *words, who="l-1"):
        return ("vision", "recall", step, *words, *here, "--as", who)

    def written(content, name="answer.json"):
        path = pathlib.Path(folder) / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    # Who may open, what can be asked, what the command line refuses.
    refused("not-allowed", *rings("open", who="q-11"))
    refused("bad-date", *rings("open", "--closes-on", "tomorrow"))
    refused("bad-question", *rings("open", "--question", "  "))
    refused("unknown", *rings("open", "--vision", "nobodys"))
    refused("unknown", *rings("open", "--version", "7"))
    refused("no-round", *rings("answer", written({}), who="d-101"))
    for words in (("answer",), ("open", "--drop"), ("close", "--cut", "team"), ("dance",), ("open", "--cut", "age"), ("status", "file"),
                  ("open", "--asked", "0"), ("status", "--asked", "9"), ("open", "--again")):
        assert run(*rings(*words), "--json")[0] == 2, words
    opened = ask(*rings("open", "--cut", "role,team", "--cut", "tenure", "--question", "Is this us?", "--closes-on", "2099-12-31"))
    here_now, = ask(*rings("status"))["rounds"]
    assert here_now["round"] == opened["round"] and here_now["open"] and here_now["waiting"] == 0, here_now
    assert here_now["not_counted"] is None, here_now
    assert here_now["cuts"] == ["role", "team", "tenure"] and here_now["closes_on"] == "2099-12-31", here_now

    # Everybody of the staff answers once; who does, and in which order, is in no file.
    def answer(number, team="Invermadden desk"):
        return {"ratings": {"early": 4 if number % 3 else 2, "beside": 5}, "role": "agent", "team": team,
                "comments": {"early": f"Harbourmaster {number}"}, "comment": "" if number else "=HYPERLINK(x)"}

    for number, who in enumerate(AGENTS):
        taken = ask(*rings("answer", written(answer(number, "Terhaven desk" if who > "d-2" else "Invermadden desk")), who=who))
        assert taken["waiting"] == number + 1, taken
    refused("already-answered", *rings("answer", written(answer(1)), who="d-101"))
    refused("not-allowed", *rings("answer", written(answer(1)), who="s-1"))
    refused("not-allowed", *rings("answer", written(answer(1)), who="c-1"))
    refused("not-for-you", *rings("status", who="s-1"))
    refused("not-closed", *rings("result", "--round", opened["round"]))
    for wrong in ({}, {"ratings": {"early": 6}}, {"name": "Ada"}, {"comment": "a\u202eb"}, {"comment": "x", "team": "Nobody's"}, "[1"):
        refused("wrong-rows", *rings("answer", written(wrong), who="q-11"))
    assert not holds(workspace, "Harbourmaster")
    with contextlib.closing(sqlite3.connect(f"{workspace}/drafts.db")) as drafts:
        rows = drafts.execute("SELECT * FROM waiting_answers").fetchall()
        assert len(rows) == 1 and len(rows[0]) == 2, "one sealed box a round, and nothing beside it"
    log = b"".join(file.read_bytes() for file in pathlib.Path(workspace, "log").rglob("*") if file.is_file())
    assert people["d-101"].encode() not in log, "the log says who answered"
    assert not (pathlib.Path(workspace) / "drafts.db-wal").exists() or not (pathlib.Path(workspace) / "drafts.db-wal").stat().st_size

    # Papers: a table, or a line each; nothing is taken where one row is wrong.
    header = ",".join(["role", "team", "tenure"] + [f"rating {pillar}" for pillar in PILLARS] + ["comment"])
    template = next(csv.reader(io.StringIO(ask(*rings("export"))["csv"])))
    assert set(header.split(",")) < set(template), template
    def row(*cells):
        return ",".join(cells) + "\n"
    said = refused("wrong-rows", *rings("import", written(f"{header}\n" + row("lead", "", "", "5", "5", "5", "") + row("", "", "", "=5", "5", "5", "")
                                                          + row("boss", "", "", "5", "5", "5", ""), "papers.csv")))
    assert "Line 3" in said and "rating early" in said and "Line 4" in said and "boss" in said, said
    refused("wrong-rows", *rings("import", written(f"{header}\n" + row("", "", "", "5", "5", "5", "left \u202e right"), "papers.csv")))
    refused("wrong-rows", *rings("import", written(f"{header},name\n" + row("", "", "", "5", "5", "5", "", "Ada"), "papers.csv")))
    refused("not-a-table", *rings("import", written(f"{header}\n" + row("", "", "", "5", "5", "5", "x" * 70000), "papers.csv")))
    refused("not-a-table", *rings("import", written(f"{header}\n" + "5," * 400 + "\n", "papers.csv")))
    refused("wrong-rows", *rings("import", "--lines", written("5 5 5\n5 5\n", "papers.txt")))
    refused("not-allowed", *rings("import", "--lines", written("5 5 5\n", "papers.txt"), who="d-101"))
    assert ask(*rings("status"))["rounds"][0]["waiting"] == 9
    assert ask(*rings("import", written(f"{header}\n" + 3 * row("lead", "", "", "1", "1", "", "Never seen it"), "papers.csv")))["waiting"] == 12
    assert ask(*rings("import", "--lines", written("5 5 -\n\n5 4 -\n", "papers.txt")))["waiting"] == 14

    # The close makes one fact of it, and leaves nothing that waits.
    before = ask("verify", workspace)["facts"]
    for part in ("drafts.db", "drafts.db-wal"):
        if pathlib.Path(workspace, part).exists():
            shutil.copy(f"{workspace}/{part}", f"{folder}/{part}")
    closed = ask(*rings("close"))
    assert closed["answers"] == 14 and closed["papers"] == 5 and not closed["warnings"], closed
    assert ask("verify", workspace)["facts"] == before + 1
    with contextlib.closing(sqlite3.connect(f"{workspace}/drafts.db")) as drafts:
        assert drafts.execute("SELECT count(*) FROM waiting_answers").fetchone() == (0,)
    assert not holds(workspace, "Harbourmaster")

    result = ask(*rings("result", who="d-101"))  # agents read it as all do
    early, beside, landed = result["pillars"]
    assert early["figures"]["counts"] == [3, 3, 0, 6, 2] and early["figures"]["passes"] == 8, early
    assert early["figures"]["n"] == 14 and early["figures"]["median"] == 4, early
    low, high = early["figures"]["interval"]["low"], early["figures"]["interval"]["high"]
    assert abs(low - 0.32591) < 1e-4 and abs(high - 0.78618) < 1e-4, (low, high)  # 8 of 14: the formula, worked out by hand
    assert landed["n"] == 0 and landed["figures"] is None
    assert sorted(early["comments"]) == [f"Harbourmaster {number}" for number in range(9)]
    assert sorted(result["comments"]) == ["=HYPERLINK(x)", "Never seen it", "Never seen it", "Never seen it"]
    assert result["papers"] == 5 and "14 answers, 5 of them from paper" in run(*rings("result"))[1], result
    # Three leads and two who said nothing are five together, all on paper. Three of one team are too few, and beside papers
    # they are not more: with them the other team goes, too.
    assert [(group["cut"], group["value"], group["answers"]) for group in result["groups"] if group["cut"] == "role"] == [("role", "agent", 9)]
    assert [(group["name"], group["answers"]) for group in result["groups"] if group["cut"] == "team"] == []
    assert result["not_told"] == {"role": 5, "team": 14, "tenure": 14}, result["not_told"]
    words = run(*rings("result"))[1]
    assert "%" in words and "By team: 14 answers are in no group:" in words and "could be computed" in words, words
    rows = list(csv.DictReader(io.StringIO(ask(*rings("export"))["csv"])))
    assert [(row["cut"], row["pillar"]) for row in rows] == [(cut, pillar) for cut in ("", "role") for pillar in PILLARS], rows
    assert [rows[0][key] for key in ("answers", "papers", "n", "1", "2", "3", "4", "5")] == ["14", "5", "14", "3", "3", "0", "6", "2"], rows[0]
    assert rows[2]["n"] == rows[2]["1"] == "" and rows[3]["value"] == "agent" and rows[3]["n"] == "9", rows
    printed = list(csv.DictReader(io.StringIO(run(*rings("export"))[1]))) # as it goes into a file: `export > ratings.csv`
    assert printed == rows, printed
    comments = ask(*rings("export", "--comments"))["csv"]
    assert ",'=HYPERLINK(x)" in comments and "\n=HYPER" not in comments and ",=HYPER" not in comments, comments

    # What a close that was killed leaves: the record is there, and what waited as well. Nothing comes twice.
    for part in ("drafts.db", "drafts.db-wal"):
        if pathlib.Path(folder, part).exists():
            shutil.copy(f"{folder}/{part}", f"{workspace}/{part}")
    refused("closed", *rings("close", "--round", opened["round"]))
    refused("closed", *rings("answer", written(answer(1)), "--round", opened["round"], who="q-11"))
    with contextlib.closing(sqlite3.connect(f"{workspace}/drafts.db")) as drafts:
        assert drafts.execute("SELECT count(*) FROM waiting_answers").fetchone() == (0,)
    assert ask(*rings("result"))["answers"] == 14
    ask("rebuild", workspace)
    assert ask("verify", workspace)["ok"] and ask(*rings("result"))["answers"] == 14

    # Few answers are refused, or destroyed.
    few = ask(*rings("open"))
    ask(*rings("answer", written({"comment": "Harbourmaster alone"}), who="d-101"))
    assert "1" in refused("too-few", *rings("close"))
    assert ask(*rings("close", "--drop"))["dropped"] == 1
    assert ask(*rings("result", "--round", few["round"]))["pillars"][0]["comments"] == []

    # How many were asked is told, more answers than people are warned of, and a file of papers that comes twice is noticed.
    asked = ask(*rings("open", "--asked", "8"))
    six = written("5 5 5\n" * 5 + "4 4 4\n", "six.txt")
    assert ask(*rings("import", "--lines", six))["warnings"] == []
    told, = ask(*rings("status", "--round", asked["round"]))["rounds"]
    assert told["asked"] == 8 and told["response_rate"] == 0.75, told
    assert "6 answers wait, 8 people were asked: 75 % of them" in run(*rings("status", "--round", asked["round"]))[1]
    refused("same-papers", *rings("import", "--lines", six))
    again = ask(*rings("import", "--lines", "--again", six))
    assert again["waiting"] == 12 and [one["code"] for one in again["warnings"]] == ["more-than-asked"], again
    assert "8 people were asked" in run(*rings("status", "--round", asked["round"]))[1]
    refused("several-rounds", *rings("export"))  # one is open, others are closed: the table of which?
    last = ask(*rings("export", "--comments"))["csv"]  # of the one that was closed last, in which nobody is heard
    assert last == comments.splitlines(True)[0] != comments, last
    assert ask(*rings("export", "--comments", "--round", opened["round"]))["csv"] == comments
    assert [one["code"] for one in ask(*rings("close"))["warnings"]] == ["more-than-asked"]
    told = ask(*rings("result"))
    assert told["asked"] == 8 and told["response_rate"] is None and told["answers"] == 12, told
    said = refused("wrong-rows", *rings("answer", written({"ratings": {"brave": 4}}), "--round", ask(*rings("open"))["round"], who="q-11"))
    assert ", ".join(PILLARS) in said, said
    ask(*rings("close", "--drop"))

    # Why answers cannot be counted is told as it is, and that there is no such round.
    lost = ask(*rings("open"))
    for harm, code, words in (("UPDATE waiting_answers SET sealed = x'00'", "damaged", "cannot be read any more; close it with --drop"),
                              ("DELETE FROM waiting_answers", "not-here", "gathered on another one, or lost")):
        with contextlib.closing(sqlite3.connect(f"{workspace}/drafts.db")) as drafts, drafts:
            drafts.execute(harm)
        told, = ask(*rings("status", "--round", lost["round"]))["rounds"]
        assert told["waiting"] is None and told["not_counted"] == code, told
        assert words in run(*rings("status", "--round", lost["round"]))[1], code
    ask(*rings("close", "--round", lost["round"], "--drop"))
    refused("unknown-round", *rings("status", "--round", "nobodys"))
    refused("unknown-round", *recall("status", "--round", lost["round"]))

    # Can they say it? Two people code what was answered, each for themselves.
    refused("bad-quarter", *recall("open", "--quarter", "2026-Q5"))
    check = ask(*recall("open", "--quarter", "2026-Q4"))
    assert check["quarter"] == "2026-Q4"
    ask(*recall("answer", written({"service": "Harbourmaster: we say it first", "pillars": "EARLY, beside you", "example": "the fog"}), who="d-101"))
    refused("already-answered", *recall("answer", written({}), who="d-101"))
    refused("wrong-rows", *recall("answer", written({"who": "Ada"}), who="d-102"))
    sheet = "service,pillars,example\n" + "We say it early,early,\n" * 3 + ",,\n" + "Fast,\"early; landed\",x\n"
    refused("wrong-rows", *recall("import", written("service,pillars\na,b\n", "recall.csv")))
    assert ask(*recall("import", written(sheet, "recall.csv")))["waiting"] == 6
    refused("no-round", *recall("code", who="q-11"))
    assert "paper" in refused("too-few", *recall("close"))  # one signed in: who wrote the papers would know what they said
    for who in AGENTS[1:5]:
        ask(*recall("answer", written({}), who=who))
    closed = ask(*recall("close"))
    assert closed["answers"] == 10 and closed["papers"] == 5, closed
    assert not holds(workspace, "Harbourmaster")
    refused("not-allowed", *recall("code", who="d-101"))
    texts = list(csv.DictReader(io.StringIO(ask(*recall("code", who="q-11"))["csv"])))
    assert len(texts) == 5 + 5 + 2, texts

    def codes(first, **others):
        out = io.StringIO()
        writer = csv.DictWriter(out, ["question", "number", "code", "text"])
        writer.writeheader()
        for text in texts:
            code = first if (text["question"], text["number"]) == ("service", "1") else others.get(text["question"], "says-it")
            writer.writerow({**text, "code": code})
        return written(out.getvalue(), "codes.csv")

    refused("wrong-codes", *recall("code", written("question,number,code\nservice,1,not\n", "codes.csv"), who="q-11"))
    refused("wrong-rows", *recall("code", codes("perhaps"), who="q-11"))
    ask(*recall("code", codes("says-it", example="not"), who="q-11"))
    alone = ask(*recall("result"))
    assert alone["questions"][0]["same"] is None and alone["questions"][0]["says_it"] == 0, alone
    refused("unsettled", *recall("settle", who="q-12"))
    assert "Two people have coded the answers now" in run(*recall("code", codes("not", example="not"), who="q-12"))[1]
    refused("coded-by-two", *recall("code", codes("not"), who="q-21"))
    both = ask(*recall("result"))["questions"][0]
    assert both["same"] == 4 and both["percent_agreement"] == 80 and both["unsettled"] == 1 and both["says_it_share"]["n"] == 9, both
    differences = list(csv.DictReader(io.StringIO(ask(*recall("settle", who="q-11"))["csv"])))
    assert [(one["question"], one["first"], one["second"]) for one in differences] == [("service", "says-it", "not")], differences
    settled = "question,number,code\nservice,1,partly\n"
    ask(*recall("settle", written(settled, "settled.csv"), who="f-1"))
    told = ask(*recall("result"))
    service, pillars, example = told["questions"]
    assert (service["says_it"], service["partly"], service["not"], service["unsettled"]) == (4, 1, 5, 0), service
    assert example["says_it_share"]["passes"] == 0 and example["not"] == 10, example
    named = {pillar["pillar"]: pillar["named_by"]["passes"] for pillar in told["pillars"]}
    assert named == {"early": 5, "beside": 1, "landed": 1}, named
    assert told["named"] == [5, 3, 2, 0], told["named"]
    quarters = ask(*recall("trend"))["quarters"]
    assert [quarter["quarter"] for quarter in quarters] == ["2026-Q4"], quarters
    assert "2026-Q4" in run(*recall("trend"))[1] and "Early" in run(*recall("result"))[1]

    # Two checks of one quarter are told apart: by number, and by when they were opened.
    ask(*recall("open", "--quarter", "2026-Q4"))
    twice = ask(*recall("open", "--quarter", "2026-Q4"))
    assert [one["code"] for one in twice["warnings"]] == ["round-open"], twice  # nobody knows which is meant
    assert "opened 20" in refused("several-rounds", *recall("close"))
    papers = ("import", written("service,pillars,example\nWe say it first,,\n", "one.csv"), "--round", twice["round"])
    assert ask(*recall(*papers))["waiting"] == 1
    refused("same-papers", *recall(*papers))
    assert ask(*recall(*papers, "--again"))["waiting"] == 2
    ask(*recall("close", "--round", twice["round"], "--drop"))
    ask(*recall("close", "--drop"))
    check = ask(*recall("open", "--quarter", "2026-Q4"))
    for who in AGENTS[:5]:
        ask(*recall("answer", written({}), who=who))
    ask(*recall("close"))
    quarters = ask(*recall("trend"))["quarters"]
    assert [(one["quarter"], one["check_of_quarter"]) for one in quarters] == [("2026-Q4", 1), ("2026-Q4", 2)], quarters
    assert quarters[1]["round"] == check["round"] and quarters[0]["opened_at"] < quarters[1]["opened_at"], quarters
    words = run(*recall("trend"))[1]
    assert "2026-Q4, check 1 of 2, opened 20" in words and "2026-Q4, check 2 of 2, opened 20" in words, words
    assert ask("verify", workspace)["ok"]
print("rounds are opened, answered, closed and told")
