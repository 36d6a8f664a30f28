// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/domain/journey.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/score.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringtrue::forms {

/// What a row or the root has to say beside its numbers. The words for people are made by the programs.
enum class SentenceCode {
    // Root
    SumOfTerms,            ///< numbers: sum of the contributions
    CapReached,            ///< numbers: sum of the contributions, what the cap took away
    NoScore,               ///< see Explanation::scoreless
    AllNotApplicableFull,  ///< set to 100 by policy
    AllNotApplicableZero,  ///< set to 0 by policy
    FormZeroedByError,     ///< texts: the failed questions; numbers: raw
    SectionsZeroedByError, ///< texts: the failed sections; numbers: raw, final
    ErrorChangesNothing,   ///< critical errors, fail level none; texts: the failed questions
    ReachesPassMark,       ///< numbers: final, mark
    BelowPassMark,         ///< numbers: final, mark
    InBand,                ///< texts: name; numbers: where it begins
    StillUnanswered,       ///< numbers: how many
    // Rows
    WeightToAllOthers,     ///< not applicable: its weight goes to all other questions; numbers: weight
    WeightInSection,       ///< likewise, to the others of its section
    WeightToOtherSections, ///< likewise, since nothing in its section counts
    CountsAsFullyMet,      ///< not applicable, full points; numbers: weight
    WeightRaised,          ///< got weight of others; numbers: defined, applied
    NotAskedHere,          ///< its condition is not met; numbers: weight
    NotAnsweredYet,        ///< numbers: weight
    WeighsNothing,
    OnTop, ///< bonus; numbers: what it adds at most
    CriticalError,
    SectionFailed ///< row of a section; numbers: its contribution that is not counted
};
struct Sentence {
    SentenceCode code = SentenceCode::SumOfTerms;
    std::vector<std::string> texts; ///< ids of questions or sections, names of bands: the author's
    std::vector<Exact> numbers;
    bool operator==(const Sentence &) const = default;
};

/// Upwards from a question: behaviour -> pillar -> promise -> quote -> source, in the authors' words.
struct TracedQuote {
    QuoteReference id;
    std::string text;
    std::string sourceTitle;
    SourceKind sourceKind = SourceKind::BusinessStrategy;
    bool operator==(const TracedQuote &) const = default;
};
struct TracedPromise {
    PromiseSlug id;
    std::string text;
    std::vector<TracedQuote> quotes;
    bool operator==(const TracedPromise &) const = default;
};
struct TracedBehaviour {
    BehaviourSlug id;
    std::string text;
    PillarSlug pillar;
    std::string pillarName;
    std::vector<TracedPromise> promises;
    bool operator==(const TracedBehaviour &) const = default;
};
struct TracedObligation {
    ObligationSlug id;
    ObligationKind kind = ObligationKind::Law;
    std::string text;
    bool operator==(const TracedObligation &) const = default;
};

/// What was answered: the value, and the author's words for a picked option.
struct ExplainedAnswer {
    AnswerValue value;                    ///< what stands in the evaluation; Unanswered where nothing does
    std::vector<std::string> optionTexts; ///< of the picked options; of a number with ranges the one it falls in
    bool operator==(const ExplainedAnswer &) const = default;
};

/// One question: its numbers, downwards its comment and evidence, upwards what it traces to.
struct ExplainedQuestion {
    std::size_t number = 0; ///< in the form's order
    std::size_t section = 0;
    QuestionSlug id;
    std::string text;
    JourneyPhase phase = JourneyPhase::During;
    ExplainedAnswer answer;
    ScoreTerm term;
    std::vector<Sentence> sentences;
    std::string comment;                        ///< of or about a person
    std::optional<CauseSlug> cause;             ///< why it fell short
    std::optional<AttributionSlug> attribution; ///< whose that was
    std::vector<Evidence> evidence;
    std::vector<TracedBehaviour> behaviours;
    std::vector<TracedObligation> obligations;
    bool operator==(const ExplainedQuestion &) const = default;
};

/// A question's part in a section, pillar, behaviour or obligation.
struct ExplainedPart {
    std::size_t question = 0; ///< index in Explanation::questions
    Exact share;              ///< of the question's weight, 0..1; 1 in a section
    Exact contribution;       ///< share x the question's
    Exact lost;
    bool operator==(const ExplainedPart &) const = default;
};

/// The parts' contributions make the group's contribution, exactly.
struct ExplainedGroup {
    std::string id;   ///< slug of the section, pillar, behaviour or obligation
    std::string name; ///< the author's title, name or text
    ScoreGroup sum;
    Exact lost;
    Exact counted; ///< what critical errors leave of the contribution, before the bonus cap
    std::vector<ExplainedPart> parts;
    std::vector<Sentence> sentences;
    bool operator==(const ExplainedGroup &) const = default;
};
struct ExplainedPillar {
    ExplainedGroup pillar; ///< its parts are those of its behaviours
    std::vector<ExplainedGroup> behaviours;
    bool operator==(const ExplainedPillar &) const = default;
};

/// Why this score. Sections that are not nested make the sum of contributions; so do pillars, obligations and untraced
/// together. raw = sum - capped, unless the policy set it (everything not applicable).
struct Explanation {
    std::optional<Exact> raw;
    std::optional<Exact> final;
    std::optional<Scoreless> scoreless;
    Outcome outcome = Outcome::None;
    std::optional<std::string> band;
    Exact sum;    ///< of all contributions
    Exact capped; ///< what the bonus cap took from it
    std::vector<Sentence> sentences;
    std::vector<ExplainedQuestion> questions; ///< all, in the form's order
    std::vector<ExplainedGroup> sections;     ///< those that hold nested ones with what is in these
    std::vector<bool> isNested;               ///< per section
    std::vector<ExplainedPillar> pillars;
    std::vector<ExplainedGroup> obligations;
    ExplainedGroup untraced;                 ///< id and name are empty
    std::vector<std::size_t> criticalErrors; ///< questions, by number
    bool operator==(const Explanation &) const = default;
};

} // namespace ringtrue::forms
