// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Where the weight of a question goes that is not applicable.
enum class NotApplicablePolicy {
    RedistributeForm,    ///< to all other questions, in proportion
    RedistributeSection, ///< to the other questions of its section; of a whole section to the other sections
    FullPoints           ///< nowhere: the question counts as fully met
};

/// What a critical error makes zero.
enum class FailLevel { None, Section, Form };

/// Which score is shown after a critical error. Both are always kept.
enum class FailDisplay { RawAndFailed, Zero, Raw };

/// What weights mean.
enum class WeightMeaning {
    Points,   ///< weights multiply points: a question weighs section weight x weight x possible points
    Question, ///< a question's weight is its share of the form; section weights say nothing
    Section   ///< a section's weight is its share of the form, a question's its share of the section
};

/// Whether bonus questions can lift a score above 100.
enum class BonusCap { Cap100, None };

/// The score of an evaluation on which everything is not applicable.
enum class AllNotApplicablePolicy { NoScore, Full, Zero };

/// What an answer is worth of its question.
enum class AnswerWorth {
    OfPossible,             ///< points / the most points
    BetweenLowestAndHighest ///< (points - the fewest) / (the most - the fewest)
};

/// Which answers to a question that has an error class of its own fail it. Options with an error class do always.
enum class FailsQuestion {
    MarkedOption, ///< no others
    Lowest,       ///< those that earn the fewest points
    BelowHalf,    ///< those worth less than half
    BelowFull     ///< those worth less than all
};

struct Rounding {
    int decimals = 1; ///< 0..6
    RoundingMode mode = RoundingMode::HalfUp;
    bool operator==(const Rounding &) const = default;
};

/// Scores from @p from (0..100) upwards have this name, up to the next band.
struct Band {
    Exact from;
    std::string name;
    bool operator==(const Band &) const = default;
};

/// The choices that peers make silently, explicit on every form version. The defaults are those of a
/// form that names none.
struct ScoringPolicy {
    NotApplicablePolicy notApplicable = NotApplicablePolicy::RedistributeForm;
    FailLevel failLevel = FailLevel::Form;
    FailDisplay failDisplay = FailDisplay::RawAndFailed;
    WeightMeaning weights = WeightMeaning::Question;
    BonusCap bonusCap = BonusCap::Cap100;
    AllNotApplicablePolicy allNotApplicable = AllNotApplicablePolicy::NoScore;
    Rounding rounding;
    std::optional<Exact> passMark; ///< 0..100; absent: only a critical error makes an outcome
    std::vector<Band> bands;       ///< rising
    AnswerWorth answerWorth = AnswerWorth::OfPossible;
    FailsQuestion failsQuestion = FailsQuestion::MarkedOption;
    bool operator==(const ScoringPolicy &) const = default;
};

/// The words of files and facts: `redistribute-form`, `raw-and-failed`, `cap-100`, `half-up` ...
std::string_view word(NotApplicablePolicy policy);
std::string_view word(FailLevel level);
std::string_view word(FailDisplay display);
std::string_view word(WeightMeaning meaning);
std::string_view word(BonusCap cap);
std::string_view word(AllNotApplicablePolicy policy);
std::string_view word(RoundingMode mode);
std::string_view word(AnswerWorth worth);
std::string_view word(FailsQuestion fails);
std::optional<NotApplicablePolicy> notApplicablePolicyFromWord(std::string_view word);
std::optional<FailLevel> failLevelFromWord(std::string_view word);
std::optional<FailDisplay> failDisplayFromWord(std::string_view word);
std::optional<WeightMeaning> weightMeaningFromWord(std::string_view word);
std::optional<BonusCap> bonusCapFromWord(std::string_view word);
std::optional<AllNotApplicablePolicy> allNotApplicablePolicyFromWord(std::string_view word);
std::optional<RoundingMode> roundingModeFromWord(std::string_view word);
std::optional<AnswerWorth> answerWorthFromWord(std::string_view word);
std::optional<FailsQuestion> failsQuestionFromWord(std::string_view word);

} // namespace ringtrue::forms
