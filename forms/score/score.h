// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/evaluation.h"
#include "core/domain/journey.h"
#include "forms/score/pick.h"
#include "forms/score/scoring_plan.h"
#include "forms/score/tally.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ringtrue::forms {

enum class Outcome { None, Pass, Fail };

/// Why an evaluation has no score.
enum class Scoreless {
    NothingWeighs,    ///< no question of the form has a weight
    NothingAnswered,  ///< nothing that weighs is answered yet
    NothingAsked,     ///< no condition of a question that weighs was met
    NothingApplicable ///< all that weighs is not applicable, and the policy gives that no score
};

/// What became of a question.
enum class TermState : std::uint8_t {
    Unanswered, ///< counts for nothing yet
    NotAsked,   ///< counts for nothing
    NotScored,  ///< an answered text
    Rated,
    NotApplicable ///< out of both sums, or fully met: as the policy says
};

/// One question's term of the score.
struct ScoreTerm {
    TermState state = TermState::Unanswered;
    bool bonus = false;
    std::optional<ErrorClass> error; ///< the worst of the answer
    Exact earned;                    ///< points
    Exact possible;                  ///< points; 0 where it counts for nothing
    Exact weightDefined;             ///< share of the form, 0..1
    Exact weightApplied;             ///< after redistribution
    Exact contribution;              ///< its part of the raw score before the cap, 0..100
    Exact lost;                      ///< what it could have added more; 0 for a bonus question
    bool operator==(const ScoreTerm &) const = default;
};

/// The sum of the terms (or shares of them) of a section, pillar, behaviour, obligation or phase. Made of
/// the answers as given: a fail changes nothing here.
struct ScoreGroup {
    Exact contribution; ///< its part of the raw score before the cap, 0..100
    Exact possible;     ///< its weight after redistribution x 100
    int rated = 0;      ///< questions with a rated answer
    /// contribution of possible as 0..100; nothing where nothing was possible. Bonus can lift it above 100.
    std::optional<Exact> percent() const;
    bool operator==(const ScoreGroup &) const = default;
};

/// The score of one evaluation, kept in integers of one denominator; numbers are made when asked for.
///
/// raw is what the answers give (after the bonus cap), final what is left after critical errors: with fail
/// level `form` nothing and the outcome is fail, with `section` all but the failed sections. Unanswered and
/// not asked questions are out of both sums; under `full-points` their weight goes to all others.
class Score {
public:
    std::optional<Scoreless> scoreless() const { return m_scoreless; }
    std::optional<Exact> raw() const;
    std::optional<Exact> final() const;
    /// Fail: a critical error under fail level `form`, or final below the pass mark. Pass: final at or
    /// above it. None: no pass mark, or no score.
    Outcome outcome() const { return m_outcome; }
    /// Number of the policy's band that final falls in.
    std::optional<std::size_t> band() const { return m_band; }
    /// Sum of all contributions, before the cap; 0 where there is no score, or the policy set it.
    Exact sum() const;
    bool isCapped() const;
    /// True where the score was set by the policy for "all not applicable", not summed up.
    bool isByPolicy() const { return m_byPolicy; }

    std::size_t termCount() const { return m_states.size(); }
    TermState state(std::size_t question) const { return m_states[question]; }
    /// The worst class of the answer.
    std::optional<ErrorClass> error(std::size_t question) const;
    ScoreTerm term(const ScoringPlan &plan, std::size_t question) const;

    ScoreGroup section(std::size_t section) const;
    bool sectionFailed(std::size_t section) const { return m_failedSections[section] != 0; }
    ScoreGroup pillar(std::size_t pillar) const;
    ScoreGroup behaviour(std::size_t behaviour) const;
    ScoreGroup obligation(const ScoringPlan &plan, std::size_t obligation) const;
    ScoreGroup phase(JourneyPhase phase) const;
    ScoreGroup untraced() const;

    int unanswered() const { return m_unanswered; } ///< scored questions asked and not answered
    int errors(ErrorClass errorClass) const { return m_errorCounts[static_cast<std::size_t>(errorClass)]; }
    bool hasCriticalError() const;
    /// True where a rated question could have been failed with this class: it counts in its accuracy.
    bool applied(ErrorClass errorClass) const { return (m_appliedClasses >> static_cast<int>(errorClass) & 1) != 0; }
    /// The questions failed with this class, by number.
    std::vector<std::size_t> failedQuestions(ErrorClass errorClass) const;

private:
    friend class Scoring;
    friend void score(const ScoringPlan &plan, std::span<const Pick> picks, Score &out);
    template <typename Read>
    auto read(Read read) const
    {
        return m_isExact ? read(m_exact) : read(m_integers);
    }

    std::vector<Pick> m_picks;
    std::vector<TermState> m_states;
    std::vector<std::uint8_t> m_errors; ///< per question: bit n where the answer is an error of class n
    std::vector<std::uint8_t> m_failedSections;
    Tallies<Int128> m_integers;
    Tallies<Exact> m_exact; ///< used where 128 bits are too few
    bool m_isExact = false;
    bool m_byPolicy = false;
    std::optional<Scoreless> m_scoreless;
    Outcome m_outcome = Outcome::None;
    std::optional<std::size_t> m_band;
    int m_unanswered = 0;
    std::array<int, 4> m_errorCounts{};
    std::uint8_t m_appliedClasses = 0;
};

/// Scores @p picks, one per question of @p plan and fitting it (picksOf() sees to that), into @p out.
/// Allocates nothing where @p out held a score of this plan before and 128 bits are enough.
void score(const ScoringPlan &plan, std::span<const Pick> picks, Score &out);
Score score(const ScoringPlan &plan, std::span<const Pick> picks);

} // namespace ringtrue::forms
