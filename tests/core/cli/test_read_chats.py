# SPDX-License-Identifier: Apache-2.0
"""How the file of a chat or a transcript was read is told: who is who, what was guessed, where a transcript does not fit its call."""
import pathlib
import tempfile

from command_line import ask, refused, run
from sounds import wav

with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example")
    here = ("-w", workspace, "--as", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\n")
    ask("person", "import", people, *here)
    file = pathlib.Path(folder) / "said.txt"
    numbers = iter(range(1, 100))

    def about():
        return (*here, "--reference", str(next(numbers)), "--agent", "a-1", "--at", "2024-11-20T10:00:00Z")

    def codes(reply):
        return [warning["code"] for warning in reply["warnings"]]

    # A chat: what was guessed, and what was found in it.
    for text, expected in (("[10:00] Agent Bo: Hello.\n[10:01] Max: My parcel is late.\n", []),
                           ("[10:00] Max: Hello.\n[10:01] Bo: Good morning.\n", ["sides-guessed"]),
                           ("Agent Bo: Hello.\nMax: My parcel.\n", ["no-times"]),
                           ("[10:01] Agent Bo: Hello.\n[10:00] Max: Hi.\n", ["times-go-back"]),
                           ("[10:00] Agent Bo: He\u200bllo.\n[10:01] Max: \u202eHi.\n", ["unseen-characters"])):
        file.write_text(text)
        reply = ask("chat", "import", file, *about())
        assert codes(reply) == expected, (text, reply)
    assert "Message 1 holds characters" in reply["warnings"][0]["message"], reply

    # Blanks around a number or a customer's key are none of it.
    customers = []
    for number, key in ((" 70 ", "K-7"), ("71", " K-7 ")):
        file.write_text(f"[10:00] Agent Bo: Hello {number}.\n[10:01] Max: Hi.\n")
        reply = ask("chat", "import", file, *here, "--reference", number, "--agent", "a-1", "--customer-key", key,
                    "--at", "2024-11-20T10:00:00Z")
        customers.append(reply["imported"]["customer"])
    assert customers[0] == customers[1], customers
    assert ask("interaction", "show", "70", *here)["reference"] == "70"

    # A call's transcript: its times count from the call's beginning where all lie within it, else from its first message.
    def call(text, *options, seconds):
        file.write_text(text)
        recording = pathlib.Path(folder) / f"{seconds}.wav"
        recording.write_bytes(wav(seconds, pitch=30 + seconds))
        reply = ask("call", "import", recording, "--transcript", file, *about(), *options)
        shown = ask("interaction", "show", reply["imported"]["id"], *here)
        return reply, [message["at_ms"] for message in shown["messages"]]

    reply, times = call("[0:00:03] Agent Bo: Hello.\n[0:00:05] Max: Hi.\n", seconds=8)
    assert codes(reply) == [] and times == [3000, 5000], (reply, times)
    assert reply["transcript"] == {"format": "lines", "messages": 2, "speakers": [{"name": "Agent Bo", "side": "agent"},
                                                                               {"name": "Max", "side": "customer"}]}, reply
    reply, times = call("[14:02:03] Agent Bo: Hello.\n[14:02:05] Max: Hi.\n", seconds=9)
    assert codes(reply) == [] and times == [0, 2000], (reply, times)
    reply, times = call("[14:02:03] Agent Bo: Hello.\n[14:02:35] Max: Hi.\n", seconds=10)
    assert codes(reply) == ["transcript-longer"] and times == [0, 32000], (reply, times)
    assert "until 0:32, and the call ends at 0:10" in reply["warnings"][0]["message"], reply
    reply, _ = call("[0:00:01] Max: Hello.\n[0:00:02] Bo: Hi.\n", "--agent-speaker", "Max", seconds=11)
    assert codes(reply) == [] and reply["transcript"]["speakers"][0] == {"name": "Max", "side": "agent"}, reply
    message = refused("unknown-speaker", "call", "import", folder + "/8.wav", "--transcript", file, *about(), "--agent-speaker", "Bob")
    assert "“Max”, “Bo”" in message and "Nothing was imported" in message, message
    status, _, err = run("call", "import", folder + "/8.wav", *about(), "--agent-speaker", "Bo")
    assert status == 2 and "--transcript" in err, err
print("how a file was read is told")
