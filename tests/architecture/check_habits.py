#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finds habits that spread. Each rule is one entry of RULES; exceptions stand in allowed_habits.txt, with a reason."""
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from source_tree import Finding, files, line_at, report, text_of, without_comments

CODE = (".cpp", ".h")
SOURCE = CODE + (".qml", ".py", ".sql", ".cmake", ".sh", "CMakeLists.txt")
LONGEST_QML = 250
CONTROLS = "qml/Ringtrue/Controls/"
BUTTONS = (
    "AbstractButton|Button|RoundButton|ToolButton|DelayButton|TabButton|CheckBox|RadioButton|Switch|ItemDelegate|"
    "CheckDelegate|RadioDelegate|SwitchDelegate|SwipeDelegate|MenuItem|MenuBarItem|Label|ToolTip|GroupBox"
)
COMPONENT_MAKERS = ("Component", "Instantiator", "Repeater")
SQL_WORDS = r"(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|ATTACH|WITH)\b"
MACHINE_PATH = re.compile(r"(?<![\w~.>}])/(?:home|root|work|Users|tmp)/[\w.]|\b[A-Z]:\\\\?Users")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))")
LAZY_NAME = re.compile(r"(?:Manager|Helper|Helpers|Utils|Util|Common)$")


@dataclass(frozen=True)
class Rule:
    """A pattern that must not occur in the code (comments left out) of the files that `applies` picks."""

    name: str
    applies: Callable[[str], bool]
    pattern: re.Pattern
    message: str


def ending(*suffixes):
    return lambda path: path.endswith(suffixes)


def in_libraries(path):
    programs = ("core/cli/", "media/qt/")
    return path.endswith(CODE) and path.startswith(("core/", "forms/", "media/")) and not path.startswith(programs)


def qml_outside(*places):
    return lambda path: path.endswith(".qml") and not path.startswith(places)


def shown_qml(path):
    return path.endswith(".qml") and path.startswith("qml/")


def pattern(text, flags=0):
    return re.compile(text, flags)


RULES = [
    Rule("bare-text", qml_outside(CONTROLS + "Label.qml", "tests/"), pattern(r"(?<![\w.])Text\s*\{"),
         "every text comes from Controls/Label, which shows it literally"),
    Rule("context-property", ending(*CODE, ".qml"), pattern(r"\bsetContextProperty\b"), "pass a required property"),
    Rule("register-type", ending(*CODE), pattern(r"\bqmlRegister\w*"), "use QML_ELEMENT"),
    Rule("create-object", ending(*CODE, ".qml"), pattern(r"\bcreateQmlObject\b"), "write a component"),
    Rule("var-property", ending(".qml"), pattern(r"\bproperty\s+var\b"), "give the property a type"),
    Rule("text-untranslated", shown_qml,
         pattern(r'\b(?:text|title|placeholderText|Accessible\.name|Accessible\.description)\s*:\s*"[^"\n]*[A-Za-z]{2}'),
         "write the text in qsTr()"),
    Rule("colour", lambda path: shown_qml(path) and "/Theme/" not in path, pattern(r'"#(?:[0-9a-fA-F]{3,4}){1,2}"'),
         "take the colour from Theme"),
    Rule("printing", in_libraries,
         pattern(r"\bstd::(?:cout|cerr|clog)\b|(?<![\w.>])(?:std::)?(?:printf|fprintf|puts|fputs|perror)\s*\(|\bfmt::print\b"),
         "a library returns a Result; the programs print"),
    Rule("ending-the-program", in_libraries,
         pattern(r"(?<![\w.>:])(?:std::|::)?(?:exit|_exit|quick_exit|abort|terminate)\s*\("),
         "a library returns a Result; the programs end"),
    Rule("subrange", ending(*CODE),
         pattern(r"\bstd::ranges::(?:unique|rotate|remove|remove_if|partition|stable_partition|search|search_n|find_end|equal_range)\b"),
         "clang 14, which builds the fuzzers, cannot compile it: take the one of <algorithm>"),
    Rule("using-namespace", ending(".h"), pattern(r"\busing\s+namespace\b"), "name what you use"),
    Rule("lazy-type-name", ending(*CODE),
         pattern(r"\b(?:class|struct|enum|namespace)\s+(?:class\s+)?\w*(?:Manager|Helper|Helpers|Utils|Util|Common)\b"),
         "name the thing that it does"),
    Rule("sql-put-together", lambda path: path.endswith(CODE) and not path.startswith("tests/"),
         pattern(rf'"\s*{SQL_WORDS}[^"\n]*"\s*(?:s|sv)?\s*\+|fmt::format\(\s*"\s*{SQL_WORDS}[^"\n]*\{{'),
         "bind values; SQL stands in .sql files"),
    Rule("q-object-line", ending(*CODE), pattern(r"^.*\S[ \t]*\bQ_OBJECT\b|\bQ_OBJECT\b[ \t]*\S", re.MULTILINE),
         "AUTOMOC wants Q_OBJECT on a line of its own"),
]


def findings_of_rules(path, code):
    for rule in RULES:
        if rule.applies(path):
            for match in rule.pattern.finditer(code):
                yield rule.name, Finding(path, line_at(code, match.start()), f"{rule.name}: {rule.message}")


def buttons(path, code):
    """Qt's own buttons and delegates outside Controls/: their text is rich text and swallows `&`."""
    if not path.endswith(".qml") or path.startswith((CONTROLS, "tests/")):
        return
    for module in re.finditer(r"^[ \t]*import[ \t]+QtQuick\.(?:Controls|Templates)\b[^\n]*", code, re.MULTILINE):
        alias = re.search(r"\bas[ \t]+(\w+)", module.group(0))
        before = re.escape(alias.group(1)) + r"\." if alias else r"(?<![\w.])"
        for match in re.finditer(rf"{before}(?:{BUTTONS})\s*\{{", code):
            message = "button: take the button or delegate from Ringtrue.Controls; import QtQuick.Controls with `as`"
            yield "button", Finding(path, line_at(code, match.start()), message)


