#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A check that cannot fail is a defect: each is given something wrong and must find it, and right and must not."""
import hashlib
import tempfile
import unittest
from pathlib import Path

import check_attack_cases
import check_folders
import check_habits
import check_headers
import check_layers
import check_migrations
import check_no_qt
import check_translations
import source_tree

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
LAYERS = check_layers.read_layers(source_tree.text_of(Path(__file__).with_name("layers.txt")))


class Layers(unittest.TestCase):
    def found(self, path, text):
        return [finding.line for finding in check_layers.findings_in(path, text, LAYERS)]

    def test_a_wrong_direction_is_found_at_its_line(self):
        self.assertEqual(self.found("core/base/a.cpp", '\n#include "core/ledger/fact.h"\n'), [2])
        self.assertEqual(self.found("core/service/a.cpp", '#include "forms/model/form.h"'), [1])
        self.assertEqual(self.found("forms/run/a.cpp", '#include "media/decode/decode.h"'), [1])
        self.assertEqual(self.found("media/decode/a.cpp", '#include "media/qt/pipe.h"'), [1])
        self.assertEqual(self.found("core/domain/a.h", '#include "core/cli/words.h"'), [1])
        self.assertEqual(self.found("qml/app/a.cpp", '#include "core/cli/words.h"'), [1])
        self.assertEqual(self.found("core/base/a.cpp", '#include "../ledger/fact.h"'.replace("../ledger/", "")), [1])

    def test_a_right_direction_is_not(self):
        self.assertEqual(self.found("core/ledger/a.cpp", '#include "core/base/hex.h"\n#include <vector>'), [])
        self.assertEqual(self.found("core/cli/a.cpp", '#include "forms/score/score.h"\n#include <CLI/CLI.hpp>'), [])
        self.assertEqual(self.found("tests/qml/a.cpp", '#include "qml/app/app.h"\n#include <QtTest>'), [])
        self.assertEqual(self.found("core/base/a.cpp", '// #include "core/ledger/fact.h"'), [])

    def test_qt_is_found_outside_its_folders(self):
        for header in ("<QString>", "<QtCore/QString>", "<QtTest>", '"QObject"', "<qglobal.h>"):
            self.assertEqual(self.found("core/base/a.cpp", f"#include {header}"), [1], header)
            self.assertEqual(self.found("media/qt/a.cpp", f"#include {header}"), [], header)
        self.assertEqual(self.found("tests/core/a.cpp", "#include <QtTest>"), [1])

    def test_a_wrong_qml_import_is_found(self):
        self.assertEqual(self.found("qml/Ringtrue/Theme/Theme.qml", "import QtQuick\nimport Ringtrue.Controls"), [2])
        self.assertEqual(self.found("qml/Ringtrue/Controls/Label.qml", "import Ringtrue.Today"), [1])
        self.assertEqual(self.found("qml/Ringtrue/Today/Today.qml", "import Ringtrue.Controls"), [])

    def test_qt_is_found_in_a_cmake_file(self):
        wrong = list(check_layers.findings_in_cmake("core/CMakeLists.txt", "find_package(Qt6 REQUIRED)", LAYERS))
        self.assertEqual(len(wrong), 1)
        self.assertEqual(list(check_layers.findings_in_cmake("qml/CMakeLists.txt", "find_package(Qt6)", LAYERS)), [])

    def test_a_file_of_no_layer_is_found(self):
        self.assertEqual(self.found("elsewhere/a.cpp", ""), [1])

    def test_layers_that_name_no_folder_are_refused(self):
        with self.assertRaises(ValueError):
            check_layers.read_layers("core: nowhere")
        with self.assertRaises(ValueError):
            check_layers.read_layers("core:\ncore:")

    def test_a_planted_file_turns_the_whole_check_red(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "core/base").mkdir(parents=True)
            (Path(folder) / "core/base/a.cpp").write_text('#include "core/ledger/fact.h"\n')
            self.assertEqual(len(check_layers.check(Path(folder), LAYERS)), 1)


