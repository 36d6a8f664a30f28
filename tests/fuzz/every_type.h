// SPDX-License-Identifier: Apache-2.0
// The form that readers of answers are tried with.
#pragma once

#include "forms/parse/parse.h"
#include "forms/score/compile.h"
#include "tests/fuzz/fuzz.h"

#include <string_view>
#include <utility>

namespace ringtrue::fuzz {

/// A question of every type that can be answered without a workspace.
inline constexpr std::string_view everyType = R"(ringtrue: form 2
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

/// It and what scores it.
struct EveryType {
    forms::Form form;
    forms::ScoringPlan plan;
};

inline const EveryType &everyTypeForm()
{
    static const EveryType made = [] {
        auto parsed = forms::parseForm(everyType, "every-type.form.yaml");
        require(parsed.form.has_value(), "the form of the target is read");
        auto plan = forms::compile(*parsed.form, nullptr);
        return EveryType{std::move(*parsed.form), std::move(plan)};
    }();
    return made;
}

} // namespace ringtrue::fuzz
