#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The scripts of packaging/, run on made-up trees and made-up machines."""
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
from strict import run_cases  # noqa: E402

SOURCE = Path(sys.argv.pop(1)).resolve()
SCRIPTS = ("packaging/run", "packaging/test", "packaging/format", ".ci/run")
QML = "// SPDX-License-Identifier: Apache-2.0\npragma ComponentBehavior: Bound\nimport QtQuick\n\nItem {\n    id: root\n}\n"


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text, mode=0o644):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        return path


class Format(Folder):
    def setUp(self):
        super().setUp()
        for name in (".clang-format", ".qmlformat.ini", "packaging/format"):
            (self.folder / name).parent.mkdir(exist_ok=True)
            shutil.copy(SOURCE / name, self.folder / name)
        for name in ("core", "forms", "media", "qml", "tests"):
            (self.folder / name).mkdir()

    def run_it(self, *arguments):
        return subprocess.run([self.folder / "packaging/format", *arguments], cwd="/", capture_output=True, text=True)

    def test_a_badly_formatted_file_is_named_and_left_alone_by_the_check(self):
        file = self.write("core/a.cpp", "int  f( ){return 1;}\n")
        run = self.run_it("--check")
        self.assertEqual(run.returncode, 1)
        self.assertIn("core/a.cpp", run.stderr)
        self.assertEqual(file.read_text(), "int  f( ){return 1;}\n")

    def test_a_formatted_file_passes_the_check(self):
        file = self.write("core/a.cpp", "int  f( ){return 1;}\n")
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(file.read_text(), "int f()\n{\n    return 1;\n}\n")
        self.assertEqual(self.run_it("--check").returncode, 0)

    @unittest.skipUnless(Path("/usr/lib/qt6/bin/qmlformat").exists(), "no qmlformat")
    def test_the_pragma_that_qmlformat_breaks_is_kept(self):
        file = self.write("qml/A.qml", QML.replace("    id", "id"))
        self.assertEqual(self.run_it("--check").returncode, 1)
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(file.read_text(), QML)
        self.assertEqual(self.run_it("--check").returncode, 0)

    @unittest.skipUnless(Path("/usr/lib/qt6/bin/qmlformat").exists(), "no qmlformat")
    def test_a_file_that_cannot_be_read_does_not_hide_the_others(self):
        self.write("qml/A.qml", "Item {")
        file = self.write("qml/B.qml", QML.replace("    id", "id"))
        run = self.run_it("--check")
        self.assertEqual(run.returncode, 1)
        self.assertIn("A.qml", run.stderr)
        self.assertIn("run packaging/format): qml/B.qml", run.stderr)
        self.assertEqual(self.run_it().returncode, 1)
        self.assertEqual(file.read_text(), QML)

    def test_a_file_that_is_saved_meanwhile_stays_as_it_was_saved(self):
        file = self.write("core/a.cpp", "int  f( ){return 1;}\n")
        other = self.write("core/b.cpp", "int  f( ){return 1;}\n")
        formatter = shutil.which("clang-format")
        self.write("bin/clang-format", f"#!/bin/bash\necho 'int  saved( );' >'{file}'\nexec '{formatter}' \"$@\"\n", 0o755)
        environment = {**os.environ, "PATH": f"{self.folder}/bin:{os.environ['PATH']}"}
        run = subprocess.run([self.folder / "packaging/format"], cwd="/", capture_output=True, text=True, env=environment)
        self.assertEqual(run.returncode, 1)
        self.assertIn("core/a.cpp", run.stderr)
        self.assertEqual(file.read_text(), "int  saved( );\n")
        self.assertEqual(other.read_text(), "int f()\n{\n    return 1;\n}\n")

    def test_a_wrong_word_is_refused(self):
        self.assertEqual(self.run_it("--chek").returncode, 2)


class Compile(Folder):
    """The compiler's cache knows a precompiled header by what it is made of, in every folder."""

    def precompile(self, folder, header):
        place = self.folder / folder
        self.write(f"{folder}/own.h", header)
        self.write(f"{folder}/build/all.hxx", '#include "own.h"\n#include <vector>\n')
        self.write(f"{folder}/build/all.cxx", "")
        made = place / "build/all.hxx.gch"
        launched = [SOURCE / "packaging/lib/compile", "/usr/bin/env", place]
        subprocess.run([*launched, "c++", f"-I{place}", "-x", "c++-header", "-include", place / "build/all.hxx", "-MD", "-MT", "all",
                        "-MF", "all.d", "-o", made.name, "-c", "all.cxx"], cwd=place / "build", check=True)
        return made, (place / "build/all.hxx.gch.sum").read_text()

    def test_it_is_known_by_its_headers_in_every_folder(self):
        made, known = self.precompile("one", "int one();\n")
        self.assertGreater(made.stat().st_size, 100_000)
        self.assertEqual(self.precompile("two", "int one();\n")[1], known)
        self.assertNotEqual(self.precompile("two", "int two();\n")[1], known)
        self.assertEqual(self.precompile("one", "int one();\n")[1], known)

    def test_other_files_are_compiled_as_they_are(self):
        self.write("a.cpp", "int main() {}\n")
        launched = [SOURCE / "packaging/lib/compile", "/usr/bin/env", self.folder]
        subprocess.run([*launched, "c++", "-o", "a.o", "-c", "a.cpp"], cwd=self.folder, check=True)
        self.assertEqual(sorted(os.listdir(self.folder)), ["a.cpp", "a.o"])

    def test_files_of_the_build_are_named_from_its_folder(self):
        run = subprocess.run([SOURCE / "packaging/lib/compile", "/usr/bin/echo", self.folder, "-include", self.folder / "all.hxx"],
                             cwd=self.folder, capture_output=True, text=True, check=True)
        self.assertEqual(run.stdout, "-include all.hxx\n")