class Habits(unittest.TestCase):
    PLANTED = [
        ("bare-text", "qml/Ringtrue/Today/Today.qml", "Text { }"),
        ("button", "qml/Ringtrue/Today/Today.qml", "import QtQuick.Controls\nButton { }"),
        ("button", "qml/Ringtrue/Today/Today.qml", "import QtQuick.Controls as C\nC.CheckBox { }"),
        ("button", "qml/Ringtrue/Today/Today.qml", "import QtQuick.Templates as T\nT.ItemDelegate { }"),
        ("context-property", "qml/app/main.cpp", 'context->setContextProperty("a", b);'),
        ("register-type", "qml/app/main.cpp", "qmlRegisterType<A>();"),
        ("create-object", "qml/Ringtrue/A/A.qml", "Qt.createQmlObject()"),
        ("var-property", "qml/Ringtrue/A/A.qml", "property var rows"),
        ("text-untranslated", "qml/Ringtrue/A/A.qml", 'text: "Save"'),
        ("colour", "qml/Ringtrue/A/A.qml", 'color: "#aabbcc"'),
        ("forgotten-type", "qml/Ringtrue/A/A.qml", "function follow(part: Part) {\n}"),
        ("forgotten-type", "qml/Ringtrue/A/A.qml", "function partAt(y: real): Part {\n}"),
        ("bound-to-itself", "qml/Ringtrue/A/A.qml", "Items {\n    id: items\n}\nRepeater {\n    Line {\n        items: items\n    }\n}"),
        ("bound-to-itself", "qml/Ringtrue/A/A.qml", "ListView {\n    delegate: Line {\n        items: items\n    }\n}"),
        ("printing", "core/base/a.cpp", "std::cout << 1;"),
        ("printing", "media/decode/a.cpp", 'printf("x");'),
        ("ending-the-program", "forms/parse/a.cpp", "std::exit(1);"),
        ("ending-the-program", "forms/parse/a.cpp", "abort();"),
        ("subrange", "core/service/a.cpp", "std::ranges::unique(blobs);"),
        ("using-namespace", "core/base/a.h", "using namespace std;"),
        ("lazy-type-name", "core/base/a.h", "class FormManager {"),
        ("lazy-file-name", "core/base/string_utils.h", ""),
        ("lazy-file-name", "qml/Ringtrue/A/PageHelper.qml", ""),
        ("sql-put-together", "core/storage/a.cpp", 'run("SELECT * FROM " + table);'),
        ("sql-put-together", "core/storage/a.cpp", 'fmt::format("DELETE FROM {}", table);'),
        ("q-object-line", "qml/app/a.h", "class A : public QObject { Q_OBJECT\npublic:"),
        ("own-header", "core/base/hex.cpp", '#include "core/base/id.h"'),
        ("machine-path", "core/base/a.cpp", 'open("/home/somebody/x");'),
        ("machine-path", "packaging/docs/a.md", "see /tmp/notes"),
        ("unfinished", "core/base/a.cpp", "// TODO: later"),
        ("unfinished", "README.md", "FIXME"),
        ("qml-length", "qml/Ringtrue/A/A.qml", "\n" * 251),
    ]
    CLEAN = [
        ("qml/Ringtrue/Controls/Label.qml", "T.Label { }\nText { }"),
        ("qml/Ringtrue/Today/Today.qml", "import Ringtrue.Controls\nButton { text: qsTr(\"Save\") }"),
        ("qml/Ringtrue/Today/Today.qml", "import QtQuick.Controls as C\nC.ScrollView { property variant x }"),
        ("qml/Ringtrue/Today/Today.qml", "// Text { property var\nRichText { }"),
        ("qml/Ringtrue/A/A.qml", "Repeater {\n    Line {\n    }\n}\nLine {\n    items: items\n}"),
        ("qml/Ringtrue/A/A.qml", "function follow(part: Part) {\n}\nPart { }"),
        ("qml/Ringtrue/A/A.qml", "function follow(shown: Item) {\n    const part = shown as Part;\n}"),
        ("core/cli/main.cpp", "std::cout << 1; exit(1);"),
        ("core/base/a.cpp", 'std::snprintf(a, 1, "x"); // printf("x")\nprocess.exit(1);'),
        ("core/base/a.cpp", "using namespace std::literals; // TODO(#12) later"),
        ("core/storage/a.cpp", 'run("SELECT 1"); log("x" + y);'),
        ("core/base/hex.cpp", '#include "core/base/hex.h"\n#include <x>'),
        ("core/base/common_denominator.h", "struct CommonDenominator {"),
        ("qml/app/a.h", "class A : public QObject {\n    Q_OBJECT\npublic:"),
        ("packaging/docs/a.md", "under ~/.local/share/home and $HOME/tmp/x"),
    ]
    PRESENT = {"core/base/hex.h", "qml/Ringtrue/A/Part.qml"}

    def found(self, path, text):
        text = text if path.endswith(".md") else SPDX + text
        return [rule for rule, _ in check_habits.findings_in(path, text, self.PRESENT)]

    def test_every_planted_habit_is_found(self):
        for rule, path, text in self.PLANTED:
            with self.subTest(rule=rule, text=text):
                self.assertEqual(self.found(path, text), [rule])

    def test_every_rule_has_a_planted_habit(self):
        planted = {rule for rule, _, _ in self.PLANTED}
        self.assertEqual({rule.name for rule in check_habits.RULES} - planted, set())

    def test_clean_code_is_left_alone(self):
        for path, text in self.CLEAN:
            with self.subTest(path=path, text=text):
                self.assertEqual(self.found(path, text), [])

    def test_a_missing_licence_line_is_found(self):
        for path, text in (("a.cpp", "int x;"), ("packaging/tool", "#!/bin/sh\n:"), ("core/CMakeLists.txt", "")):
            self.assertEqual([rule for rule, _ in check_habits.findings_in(path, text, set())], ["spdx"])

    def test_an_allowance_needs_a_reason_and_must_be_used(self):
        with self.assertRaises(ValueError):
            check_habits.allowances("printing core/base/a.cpp")
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "core").mkdir()
            (Path(folder) / "core/a.cpp").write_text(SPDX + "std::cout << 1;\n")
            self.assertEqual(len(check_habits.check(Path(folder), set())), 1)
            self.assertEqual(check_habits.check(Path(folder), {("printing", "core/a.cpp")}), [])
            unused = {("printing", "core/a.cpp"), ("colour", "core/a.cpp")}
            self.assertEqual(len(check_habits.check(Path(folder), unused)), 1)


