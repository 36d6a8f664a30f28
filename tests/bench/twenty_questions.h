// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ringtrue::bench {

inline bool isOn(const Behaviour &behaviour, Channel channel)
{
    const auto &channels = behaviour.channels;
    return channels.empty() || std::find(channels.begin(), channels.end(), channel) != channels.end();
}

/// A form file of twenty questions in four sections, for calls and chats, each tracing to a behaviour of @p vision.
inline std::string twentyQuestions(const Vision &vision)
{
    std::vector<std::string> behaviours;
    for (const auto &pillar : vision.pillars)
        for (const auto &behaviour : pillar.behaviours)
            if (behaviour.audience == BehaviourAudience::Customers && isOn(behaviour, Channel::Call)
                && isOn(behaviour, Channel::Chat))
                behaviours.push_back(behaviour.id.text());
    std::string out =
        "# SPDX-License-Identifier: Apache-2.0\nringtrue: form 1\nform: bench-twenty\n"
        "title: Twenty questions\nlanguage: en\nchannels: [call, chat]\nvision: "
        + vision.id.text()
        + "\nscoring:\n  not_applicable: redistribute-form\n  fail_level: form\n"
          "  fail_display: raw-and-failed\n  weights: question\n  bonus_cap: cap-100\n"
          "  all_not_applicable: no-score\n  rounding: {decimals: 1, mode: half-up}\n"
          "  pass_mark: 75\n  bands:\n    - {from: 0, name: Low}\n    - {from: 75, name: High}\nsections:\n";
    for (int number = 0; number < 20; ++number) {
        if (number % 5 == 0)
            out += fmt::format("  - id: section-{0}\n    title: Section {0}\n    weight: 25\n    questions:\n",
                               number / 5 + 1);
        out += fmt::format(
            "      - id: question-{0}\n        text: Question {0}\n        weight: 5\n        phase: during\n"
            "        trace: [{1}]\n        not_applicable: true\n        comment: optional\n"
            "        evidence: optional\n        guidance: What one hears decides.\n",
            number + 1, behaviours[static_cast<std::size_t>(number) % behaviours.size()]);
        out += number % 5 == 4
                   ? "        type: scale\n        scale: {min: 0, max: 10, min_text: Never, max_text: Always}\n"
                   : "        type: choice\n        answers:\n          - {id: fully, text: Fully, points: 2}\n"
                     "          - {id: partly, text: Partly, points: 1}\n          - {id: not, text: Not at all, "
                     "points: 0}\n";
    }
    return out;
}

} // namespace ringtrue::bench
