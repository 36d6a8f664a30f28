# SPDX-License-Identifier: Apache-2.0
"""Who reads which scores: agents their own, evaluators blind until they submitted theirs, leads and others all."""
import json
import pathlib
import tempfile

from command_line import ANSWERS, DEMO, ask, refused, run

ALL = ("lead", "facilitator", "programme-owner", "trainer", "experience-owner", "client", "auditor", "workspace-administrator")
OWN = ("evaluator", "editor", "agent")


def made(folder, name, roles):
    """A workspace of that name: two agents and a chat of each, two evaluators, somebody of each role."""
    workspace = f"{folder}/{name}"
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    founder = ("-w", workspace, "--as", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    of_roles = "".join(f"{role},Some {role},{role}\n" for role in roles)
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\na-2,Cy Agent,agent\ne-1,Eve One,evaluator\ne-2,Max Two,evaluator\n" + of_roles)
    ask("person", "import", people, *founder)
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *founder)
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *founder)
    for number, agent in ((1, "a-1"), (2, "a-2")):
        chat = pathlib.Path(folder) / "chat.txt"
        chat.write_text(f"Agent: Hello.\nCustomer: Parcel {number} is late.\n")
        ask("chat", "import", chat, *founder, "--reference", str(number), "--agent", agent, "--at", "2024-11-20T10:00:00Z")
    return workspace


def submit(workspace, answers, who, number):
    return ask("evaluation", "submit", "-w", workspace, "--as", who, "--interaction", number, "--answers", answers)["evaluation"]


def release(workspace, who, *evaluations):
    ask("feedback", "release", *evaluations, "-w", workspace, "--as", who)


def listed(workspace, *who):
    return {evaluation["id"] for evaluation in ask("evaluation", "list", "-w", workspace, *who)["evaluations"]}


