// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/channel.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/domain/journey.h"
#include "forms/model/scoring_policy.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

enum class QuestionType {
    YesNo,  ///< the options `yes` and `no`
    Choice, ///< one of two or more options
    Scale,  ///< a whole number from min to max
    Text    ///< words; never scored
};

/// Whether something is asked for beside the answer.
enum class Requirement { None, Optional, OnLostPoints, Required };

/// What a question serves instead of a promise.
enum class ObligationKind { Law, Regulator, Contract, Policy };

struct Obligation {
    ObligationSlug id;
    ObligationKind kind = ObligationKind::Law;
    std::string text;
    std::optional<std::chrono::year_month_day> since;
    bool operator==(const Obligation &) const = default;
};

struct AnswerOption {
    AnswerOptionSlug id; ///< unique within its question
    std::string text;
    Exact points; ///< >= 0
    std::optional<ErrorClass> error;
    bool operator==(const AnswerOption &) const = default;
};

/// Whole numbers from min to max; a value earns value - min of max - min points.
struct Scale {
    std::int32_t min = 0;
    std::int32_t max = 10;
    std::string minText;
    std::string maxText;
    bool operator==(const Scale &) const = default;
};

/// The question is asked only where @p question was asked and answered with one of @p answers: ids of
/// options, or points of a scale in writing.
struct Condition {
    QuestionSlug question;
    std::vector<std::string> answers;
    bool operator==(const Condition &) const = default;
};

struct Question {
    QuestionSlug id; ///< unique within the form; stays the same from version to version
    std::string text;
    QuestionType type = QuestionType::YesNo;
    std::optional<Exact> weight; ///< >= 0; absent: 1
    JourneyPhase phase = JourneyPhase::During;
    std::vector<BehaviourSlug> trace;         ///< they share the question's weight equally
    std::optional<ObligationSlug> obligation; ///< instead of a trace
    bool notApplicable = false;               ///< whether "not applicable" may be answered
    bool bonus = false;                       ///< earns points on top: adds to what is earned, not to what is possible
    bool required = true;                     ///< text questions may do without an answer
    std::string guidance;
    std::optional<Condition> when;
    Requirement comment = Requirement::Optional;
    Requirement evidence = Requirement::Optional;
    std::vector<AnswerOption> answers; ///< yes-no and choice
    std::optional<Scale> scale;        ///< scale
    bool operator==(const Question &) const = default;
};

struct Section {
    SectionSlug id; ///< unique within the form
    std::string title;
    std::optional<Exact> weight; ///< >= 0; absent: 1
    std::vector<Question> questions;
    bool operator==(const Section &) const = default;
};

/// The content of a form version.
struct Form {
    FormSlug id;
    std::string title;
    std::string language; ///< BCP 47
    std::vector<Channel> channels;
    std::vector<std::string> contactTypes; ///< slugs; empty: any
    std::optional<VisionSlug> vision;
    ScoringPolicy scoring;
    std::vector<Obligation> obligations;
    std::vector<Section> sections;
    bool operator==(const Form &) const = default;
};

/// A question and where it stands; points into the form.
struct PlacedQuestion {
    const Question *question = nullptr;
    std::size_t section = 0;   ///< index of its section
    std::size_t inSection = 0; ///< index within the section
};

/// All questions in the form's order: the order of answers, picks and terms everywhere.
std::vector<PlacedQuestion> questionsOf(const Form &form);
std::size_t questionCount(const Form &form);
/// The question's index in questionsOf().
std::optional<std::size_t> indexOf(const Form &form, const QuestionSlug &question);
std::optional<std::size_t> indexOf(const Question &question, const AnswerOptionSlug &option);

/// What the best answer earns: the most points of an option, max - min of a scale, 0 of a text.
Exact possiblePoints(const Question &question);
/// Yes-no, choice, scale: what can earn points.
bool isScored(const Question &question);
/// The worst class of the question's options; nothing where no option is an error.
std::optional<ErrorClass> worstClass(const Question &question);
/// What an option is: its own class; without one, NonCritical where it earns less than possible.
std::optional<ErrorClass> errorOf(const Question &question, const AnswerOption &option);

/// The words of files and facts: `yes-no`, `on-lost-points`, `regulator` ...
std::string_view word(QuestionType type);
std::string_view word(Requirement requirement);
std::string_view word(ObligationKind kind);
std::optional<QuestionType> questionTypeFromWord(std::string_view word);
std::optional<Requirement> requirementFromWord(std::string_view word);
std::optional<ObligationKind> obligationKindFromWord(std::string_view word);

} // namespace ringtrue::forms
