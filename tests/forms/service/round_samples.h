// SPDX-License-Identifier: Apache-2.0
// Rounds in a workspace with the sample vision, whose pillars are steady and warm.
#pragma once

#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#include "tests/catch.h"
#include "tests/forms/service/evaluation_samples.h"

#include <random>
#include <string>
#include <vector>

namespace ringtrue::tests {

inline service::RandomBelow seededRandom(unsigned seed = 20261122)
{
    return [random = std::mt19937(seed)](std::uint32_t bound) mutable {
        return static_cast<std::uint32_t>(random() % bound);
    };
}

inline PersonId staff(std::uint8_t number)
{
    Uuid::Bytes bytes = evaluatorAda.uuid().bytes();
    bytes[14] = 1;
    bytes[15] = number;
    return PersonId{Uuid{bytes}};
}

class RoundSample : public EvaluationSample {
public:
    template <typename Job>
    auto onRounds(Job job)
    {
        return onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
            return job(forms::roundParts(*workspace, ledger, connection));
        });
    }
    Hash visionHash() const { return *form->version.visionVersion; }

    forms::RoundId openRingsTrue(std::vector<forms::Cut> cuts = {}, std::optional<forms::Day> closesOn = {})
    {
        const auto round = onRounds([&](const forms::RoundParts &parts) {
            return forms::openRingsTrue(parts, evaluatorAda,
                                        {.visionVersion = visionHash(),
                                         .question = "Does it ring true?",
                                         .closesOn = closesOn,
                                         .cuts = std::move(cuts)});
        });
        REQUIRE(round);
        return *round;
    }
    auto answer(const forms::RoundId &round, const PersonId &person, const forms::RingsTrueAnswer &given)
    {
        return onRounds([&](const forms::RoundParts &parts) {
            return forms::answerRingsTrue(parts, round, person, given, seededRandom());
        });
    }
    auto close(const forms::RoundId &round, forms::FewAnswers few = forms::FewAnswers::Refuse)
    {
        return onRounds([&](const forms::RoundParts &parts) {
            return forms::closeRingsTrue(parts, round, evaluatorAda, few, seededRandom());
        });
    }
};

/// An answer to the two pillars of the sample vision.
inline forms::RingsTrueAnswer rated(std::optional<std::int32_t> steady, std::optional<std::int32_t> warm,
                                    std::string comment = {})
{
    return {.ratings = {steady, warm},
            .comments = {"", ""},
            .comment = std::move(comment),
            .role = {},
            .team = {},
            .tenure = {}};
}

/// @p answer of somebody who says so much of themselves.
inline forms::RingsTrueAnswer of(forms::RingsTrueAnswer answer, Role role, std::optional<forms::Tenure> tenure = {})
{
    answer.role = role;
    answer.tenure = tenure;
    return answer;
}

} // namespace ringtrue::tests
