#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check that the demo's content is whole: counts, references, quotes, times.

Usage: check_demo.py [FOLDER]. Prints each finding and exits 1 when there is one.
Needs python3 and python3-yaml only.
"""
import csv
import datetime
import pathlib
import sys

import yaml

ROLES = {"evaluator", "lead", "facilitator", "programme-owner", "shopper", "editor", "agent", "trainer",
         "experience-owner", "client", "auditor", "workspace-administrator"}
SOURCE_KINDS = {"business-strategy", "company-vision", "brand-attribute", "brand-promise",
                "customer-research-qualitative", "customer-research-quantitative", "customer-research-survey",
                "panel-notes", "employee-voice", "industry-standard"}
ERROR_CLASSES = {"non-critical", "business-critical", "customer-critical", "compliance-critical"}

findings = []


def expect(condition, sentence):
    if not condition:
        findings.append(sentence)


def unique(values, what):
    seen = set()
    for value in values:
        expect(value not in seen, f"{what}: “{value}” occurs twice")
        seen.add(value)


def read_yaml(folder, name):
    with open(folder / name, encoding="utf-8") as file:
        return yaml.safe_load(file)


def read_csv(folder, name, columns):
    with open(folder / name, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    expect(reader.fieldnames == columns, f"{name}: columns are {reader.fieldnames}, not {columns}")
    unique([row[columns[0]] for row in rows], f"{name} {columns[0]}")
    return rows


def listed(text):
    return [part for part in text.split(";") if part]


def check_vision(folder):
    vision = read_yaml(folder, "ollensay.vision.yaml")
    quotes = check_sources(vision["sources"])
    promises = [promise["id"] for promise in vision["promises"]]
    unique(promises, "promise")
    expect(len(promises) == 4, f"vision: {len(promises)} promises, not 4")
    for promise in vision["promises"]:
        for quote in promise["quotes"]:
            expect(quote in quotes, f"promise {promise['id']}: no quote “{quote}”")
    behaviours = {}
    expect(len(vision["pillars"]) == 3, "vision: not three pillars")
    for pillar in vision["pillars"]:
        expect(" " not in pillar["name"], f"pillar {pillar['id']}: its name is more than one word")
        for promise in pillar["promises"]:
            expect(promise in promises, f"pillar {pillar['id']}: no promise “{promise}”")
        for behaviour in pillar["behaviours"]:
            expect(behaviour["id"] not in behaviours, f"behaviour “{behaviour['id']}” occurs twice")
            behaviours[behaviour["id"]] = behaviour
            expect(behaviour["sounds_like"] and behaviour["does_not_sound_like"],
                   f"behaviour {behaviour['id']}: an example is missing")
    promised = {promise for pillar in vision["pillars"] for promise in pillar["promises"]}
    expect(promised == set(promises), "vision: a promise that no pillar serves")
    return vision, behaviours


def check_sources(sources):
    quotes = set()
    unique([source["id"] for source in sources], "source")
    unique([source["kind"] for source in sources], "kind of source")
    expect(4 <= len(sources) <= 6, f"vision: {len(sources)} sources")
    for source in sources:
        expect(source["kind"] in SOURCE_KINDS, f"source {source['id']}: no kind “{source['kind']}”")
        words = len(source["text"].split())
        expect(80 <= words <= 200, f"source {source['id']}: {words} words")
        for quote in source["quotes"]:
            quotes.add(f"{source['id']}/{quote['id']}")
            expect(quote["text"] in source["text"],
                   f"source {source['id']}: quote {quote['id']} is not in its text")
    return quotes


def check_form(folder, name, vision, behaviours, has_pass_mark):
    form = read_yaml(folder, name)
    channel = form["channels"][0]
    expect(form["vision"] == vision["vision"], f"{name}: another vision")
    expect(("pass_mark" in form["scoring"]) == has_pass_mark, f"{name}: pass mark")
    expect(len(form["sections"]) == 4, f"{name}: not four sections")
    obligations = {obligation["id"] for obligation in form["obligations"]}
    questions = {}
    for section in form["sections"]:
        expect(section["weight"] == sum(q["weight"] for q in section["questions"]),
               f"{name} {section['id']}: weights do not add up")
        for question in section["questions"]:
            expect(question["id"] not in questions, f"{name}: question “{question['id']}” occurs twice")
            questions[question["id"]] = question
            check_question(name, channel, question, behaviours, obligations)
    expect(11 <= len(questions) <= 13, f"{name}: {len(questions)} questions")
    expect(sum(q["weight"] for q in questions.values()) == 100, f"{name}: weights do not make 100")
    check_conditions(name, questions)
    check_variety(name, questions)
    return questions


def check_question(name, channel, question, behaviours, obligations):
    where = f"{name} {question['id']}"
    expect(not ("trace" in question and "obligation" in question), f"{where}: trace and obligation")
    expect(question["weight"] == 0 or "trace" in question or "obligation" in question,
           f"{where}: has weight and traces to nothing")
    for behaviour in question.get("trace", []):
        known = behaviours.get(behaviour)
        expect(known is not None, f"{where}: no behaviour “{behaviour}”")
        if known:
            expect(known["audience"] == "customers", f"{where}: scores how colleagues treat each other")
            expect(channel in known.get("channels", [channel]), f"{where}: {behaviour} is not for {channel}")
    if "obligation" in question:
        expect(question["obligation"] in obligations, f"{where}: no obligation “{question['obligation']}”")
    options = question.get("answers", [])
    unique([option["id"] for option in options], where)
    expect(question["type"] != "choice" or len(options) >= 3, f"{where}: fewer than three levels")
    for option in options:
        expect(option.get("error", "non-critical") in ERROR_CLASSES, f"{where}: error class")
        expect("error" not in option or option["points"] == 0, f"{where}: a critical error that earns points")


def check_conditions(name, questions):
    order = list(questions)
    for question in questions.values():
        when = question.get("when")
        if when:
            other = questions.get(when["question"])
            expect(other is not None, f"{name} {question['id']}: condition on nothing")
            expect(other and when["is"] in [option["id"] for option in other["answers"]],
                   f"{name} {question['id']}: condition on an answer that cannot be given")
            expect(order.index(when["question"]) < order.index(question["id"]),
                   f"{name} {question['id']}: condition on a later question")


def check_variety(name, questions):
    types = [question["type"] for question in questions.values()]
    expect(types.count("scale") == 1 and types.count("text") == 1, f"{name}: one scale and one text")
    expect({"yes-no", "choice"} <= set(types), f"{name}: yes-no and choice")
    expect({"feeling-start", "feeling-end"} <= set(questions), f"{name}: emotion at start and end")
    classes = [option["error"] for q in questions.values() for option in q.get("answers", []) if "error" in option]
    expect(sorted(classes) == ["business-critical", "compliance-critical", "customer-critical"],
           f"{name}: one option of each critical error class, found {sorted(classes)}")
    expect(any("when" in question for question in questions.values()), f"{name}: one condition")


def check_coverage(behaviours, forms):
    asked = {behaviour for form in forms for q in form.values() for behaviour in q.get("trace", [])}
    unasked = {id for id, behaviour in behaviours.items() if behaviour["audience"] == "customers"} - asked
    expect(not unasked, f"behaviours nobody asks about: {sorted(unasked)}")
    colleagues = [id for id, behaviour in behaviours.items() if behaviour["audience"] == "colleagues"]
    expect(len(colleagues) == 1, "vision: one behaviour among colleagues")


def check_organisation(folder):
    teams = read_csv(folder, "teams.csv", ["id", "name", "site", "vendor", "country", "languages"])
    people = read_csv(folder, "people.csv", ["id", "name", "roles", "team", "languages", "external_id"])
    unique([person["external_id"] for person in people], "people.csv external_id")
    counts = {}
    for person in people:
        expect(person["team"] in [""] + [team["id"] for team in teams], f"{person['id']}: no team “{person['team']}”")
        for role in listed(person["roles"]):
            expect(role in ROLES, f"{person['id']}: no role “{role}”")
            counts[role] = counts.get(role, 0) + 1
    wanted = {"agent": 12, "evaluator": 4, "lead": 1, "facilitator": 1, "programme-owner": 1, "experience-owner": 2,
              "trainer": 1, "auditor": 1, "workspace-administrator": 1}
    expect(counts == wanted, f"people.csv: roles are {counts}, not {wanted}")
    owners = {person["id"] for person in people if "experience-owner" in listed(person["roles"])}
    types = check_owned(read_csv(folder, "contact_types.csv", ["id", "name", "owners"]), owners, ["lost-property"])
    check_owned(read_csv(folder, "jobs.csv", ["id", "name", "owners"]), owners, [])
    check_journeys(folder, owners)
    return {person["external_id"]: person for person in people if "agent" in listed(person["roles"])}, people, types


def check_owned(rows, owners, ownerless):
    for row in rows:
        expected = 0 if row["id"] in ownerless else 1
        expect(len(listed(row["owners"])) == expected, f"{row['id']}: not {expected} owner(s)")
        expect(set(listed(row["owners"])) <= owners, f"{row['id']}: its owner is no experience owner")
    return {row["id"] for row in rows}


def check_journeys(folder, owners):
    journeys = read_yaml(folder, "journeys.yaml")["journeys"]
    expect(len(journeys) == 2, "journeys.yaml: not two journeys")
    for journey in journeys:
        expect(len(journey["owners"]) == 1 and set(journey["owners"]) <= owners, f"{journey['id']}: one owner")
        points = [point for stage in journey["stages"] for point in stage["touchpoints"]]
        expect({point["inside_centre"] for point in points} == {True, False},
               f"{journey['id']}: touchpoints inside and outside the centre")


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    vision, behaviours = check_vision(folder)
    forms = [check_form(folder, "ollensay-call.form.yaml", vision, behaviours, has_pass_mark=True),
             check_form(folder, "ollensay-chat.form.yaml", vision, behaviours, has_pass_mark=False)]
    check_coverage(behaviours, forms)
    agents, people, types = check_organisation(folder)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The demo's content is whole.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
