# SPDX-License-Identifier: Apache-2.0
"""The demo's workspace: whole, believable, verified; somebody in it is erased without a trace."""
import pathlib
import tempfile
import time

from command_line import PATIENCE, ask, holds, refused, run

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    start = time.monotonic()
    made = ask("demo", workspace)
    assert time.monotonic() - start < 20 * PATIENCE, "the demo takes 20 s or more"
    assert made["calls"] >= 14 and made["chats"] == 30 and made["evaluations"] == 200, made
    for channel in ("call", "chat"):
        waiting = ask("interaction", "list", "-w", workspace, "--waiting", "--channel", channel)
        assert waiting["total"] >= 11, waiting["total"]
    people = ask("person", "list", "-w", workspace)["people"]
    assert sum("agent" in person["roles"] for person in people) == 12

    # Two evaluations are released and read, one of them is disputed; one alert was seen by nobody.
    lead = ("-w", workspace, "--as", "l-1")
    assert (made["released"], made["disputed"]) == (2, 1) and ask("feedback", "list", "--waiting", *lead)["waiting"] == 198
    assert [one["reference"] for one in ask("alert", "list", *lead)["alerts"]] == ["5017"]
    (disputed,) = ask("dispute", "list", "--undecided", *lead)["disputes"]
    assert (disputed["agent_name"], disputed["state"], disputed["due"]) == ("Callum Ferrie", "open", "2026-11-27"), disputed
    (mine,) = ask("feedback", "list", "-w", workspace, "--as", "d-105")["feedback"]
    assert mine["reference"] == "5001" and mine["read_at"] and mine["undecided"] == 1, mine

    verdict = ask("verify", workspace)
    assert verdict["ok"] and verdict["first_wrong"] is None
    assert ask("rebuild", workspace)["content_hash"] == verdict["content_hash"]

    # A part of a call quotes what its transcript says there.
    quoted = [(question["evidence"][i], messages) for evaluation in ask("interaction", "show", "4202", "-w", workspace)["evaluations"]
              for question in ask("evaluation", "explain", evaluation["id"], "-w", workspace)["questions"]
              for i, messages in enumerate(question["quoted"])]
    assert quoted and all(messages for _, messages in quoted), quoted

    # The strictness that was planted can be seen: Declan Moyle is the strictest, Saskia Brandt the most lenient.
    scores = {}
    some = ask("evaluation", "list", "-w", workspace)
    assert some["more"] and len(some["evaluations"]) == 100, "what is left out is said"
    lines = run("evaluation", "list", "-w", workspace, "--limit", 3)[1].splitlines()
    assert len(lines) == 4 and "--limit shows more" in lines[-1], lines
    assert ask("interaction", "show", lines[0].split()[0], "-w", workspace)["id"] == some["evaluations"][0]["interaction"], lines
    all_there_are = ask("evaluation", "list", "-w", workspace, "--limit", 1000)
    assert not all_there_are["more"]
    for evaluation in all_there_are["evaluations"]:
        if evaluation["raw"]:
            numerator, _, denominator = evaluation["raw"].partition("/")
            scores.setdefault(evaluation["evaluator_name"], []).append(int(numerator) / int(denominator or 1))
    means = {name: sum(values) / len(values) for name, values in scores.items()}
    assert min(means, key=means.get) == "Declan Moyle" and max(means, key=means.get) == "Saskia Brandt", means

    # Nobody is erased who was not meant.
    table = pathlib.Path(folder, "people.csv")
    table.write_text("external_id,name,roles\ny-1,Same Name,agent\ny-2,Same Name,agent\nSame Name,Third One,agent\n"
                     "z-1,Twin Name,agent\nz-2,Twin Name,agent\n")
    ask("person", "import", table, "-w", workspace, "--as", "h-6")
    table.write_text("name,roles\nNumberless One,agent\n")
    ask("person", "import", table, "-w", workspace, "--as", "h-6")
    for subject in ("", " ", "Twin Name"):
        refused("unknown-subject", "erase", workspace, "--subject", subject, "--reason", "x", "--as", "h-6")
    ask("erase", workspace, "--subject", "Same Name", "--reason", "asked", "--as", "h-6")
    left = [person["name"] for person in ask("person", "list", "-w", workspace)["people"]]
    assert "Third One" not in left and left.count("Same Name") == 2 and "Numberless One" in left, left

    # Names are nowhere on the disk in the clear, before erasure either.
    assert not holds(workspace, "Aileen McRory")
    shown = ask("interaction", "show", "4202", "-w", workspace)
    assert shown["content"] == "here" and shown["messages"][0]["text"].startswith("Good morning, Ollensay Line.")
    assert shown["customer_name"] == "Rosalind Achterberg"
    assert "Rosalind" in run("interaction", "show", "4202", "-w", workspace, "--json")[1]
    refused("not-allowed", "erase", workspace, "--subject", shown["customer"], "--reason", "asked", "--as", "l-1")
    erased = ask("erase", workspace, "--subject", shown["customer"], "--reason", "Rosalind asked for it", "--as", "h-6")
    assert erased["interactions"] == 1, erased
    again = ask("interaction", "show", "4202", "-w", workspace)
    assert again["customer_name"] == "(erased)", again["customer_name"]
    assert again["content"] == "erased" and not again["messages"], again["content"]
    for words in ("Rosalind", "Achterberg"):
        assert not holds(workspace, words), holds(workspace, words)
    explained = ask("evaluation", "explain", again["evaluations"][0]["id"], "-w", workspace)
    assert explained["words_erased"] and explained["raw"] is not None
    assert ask("verify", workspace)["ok"]
print("the demo is whole")
