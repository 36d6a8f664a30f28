# SPDX-License-Identifier: Apache-2.0
"""Visions and forms are printed: posters, cards, sheets; as PDF and SVG; nothing is written over unasked."""
import pathlib
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as tree

from command_line import DEMO, ask, refused, run
from strict import skip_or_fail

VISION = DEMO / "ollensay.vision.yaml"
FORM = DEMO / "ollensay-call.form.yaml"


def texts(svg):
    """The texts of an SVG file, without blanks."""
    root = tree.parse(svg).getroot()
    return "".join("".join(one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text")).split())


def holds(svg, words):
    return "".join(words.split()) in texts(svg)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    out = folder / "poster.pdf"

    # A poster, A3 unless said; the same file gives the same bytes.
    told = ask("vision", "poster", VISION, "--out", out)
    assert (told["file"], told["format"], told["pages"]) == (str(out), "pdf", 1), told
    if told["warnings"]:
        skip_or_fail(f"the fonts of printed pages are not installed: {told['warnings']}")
    first = out.read_bytes()
    assert first.startswith(b"%PDF-")
    refused("file-there", "vision", "poster", VISION, "--out", out)
    assert out.read_bytes() == first
    ask("vision", "poster", VISION, "--out", out, "--replace")
    assert out.read_bytes() == first
    (folder / "made.pdf").mkdir()
    refused("not-a-file", "vision", "poster", VISION, "--out", folder / "made.pdf")
    refused("missing", "vision", "poster", VISION, "--out", folder / "no-such-folder" / "x.pdf")
    for wrong in ("poster.png", "poster", ""):
        assert run("vision", "poster", VISION, "--out", folder / wrong if wrong else wrong)[0] == 2, wrong
    assert sorted(file.name for file in folder.iterdir()) == ["made.pdf", "poster.pdf"]

    # As SVG, in A4, in another language.
    ask("vision", "poster", VISION, "--out", folder / "a4.svg", "--paper", "a4")
    root = tree.parse(folder / "a4.svg").getroot()
    assert root.get("viewBox") == "0 0 595.28 841.89", root.attrib
    assert holds(folder / "a4.svg", "You hear it from us first"), texts(folder / "a4.svg")
    told = ask("vision", "poster", VISION, "--out", folder / "de.svg", "--language", "de")
    assert [one["code"] for one in told["warnings"]] == ["not-translated"], told
    assert holds(folder / "de.svg", "Wir versprechen")

    # A card per channel; a card has a sheet of its own.
    told = ask("vision", "poster", VISION, "--out", folder / "card.svg", "--card", "chat")
    assert told["pages"] <= 2, told
    assert holds(folder / "card.svg", "Writes one thing a message") and not holds(folder / "card.svg", "then music")
    assert run("vision", "poster", VISION, "--out", folder / "x.pdf", "--card", "chat", "--paper", "a4")[0] == 2
    assert run("vision", "poster", VISION, "--out", folder / "x.pdf", "--card", "fax")[0] == 2

    # Forms: with points, for shoppers without.
    told = ask("form", "print", FORM, "--vision", VISION, "--out", folder / "form.svg")
    assert told["pages"] > 1, told
    for words in ("Says that the call is recorded", "2 points", "Compliance-critical", "Obligation 1", "You hear it from us first"):
        assert holds(folder / "form.svg", words), words
    ask("form", "print", FORM, "--vision", VISION, "--out", folder / "shoppers.svg", "--for-shoppers")
    assert holds(folder / "shoppers.svg", "Says that the call is recorded")
    for words in ("2 points", "-critical", "Obligation", "You hear it from us first", "of 100"):
        assert not holds(folder / "shoppers.svg", words), words
    ask("form", "print", FORM, "--out", folder / "plain.svg", "--without-points")
    assert holds(folder / "plain.svg", "Obligation 1") and not holds(folder / "plain.svg", "2 points")

    # A form of mystery shopping is printed for shoppers, and for the office where somebody says so.
    mystery = folder / "mystery.form.yaml"
    mystery.write_text(ask("library", "show", "mystery-call.form.yaml")["text"])
    lantern = folder / "lantern.vision.yaml"
    lantern.write_text(ask("library", "show", "lantern-service.vision.yaml")["text"])
    ask("form", "print", mystery, "--vision", lantern, "--out", folder / "theirs.svg")
    assert not holds(folder / "theirs.svg", "2 points") and not holds(folder / "theirs.svg", "of 100")
    ask("form", "print", mystery, "--vision", lantern, "--out", folder / "office.svg", "--with-points")
    assert holds(folder / "office.svg", "2 points")
    assert run("form", "print", mystery, "--out", folder / "x.pdf", "--with-points", "--for-shoppers")[0] == 2

    # What cannot be read is answered as by its lint; what is not named, by what to name.
    (folder / "broken.yaml").write_text("ringtrue: vision 1\nvision: [\n")
    assert run("vision", "poster", folder / "broken.yaml", "--out", folder / "x.pdf")[0] == 1
    assert run("form", "print", folder / "broken.yaml", "--out", folder / "x.pdf")[0] == 1
    refused("nothing-to-show", "vision", "poster", "--out", folder / "x.pdf", environment={"RINGTRUE_WORKSPACE": ""})
    refused("nothing-to-show", "form", "print", "--out", folder / "x.pdf", environment={"RINGTRUE_WORKSPACE": ""})
    assert not (folder / "x.pdf").exists()

    # What was published, with its number; shoppers get no vision and no points.
    workspace = folder / "w"
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    ask("vision", "publish", VISION, *founder)
    ask("form", "publish", FORM, *founder)
    ask("vision", "poster", "--vision", "ollensay-service", "--out", folder / "published.svg", *founder)
    assert holds(folder / "published.svg", "Version 1")
    ask("form", "print", "--form", "ollensay-call", "--out", folder / "sheet.svg", *founder)
    assert holds(folder / "sheet.svg", "You hear it from us first") and holds(folder / "sheet.svg", "Version 1")
    # The workspace of the environment is meant, where no file is named.
    named, who = {"environment": {"RINGTRUE_WORKSPACE": str(workspace)}}, ("--as", "Ada Example")
    ask("vision", "poster", "--vision", "ollensay-service", "--out", folder / "named.svg", *who, **named)
    assert (folder / "named.svg").read_bytes() == (folder / "published.svg").read_bytes()
    ask("form", "print", "--form", "ollensay-call", "--out", folder / "named-sheet.svg", *who, **named)
    assert (folder / "named-sheet.svg").read_bytes() == (folder / "sheet.svg").read_bytes()
    ask("vision", "poster", VISION, "--out", folder / "file.svg", **named)
    assert not holds(folder / "file.svg", "Version 1")
    refused("unknown", "vision", "poster", "--vision", "no-such", "--out", folder / "x.pdf", *founder)
    (folder / "people.csv").write_text("external_id,name,roles\nm-1,Mo Shopper,shopper\n")
    ask("person", "import", folder / "people.csv", *founder)
    shopper = ("-w", workspace, "--as", "m-1")
    refused("not-for-you", "vision", "poster", "--out", folder / "x.pdf", *shopper)
    refused("not-for-you", "form", "print", "--form", "ollensay-call", "--out", folder / "x.pdf", *shopper)
    ask("form", "print", "--form", "ollensay-call", "--out", folder / "mo.svg", "--for-shoppers", *shopper)
    assert not holds(folder / "mo.svg", "2 points")

    # Fonts that are missing are named; without a font there is nothing to print with.
    head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    (folder / "none.conf").write_text(f"{head}</fontconfig>")
    refused("no-fonts", "vision", "poster", VISION, "--out", folder / "x.pdf", environment={"FONTCONFIG_FILE": str(folder / "none.conf")})
    dejavu = pathlib.Path("/usr/share/fonts/truetype/dejavu")
    if dejavu.exists():
        (folder / "few.conf").write_text(f"{head}<dir>{dejavu}</dir><cachedir>{folder}/cache</cachedir></fontconfig>")
        told = ask("vision", "poster", VISION, "--out", folder / "few.pdf", environment={"FONTCONFIG_FILE": str(folder / "few.conf")})
        codes = [one["code"] for one in told["warnings"]]
        assert codes == ["font-missing", "font-missing"] and "Roboto" in told["warnings"][0]["message"], told

    # Another program reads the PDF: its title, no author, no time, its words.
    if not shutil.which("pdftotext"):
        skip_or_fail("pdftotext (poppler-utils) is not installed")
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    assert "Service vision of the Customer desk" in info and "Author" not in info and "CreationDate" not in info, info
    words = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    assert "Brings up a delay, change or" in words, words
print("what is printed is whole")
