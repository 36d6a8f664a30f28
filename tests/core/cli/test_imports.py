# SPDX-License-Identifier: Apache-2.0
"""What an import refuses: numbers, times, agents and sides that cannot be, and what was imported before."""
import pathlib
import shutil
import subprocess
import tempfile

from command_line import ask, refused, run
from sounds import wav

CLOCK = """#include <time.h>
int clock_gettime(clockid_t clock, struct timespec *at) { (void)clock; at->tv_sec = -1000; at->tv_nsec = 0; return 0; }
"""


def preloaded_clock(folder):
    """The environment in which the clock stands before 1970; nothing where no library can be put before the program's."""
    (folder / "clock.c").write_text(CLOCK)
    compiler = shutil.which("cc")
    made = compiler and subprocess.run([compiler, "-shared", "-fPIC", "-o", folder / "clock.so", folder / "clock.c"], check=False).returncode == 0
    environment = {"LD_PRELOAD": str(folder / "clock.so")}
    return environment if made and run("--version", environment=environment)[0] == 0 else None


with tempfile.TemporaryDirectory() as folder:
    workspace = f"{folder}/w"
    ask("init", workspace, "--organisation", "Tidewater", "--name", "Ada Example")
    here = ("-w", workspace, "--as", "Ada Example")
    people = pathlib.Path(folder) / "people.csv"
    people.write_text("external_id,name,roles\na-1,Bo Agent,agent\na-2,Cy Agent,agent;lead\ne-1,Eve Evaluator,evaluator\n")
    ask("person", "import", people, *here)
    at = ("--at", "2024-11-20T10:00:00Z")
    call = pathlib.Path(folder) / "call.wav"
    call.write_bytes(wav(4))

    def told(code, *options, file=call, noun="call"):
        message = refused(code, noun, "import", file, *here, *options)
        assert message.endswith("Nothing was imported.") or "Nothing was imported. " in message, message
        assert ask("interaction", "list", *here)["total"] == count, "nothing was imported"
        return message

    count = 0
    # The number people say.
    for reference, why in (("", "empty"), ("  ", "empty"), ("\u202e7214", "cannot be seen"), ("41\u200b27", "cannot be seen"),
                           ("41\n27", "cannot be seen"), ("x" * 101, "more than 100")):
        assert why in told("bad-reference", "--reference", reference, "--agent", "a-1", *at), reference
    # When it began.
    for moment, why in (("1890-01-01T00:00:00Z", "before 1990"), ("2999-01-01T00:00:00Z", "yet to come")):
        message = told("bad-time", "--reference", "1", "--agent", "a-1", "--at", moment)
        assert moment in message and why in message, message
    if early := preloaded_clock(pathlib.Path(folder)):
        message = refused("bad-time", "call", "import", call, *here, "--reference", "1", "--agent", "a-1", environment=early)
        assert "the clock of this computer stands before 1990" in message and "--at" in message, message
    # Who served, and from when on.
    for agents, why in ((("a-1@5000", "a-2@4000"), "nobody serves at the beginning"), (("a-1@0", "a-2@3000", "a-1@2000"), "in order of time"),
                        (("a-1@0", "a-2@9999999"), "lasts 0:04 (4000 milliseconds)"), (("a-1@1000",), "nobody serves at the beginning"),
                        (("e-1",), "“e-1” is known here, but not as an agent"), (("a-1@0", "Ada Example@1000"), "“Ada Example” is known here")):
        message = told("bad-agent", "--reference", "1", *at, *(word for agent in agents for word in ("--agent", agent)))
        assert why in message and "is no agent:" not in message, message
    told_form = refused("bad-agent", "call", "import", call, *here, "--reference", "1", "--agent", "a-1@soon", *at)
    assert "is no agent: write a-1" in told_form, told_form

    # Two sides of one call.
    left, right = pathlib.Path(folder) / "left.wav", pathlib.Path(folder) / "right.wav"
    left.write_bytes(wav(245, pitch=31))
    right.write_bytes(wav(122, pitch=41))
    sides = ("--reference", "40", "--agent", "a-1", *at)
    assert "the same recording" in told("same-file-twice", *sides, "--right", left, file=left)
    message = told("different-lengths", *sides, "--right", right, file=left)
    assert "4:05" in message and "2:02" in message and "--take-different-lengths" in message, message
    taken = ask("call", "import", left, "--right", right, *here, *sides, "--take-different-lengths")
    assert [warning["code"] for warning in taken["warnings"]] == ["different-lengths"], taken
    assert taken["imported"]["duration_ms"] == 245_000, taken
    right.write_bytes(wav(244, pitch=43)) # by less than one part in a hundred: the end was cut differently
    near = ask("call", "import", left, "--right", right, *here, "--reference", "41", "--agent", "a-1@0", "--agent", "a-2@244500", *at)
    assert near["warnings"] == [], near
    count = 2
    both = pathlib.Path(folder) / "both.wav"
    both.write_bytes(wav(10, channels=2))
    alone = ("--reference", "49", "--agent", "a-1", *at)
    for one, other in ((both, right), (right, both)):
        assert f"“{both}” has more channels" in told("not-audio", *alone, "--right", other, file=one)
    both.write_bytes(wav(10)[:30])
    assert "cut off" in told("not-audio", *alone, file=both)

    # Without --at the time of import is taken, and said.
    now = ask("call", "import", call, *here, "--reference", "42", "--agent", "a-2")
    assert [warning["code"] for warning in now["warnings"]] == ["no-time"] and "--at" in now["warnings"][0]["message"], now
    count = 3
    assert "as number 42" in told("duplicate", "--reference", "43", "--agent", "a-2", *at)

    # A chat is the same chat under another number, at another time and whoever is taken for the agent.
    chat = pathlib.Path(folder) / "chat.txt"
    chat.write_text("Bo: Hello.\nMax: My parcel is late.\nBo: It comes on Friday.\n")
    taken = ask("chat", "import", chat, *here, "--reference", "50", "--agent", "a-1", *at, "--agent-speaker", "Bo")
    assert [warning["code"] for warning in taken["warnings"]] == ["no-times"], taken
    count = 4
    said = told("unknown-speaker", "--reference", "53", "--agent", "a-1", "--agent-speaker", "bo", noun="chat", file=chat)
    assert "“Bo”, “Max”" in said, said
    assert "as number 50" in told("duplicate", "--reference", "51", "--agent", "a-1", noun="chat", file=chat)
    told("duplicate", "--reference", "52", "--agent", "a-1", "--at", "2024-11-21T10:00:00Z", "--agent-speaker", "Max", noun="chat", file=chat)
    # Equal words on another day, in files that say so, are two chats.
    for day in (17, 18):
        chat.write_text('{"ringtrue": "transcript 1", "started_at": "2024-11-%dT09:00:00Z", "messages": '
                        '[{"side": "customer", "at_ms": 0, "text": "Hello?"}]}' % day)
        assert ask("chat", "import", chat, *here, "--reference", f"6{day}", "--agent", "a-1")["warnings"] == []
    count = 6
    assert "give --take-known" in told("duplicate", "--reference", "619", "--agent", "a-1", noun="chat", file=chat)
    ask("chat", "import", chat, *here, "--reference", "619", "--agent", "a-1", "--take-known")
    count = 7
    assert "as number 619" in told("duplicate", "--reference", "620", "--agent", "a-1", noun="chat", file=chat)

    # An id means the interaction that has it, and so is nobody else's number.
    message = told("reference-taken", "--reference", now["imported"]["id"], "--agent", "a-1", "--take-known", noun="chat", file=chat)
    assert "is the id of interaction 42" in message, message
    told("reference-taken", "--reference", now["imported"]["id"], "--agent", "a-1", *at, "--take-known")
    assert "has that number" in told("reference-taken", "--reference", "42", "--agent", "a-1", *at, "--take-known")

    # Files that are no chat, and what is wrong with them.
    for text, why in (("time,side,text\n1,agent,Hello\n2,customer,Good morning, all\n", "line 3 there are more or fewer cells than columns"),
                      ("time,text\n1,Hello\n", "no column “speaker” or “side”"), ("text\nHello\n", "no column “speaker” or “side”"),
                      ('{"ringtrue": "transcript 1", "messages": [{"side": "agent", "at_ms": 9, "end_ms": 2, "text": "Hello"}]}',
                       "one that ends before it begins")):
        chat.write_text(text)
        message = told("not-a-chat", "--reference", "70", "--agent", "a-1", noun="chat", file=chat)
        assert why in message, message

    # An erasure says why, and of what.
    status, out, _ = run("erase", workspace, "--subject", "a-1", "--reason", "  ", "--as", "Ada Example", "--json")
    assert status == 1 and "no-reason" in out, out
    shown = ask("interaction", "show", "50", *here)
    backup = pathlib.Path(workspace) / "backups"
    ask("backup", workspace)
    copies = len(list(backup.rglob("*.blob")))
    status, out, _ = run("erase", workspace, "--subject", shown["id"], "--reason", "Max asked", "--as", "Ada Example")
    assert status == 0 and "The key of this interaction" in out and "0 interactions" not in out, out
    assert ask("interaction", "show", "50", *here)["content"] == "erased"
    recorded = ask("interaction", "show", "42", *here)
    ask("erase", workspace, "--subject", recorded["id"], "--reason", "asked", "--as", "Ada Example")
    assert len(list(backup.rglob("*.blob"))) == copies - 2, "its recording and peaks are gone from the backups, too"
    assert ask("verify", workspace)["ok"]
print("what cannot be is not imported")