class OtherChecks(unittest.TestCase):
    def test_a_qt_library_is_found_in_a_dynamic_section(self):
        line = " 0x0000000000000001 (NEEDED)             Shared library: [{}]\n"
        self.assertEqual(check_no_qt.qt_libraries(line.format("libc.so.6") + line.format("libQt6Core.so.6")),
                         ["libQt6Core.so.6"])
        self.assertEqual(check_no_qt.qt_libraries(line.format("libsodium.so.23")), [])
        with self.assertRaises(ValueError):
            check_no_qt.qt_libraries("")

    def test_a_changed_lost_or_misnumbered_migration_is_found(self):
        known = {"a/migrations/0002_x.sql": hashlib.sha256(b"x").hexdigest()}
        find = lambda present: len(list(check_migrations.findings_in(present, known)))
        self.assertEqual(find({"a/migrations/0002_x.sql": b"x", "a/migrations/0003_y.sql": b"y"}), 0)
        self.assertEqual(find({"a/migrations/0002_x.sql": b"changed"}), 1)
        self.assertEqual(find({}), 1)
        self.assertEqual(find({"a/migrations/0002_x.sql": b"x", "a/migrations/0001_y.sql": b"y"}), 1)

    def test_a_strange_folder_and_a_missing_or_long_readme_are_found(self):
        self.assertEqual(len(check_folders.strange_folders(["stuff/a.cpp", "core/a.cpp", "README.md"])), 1)
        find = lambda paths, lines: len(list(check_folders.readmes(paths, lambda path: lines)))
        self.assertEqual(find(["core/README.md", "core/base/a.cpp", "core/base/README.md"], 20), 0)
        self.assertEqual(find(["core/README.md", "core/base/a.cpp"], 20), 1)
        self.assertEqual(find(["core/README.md"], 21), 1)

    def test_an_unfinished_translation_is_found(self):
        message = "<TS><context><name>A</name><message><source>s</source>{}</message></context></TS>"
        find = lambda translation: len(list(check_translations.unfinished(message.format(translation))))
        self.assertEqual(find("<translation>t</translation>"), 0)
        self.assertEqual(find('<translation type="vanished"></translation>'), 0)
        self.assertEqual(find("<translation><numerusform>a</numerusform><numerusform>b</numerusform></translation>"), 0)
        self.assertEqual(find('<translation type="unfinished">t</translation>'), 1)
        self.assertEqual(find("<translation></translation>"), 1)
        self.assertEqual(find("<translation><numerusform>a</numerusform><numerusform/></translation>"), 1)
        self.assertEqual(find(""), 1)

    def test_a_header_that_needs_another_one_first_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "bad.h").write_text("#pragma once\nstd::string name();\n")
            (Path(folder) / "good.h").write_text("#pragma once\n#include <string>\nstd::string name();\n")
            (Path(folder) / "precompiled.h").write_text("#include <string>\n")
            entry = {"command": f"env g++ -I{folder} -O2 -Winvalid-pch -include {folder}/precompiled.h -o a.o -c a.cpp", "file": "a.cpp"}
            flags = check_headers.flags_of(entry)
            self.assertEqual(flags, ["env", "g++", f"-I{folder}", "-O2"])
            self.assertIn("string", check_headers.error_of(flags, folder, "bad.h", Path(folder)))
            self.assertEqual(check_headers.error_of(flags, folder, "good.h", Path(folder)), "")
            joined = Path(folder) / "build/joined/all_0.cpp"
            joined.parent.mkdir(parents=True)
            joined.write_text('#include "core/a.cpp"\n#include "core/b.cpp"\n')
            entries = [{"file": str(joined)}, {"file": f"{folder}/core/c.cpp"}, {"file": f"{folder}/build/moc.cpp"}]
            self.assertEqual(sorted(check_headers.sources_of(entries, Path(folder))), ["core/a.cpp", "core/b.cpp", "core/c.cpp"])
        self.assertEqual(check_headers.headers_alone({"a/b.h", "a/b.cpp", "a/c.h"}), ["a/c.h"])
        self.assertEqual(check_headers.nearest("core/base/a.h", ["forms/x.cpp", "core/base/b.cpp"]), "core/base/b.cpp")


