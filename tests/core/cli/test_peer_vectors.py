# SPDX-License-Identifier: Apache-2.0
"""Worked numbers of peers (vectors/scoring_peers.json) through the program: a form and answers each, under the peer's preset.

ZQ-1, a mean of several evaluations, is in tests/forms/score/test_average.cpp; ST-1 to ST-5 are about samples and intervals.
"""
import json
import pathlib
import tempfile
from fractions import Fraction

from command_line import ask, shared

VECTORS = {vector["id"].split(" ")[0]: vector for vector in json.loads(shared("vectors/scoring_peers.json").read_text())}
ELSEWHERE = {"ZQ-1", "ST-1", "ST-2", "ST-3", "ST-4", "ST-5"}
seen = set()


def vector(name):
    seen.add(name)
    return VECTORS[name]["input"], VECTORS[name]["expected"]


def question(number, weight, points, possible, **keys):
    """A choice that earns points of possible where `got` is picked; its answer, not applicable where points is None."""
    options = [("got", points if points is not None else 0), ("nothing", 0), ("most", possible)]
    asked = {"id": f"q{number}", "text": f"Question {number}", "type": "choice", "weight": weight, "not_applicable": True,
             "answers": [{"id": name, "text": name, "points": earned} for name, earned in options], **keys}
    return asked, {"not_applicable": True} if points is None else {"option": "got"}


def scale(number, highest, picked, **keys):
    asked = {"id": f"q{number}", "text": f"Question {number}", "type": "scale", "weight": 1, "scale": {"min": 1, "max": highest}, **keys}
    return asked, {"value": picked}


class Filled:
    """Sections of (question, answer), and what the program makes of them."""
    def __init__(self, folder, **scoring):
        self.folder, self.scoring, self.sections, self.answers = folder, scoring, [], {}

    def section(self, name, weight, *asked):
        section = {"id": name, "title": name, "questions": [one for one, _ in asked]}
        self.sections.append(section if weight is None else {**section, "weight": weight})
        self.answers.update({one["id"]: answer for one, answer in asked})
        return self

    def ask(self, command, *options):
        form, answers = self.folder / "form.yaml", self.folder / "answers.json"
        form.write_text("ringtrue: form 2\nform: peer\ntitle: Of a peer\nlanguage: en\n"
                        f"scoring: {json.dumps(self.scoring)}\nsections: {json.dumps(self.sections)}\n")
        answers.write_text(json.dumps(self.answers))
        return ask("form", command, "--form", form, "--answers", answers, *options)

    def score(self, *options):
        return self.ask("score", *options)


def is_printed(value, printed, decimals=2):
    """Whether value is what the source prints: half a unit of its last digit away at most."""
    return value is not None and abs(Fraction(str(value)) - Fraction(str(printed))) <= Fraction(1, 2 * 10 ** decimals)


def check(found, printed, **more):
    assert is_printed(found["score"], printed, **more), (found["score"], printed)


def rows(folder, given, **scoring):
    """Rows of weight, points, possible in one section."""
    return Filled(folder, **scoring).section("all", None, *(question(i, *row) for i, row in enumerate(given)))


def groups(folder, given):
    """Genesys: groups of weight and [points, possible]."""
    filled, number = Filled(folder), 0
    for at, (weight, asked) in enumerate(given):
        filled.section(f"g{at}", weight, *(question(number + i, 1, *row) for i, row in enumerate(asked)))
        number += len(asked)
    return filled


def amazon_connect(folder):
    for name in ("AC-1", "AC-2"):
        given, expected = vector(name)
        check(rows(folder, given).score("--policy", "amazon-connect"), expected)

    given, expected = vector("AC-3")
    filled = rows(folder, given["base"])
    filled.sections[0]["questions"][1]["answers"][0]["error"] = "business-critical"
    found = filled.score("--policy", "amazon-connect")
    check(found, expected)
    assert found["outcome"] == "fail" and is_printed(found["raw_score"], VECTORS["AC-2"]["expected"]), found

    # Open: weights of questions spread over the form, weights of sections stay inside.
    given, expected = vector("AC-4")
    filled = Filled(folder)
    filled.section("s1", 60, *(question(i, *row) for i, row in enumerate(given["S1_w60"])))
    filled.section("s2", 40, *(question(9 + i, *row) for i, row in enumerate(given["S2_w40"])))
    check(filled.score("--policy", "amazon-connect"), expected["redistribute_over_form"])
    check(filled.score("--policy", "amazon-connect-sections"), expected["redistribute_within_section"])

    # Open: bonus is not capped; the other number is one option away.
    given, expected = vector("AC-5")
    asked = [question(i, 1, *row) for i, row in enumerate(given["base"])]
    asked += [question(len(asked) + i, 1, *row, bonus=True) for i, row in enumerate(given["bonus"])]
    filled = Filled(folder, weights="points").section("all", None, *asked)
    check(filled.score("--policy", "amazon-connect-points"), expected["uncapped"])
    capped = filled.ask("what-if", "--policy", "amazon-connect-points", "--bonus-cap", "cap-100")
    assert Fraction(capped["after"]["raw"]) == Fraction(str(expected["capped"])), capped


