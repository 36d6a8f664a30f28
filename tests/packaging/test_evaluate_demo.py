#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_evaluate_demo.py RINGTRUE SOURCE: what packaging/run does without a display, on a workspace with one demo chat."""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RINGTRUE, SOURCE = (Path(word).resolve() for word in sys.argv[1:3])
DEMO = SOURCE / "packaging/demo"


class EvaluateDemo(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.workspace = self.folder / "demo"
        self.ringtrue("init", self.workspace, "--organisation", "Ollensay Line", "--name", "Ada", "--external-id", "e-1")
        for noun in ("team", "person", "contact-type"):
            file = DEMO / {"team": "teams.csv", "person": "people.csv", "contact-type": "contact_types.csv"}[noun]
            self.ringtrue(noun, "import", file, "-w", self.workspace, "--as", "e-1")
        self.ringtrue("vision", "publish", DEMO / "ollensay.vision.yaml", "-w", self.workspace, "--as", "e-1")
        self.ringtrue("form", "publish", DEMO / "ollensay-chat.form.yaml", "-w", self.workspace, "--as", "e-1")
        self.ringtrue("chat", "import", DEMO / "chats/chat-5003.chat.json", "--reference", "5003", "--agent", "d-204",
                      "-w", self.workspace, "--as", "e-1")

    def ringtrue(self, *words):
        subprocess.run([RINGTRUE, *map(str, words)], check=True, capture_output=True, stdin=subprocess.DEVNULL)

    def evaluate(self):
        return subprocess.run([SOURCE / "packaging/lib/evaluate_demo.sh", RINGTRUE, self.workspace], cwd="/",
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True).stdout

    def test_the_chat_is_evaluated_once_and_explained(self):
        first = self.evaluate()
        explained = Path(f"{self.workspace}-evaluation-5003.txt").read_text()
        self.assertIn("evidence messages 7-9", explained)
        self.assertIn("Says the price and the way out before the customer agrees -> Early", explained)
        self.assertTrue(first.rstrip().endswith(f"{self.workspace}-evaluation-5003.txt"), first)
        self.evaluate()
        self.assertEqual(Path(f"{self.workspace}-evaluation-5003.txt").read_text(), explained)

    def test_a_damaged_workspace_is_no_success(self):
        (self.workspace / "workspace.db").write_bytes(b"not a database")
        with self.assertRaises(subprocess.CalledProcessError) as refused:
            self.evaluate()
        self.assertEqual(refused.exception.returncode, 1)
        self.assertIn("workspace.db” cannot be used. It is damaged", refused.exception.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
