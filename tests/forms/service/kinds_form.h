// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/forms/service/evaluation_samples.h"

namespace ringtrue::tests {

/// A form with a question of every kind that format 2 brought, which asks why where points are lost.
inline constexpr std::string_view kindsForm = R"(ringtrue: form 2
form: kinds-call
title: All kinds
language: en
channels: [call]
cause: on-lost-points
obligations:
  - {id: notice, kind: law, text: Say that the call is recorded, since: 2024-01-01}
sections:
  - id: one
    title: One
    questions:
      - id: told
        text: Says that the call is recorded
        type: yes-no
        obligation: notice
        weight: 40
      - id: asked
        text: What was asked for
        type: multiple
        obligation: notice
        weight: 40
        answers:
          - {id: name, text: Name, points: 1}
          - {id: number, text: Number, points: 1}
          - {id: none, text: None of these, points: 0, exclusive: true}
      - id: waited
        text: How long the customer waited
        type: number
        obligation: notice
        weight: 20
        number: {min: 0, max: 60, decimals: 1, unit: min}
        answers:
          - {id: short, text: Short, points: 1, from: 0}
          - {id: long, text: Long, points: 0, from: 5}
      - {id: day, text: The day promised, type: date}
      - {id: hour, text: The time promised, type: time}
      - {id: felt, text: How the customer felt, type: emotion}
      - {id: photo, text: What was sent, type: file, required: false}
)";

/// Every question answered; the second falls short, and why is said.
inline std::vector<Answer> kindsAnswers(const AttachedFile &photo)
{
    const auto answer = [](const char *question, AnswerValue value) {
        return Answer{.question = QuestionSlug(question), .value = std::move(value), .comment = {}, .evidence = {}};
    };
    std::vector<Answer> out{answer("told", PickedOption{AnswerOptionSlug("yes")}),
                            answer("asked", PickedOptions{{AnswerOptionSlug("number")}}),
                            answer("waited", NumberValue{Exact::quotient(5, 2)}),
                            answer("day", DateValue{std::chrono::year{2026} / 11 / 30}),
                            answer("hour", TimeValue{9 * 60 + 30}),
                            answer("felt", EmotionValue{2, 4}),
                            answer("photo", AttachedFiles{{photo}})};
    out[1].cause = CauseSlug("skill");
    out[1].attribution = AttributionSlug("centre");
    return out;
}

/// Publishes kindsForm in @p sample, which is on that form from now on.
inline void useKindsForm(EvaluationSample &sample)
{
    sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
        const auto published = forms::publishForm(ledger, on, evaluatorAda, kindsForm, "k.form.yaml");
        REQUIRE(published);
        sample.formHash = published->version.hash;
    });
    const auto loaded = forms::loadForm(*sample.reader, sample.formHash);
    REQUIRE(loaded);
    sample.form = *loaded;
}

} // namespace ringtrue::tests