class AttackCases(unittest.TestCase):
    def find(self, rows, names):
        table = "".join(f"| A{number} | x | {state} | {why} |\n" for number, (state, why) in rows.items())
        return [finding.message.split(" ", 1)[0] for finding in check_attack_cases.findings_in(table, names)]

    def test_a_case_without_its_test_or_reason_is_found(self):
        rows = {number: ("later", "no such thing yet") for number in range(1, 88)}
        self.assertEqual(self.find(rows, []), [])
        rows[3] = ("test", "")
        self.assertEqual(self.find(rows, []), ["A3"])
        self.assertEqual(self.find(rows, ["A3 A4: both"]), ["A4"])  # A4 is called later
        self.assertEqual(self.find(rows, ["a name that mentions A3"]), ["A3"])
        self.assertEqual(self.find(rows, ["A3: it is"]), [])
        rows[5] = ("later", "")
        rows[6] = ("some day", "x")
        del rows[7]
        self.assertEqual(self.find(rows, ["A3: it is"]), ["A5", "A6", "A7"])


class SourceTree(unittest.TestCase):
    def test_comments_go_and_strings_and_lines_stay(self):
        blanked = source_tree.without_comments('a // b\n/* c\nd */ e "// f" R"(/* g */)"')
        self.assertEqual(blanked.count("\n"), 2)
        self.assertEqual(blanked.split(), ["a", "e", '"//', 'f"', 'R"(/*', "g", '*/)"'])

    def test_built_files_are_no_part_of_the_tree(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("build/x.cpp", "core/y.cpp"):
                (Path(folder) / name).parent.mkdir()
                (Path(folder) / name).write_text("")
            self.assertEqual([path for path, _ in source_tree.files(Path(folder))], ["core/y.cpp"])


if __name__ == "__main__":
    unittest.main()
