# SPDX-License-Identifier: Apache-2.0
"""What ships to start from is listed, printed and sound; files are printed as the program writes them."""
import json
import pathlib
import tempfile

from command_line import DEMO, ask, refused, run

FORMS = ["inbound-call", "outbound-call", "chat", "mail", "social-message", "complaint", "branch-visit", "mystery-call",
         "mystery-chat", "mystery-store-visit", "self-evaluation", "compliance-check", "journey-block"]

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    names = [file["name"] for file in ask("library", "list")["files"]]
    assert {"first-steps.vision.yaml", "lantern-service.vision.yaml", "form.schema.json", "vision.schema.json"} <= set(names), names
    assert {f"{form}.form.yaml" for form in FORMS} <= set(names), names
    for name in names:
        text = ask("library", "show", name)["text"]
        assert run("library", "show", name)[1] == text, name
        (folder / name).write_text(text)
        if name.endswith(".json"):
            assert json.loads(text)["$schema"], name
    refused("unknown-file", "library", "show", "second-steps.form.yaml")
    for form in FORMS:
        assert not ask("form", "lint", folder / f"{form}.form.yaml", "--vision", folder / "lantern-service.vision.yaml")["findings"], form

    # With them a workspace can be begun.
    workspace = folder / "w"
    founder = ("-w", workspace, "--as", "Ada Example")
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for name in names:
        if name.endswith(".yaml"):
            ask(name.split(".")[-2], "publish", folder / name, *founder)

    # The same content, always the same bytes: written once more it does not change, and comments are gone.
    for noun, name in (("vision", "ollensay.vision.yaml"), ("form", "ollensay-chat.form.yaml"), ("form", "ollensay-call.form.yaml")):
        assert "#" in (DEMO / name).read_text()
        once = ask(noun, "format", DEMO / name)["text"]
        (folder / name).write_text(once)
        assert run(noun, "format", folder / name)[1] == once and not once.startswith("#"), name
        assert not [one for one in ask(noun, "lint", folder / name)["findings"] if one["level"] == "error"], name
    (folder / "broken.yaml").write_text("ringtrue: form 1\nform: [\n")
    status, out, _ = run("form", "format", folder / "broken.yaml")
    assert status == 1 and ":3:1: error:" in out, out
print("what ships is sound")
