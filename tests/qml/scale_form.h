// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/version_facts.h"
#include "tests/qml/desk_sample.h"

namespace ringtrue::tests {

/// A form of one question, a scale from @p min to @p max, in the place of the library's: as published by a program that
/// had no limit.
inline void publishScaleForm(qml::OpenWorkspace &workspace, int min, int max)
{
    const auto text = "ringtrue: form 1\nform: first-steps-contact\ntitle: Effort\nlanguage: en\nchannels: [chat]\n"
                      "scoring: {weights: question}\nsections:\n  - id: one\n    title: One\n    questions:\n"
                      "      - {id: effort, text: How much was done, type: scale, weight: 1, scale: {min: "
                      + std::to_string(min) + ", max: " + std::to_string(max) + "}}\n";
    const bool done = workspace.engine()
                          .submit([&text](ledger::Ledger &ledger, storage::Connection &) {
                              return bool(ledger.append(deskEvaluator,
                                                        forms::formVersionFact({.hash = sha256(text),
                                                                                .form = FormSlug{"first-steps-contact"},
                                                                                .number = 2,
                                                                                .title = "Effort",
                                                                                .channels = {Channel::Chat},
                                                                                .contactTypes = {},
                                                                                .visionVersion = {},
                                                                                .text = text})));
                          })
                          .get();
    REQUIRE(done);
}

} // namespace ringtrue::tests