def spdx(path, text):
    lines = text.split("\n", 2)
    head = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
    is_script = lines[0].startswith("#!")
    if (path.endswith(SOURCE) or is_script) and "SPDX-License-Identifier: Apache-2.0" not in head:
        yield "spdx", Finding(path, 1, "spdx: the first line says SPDX-License-Identifier: Apache-2.0")


def length(path, text):
    count = text.count("\n")
    if path.endswith(".qml") and count > LONGEST_QML:
        yield "qml-length", Finding(path, count, f"qml-length: {count} lines; {LONGEST_QML} at most, one component a file")


def own_header_first(path, text, present):
    """A .cpp includes its own header first: that proves the header self-contained."""
    header = path[: -len(".cpp")] + ".h"
    if not path.endswith(".cpp") or header not in present:
        return
    first = re.search(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)', without_comments(text), re.MULTILINE)
    if not first or first.group(1) != header:
        yield "own-header", Finding(path, 1, f'own-header: the first include is "{header}"')


def lazy_file_name(path):
    last = re.split(r"[_\-.]|(?<=[a-z])(?=[A-Z])", Path(path).stem)[-1]
    if path.endswith(SOURCE) and LAZY_NAME.fullmatch(last.capitalize()):
        yield "lazy-file-name", Finding(path, 1, "lazy-file-name: name the thing that it does")


def words_in_text(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if MACHINE_PATH.search(line):
            yield "machine-path", Finding(path, number, "machine-path: a path of somebody's machine")
        if UNFINISHED.search(line):
            yield "unfinished", Finding(path, number, "unfinished: a note of unfinished work carries its issue: TODO(#12)")


def forgotten_type(path, code, present):
    """A function that takes or gives a QML type which its file makes none of: while many pages load, Qt 6.4 forgets
    such a type before the page that names it, and making the page then reads freed memory."""
    if not path.endswith(".qml"):
        return
    types = {Path(name).stem for name in present if name.endswith(".qml")}
    for match in re.finditer(r"\bfunction\s+\w+\s*\(([^)]*)\)(\s*:\s*\w+)?", code):
        for name in re.findall(r":\s*(\w+)", match.group(0)):
            if name in types and not re.search(rf"(?<![\w.]){name}\s*\{{", code.replace(match.group(0), "")):
                message = f"forgotten-type: take an Item and ask `as {name}` within the function"
                yield "forgotten-type", Finding(path, line_at(code, match.start()), message)


def bound_to_itself(path, code):
    """`items: items` in a delegate: interpreted, the name is the property itself; compiled, the id outside."""
    if not path.endswith(".qml"):
        return
    inside = []  # of each brace that is open where its component begins, if it is one, and what is bound to itself in it
    for match in re.finditer(r"(?P<delegate>\bdelegate: )?(?P<type>[\w.]+)? ?\{|\}|^[ \t]*(?P<name>\w+): (?P=name)$", code,
                             re.MULTILINE):
        components = [bound for begins, bound in inside if begins]
        if match.group("name"):
            if components:
                components[-1].append(match)
        elif match.group(0) != "}":
            inside.append((bool(match.group("delegate")) or match.group("type") in COMPONENT_MAKERS, []))
        elif inside:
            for bound in inside.pop()[1]:
                if not re.search(rf"\bid: {bound.group('name')}\b", code[bound.start():match.start()]):
                    message = "bound-to-itself: give what is meant an id that no property of the delegate has"
                    yield "bound-to-itself", Finding(path, line_at(code, bound.start("name")), message)


def findings_in(path, text, present):
    """(rule name, finding) of everything wrong with one file."""
    yield from spdx(path, text)
    yield from length(path, text)
    yield from own_header_first(path, text, present)
    yield from lazy_file_name(path)
    yield from words_in_text(path, text)
    if path.endswith(CODE + (".qml",)):
        code = without_comments(text)
        yield from findings_of_rules(path, code)
        yield from buttons(path, code)
        yield from forgotten_type(path, code, present)
        yield from bound_to_itself(path, code)


def allowances(text):
    """{(rule, path)} of the lines `rule path: reason`; every line gives a reason."""
    allowed = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        head, separator, reason = line.partition(": ")
        if not separator or not reason.strip() or len(head.split()) != 2:
            raise ValueError(f"allowed_habits.txt:{number}: write `rule path: reason`")
        allowed.add(tuple(head.split()))
    return allowed


def check(root, allowed):
    tree = [(path, file) for path, file in files(root) if not path.startswith(("tests/data/", "tests/fuzz/corpus/"))]
    present = {path for path, _ in tree}
    findings, used = [], set()
    for path, file in tree:
        if not path.endswith(SOURCE + (".md", ".txt", ".json", ".yaml")) and file.suffix:
            continue
        for rule, finding in findings_in(path, text_of(file), present):
            if (rule, path) in allowed:
                used.add((rule, path))
            else:
                findings.append(finding)
    findings += [Finding("tests/architecture/allowed_habits.txt", 1, f"no longer needed: {rule} {path}")
                 for rule, path in sorted(allowed - used)]
    return findings


if __name__ == "__main__":
    source = Path(sys.argv[1]).resolve()
    sys.exit(report(check(source, allowances(text_of(source / "tests/architecture/allowed_habits.txt")))))
