# SPDX-License-Identifier: Apache-2.0
"""A submitted evaluation on paper: its print with every term, the sheet for its agent; as PDF, and as one web page that needs nothing else."""
import base64
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as tree

from command_line import ANSWERS, DEMO, ask, refused, run
from sounds import wav
from strict import skip_or_fail

PAGE = "{http://www.w3.org/1999/xhtml}"
ONE_QUESTION = """ringtrue: form 1
form: one
title: One thing
language: en
channels: [call]
vision: ollensay-service
scoring: {pass_mark: 80}
sections:
  - id: all
    title: All of it
    weight: 100
    questions:
      - id: first
        text: Says it first
        type: yes-no
        weight: 100
        trace: [says-it-first]
        comment: optional
        evidence: optional
        guidance: Before the customer asks.
        answers:
          - {id: "yes", text: "Yes", points: 1}
          - {id: "no", text: "No", points: 0}
"""
HOSTILE = "<script>alert(1)</script> & \"so\" 😀 שלום עולם"


def words(page):
    """The texts of a web page, without blanks; it must be XML."""
    root = tree.parse(page).getroot()
    assert root.tag == f"{PAGE}html", root.tag
    body = root.find(f"{PAGE}body")
    return "".join("".join(body.itertext()).split())


def needs_nothing_else(page):
    """No address but those that name XML, no script, and a policy that forbids both."""
    root = tree.parse(page).getroot()
    policy = [one.get("content") for one in root.iter(f"{PAGE}meta") if one.get("http-equiv") == "Content-Security-Policy"]
    assert len(policy) == 1 and policy[0].startswith("default-src 'none';") and "script-src" not in policy[0], policy
    for element in root.iter():
        assert element.tag.split("}")[1] not in ("script", "link", "iframe", "object", "embed", "base", "image", "img", "a", "use", "form"), element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            if name in ("src", "href", "action", "srcset", "poster"):
                assert value.startswith("data:audio/"), (element.tag, name, value[:60])
    text = page.read_text()
    assert set(re.findall(r"https?://[^\"' )<]*", text)) <= {"http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"}, text
    assert "url(" not in text and "@import" not in text


