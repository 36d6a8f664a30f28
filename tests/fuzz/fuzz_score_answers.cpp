// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/parse.h"
#include "forms/score/compile.h"
#include "forms/score/score.h"
#include "forms/service/score_answers.h"
#include "tests/fuzz/fuzz.h"

using namespace ringtrue;

namespace {

/// A question of every type that can be answered without a workspace.
constexpr std::string_view everyType = R"(ringtrue: form 2
form: every-type
title: Every type
language: en
sections:
  - id: all
    title: All
    questions:
      - {id: kept, text: Kept, type: yes-no, weight: 20, not_applicable: true}
      - {id: how, text: How, type: choice, weight: 20, answers: [{id: well, text: Well, points: 2}, {id: badly, text: Badly, points: 0}]}
      - {id: said, text: Said, type: multiple, weight: 30, answers: [{id: day, text: Day, points: 2}, {id: hour, text: Hour, points: 1}, {id: none, text: None, points: 0, exclusive: true}]}
      - {id: feeling, text: Feeling, type: scale, weight: 30, scale: {min: 0, max: 10}, when: {question: kept, is: "yes"}}
      - {id: waited, text: Waited, type: number, scored: false, number: {min: 0, max: 1000, decimals: 1}}
      - {id: words, text: Words, type: text}
      - {id: day, text: Day, type: date}
      - {id: hour, text: Hour, type: time}
      - {id: felt, text: Felt, type: emotion}
)";

struct Target {
    forms::Form form;
    forms::ScoringPlan plan;
};

const Target &target()
{
    static const Target made = [] {
        auto parsed = forms::parseForm(everyType, "every-type.form.yaml");
        fuzz::require(parsed.form.has_value(), "the form of the target is read");
        auto plan = forms::compile(*parsed.form, nullptr);
        return Target{std::move(*parsed.form), std::move(plan)};
    }();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = forms::readScoreAnswers(fuzz::text(data, size), target().form);
    if (!read) {
        fuzz::require(!read.error().empty(), "answers that are not read have a finding");
        for (const auto &finding : read.error())
            fuzz::require(!forms::word(finding.problem).empty(), "a finding has a word");
        return 0;
    }
    const auto picks = forms::picksOf(target().plan, *read);
    fuzz::require(static_cast<bool>(picks), "answers that are read fit the form");
    const auto score = forms::score(target().plan, *picks);
    fuzz::require(score.raw().has_value() != score.scoreless().has_value(), "there is a score, or a reason why not");
    fuzz::require(!score.raw() || (score.raw()->sign() >= 0 && *score.raw() <= 100), "a score is 0 to 100");
    for (const auto &answer : *read)
        if (const auto *const number = std::get_if<NumberValue>(&answer.value))
            fuzz::planted(number->value > 100);
    return 0;
}
