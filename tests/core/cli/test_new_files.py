# SPDX-License-Identifier: Apache-2.0
"""A form or vision begins with a file that is written once, says what was asked, and can be gone on with."""
import pathlib
import tempfile

from command_line import ask, refused, run


def errors(findings):
    return [one["code"] for one in findings if "error" in (one.get("level"), one.get("severity"))]


with tempfile.TemporaryDirectory() as place:
    folder = pathlib.Path(place)
    form = folder / "desk.form.yaml"

    # A blank form can be scored at once: it lints clean but for cautions.
    made = ask("form", "new", "--out", form, "--title", "Chats of the desk", "--channel", "chat", "--vision", "desk")
    assert made["form"] == "chats-of-the-desk" and not errors(made["findings"]), made
    status, _, _ = run("form", "lint", form)
    assert status == 0
    (folder / "a.json").write_text('{"first": {"option": "yes"}}')
    assert ask("form", "score", "--form", form, "--answers", folder / "a.json")["score"] == 100

    # In German its texts are German, and what no texts are here for is said; marks leave a letter, not a hyphen.
    made = ask("form", "new", "--out", folder / "de.yaml", "--title", "Prüfung ÄÖ", "--language", "de")
    assert made["form"] == "pruefung-aeoe", made
    german = (folder / "de.yaml").read_text()
    assert "Was soll zu sehen oder zu hören sein?" in german and "What should" not in german and "text: Yes" not in german, german
    status, _, err = run("form", "new", "--out", folder / "upper.yaml", "--title", "Prüfung ÄÖ", "--language", "DE-at")
    assert status == 0 and not err and "Was soll zu sehen" in (folder / "upper.yaml").read_text(), err  # however it is written
    status, _, err = run("form", "new", "--out", folder / "fr.yaml", "--title", "Appels", "--language", "fr")
    assert status == 0 and "in English" in err, err
    assert run("form", "new", "--out", folder / "no.yaml", "--title", "X", "--language", "!!")[0] == 1  # no language

    # Nothing is written over, and nothing is written that could not be read.
    before = form.read_bytes()
    refused("already-there", "form", "new", "--out", form, "--title", "Another")
    assert form.read_bytes() == before
    refused("no-title", "form", "new", "--out", folder / "x.yaml")
    assert run("form", "new", "--out", folder / "x.yaml", "--title", "X", "--id", "No Id")[0] == 1
    refused("unknown-file", "form", "new", "--out", folder / "x.yaml", "--from", "nobody.form.yaml")
    refused("not-written", "form", "new", "--out", folder / "nowhere" / "x.yaml", "--title", "X")
    assert run("form", "new", "--out", folder / "x.yaml", "--title", "X", "--channel", "drum")[0] == 2
    assert not (folder / "x.yaml").exists()

    # From the library: as it ships, or under a name of its own.
    shipped = next(one["name"] for one in ask("library", "list")["files"] if one["name"].endswith(".form.yaml"))
    ask("form", "new", "--out", folder / "same.yaml", "--from", shipped)
    assert (folder / "same.yaml").read_text() == ask("library", "show", shipped)["text"]
    assert ask("form", "new", "--out", folder / "short.yaml", "--from", "inbound-call")["form"] == "inbound-call"  # as the guide names it
    assert ask("library", "show", "inbound-call")["text"] == (folder / "short.yaml").read_text()
    assert ask("form", "new", "--out", folder / "own.yaml", "--from", shipped, "--title", "Our calls")["form"] == "our-calls"

    # A vision says what a leader was asked; what it still needs is named.
    cx = folder / "cx.vision.yaml"
    made = ask("vision", "new", "--out", cx, "--organisation", "Ollensay Line", "--purpose", "Islands are near.", "--serves", "Islanders",
               "--role", "The bridge")
    assert made["kind"] == "cx" and errors(made["findings"]), made
    service = folder / "desk.vision.yaml"
    made = ask("vision", "new", "--out", service, "--organisation", "Ollensay Line", "--function", "Desk", "--cx-vision", cx,
               "--purpose", "You know when.", "--serves", "Travellers", "--role", "The voice of the boat", "--journey", "Moving house=60")
    text = service.read_text()
    assert made["kind"] == "service" and made["vision"] == "the-service-vision-of-desk", made
    for said in ("You know when.", "Travellers", "The voice of the boat", "derived_from: the-cx-vision-of-ollensay-line", "Moving house"):
        assert said in text, (said, text)
    centre = ask("vision", "new", "--out", folder / "south.yaml", "--organisation", "Ollensay Line", "--function", "Desk", "--centre", "South",
                 "--cx-vision", service)
    assert centre["vision"] == "the-service-vision-of-south", centre
    german = ask("vision", "new", "--out", folder / "auskunft.yaml", "--organisation", "Ollensay Line", "--function", "Auskunft",
                 "--language", "De")
    assert german["vision"] == "die-service-vision-von-auskunft", german
    assert "title: Die Service-Vision von Auskunft" in (folder / "auskunft.yaml").read_text()
    german = ask("vision", "new", "--out", folder / "ganze.yaml", "--organisation", "Ollensay Line", "--language", "de")
    assert german["vision"] == "die-cx-vision-von-ollensay-line", german
    words = run("vision", "new", "--out", folder / "copy.yaml", "--from", "lantern-service.vision.yaml")[1]
    assert words.endswith("is written.\n"), words  # nothing is missing
    refused("no-cx-vision", "vision", "new", "--out", folder / "y.yaml", "--organisation", "O", "--function", "Mail", "--cx-vision", service)
    refused("derived-cx-vision", "vision", "new", "--out", folder / "y.yaml", "--organisation", "O", "--cx-vision", cx)
    refused("no-organisation", "vision", "new", "--out", folder / "y.yaml")
    refused("no-function", "vision", "new", "--out", folder / "y.yaml", "--organisation", "O", "--centre", "South")
    refused("already-there", "vision", "new", "--out", cx, "--organisation", "O")
    assert run("vision", "new", "--out", folder / "y.yaml", "--organisation", "O", "--journey", "Moving house=130")[0] == 2
    assert not (folder / "y.yaml").exists()
print("files to start from are written once and say what was asked")
