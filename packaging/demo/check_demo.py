#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check that the demo's content is whole: counts, references, quotes, times.

Usage: check_demo.py [FOLDER]. Prints each finding and exits 1 when there is one. Needs python3 and python3-yaml; with
ffmpeg on the path it also decodes the calls and compares what is heard with their transcripts.
"""
import array
import csv
import datetime
import json
import math
import pathlib
import shutil
import subprocess
import sys

import yaml

ROLES = {"evaluator", "lead", "facilitator", "programme-owner", "shopper", "editor", "agent", "trainer",
         "experience-owner", "client", "auditor", "workspace-administrator"}
SOURCE_KINDS = {"business-strategy", "company-vision", "brand-attribute", "brand-promise",
                "customer-research-qualitative", "customer-research-quantitative", "customer-research-survey",
                "panel-notes", "employee-voice", "industry-standard"}
FIRST_DAY, LAST_DAY = datetime.date(2026, 10, 31), datetime.date(2026, 11, 20)  # of the interactions that are kept
SIDES = {"customer", "agent", "bot", "system"}
PAST_FROM, PAST_UNTIL = datetime.date(2026, 8, 17), datetime.date(2026, 11, 15)
RATE = 16000
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
    teams = read_csv(folder, "teams.csv", ["name", "site", "vendor", "country", "languages"])
    people = read_csv(folder, "people.csv", ["external_id", "name", "roles", "team", "languages"])
    unique([person["name"] for person in people], "people.csv name")
    counts = {}
    for person in people:
        expect(person["team"] in [""] + [team["name"] for team in teams], f"{person['name']}: no team “{person['team']}”")
        for role in listed(person["roles"]):
            expect(role in ROLES, f"{person['name']}: no role “{role}”")
            counts[role] = counts.get(role, 0) + 1
    wanted = {"agent": 12, "evaluator": 4, "lead": 1, "facilitator": 1, "programme-owner": 1, "experience-owner": 2,
              "trainer": 1, "auditor": 1, "workspace-administrator": 1}
    expect(counts == wanted, f"people.csv: roles are {counts}, not {wanted}")
    owners = {person["external_id"] for person in people if "experience-owner" in listed(person["roles"])}
    types = check_owned(read_csv(folder, "contact_types.csv", ["slug", "name", "owners"]), owners, ["lost-property"])
    check_owned(read_csv(folder, "jobs.csv", ["slug", "name", "owners"]), owners, [])
    check_journeys(folder, owners)
    return {person["external_id"]: person for person in people if "agent" in listed(person["roles"])}, people, types


def check_owned(rows, owners, ownerless):
    for row in rows:
        expected = 0 if row["slug"] in ownerless else 1
        expect(len(listed(row["owners"])) == expected, f"{row['slug']}: not {expected} owner(s)")
        expect(set(listed(row["owners"])) <= owners, f"{row['slug']}: its owner is no experience owner")
    return {row["slug"] for row in rows}


def check_journeys(folder, owners):
    with open(folder / "journeys.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    unique([(row["journey"], row["stage"], row["touchpoint"]) for row in rows], "journeys.csv")
    names = {row["journey"] for row in rows}
    expect(len(names) == 2, "journeys.csv: not two journeys")
    for name in names:
        mine = [row for row in rows if row["journey"] == name]
        expect({row["owners"] for row in mine} <= owners, f"{name}: not one owner")
        expect(len({row["stage"] for row in mine}) >= 3, f"{name}: fewer than three stages")
        expect({row["inside_centre"] for row in mine} == {"yes", "no"},
               f"{name}: touchpoints inside and outside the centre")


def check_start(name, text):
    try:
        at = datetime.datetime.fromisoformat(text)
    except ValueError:
        expect(False, f"{name}: started_at “{text}” is no time")
        return
    expect(at.tzinfo is not None, f"{name}: started_at has no zone")
    expect(FIRST_DAY <= at.date() <= LAST_DAY, f"{name}: started on {at.date()}")


def check_messages(name, messages):
    last = -1
    for message in messages:
        expect(message["at_ms"] >= last, f"{name}: times fall at {message['at_ms']}")
        last = message["at_ms"]
        expect(message["side"] in SIDES, f"{name}: no side “{message['side']}”")
        expect(message["text"].strip() != "", f"{name}: an empty message at {message['at_ms']}")
        expect(message.get("end_ms", last + 1) > last, f"{name}: ends before it begins at {message['at_ms']}")


def check_calls(folder, agents, types):
    columns = ["file", "reference", "agent", "customer", "contact_type", "started_at", "segments"]
    rows = read_csv(folder, "calls/calls.csv", columns)
    files = {path.name for path in (folder / "calls").glob("*.opus")}
    expect({row["file"] for row in rows} == files, "calls.csv: not exactly the recordings of the folder")
    expect(len(rows) == 16, f"calls: {len(rows)}, not 16")
    expect(sum((folder / "calls" / name).stat().st_size for name in files) < 4_000_000, "calls: 4 MB and more")
    expect(sum(bool(row["segments"]) for row in rows) == 1, "calls: not exactly one transferred")
    messages = {}
    for row in rows:
        expect(row["agent"] in agents, f"{row['file']}: no agent “{row['agent']}”")
        expect(row["contact_type"] in types, f"{row['file']}: no contact type “{row['contact_type']}”")
        check_start(row["file"], row["started_at"])
        messages[row["reference"]] = check_call(folder, row, agents)
    return messages


def check_call(folder, row, agents):
    stem = row["file"].removesuffix(".opus")
    script = (folder / "calls" / f"{stem}.call.txt").read_text(encoding="utf-8")
    for key in ["reference", "agent", "customer", "contact_type", "started_at"]:
        same = f"{key}: {row[key]}\n" in script if row[key] else f"\n{key}: " not in script
        expect(same, f"{stem}: its script has another {key}")
    transcript = json.loads((folder / "calls" / f"{stem}.transcript.json").read_text(encoding="utf-8"))
    messages, length = transcript["messages"], transcript["duration_ms"]
    expect(transcript["ringtrue"] == "transcript 1" and transcript["reference"] == row["reference"],
           f"{stem}: its transcript is of another call")
    expect(60_000 <= length <= 180_000, f"{stem}: {length} ms long")
    check_messages(stem, messages)
    expect({"customer", "agent"} <= {message["side"] for message in messages}, f"{stem}: one side says nothing")
    expect(all(message["end_ms"] <= length for message in messages), f"{stem}: speaks past its end")
    spoken = [line.split(": ", 1)[1] for line in script.split("\n\n", 1)[1].splitlines() if line[0] in "AC"]
    expect(sorted(spoken) == sorted(m["text"] for m in messages if m["side"] != "system"),
           f"{stem}: its transcript is not its script")
    starts = [(part.split("@")[0], int(part.split("@")[1])) for part in listed(row["segments"])]
    for agent, at in starts:
        expect(agent in agents and 0 <= at < length, f"{stem}: segment {agent}@{at}")
    expect(starts == sorted(starts, key=lambda start: start[1]), f"{stem}: segments out of order")
    if shutil.which("ffmpeg"):
        check_sound(folder / "calls" / row["file"], messages, length)
    return messages


def level(frames):
    """Root mean square of each fourth frame, in dB of full scale."""
    part = frames[::4]
    return 10 * math.log10(max(1e-9, sum(frame * frame for frame in part) / max(1, len(part)) / 32768 ** 2))


def check_sound(path, messages, length):
    """Each turn is heard on its side, not on the other, and silence is not digital zero."""
    done = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "s16le", "-ar", str(RATE), "-"],
                          capture_output=True, check=True)
    both = array.array("h", done.stdout)
    side = {"customer": both[0::2], "agent": both[1::2]}
    expect(abs(len(side["agent"]) * 1000 / RATE - length) < 60, f"{path.name}: its length is not its transcript's")
    for name, frames in side.items():
        expect(-80 < level(frames[-RATE // 2:]) < -45, f"{path.name}: {name}'s channel has no line noise at its end")
    for message in messages:
        if message["side"] == "system":
            continue
        start, end = message["at_ms"], message["end_ms"]
        alone = not any(other is not message and other["at_ms"] < end + 50 and other["end_ms"] > start - 50
                        for other in messages)
        other_side = "agent" if message["side"] == "customer" else "customer"
        span = slice((start + 40) * RATE // 1000, (end - 40) * RATE // 1000)
        expect(level(side[message["side"]][span]) > -36, f"{path.name}: nothing heard at {start} ms")
        expect(not alone or level(side[other_side][span]) < -50, f"{path.name}: the other side heard at {start} ms")


def check_chats(folder, agents, types):
    chats = {}
    paths = sorted((folder / "chats").glob("*.chat.json"))
    expect(len(paths) == 30, f"chats: {len(paths)}, not 30")
    for path in paths:
        chat = json.loads(path.read_text(encoding="utf-8"))
        expect(chat["ringtrue"] == "transcript 1", f"{path.name}: format")
        expect(path.name == f"chat-{chat['reference']}.chat.json", f"{path.name}: holds {chat['reference']}")
        expect(chat["agent"] in agents, f"{path.name}: no agent “{chat['agent']}”")
        expect(chat["contact_type"] in types, f"{path.name}: no contact type “{chat['contact_type']}”")
        check_start(path.name, chat["started_at"])
        check_messages(path.name, chat["messages"])
        expect(6 <= len(chat["messages"]) <= 25, f"{path.name}: {len(chat['messages'])} messages")
        chats[chat["reference"]] = chat["messages"]
        joined = [m["text"] for m in chat["messages"] if m["side"] == "system" and m["text"].endswith("has joined.")]
        name = agents.get(chat["agent"], {"name": ""})["name"]
        expect(joined == [f"{name} has joined."], f"{path.name}: somebody else has joined")
    everything = [[m["text"] for m in messages if m["side"] == "customer"] for messages in chats.values()]
    expect(any("<script>" in text for chat in everything for text in chat), "chats: none with HTML of a customer")
    expect(any(messages[0]["side"] == "bot" for messages in chats.values()), "chats: none begins with the bot")
    expect(any(ord(sign) >= 0x1F300 for chat in everything for text in chat for sign in text), "chats: no emoji")
    return chats


def check_assigned(batches, evaluators, interactions):
    work = [(evaluator, reference) for batch in batches for evaluator, some in batch["work"].items() for reference in some]
    expect({evaluator for evaluator, _ in work} == evaluators, "past.yaml assignments: not the four evaluators")
    expect(len(work) == 20, f"past.yaml assignments: {len(work)}, not 20")
    unique([reference for _, reference in work], "past.yaml assignments")
    expect(all(reference in interactions for _, reference in work), "past.yaml assignments: no such interaction")
    expect(all(batch["at"].date() <= batch["due"] for batch in batches), "past.yaml assignments: due before it is assigned")


def check_feedback(feedback, recent, form):
    given = {evaluation["interaction"]: evaluation for evaluation in recent}
    expect(len(feedback["released"]) == 2, "past.yaml feedback: not two are released")
    for one in feedback["released"]:
        expect(given[one["interaction"]]["at"] < feedback["at"] < one["read"], f"feedback {one['interaction']}: the order of time")
    (disputed,) = [one for one in feedback["released"] if "dispute" in one]
    dispute, evaluation = disputed["dispute"], given[disputed["interaction"]]
    options = {option["id"] for option in form[dispute["question"]]["answers"]}
    expect(disputed["read"] < dispute["at"], "past.yaml feedback: disputed before it was read")
    expect(dispute["answer"] in options - {evaluation["answers"][dispute["question"]]}, "past.yaml feedback: no other answer is proposed")


def check_past(folder, people, types, forms, calls, chats):
    past = read_yaml(folder, "past.yaml")
    evaluators = {person["external_id"] for person in people if "evaluator" in listed(person["roles"])}
    agents = {person["external_id"] for person in people if "agent" in listed(person["roles"])}
    expect({plan["id"] for plan in past["evaluators"]} == evaluators, "past.yaml: not the four evaluators")
    expect(len({plan["strictness"] for plan in past["evaluators"]}) == 4, "past.yaml: equal strictness")
    expect(abs(sum(plan["strictness"] for plan in past["evaluators"])) < 1e-9, "past.yaml: mean strictness is not 0")
    expect(set(past["agents"]) == agents, "past.yaml: not the twelve agents")
    expect(set(past["contact_types"]) == types, "past.yaml: not the contact types")
    for shares in [past["evaluators"], past["contact_types"].values()]:
        expect(abs(sum(plan["share"] for plan in shares) - 1) < 1e-9, "past.yaml: shares do not make 1")
    expect(past["total"] == 200 == past["older"]["count"] + len(past["recent"]), "past.yaml: not 200")
    oldest_kept = FIRST_DAY - datetime.timedelta(days=1)
    expect(past["older"]["until"] <= oldest_kept, "past.yaml: an older interaction whose recording is not past retention")
    by_channel = dict(zip(["ollensay-call", "ollensay-chat"], forms))
    check_difficulties(past["questions"], by_channel)
    check_comments(past["comments"], by_channel)
    done = [evaluation["interaction"] for evaluation in past["recent"]]
    unique(done, "past.yaml recent")
    expect(len(set(calls) - set(done)) == 11 and len(set(chats) - set(done)) == 11, "past.yaml: not 11 and 11 wait")
    check_assigned(past["assignments"], evaluators, {**calls, **chats})
    check_feedback(past["feedback"], past["recent"], forms[1])
    for evaluation in past["recent"]:
        expect(evaluation["evaluator"] in evaluators, f"past {evaluation['interaction']}: evaluator")
        expect(PAST_FROM <= evaluation["at"].date() <= PAST_UNTIL, f"past {evaluation['interaction']}: {evaluation['at']}")
        reference = evaluation["interaction"]
        form, messages = (forms[0], calls[reference]) if reference in calls else (forms[1], chats[reference])
        check_evaluation(evaluation, form, messages)


def check_difficulties(plans, by_channel):
    for name, form in by_channel.items():
        scored = {id: q for id, q in form.items() if q["weight"] > 0}
        expect(set(plans[name]) == set(scored), f"past.yaml {name}: not the questions that have weight")
        for id, plan in plans[name].items():
            question = scored[id]
            expect(question["type"] == "scale" or len(plan["thresholds"]) == len(question.get("answers", "ab")) - 1,
                   f"past.yaml {name} {id}: not one threshold fewer than answers")
            expect(("not_applicable" in plan) == question.get("not_applicable", False),
                   f"past.yaml {name} {id}: not applicable")


def check_comments(comments, by_channel):
    expect(30 <= len(comments) <= 45, f"past.yaml: {len(comments)} comments")
    unique([comment["text"] for comment in comments], "comment")
    known = {id for form in by_channel.values() for id in form}
    for comment in comments:
        expect(comment["question"] in known and comment["level"] in {"full", "part", "none"}, f"comment {comment}")


def points_of(question, answer):
    """Points of an answer and the most there are; none where the option does not exist."""
    if question["type"] == "scale":
        return int(answer) - question["scale"]["min"], question["scale"]["max"] - question["scale"]["min"]
    options = question.get("answers", [{"id": "yes", "points": 1}, {"id": "no", "points": 0}])
    points = {option["id"]: option["points"] for option in options}
    return points.get(answer), max(points.values())


def check_evaluation(evaluation, form, messages):
    where, answers = f"past {evaluation['interaction']}", evaluation["answers"]
    for id, question in form.items():
        when = question.get("when")
        asked = question["type"] != "text" and (not when or answers.get(when["question"]) == when["is"])
        expect((id in answers) == asked, f"{where}: {id} is " + ("missing" if asked else "not asked"))
        if id not in answers:
            continue
        if answers[id] == "not-applicable":
            expect(question.get("not_applicable", False), f"{where}: {id} cannot be not applicable")
            continue
        earned, possible = points_of(question, answers[id])
        expect(earned is not None and 0 <= earned <= possible, f"{where}: {id} has no answer “{answers[id]}”")
        expect(question.get("comment") != "on-lost-points" or earned == possible or id in evaluation["comments"],
               f"{where}: {id} lost points without a comment")
    expect(set(answers) | set(evaluation["comments"]) | set(evaluation["evidence"]) <= set(form), f"{where}: a question")
    for id, (first, last) in evaluation["evidence"].items():
        expect(0 <= first <= last < len(messages) and answers.get(id) != "not-applicable", f"{where}: evidence of {id}")


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    vision, behaviours = check_vision(folder)
    forms = [check_form(folder, "ollensay-call.form.yaml", vision, behaviours, has_pass_mark=True),
             check_form(folder, "ollensay-chat.form.yaml", vision, behaviours, has_pass_mark=False)]
    check_coverage(behaviours, forms)
    agents, people, types = check_organisation(folder)
    calls, chats = check_calls(folder, agents, types), check_chats(folder, agents, types)
    unique([*calls, *chats], "reference")
    check_past(folder, people, types, forms, calls, chats)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "The demo's content is whole.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
