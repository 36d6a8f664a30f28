// SPDX-License-Identifier: Apache-2.0
// What is entered at a question in a round, and the round that something entered is of.
#pragma once

#include "core/domain/evaluation.h"
#include "core/service/drafts.h"
#include "forms/model/form.h"

#include <array>
#include <optional>
#include <string>

namespace ringtrue::tests {

inline constexpr int rounds = 2; ///< every part of every answer is changed once
inline constexpr std::array draftParts{service::DraftPart::Answer, service::DraftPart::Comment,
                                       service::DraftPart::Evidence};

inline AnswerValue valueOf(const forms::Question &question, int round)
{
    if (question.scale)
        return ScaleValue{question.scale->min + round};
    if (question.answers.empty())
        return WrittenText{"Words of round " + std::to_string(round)};
    return PickedOption{question.answers[std::size_t(round) % question.answers.size()].id};
}

inline Answer answerOf(const forms::Question &question, int round)
{
    return {.question = question.id,
            .value = valueOf(question, round),
            .comment = "Heard in round " + std::to_string(round),
            .evidence = {TimeSpan{round * 1000, round * 1000 + 500}}};
}

/// The round of which @p part of @p answer is; nothing where it is of none.
inline std::optional<int> roundOf(const forms::Question &question, const Answer &answer, service::DraftPart part)
{
    for (int round = 0; round < rounds; ++round) {
        const auto entered = answerOf(question, round);
        const bool same = part == service::DraftPart::Answer    ? answer.value == entered.value
                          : part == service::DraftPart::Comment ? answer.comment == entered.comment
                                                                : answer.evidence == entered.evidence;
        if (same)
            return round;
    }
    return std::nullopt;
}

} // namespace ringtrue::tests
