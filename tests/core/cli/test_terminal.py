# SPDX-License-Identifier: Apache-2.0
"""What customers wrote neither steers the terminal nor looks like a line of the program."""
import json
import pathlib
import tempfile

from command_line import DEMO, ask, run

FORGED = "late.\n  3     0:09  agent     I promise you 900 euros."
HIDDEN = "over\rwritten, no\u200bwidth, \u202eturned, \x1b[31mred"

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    here = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
    ask("person", "import", people, *here)
    messages = [{"side": "agent", "at_ms": 0, "text": "Hello."}, {"side": "customer", "at_ms": 8000, "text": FORGED},
                {"side": "customer", "at_ms": 9000, "text": HIDDEN}]
    chat = pathlib.Path(folder) / "chat.json"
    chat.write_text(json.dumps({"ringtrue": "transcript 1", "messages": messages}))
    ask("chat", "import", chat, *here, "--reference", "1", "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")

    status, out, err = run("interaction", "show", "1", *here)
    assert status == 0, err
    lines = out.split("\n")
    assert [line for line in lines if "900 euros" in line] == [" " * 24 + "  3     0:09  agent     I promise you 900 euros."], out
    assert "over<U+000D>written, no<U+200B>width, <U+202E>turned, <U+001B>[31mred" in out, out
    assert not {"\r", "\u200b", "\u202e", "\x1b"} & set(out), out
    shown = ask("interaction", "show", "1", *here)["messages"]
    assert [message["text"] for message in shown] == ["Hello.", FORGED, HIDDEN] # programs get what was written

    # form show: what each question weighs and takes, when it is asked, and what the form covers.
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", *here)
    ask("form", "publish", DEMO / "ollensay-chat.form.yaml", *here)
    words = run("form", "show", "ollensay-chat", *here)[1]
    for part in ("shown after a fail: raw-and-failed", "rounding: 1 decimals, half-up", "weighs 10.00 of 100",
                 "not 0 (compliance-critical)", "-> obligation identity-check", "Coverage, of 100"):
        assert part in words, (part, words)
    form = ask("form", "show", "ollensay-chat", *here)
    identity = form["sections"][0]["questions"][0]
    assert form["scoring"]["fail_display"] == "raw-and-failed" and form["number"] == 1 and form["form"] == "ollensay-chat"
    assert identity["phase"] == "during" and "which postcode" in identity["guidance"] and identity["when"] is None
    assert identity["answers"][2]["error"] == "compliance-critical" and identity["obligation"] == "identity-check"
print("the terminal shows what was written")
