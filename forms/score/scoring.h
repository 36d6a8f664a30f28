// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/score/score.h"

namespace ringtrue::forms {

/// The steps of score(), in their order; what may write a Score.
class Scoring {
public:
    Scoring(const ScoringPlan &plan, std::span<const Pick> picks, Score &out) : m_plan(plan), m_picks(picks), m_out(out)
    {
    }

    void clear();
    /// What the answers are, before any number: states, errors, failed sections.
    void classify();
    /// Whether there is a score, and whether the policy sets it.
    void decideScoreless();
    /// False where @p Number is too small for the sums.
    template <typename Number>
    bool sumUp(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const;
    /// Outcome and band.
    template <typename Number>
    void judge(const Tallies<Number> &tallies);

private:
    /// What an answer earns and could earn, before redistribution.
    template <typename Number>
    struct Amounts {
        typename PlanNumbers<Number>::Amount earned;
        typename PlanNumbers<Number>::Amount possible;
    };
    struct Weighing {
        int rated = 0;
        int notApplicable = 0;
        int unanswered = 0;
    };

    TermState stateOf(std::size_t question) const;
    /// The error classes of the answer to @p question, bit n for class n.
    std::uint8_t errorsOf(std::size_t question) const;
    std::uint8_t errorsOfSeveral(const PlanQuestion &question, std::int32_t picked) const;
    void noteErrors(std::size_t question, std::uint8_t classes);
    void failNestedSections();
    bool isFormFailed() const;
    bool counts(std::size_t question) const;
    template <typename Number>
    Amounts<Number> amountsOf(const PlanNumbers<Number> &numbers, std::size_t question) const;
    template <typename Number>
    bool redistribute(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const;
    template <typename Number>
    void spread(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const;
    template <typename Number>
    void conclude(Tallies<Number> &tallies) const;

    const ScoringPlan &m_plan;
    std::span<const Pick> m_picks;
    Score &m_out;
    Weighing m_weighing;
};

} // namespace ringtrue::forms
