# SPDX-License-Identifier: Apache-2.0
"""A published vision is shown whole, with what stays to be looked at; one that is derived says from what, and stays in its scope."""
import pathlib
import tempfile

from command_line import ask, refused, run

VISION = """ringtrue: vision 2
vision: {id}
kind: {kind}
scope: {{{scope}}}
{head}
sources:
  - id: plan
    kind: business-strategy
    title: Plan
    date: 2024-03-01
    text: We win by keeping our word.
    quotes: [{{id: word, text: keeping our word}}]
  - {{id: brand, kind: brand-promise, title: Brand, text: We are there for you.}}
  - id: talks
    kind: {research}
    title: Talks
    text: I want to know the day.
    quotes: [{{id: day, text: know the day}}]
promises:
  - {{id: day, text: You know the day., to: current, quotes: [plan/word, talks/day]}}
pillars:
  - id: {pillar}
    name: {name}
    promises: [day]
{serves}    behaviours:
      - {{id: names-day, text: Names the day, channels: [call, chat], sounds_like: [By Thursday.], does_not_sound_like: [Soon.]}}
{tail}"""
ABOVE = {"id": "acme-above", "kind": "cx", "scope": "organisation: Acme", "head": "title: CX vision of Acme", "pillar": "sure", "name": "Sure",
         "research": "panel-notes", "serves": "", "tail": ""}
DESK = {"id": "acme-desk", "kind": "service", "scope": "organisation: Acme, function: Desk",
        "head": "derived_from: acme-above\ntitle: The desk\nreview_on: 2020-05-01\nrole: The voice of Acme", "research": "employee-voice",
        "pillar": "steady", "name": "Steady", "serves": "    serves: sure\n",
        "tail": "journeys:\n  - {journey: Moving house, percent: 33.5, part: The calls}\n"}


def write(folder, made):
    file = folder / f"{made['id']}.vision.yaml"
    file.write_text(VISION.format(**made))
    return file


def codes(findings):
    return [one["code"] for one in findings]


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    above, desk = write(folder, ABOVE), write(folder, DESK)
    workspace = folder / "w"
    ask("init", workspace, "--organisation", "Acme", "--name", "Ada Example")
    here = ("-w", workspace, "--as", "Ada Example")
    refused("unknown", "vision", "show", *here)
    ask("vision", "publish", desk, *here)
    alone = ask("vision", "show", *here)  # the only one needs no id
    assert alone["vision"] == "acme-desk" and alone["above"] is None, alone
    assert "Derived from: acme-above, of which no version is here" in run("vision", "show", *here)[1]
    assert ask("vision", "publish", above, *here)["visions_losing_pillar"] == []

    # Several: none is taken silently.
    said = refused("several-visions", "vision", "show", *here)
    assert "acme-above, acme-desk" in said, said

    shown = ask("vision", "show", "acme-desk", *here)
    assert shown["scope"] == {"organisation": "Acme", "function": "Desk", "centre": None}, shown
    assert shown["derived_from"] == "acme-above" and shown["above"]["title"] == "CX vision of Acme", shown
    # What the file does not say is null.
    assert [shown[key] for key in ("statement", "purpose", "serves", "language")] == [None] * 4 and shown["role"] == "The voice of Acme", shown
    assert shown["pillars"][0]["text"] is None, shown
    assert (shown["pillars"][0]["serves"], shown["pillars"][0]["serves_name"]) == ("sure", "Sure"), shown
    assert shown["journeys"] == [{"journey": "Moving house", "percent": "67/2", "part": "The calls"}], shown
    assert shown["sources"][0]["quotes"] == [{"id": "word", "text": "keeping our word"}] and shown["sources"][0]["date"] == "2024-03-01", shown
    behaviour = shown["pillars"][0]["behaviours"][0]
    assert behaviour["channels"] == ["call", "chat"] and behaviour["sounds_like"] == ["By Thursday."], behaviour
    assert behaviour["does_not_sound_like"] == ["Soon."], behaviour
    assert (shown["review_on"], shown["overdue"]) == ("2020-05-01", True), shown
    words = run("vision", "show", "acme-desk", *here)[1]
    for part in ("Service vision of: Acme, Desk\n", "Derived from: CX vision of Acme (acme-above, version 1)\n",
                 "To be reviewed by: 2020-05-01, which has passed\n", "caution: No promise rests on a quote from customer research.",
                 "Steady (steady)\n", "  serves: Sure (sure)\n", "  - Names the day [call, chat]\n", "sounds like: “By Thursday.”",
                 "  Moving house: 33.5 percent, The calls\n", "  Plan (business-strategy, 2024-03-01)\n    “keeping our word”\n"):
        assert part in words, (part, words)
    for empty in ("“”", "Purpose:", "We serve:"):
        assert empty not in words, (empty, words)

    # What was a caution when it was published stays one, with the forms in force too.
    assert sorted(codes(shown["findings"])) == ["no-customer-research", "review-date-passed"], shown
    checked = ask("form", "check", *here)
    assert checked["ok"] and [(one["vision"], one["number"]) for one in checked["visions"]] == [("acme-desk", 1)], checked
    assert checked["visions"][0]["findings"] == shown["findings"], checked
    words = run("form", "check", *here)[1]
    assert "acme-desk, version 1:7:" in words and "was to be reviewed by 2020-05-01" in words, words
    # The vision above loses the pillar that is served: whoever publishes it hears of it, and now that is an error.
    above.write_text(above.read_text().replace("id: sure", "id: sound"))
    lost, = ask("vision", "publish", above, *here)["visions_losing_pillar"]
    assert (lost["vision"], lost["number"], codes(lost["findings"])) == ("acme-desk", 1, ["unknown-cx-pillar"]), lost
    status, words, _ = run("vision", "publish", above, *here)
    assert status == 0 and "These visions in force serve what the vision no longer has." in words and "acme-desk, version 1:" in words, words
    assert run("form", "check", *here)[0] == 1
    assert "unknown-cx-pillar" in codes(ask("vision", "show", "acme-desk", *here)["findings"])

    # A vision to start from is checked beside the one above, and lies in its scope.
    made = ask("vision", "new", "--out", folder / "mail.yaml", "--organisation", "ACME", "--function", "Mail", "--cx-vision", above)
    assert "served-vision-not-given" not in codes(made["findings"]), made
    said = refused("other-scope", "vision", "new", "--out", folder / "x.yaml", "--organisation", "Other", "--function", "Mail",
                   "--cx-vision", above)
    assert "“Acme”" in said and "“Other”" in said, said
    refused("other-scope", "vision", "new", "--out", folder / "x.yaml", "--organisation", "Acme", "--function", "Claims", "--centre", "Leeds",
            "--cx-vision", desk)
    status, _, err = run("vision", "new", "--out", folder / "x.yaml", "--organisation", "A", "--journey", "Billing=110")
    assert status == 2 and "from 0 to 100" in err, err
    assert not (folder / "x.yaml").exists()

    # A proposal is called what it is.
    ask("vision", "propose", desk, "--out", folder / "cx.yaml")
    assert "title: The CX vision of Acme\n" in (folder / "cx.yaml").read_text()
print("a published vision is shown whole")