class Setup(Folder):
    """Every program that could reach the network is a stand-in that writes down how it was called."""

    def setUp(self):
        super().setUp()
        self.write("packaging/packages.txt", "# a list\n\nfirst\nsecond\n")
        self.log = self.folder / "calls"
        self.stand_in("apt-get", 'echo "apt-get $*" >>"$CALLS"')
        self.stand_in("id", "echo 0")
        for name in ("bash", "grep", "env"):
            (self.folder / "bin" / name).symlink_to(shutil.which(name))

    def stand_in(self, name, body):
        self.write(f"bin/{name}", f"#!/bin/bash\n{body}\n", 0o755)

    def installed(self, *packages):
        known = "|".join(packages) or "none"
        self.stand_in("dpkg-query", f'case "${{@: -1}}" in {known}) printf "install ok installed";; *) exit 1;; esac')

    def install(self):
        script = f'set -euo pipefail; . "{SOURCE}/packaging/lib/setup.sh"; install_packages "{self.folder}"'
        environment = {"PATH": str(self.folder / "bin"), "CALLS": str(self.log)}
        run = subprocess.run([shutil.which("bash"), "-c", script], env=environment, capture_output=True, text=True,
                             stdin=subprocess.DEVNULL)
        return run, self.log.read_text().splitlines() if self.log.exists() else []

    def test_nothing_is_fetched_when_all_is_installed(self):
        self.installed("first", "second")
        run, calls = self.install()
        self.assertEqual((run.returncode, calls), (0, []), run.stderr)

    def test_only_what_is_missing_is_installed(self):
        self.installed("first")
        run, calls = self.install()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(len(calls), 2)
        self.assertTrue(calls[1].endswith("--no-install-recommends second"), calls)

    def test_without_root_and_sudo_the_packages_are_named(self):
        self.installed("first")
        self.stand_in("id", "echo 1000")
        run, calls = self.install()
        self.assertEqual((run.returncode, calls), (1, []))
        self.assertIn("neither root nor sudo", run.stderr)
        self.assertIn("second", run.stderr)

    def test_sudo_is_used_by_others_than_root(self):
        self.installed("first")
        self.stand_in("id", "echo 1000")
        self.stand_in("sudo", 'echo "sudo $*" >>"$CALLS"')
        run, calls = self.install()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertTrue(all(call.startswith("sudo ") for call in calls) and len(calls) == 3, calls)

    def test_a_failing_apt_is_a_failure(self):
        self.installed()
        self.stand_in("apt-get", "exit 100")
        run, _ = self.install()
        self.assertEqual(run.returncode, 1)
        self.assertIn("could not install: first second", run.stderr)

    def test_elsewhere_than_on_debian_a_sentence_says_what_to_install(self):
        run, _ = self.install()
        self.assertEqual(run.returncode, 0)
        self.assertIn("packages.txt", run.stderr)


class Scripts(unittest.TestCase):
    def test_every_script_can_be_run_and_stops_at_the_first_error(self):
        for name in SCRIPTS:
            self.assertTrue(os.stat(SOURCE / name).st_mode & stat.S_IXUSR, name)
            self.assertIn("set -euo pipefail", (SOURCE / name).read_text(), name)

    def test_a_wrong_option_is_wrong_usage(self):
        for name in ("packaging/test", "packaging/run"):
            run = subprocess.run([SOURCE / name, "--no-such"], capture_output=True, cwd="/")
            self.assertEqual(run.returncode, 2, name)

    def test_the_package_list_names_each_once(self):
        lines = (SOURCE / "packaging/packages.txt").read_text().splitlines()
        names = [line for line in lines if line and not line.startswith("#")]
        self.assertEqual(len(names), len(set(names)))
        self.assertTrue(all(name == name.strip() and " " not in name for name in names))


if __name__ == "__main__":
    run_cases()
