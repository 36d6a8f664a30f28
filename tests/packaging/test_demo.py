#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The demo's content is whole, and packaging/demo/check_demo.py finds what is planted in a copy of it."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
from strict import run_cases  # noqa: E402

DEMO = Path(sys.argv.pop(1)).resolve() / "packaging" / "demo"


class Demo(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp()) / "demo"
        self.addCleanup(shutil.rmtree, self.folder.parent)
        shutil.copytree(DEMO, self.folder)

    def check(self, path=""):
        """Without a search path ffmpeg is not found: the sound is left out."""
        done = subprocess.run([sys.executable, str(DEMO / "check_demo.py"), str(self.folder)], capture_output=True,
                              text=True, env={**os.environ, "PATH": path})
        return done.returncode, done.stdout + done.stderr

    def plant(self, name, old, new):
        text = (self.folder / name).read_text(encoding="utf-8")
        self.assertIn(old, text)
        (self.folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    def assert_found(self, words, path=""):
        code, text = self.check(path)
        self.assertEqual(code, 1, text)
        self.assertIn(words, text)
        self.assertNotIn("Traceback", text)

    def test_the_content_is_whole(self):
        self.assertEqual(self.check(os.environ.get("PATH", "")), (0, "The demo's content is whole.\n"))

    def test_faults_in_texts_are_found(self):
        for name, old, new, words in [
            ("ollensay.vision.yaml", "Nobody ever crossed this water", "Nobody ever crossed this sea",
             "quote for-its-own-sake is not in its text"),
            ("ollensay.vision.yaml", "promises: [one-keeper]", "promises: [first-from-us]", "that no pillar serves"),
            ("ollensay-chat.form.yaml", "trace: [looks-back]", "trace: [looks-bak]", "no behaviour “looks-bak”"),
            ("ollensay-call.form.yaml", "trace: [sorry-for-the-thing]", "trace: [looks-back]", "is not for call"),
            ("ollensay-call.form.yaml", "weight: 10\n", "weight: 11\n", "weights do not add up"),
            ("ollensay-call.form.yaml", "is: \"yes\"", "is: \"maybe\"", "an answer that cannot be given"),
            ("contact_types.csv", "left on board,", "left on board,h-3", "lost-property: not 0 owner(s)"),
            ("people.csv", "d-206,", "d-106,", "external_id: “d-106” occurs twice"),
            ("calls/calls.csv", "4205,d-105", "4205,d-106", "call-4205: its script has another agent"),
            ("calls/call-4209.call.txt", "forty boxes of cheese. How", "fifty. How", "its transcript is not its script"),
            ("chats/chat-5002.chat.json", "+01:00", "", "started_at has no zone"),
            ("past.yaml", "sorry: not,", "sorry: nope,", "sorry has no answer “nope”"),
            ("past.yaml", "      purpose: \"Half-cut", "      ease: \"Half-cut", "purpose lost points without a comment"),
            ("past.yaml", "thresholds: [-0.4, 1.0]", "thresholds: [-0.4]", "not one threshold fewer than answers"),
            ("past.yaml", "share: 0.29", "share: 0.30", "shares do not make 1"),
        ]:
            with self.subTest(words):
                shutil.copy(DEMO / name, self.folder / name)
                self.plant(name, old, new)
                self.assert_found(words)
                shutil.copy(DEMO / name, self.folder / name)

    def test_times_that_fall_are_found(self):
        path = self.folder / "chats" / "chat-5010.chat.json"
        chat = json.loads(path.read_text(encoding="utf-8"))
        chat["messages"][4]["at_ms"] = 1
        path.write_text(json.dumps(chat), encoding="utf-8")
        self.assert_found("chat-5010.chat.json: times fall at 1")

    def test_sides_on_the_wrong_channels_are_found(self):
        if not shutil.which("ffmpeg"):
            self.skipTest("ffmpeg is not installed: no sound is decoded")
        call = self.folder / "calls" / "call-4203.opus"
        swapped = self.folder / "swapped.opus"
        subprocess.run(["ffmpeg", "-v", "error", "-i", str(call), "-af", "pan=stereo|c0=c1|c1=c0", "-c:a", "libopus",
                        "-b:a", "32k", str(swapped)], check=True)
        swapped.rename(call)
        self.assert_found("call-4203.opus: nothing heard at", os.environ["PATH"])


if __name__ == "__main__":
    run_cases()