def holds(page, wanted):
    return "".join(wanted.split()) in words(page)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workspace = folder / "w"
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    (folder / "people.csv").write_text("external_id,name,roles\na-1,Bo Agent,agent\na-2,Cy Agent,agent\ne-1,Eve One,evaluator\nl-1,Lea Lead,lead\nm-1,Mo Shopper,shopper\n")
    ask("person", "import", folder / "people.csv", *founder)
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *founder)
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *founder)
    (folder / "chat.txt").write_text("Agent: Hello, this is Bo.\nCustomer: My parcel is late.\nAgent: It is on the ship.\n")
    ask("chat", "import", folder / "chat.txt", *founder, "--reference", "4127", "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")
    answers = {**ANSWERS, "by-name": {"answer": "no", "comment": HOSTILE, "evidence": ["messages 1-2"]}}
    (folder / "answers.json").write_text(json.dumps({"answers": answers}))
    evaluation = ask("evaluation", "submit", "-w", workspace, "--as", "e-1", "--interaction", "4127", "--answers", folder / "answers.json")["evaluation"]

    def paper(kind, file, *more, who="l-1"):
        return ask("evaluation", kind, evaluation, "--out", folder / file, "-w", workspace, "--as", who, *more)

    # The print: all that was given, and why.
    told = paper("print", "print.html")
    if told["warnings"]:
        skip_or_fail(f"the fonts of printed pages are not installed: {told['warnings']}")
    assert (told["file"], told["format"], told["pages"]) == (str(folder / "print.html"), "html", None), told
    needs_nothing_else(folder / "print.html")
    for wanted in ("Chat 4127", "Bo Agent", "Eve One", HOSTILE, "My parcel is late.", "messages 1 to 2", "How this form scores", "Sum"):
        assert holds(folder / "print.html", wanted), wanted
    explained = ask("evaluation", "explain", evaluation, "-w", workspace, "--as", "l-1")
    for question in explained["questions"]:
        assert holds(folder / "print.html", question["text"]), question["text"]

    # The sheet: no evaluator unless asked for; the comment, and what was written.
    paper("sheet", "sheet.html")
    needs_nothing_else(folder / "sheet.html")
    for wanted in ("Feedback for Bo Agent", "What to work on", HOSTILE, "My parcel is late.", "What good sounds like", "After reading"):
        assert holds(folder / "sheet.html", wanted), wanted
    assert not holds(folder / "sheet.html", "Eve One")
    paper("sheet", "named.html", "--with-evaluator")
    assert holds(folder / "named.html", "Eve One")
    told = paper("sheet", "de.html", "--language", "de")
    assert holds(folder / "de.html", "Rückmeldung für Bo Agent") and holds(folder / "de.html", "Nach dem Lesen")

    # Agents read theirs, and no other; nobody's file is written over; other formats are no papers.
    refused("not-allowed", "evaluation", "sheet", evaluation, "--out", folder / "x.html", "-w", workspace, "--as", "a-1")
    ask("feedback", "release", evaluation, "-w", workspace, "--as", "l-1")
    paper("sheet", "mine.html", who="a-1")
    other = ("-w", workspace, "--as", "a-2")
    for kind in ("print", "sheet"):
        refused("not-allowed", "evaluation", kind, evaluation, "--out", folder / "x.html", *other)
        refused("not-for-you", "evaluation", kind, evaluation, "--out", folder / "x.html", "-w", workspace, "--as", "m-1")
        refused("file-there", "evaluation", kind, evaluation, "--out", folder / "sheet.html", "-w", workspace, "--as", "l-1")
        assert run("evaluation", kind, evaluation, "--out", folder / "x.svg", "-w", workspace, "--as", "l-1")[0] == 2
    assert not (folder / "x.html").exists()

    # As PDF: other programs read its words.
    told = paper("print", "print.pdf")
    assert told["format"] == "pdf" and told["pages"] >= 2, told
    told = paper("sheet", "sheet.pdf")
    assert told["pages"] >= 1, told

    # A call: what was heard is in the page of the sheet; where the recording was removed, both say so.
    (folder / "one.form.yaml").write_text(ONE_QUESTION)
    ask("form", "publish", folder / "one.form.yaml", *founder)
    (folder / "call.wav").write_bytes(wav(40, channels=2))
    ask("call", "import", folder / "call.wav", *founder, "--reference", "5001", "--agent", "a-1", "--at", "2024-11-20T11:00:00Z")
    heard = {"first": {"answer": "no", "comment": "Said after", "evidence": ["00:10-00:12", "00:39-00:40"]}}
    (folder / "heard.json").write_text(json.dumps({"form": "one", "answers": heard}))
    evaluation = ask("evaluation", "submit", "-w", workspace, "--as", "e-1", "--interaction", "5001", "--answers", folder / "heard.json")["evaluation"]
    paper("sheet", "heard.html")
    sounds = [one.get("src") for one in tree.parse(folder / "heard.html").getroot().iter(f"{PAGE}audio")]
    assert len(sounds) == 2 and all(sound.startswith(("data:audio/mpeg;base64,", "data:audio/wav;base64,")) for sound in sounds), sounds
    sizes = [len(base64.b64decode(sound.split(",")[1], validate=True)) for sound in sounds]
    assert sizes[0] > 1.5 * sizes[1] > 0, sizes  # four seconds, and two at the end of the recording
    needs_nothing_else(folder / "heard.html")
    paper("print", "quiet.html")
    assert "<audio" not in (folder / "quiet.html").read_text()
    ask("call", "remove-recording", "5001", *founder, "--reason", "retention")
    for kind in ("print", "sheet"):
        paper(kind, "removed.html", "--replace")
        assert "<audio" not in (folder / "removed.html").read_text()
        assert holds(folder / "removed.html", "The recording or chat was taken away") and holds(folder / "removed.html", "Said after")

    if not shutil.which("pdftotext"):
        skip_or_fail("pdftotext (poppler-utils) is not installed")
    text = "".join(subprocess.run(["pdftotext", "-raw", folder / "sheet.pdf", "-"], capture_output=True, text=True, check=True).stdout.split())
    for wanted in ("Feedback for Bo Agent", "<script>alert(1)</script>", "My parcel is late.", "I have read this"):
        assert "".join(wanted.split()) in text, wanted
print("papers are whole")