def genesys(folder):
    for name in ("GC-1", "GC-2", "GC-3"):
        given, expected = vector(name)
        check(groups(folder, given).score("--policy", "genesys"), expected)

    given, expected = vector("GC-4")
    check(groups(folder, given).score("--policy", "genesys"), expected["genesys"])
    shares = groups(folder, given).ask("what-if", "--policy", "genesys", "--weights", "section")
    assert Fraction(shares["after"]["raw"]) == Fraction(str(expected["percent_of_section"])), shares

    # Fatal is the answer with the fewest points, though it says Yes.
    given, expected = vector("GC-5")
    points = given["answers"]
    fatal = {"id": "release", "text": "Were data released?", "type": "yes-no", "weight": 1, "error": "compliance-critical",
             "answers": [{"id": "yes", "text": "Yes", "points": points["Yes"]}, {"id": "no", "text": "No", "points": points["No"]}]}
    for picked, score in ((given["chosen"].lower(), expected), ("no", 100)):
        found = Filled(folder).section("all", 1, (fatal, {"option": picked}), question(1, 9, 1, 1)).score("--policy", "genesys")
        check(found, score)
        assert found["outcome"] == ("fail" if score == 0 else "pass"), found

    given, expected = vector("GC-6")
    filled = groups(folder, given["groups"])
    filled.sections[0]["questions"][0]["error"] = "compliance-critical"
    check(filled.score("--policy", "genesys"), expected)

    given, expected = vector("GC-7")
    filled = groups(folder, [[1, given], [1, [[0, 100]]]])
    assert is_printed(filled.score("--policy", "genesys")["by_section"]["g0"]["score"], expected)


def zendesk(folder):
    given, expected = vector("ZQ-2")
    for picked, score in zip(given, expected):
        check(Filled(folder).section("all", None, scale(0, 4, picked)).score("--policy", "zendesk-qa"), score, decimals=1)

    for name, raw in (("ZQ-3", 50), ("ZQ-4", 33.33)):
        given, expected = vector(name)
        critical = scale(0, given["scale"], given["sel"], error="customer-critical")
        found = Filled(folder).section("all", None, critical).score("--policy", "zendesk-qa")
        failed = not isinstance(expected, str)  # "not failed: 50 is not below 50"
        check(found, expected if failed else raw)
        assert found["outcome"] == ("fail" if failed else "pass") and is_printed(found["raw_score"], raw), found

    given, expected = vector("ZQ-5")
    asked = [question(i, weight, score, 100) for i, (weight, score) in enumerate(given)]
    critical = question(9, 10, None, 100, error="customer-critical", comment="optional")
    check(Filled(folder).section("all", None, *asked, critical).score("--policy", "zendesk-qa"), expected)


def others(folder):
    given, expected = vector("MQ-1")
    weighed, bare = Filled(folder), Filled(folder)
    for i, (weight, points, possible) in enumerate(given):
        weighed.section(f"s{i}", weight, question(i, 1, points, possible))
        bare.section(f"s{i}", None, question(i, 1, points, possible))
    check(weighed.score("--policy", "maestroqa"), expected["weighted"])
    check(bare.score("--policy", "maestroqa-points"), expected["total_points"])

    given, expected = vector("SB-1")
    failed = question(1, 1, *given["B_failed"])
    failed[0]["answers"][0]["error"] = "business-critical"
    filled = Filled(folder).section("a", None, question(0, 1, *given["A"])).section("b", None, failed)
    found = filled.score("--policy", "scorebuddy")
    check(found, expected["overall"])
    assert is_printed(found["by_section"]["b"]["score"], expected["actual_section_B"]), found["by_section"]

    given, expected = vector("EA-1")
    filled = rows(folder, [[1, points, 1] for points in given])
    check(filled.score("--policy", "evaluagent"), expected["removed"])
    check(filled.score("--policy", "evaluagent-pass"), expected["converted_to_pass"])

    # Score and outcome are two values: whichever score is shown, the outcome is fail.
    given, expected = vector("EA-2")
    for score, error in ((expected["show_calculated"]["score"], None), (expected["set_to_zero"]["score"], "customer-critical")):
        filled = rows(folder, [[1, given["score"], 100]], pass_mark=given["pass_rate"], fail_display="raw")
        if error:
            filled.sections[0]["questions"][0]["answers"][0]["error"] = error
        found = filled.score("--policy", "evaluagent")
        check(found, score)
        assert found["outcome"] == ("fail" if error else "pass"), found
    shown = filled.score()  # the setting that shows what was calculated
    check(shown, expected["show_calculated"]["score"])
    assert {shown["outcome"], expected["set_to_zero"]["outcome"].lower(), expected["show_calculated"]["outcome"].lower()} == {"fail"}

    given, expected = vector("SP-1")
    for part, result in (("cat", "category"), ("audit", "audit")):
        filled = rows(folder, [[weight, score, 100] for score, weight in given[part]])
        check(filled.score("--policy", "sprinklr"), expected[result])
    filled = Filled(folder)  # an audit is the mean of its categories, whatever they are made of
    for i, (score, weight) in enumerate(given["audit"]):
        filled.section(f"s{i}", weight, question(2 * i, 3, score, 100), question(2 * i + 1, 1, score, 100))
    check(filled.score("--policy", "sprinklr"), expected["audit"])


with tempfile.TemporaryDirectory() as place:
    for peer in (amazon_connect, genesys, zendesk, others):
        peer(pathlib.Path(place))
assert seen | ELSEWHERE == set(VECTORS), f"not tried: {set(VECTORS) - seen - ELSEWHERE}"
print(f"{len(seen)} worked numbers of peers come out")
