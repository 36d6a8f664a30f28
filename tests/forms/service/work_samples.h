// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sampling/assign.h"
#include "core/sampling/put_back.h"
#include "core/sampling/returns.h"
#include "forms/service/assigned_work.h"
#include "forms/service/interaction_list.h"
#include "forms/service/return_interaction.h"
#include "tests/core/service/draft_samples.h"
#include "tests/forms/service/evaluation_samples.h"

namespace ringtrue::tests {

/// Another evaluator, beside evaluatorAda.
inline const auto evaluatorEve = idNumber<PersonId>(40);

/// A workspace with two evaluators, callOne and three more calls, 51, 52 and 53, each a second younger.
class WorkSample : public EvaluationSample {
public:
    WorkSample()
    {
        giveRoles(*this, evaluatorEve, {Role::Evaluator});
        for (const std::uint8_t n : {51, 52, 53})
            add(call(n));
    }

    static Interaction call(std::uint8_t n)
    {
        return {.id = idNumber<InteractionId>(n),
                .reference = std::to_string(n),
                .channel = Channel::Call,
                .startedAt = {2'000'000 + 1'000'000 * (n - 51), 60},
                .durationMs = 60'000,
                .customer = {},
                .contactType = {},
                .segments = {{.agent = agentBo, .startMs = 0, .endMs = {}}}};
    }
    void add(const Interaction &interaction) { append(organisation::interactionFact(interaction)); }
    void append(const ledger::FactDraft &fact)
    {
        onLedger([&](ledger::Ledger &ledger, storage::Connection &) { REQUIRE(ledger.append(evaluatorAda, fact)); });
    }
    void assign(const InteractionId &interaction, const PersonId &evaluator, const char *due = "")
    {
        append(sampling::assignmentFact({interaction, evaluator, dayFromText(due), true}));
    }
    void takeBack(const InteractionId &interaction, const PersonId &evaluator)
    {
        append(sampling::assignmentFact({interaction, evaluator, {}, false}));
    }
    /// A return by @p evaluator; without a reason one that is taken back.
    void giveBack(const InteractionId &interaction, const PersonId &evaluator,
                  std::optional<sampling::ReturnReason> reason)
    {
        append(sampling::returnFact({interaction, 0, evaluator, reason, {}}));
    }
    /// What waits for @p person, the oldest first: its list and its count must agree, and the list of ids too.
    std::vector<InteractionId> waitingFor(const std::optional<PersonId> &person)
    {
        const auto waiting = forms::waiting(*reader, person, {}, 100);
        REQUIRE(waiting);
        std::vector<InteractionId> out;
        for (const auto &interaction : waiting->oldest)
            out.push_back(interaction.id);
        CHECK(waiting->count == std::int64_t(out.size()));
        forms::InteractionFilter filter;
        filter.evaluated = forms::Evaluated::No;
        filter.waitsFor = person;
        auto ids = forms::interactionIds(*reader, filter);
        REQUIRE(ids);
        CHECK(std::vector(ids->rbegin(), ids->rend()) == out);
        return out;
    }
};

} // namespace ringtrue::tests
