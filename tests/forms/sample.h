// SPDX-License-Identifier: Apache-2.0
// A small vision and form that lint clean, for tests to bend.
#pragma once

#include "forms/lint/finding_text.h"
#include "forms/lint/lint.h"
#include "tests/catch.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace ringtrue::tests {

inline constexpr std::string_view sampleVision = R"(ringtrue: vision 1
vision: harbour-service
kind: service
scope: {organisation: Harbour Line, function: Help desk}
title: Service vision of the help desk
statement: We say what comes next.
sources:
  - id: letter
    kind: business-strategy
    title: Letter to all
    text: |
      We tell people early, and we
      tell them plainly. Nobody waits alone.
    quotes:
      - {id: early, text: "We tell people early, and we tell them plainly."}
  - id: talks
    kind: customer-research-qualitative
    title: Twelve talks
    text: I only want to know what comes next.
    quotes:
      - {id: next, text: I only want to know what comes next.}
  - {id: brand, kind: brand-attribute, title: Brand book, text: Early and plain.}
promises:
  - {id: told-early, text: You hear it from us first., to: current, quotes: [letter/early, talks/next]}
pillars:
  - id: steady
    name: Steady
    text: We say what comes next.
    promises: [told-early]
    behaviours:
      - {id: says-next, text: Says what comes next, audience: customers, sounds_like: [You have it on Monday.]}
      - {id: says-why, text: Gives the cause, audience: customers, sounds_like: [The ship is late.]}
      - {id: thanks, text: Thanks a colleague, audience: colleagues}
  - id: warm
    name: Warm
    promises: [told-early]
    behaviours:
      - {id: greets, text: Greets by name, channels: [call, chat], sounds_like: [Good morning]}
)";

inline constexpr std::string_view sampleForm = R"(ringtrue: form 1
form: desk-call
title: Calls of the help desk
language: en
channels: [call]
vision: harbour-service
scoring:
  pass_mark: 80
obligations:
  - {id: notice, kind: law, text: Say that the call is recorded, since: 2024-01-01}
sections:
  - id: opening
    title: Opening
    questions:
      - {id: greeting, text: Greets the customer, type: yes-no, weight: 10, trace: [greets]}
      - id: recording
        text: Says that the call is recorded
        type: yes-no
        weight: 20
        obligation: notice
        not_applicable: true
        answers:
          - {id: "yes", text: "Yes", points: 1}
          - {id: "no", text: "No", points: 0, error: compliance-critical}
  - id: helping
    title: Helping
    questions:
      - id: next
        text: Says what happens next
        type: choice
        weight: 50
        trace: [says-next, says-why]
        not_applicable: true
        answers:
          - {id: both, text: What and when, points: 2}
          - {id: what, text: Only what, points: 1}
          - {id: neither, text: Neither, points: 0}
      - {id: pace, text: Leaves time to follow, type: scale, weight: 20, phase: after, trace: [says-next], scale: {min: 0, max: 10}}
      - {id: words, text: What to keep, type: text, phase: after}
)";

inline std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string out{text};
    const auto at = out.find(from);
    REQUIRE(at != std::string::npos);
    return out.replace(at, from.size(), to);
}

inline Vision vision(std::string_view text = sampleVision)
{
    const auto parsed = forms::parseVision(text, "v.vision.yaml");
    for (const auto &finding : parsed.findings)
        UNSCOPED_INFO(forms::line(finding));
    REQUIRE(parsed.vision);
    return *parsed.vision;
}

inline forms::Form form(std::string_view text = sampleForm)
{
    const auto parsed = forms::parseForm(text, "f.form.yaml");
    for (const auto &finding : parsed.findings)
        UNSCOPED_INFO(forms::line(finding));
    REQUIRE(parsed.form);
    return *parsed.form;
}

/// @p count yes-no questions, each asked only where the one before it was answered with yes.
inline forms::Form chain(std::size_t count)
{
    forms::Form made = form();
    made.vision.reset();
    made.obligations.clear();
    made.sections.resize(1);
    made.sections[0].questions.assign(count, made.sections[0].questions[0]);
    for (std::size_t i = 0; i < count; ++i) {
        forms::Question &question = made.sections[0].questions[i];
        question.id = QuestionSlug{"q" + std::to_string(i)};
        question.trace.clear();
        if (i > 0)
            question.when = forms::Condition{made.sections[0].questions[i - 1].id, {"yes"}};
    }
    return made;
}

/// What stands in @p text at @p place, up to a blank, comma, colon or closing bracket.
inline std::string wordAt(std::string_view text, forms::Place place)
{
    for (int line = 1; line < place.line; ++line)
        text.remove_prefix(text.find('\n') + 1);
    text.remove_prefix(static_cast<std::size_t>(std::max(place.column - 1, 0)));
    return std::string{text.substr(0, text.find_first_of(" ,:]}\n"))};
}

/// The findings on @p text (of ASCII) as `severity code word-at-its-place;` in their order.
inline std::string told(const std::vector<forms::Finding> &findings, std::string_view text)
{
    std::string out;
    for (const auto &finding : findings)
        out += std::string{forms::word(finding.severity)} + " " + std::string{forms::word(finding.code)} + " "
               + (finding.place.line > 0 ? wordAt(text, finding.place) : "-") + "; ";
    return out;
}

} // namespace ringtrue::tests
