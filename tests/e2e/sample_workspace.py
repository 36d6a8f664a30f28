# SPDX-License-Identifier: Apache-2.0
"""A small workspace of the demo's people, vision and forms, made on the command line for the app to be opened on.

Every script that uses it is called with the program ringtrue first and ringtrue-app second.
"""
import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "core" / "cli"))

from command_line import DEMO, ask, shared  # noqa: E402

APP = Path(sys.argv[2])
CHAT, CALL = "115", "40"


def make(folder):
    """A workspace without interactions."""
    workspace = Path(folder) / "w"
    ask("init", workspace, "--organisation", "Ollensay Line", "--name", "Ada Example")
    for noun, file in (("team", "teams"), ("person", "people"), ("contact-type", "contact_types")):
        ask(noun, "import", DEMO / f"{file}.csv", "-w", workspace, "--as", "Ada Example")
    ask("vision", "publish", DEMO / "ollensay.vision.yaml", "-w", workspace, "--as", "Ada Example")
    for form in ("call", "chat"):
        ask("form", "publish", DEMO / f"ollensay-{form}.form.yaml", "-w", workspace, "--as", "Ada Example")
    return workspace


def import_star_chat(workspace):
    """A real chat, number CHAT."""
    ask("chat", "import", shared("data/chat/star/115.json"), "-w", workspace, "--as", "q-11", "--reference", CHAT,
        "--agent", "d-105", "--contact-type", "refund")


def import_lca_call(workspace):
    """A real call, number CALL: the agent's and the caller's file as one of two channels."""
    agent, caller = (shared(f"data/calls/lca/Auto_Repairs_40_UTC_{side}.wav") for side in ("agent", "caller"))
    ask("call", "import", agent, "--right", caller, "--sides", "agent-left", "-w", workspace, "--as", "q-11",
        "--reference", CALL, "--agent", "d-101", "--contact-type", "refund")


def import_demo_chat(workspace, number="5003"):
    """One of the demo's chats, for tests that need no data from elsewhere."""
    ask("chat", "import", DEMO / "chats" / f"chat-{number}.chat.json", "--reference", number, "--agent", "d-204",
        "-w", workspace, "--as", "q-11")


def import_demo_call(workspace, number="4205"):
    ask("call", "import", DEMO / "calls" / f"call-{number}.opus", "-w", workspace, "--as", "q-11", "--reference", number,
        "--agent", "d-105", "--contact-type", "refund")


def submit(workspace, person, reference, answers):
    """Submits answers on the command line; the id of the evaluation."""
    file = Path(workspace).parent / f"{reference}-{person}.json"
    file.write_text(json.dumps({"answers": answers}))
    return ask("evaluation", "submit", "-w", workspace, "--as", person, "--interaction", reference, "--answers", file)["evaluation"]


def evaluation_by(workspace, name, reference):
    """The id of what somebody submitted on an interaction."""
    shown = ask("interaction", "show", reference, "-w", workspace)
    made = [evaluation["id"] for evaluation in shown["evaluations"] if evaluation["evaluator_name"] == name]
    assert len(made) == 1, shown
    return made[0]