with tempfile.TemporaryDirectory() as folder:
    answers = pathlib.Path(folder) / "answers.json"
    answers.write_text(json.dumps({"answers": ANSWERS}))
    workspace = made(folder, "w", (*ALL, *OWN, "shopper"))
    first, second = submit(workspace, answers, "e-1", "1"), submit(workspace, answers, "e-1", "2")

    def sees(who, expected, interactions=("1", "2")):
        """By each command that shows scores; interactions that are not named are not theirs to read."""
        as_who = ("--as", who)
        assert listed(workspace, *as_who) == expected, (who, listed(workspace, *as_who))
        rows = ask("interaction", "list", "-w", workspace, *as_who)["interactions"]
        assert {row["evaluation"]["id"] for row in rows if row["evaluation"]} == expected, (who, rows)
        assert {row["reference"] for row in rows} == set(interactions), (who, rows)
        for number, evaluation in (("1", first), ("2", second)):
            if number not in interactions:
                refused("not-for-you", "interaction", "show", number, "-w", workspace, *as_who)
                refused("not-allowed", "evaluation", "explain", evaluation, "-w", workspace, *as_who)
                continue
            shown = ask("interaction", "show", number, "-w", workspace, *as_who)
            assert {one["id"] for one in shown["evaluations"]} == expected & {evaluation}, (who, shown["evaluations"])
            assert shown["evaluations_hidden"] == (0 if evaluation in expected else 1), shown
            explain = ("evaluation", "explain", evaluation, "-w", workspace, *as_who)
            if evaluation in expected:
                assert ask(*explain)["evaluation"] == evaluation
            else:
                refused("not-allowed", *explain)
                assert "not shown" in run("interaction", "show", number, "-w", workspace, *as_who)[1]

    for role in ALL:
        sees(role, {first, second})
    for role in OWN:
        sees(role, set(), () if role == "agent" else ("1", "2"))
    sees("a-1", set(), ("1",))  # what is not released is not theirs to read
    release(workspace, "lead", first, second)
    sees("a-1", {first}, ("1",))
    sees("a-2", {second}, ("2",))
    sees("e-1", {first, second})
    sees("e-2", set())

    # An agent asks for a colleague; a mystery shopper must not know what counts, and reads nothing of the centre's.
    refused("not-for-you", "interaction", "list", "-w", workspace, "--as", "a-1", "--agent", "a-2")
    assert "None that are shown to you" in run("interaction", "list", "-w", workspace, "--as", "shopper")[1]
    assert run("evaluation", "list", "--limit", "0", "-w", workspace, "--as", "lead")[0] == 2
    as_shopper = ("-w", workspace, "--as", "shopper")
    assert ask("interaction", "list", *as_shopper)["interactions"] == []
    for command in (("interaction", "show", "1"), ("evaluation", "list"), ("evaluation", "explain", first),
                    ("vision", "show"), ("form", "show", "ollensay-chat")):
        refused("not-for-you", *command, *as_shopper)
    assert ask("vision", "show", "-w", workspace, "--as", "a-1")["pillars"] and ask("form", "show", "ollensay-chat", "-w", workspace)

    # Whoever has begun one of their own is blind until it is submitted, whatever their roles; an agent's own are theirs.
    def begin(who, number):
        return ask("draft", "save", "-w", workspace, "--as", who, "--interaction", number, "--answers", answers)["draft"]

    begun = begin("lead", "1")
    sees("lead", {second})
    assert "that you have begun" in run("interaction", "show", "1", "-w", workspace, "--as", "lead")[1]
    assert "has begun" in refused("not-allowed", "evaluation", "explain", first, "-w", workspace, "--as", "lead")
    ask("draft", "discard", begun, "-w", workspace, "--as", "lead")
    sees("lead", {first, second})
    # A comment without an answer is begun, too.
    answers_of = answers.read_text()
    answers.write_text('{"answers": {"by-name": {"comment": "Listen again"}}}')
    begun = begin("lead", "1")
    sees("lead", {second})
    ask("draft", "discard", begun, "-w", workspace, "--as", "lead")
    answers.write_text(answers_of)
    third = submit(workspace, answers, "e-2", "1") # hers is given: what others gave is blind no more
    assert listed(workspace, "--as", "e-2") == {first, third}
    assert listed(workspace, "--as", "e-1") == {first, second, third}
    assert listed(workspace, "--as", "a-2") == {second}

    # Nobody named: what anybody here could read by naming a lead without a passphrase; with passphrases, nothing.
    assert listed(workspace) == {first, second, third}

    # Passphrases, in a workspace of few: each takes its time to be tried.
    workspace = made(folder, "p", ("lead", "shopper"))
    first, third = submit(workspace, answers, "e-1", "1"), submit(workspace, answers, "e-2", "1")
    release(workspace, "lead", first, third)
    submit(workspace, answers, "e-1", "2")
    for who in ("lead", "Ada Example"):
        ask("person", "passphrase", "-w", workspace, "--as", who, environment={"RINGTRUE_NEW_PASSPHRASE": f"words of {who}"})
    refused("who", "evaluation", "list", "-w", workspace)
    refused("who", "evaluation", "explain", first, "-w", workspace)
    shown = ask("interaction", "show", "1", "-w", workspace)
    assert shown["evaluations"] == [] and shown["evaluations_hidden"] == 2 and shown["messages"], shown
    refused("wrong-passphrase", "evaluation", "list", "-w", workspace, "--as", "lead", environment={"RINGTRUE_PASSPHRASE": "guessed words"})
    assert len(ask("evaluation", "list", "-w", workspace, "--as", "lead", environment={"RINGTRUE_PASSPHRASE": "words of lead"})["evaluations"]) == 3
    assert listed(workspace, "--as", "a-1") == {first, third}

    # Where only passphrases open it, whoever did is who reads, also without --as.
    def words(who):
        return {"RINGTRUE_PASSPHRASE": f"words of {who}"}

    for who in ("a-1", "a-2", "e-1", "e-2", "shopper"):
        ask("person", "passphrase", "-w", workspace, "--as", who, environment={"RINGTRUE_NEW_PASSPHRASE": f"words of {who}"})
    assert not (pathlib.Path(workspace) / "unlock.key").exists()
    assert ask("interaction", "show", "1", "-w", workspace, environment=words("a-1"))["messages"]
    refused("not-for-you", "interaction", "show", "2", "-w", workspace, environment=words("a-1"))
    rows = ask("interaction", "list", "-w", workspace, environment=words("a-1"))["interactions"]
    assert {row["reference"] for row in rows} == {"1"}, rows
    refused("not-for-you", "form", "show", "ollensay-chat", "-w", workspace, environment=words("shopper"))
    refused("wrong-passphrase", "vision", "show", "-w", workspace, "--as", "lead", environment=words("shopper"))
    assert len(ask("interaction", "list", "-w", workspace, environment=words("lead"))["interactions"]) == 2
print("everybody reads what is for them")
