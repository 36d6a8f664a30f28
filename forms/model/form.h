// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/channel.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/domain/journey.h"
#include "core/domain/translation.h"
#include "forms/model/scoring_policy.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

enum class QuestionType {
    YesNo,    ///< the options `yes` and `no`
    Choice,   ///< one of two or more options
    Scale,    ///< a whole number from min to max
    Text,     ///< words; never scored
    Multiple, ///< any of several options; their points add up
    Number,   ///< a number; ranges of it can earn points
    Date,     ///< never scored, like all below
    Time,
    File,   ///< photos or other files
    Emotion ///< how the customer felt at the start and at the end
};

/// When something is asked for beside the answer. OnCriticalError: where an answer is one.
enum class Requirement { None, Optional, OnLostPoints, OnCriticalError, Required };

/// What evaluations on a form are for.
enum class FormUse {
    Quality,         ///< evaluations of the centre's own interactions
    MysteryShopping, ///< by mystery shoppers, who never see points, scores, pillars
    SelfEvaluation,  ///< by agents, of their own interactions: enters no average
    Compliance       ///< a check of obligations
};

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
    std::optional<Exact> from{}; ///< number: values from here up to the next option's
    bool exclusive = false;      ///< multiple: picked alone ("none of these")
    std::string guidance{};      ///< what counts as this level
    std::string example{};       ///< what it sounds like
    bool operator==(const AnswerOption &) const = default;
};

/// What one value of a scale means.
struct ScaleLevel {
    std::int32_t at = 0;
    std::string text;
    std::optional<ErrorClass> error{};
    std::string guidance{};
    std::string example{};
    bool operator==(const ScaleLevel &) const = default;
};

/// Whole numbers from min to max; a value earns value - min of max - min points.
struct Scale {
    std::int32_t min = 0;
    std::int32_t max = 10;
    std::string minText;
    std::string maxText;
    std::vector<ScaleLevel> levels{}; ///< rising; of as many values as the author describes
    bool operator==(const Scale &) const = default;
};

/// What number questions take. Their options, if any, are ranges.
struct NumberRange {
    Exact min = 0;
    Exact max = 1'000'000'000;
    int decimals = 0; ///< 0..6
    std::string unit; ///< `s`, `min`, `EUR`; may be empty
    bool operator==(const NumberRange &) const = default;
};

/// What file questions take.
struct FileRange {
    bool photosOnly = false;
    int most = 5; ///< 1..20
    bool operator==(const FileRange &) const = default;
};

enum class ConditionKind {
    Answers,       ///< @p question was answered with (at least) one of @p answers
    AtLeast,       ///< its number or point of a scale is @p bound or more
    Below,         ///< it is less than @p bound
    NotApplicable, ///< it was answered with not applicable
    All,           ///< all of @p parts
    Any,           ///< at least one of @p parts
    Not            ///< not the one of @p parts
};

/// When a question or section is asked. A comparison with a question that is not asked or not answered yet is neither
/// met nor unmet; so is what is made of it, unless the other parts decide. Only what is met is asked.
struct Condition {
    QuestionSlug question;            ///< empty for All, Any, Not
    std::vector<std::string> answers; ///< ids of options, or points of a scale in writing
    ConditionKind kind = ConditionKind::Answers;
    Exact bound{};
    std::vector<Condition> parts{};
    bool operator==(const Condition &) const = default;
};

struct Question {
    QuestionSlug id; ///< unique within the form; stays the same from version to version
    std::string text;
    QuestionType type = QuestionType::YesNo;
    std::optional<Exact> weight; ///< >= 0; absent: 1
    JourneyPhase phase = JourneyPhase::During;
    std::vector<BehaviourSlug> trace;        ///< they share the question's weight equally
    std::vector<ObligationSlug> obligations; ///< instead of a trace; they share the weight equally
    bool notApplicable = false;              ///< whether "not applicable" may be answered
    bool bonus = false;                      ///< earns points on top: adds to what is earned, not to what is possible
    bool required = true;                    ///< text questions may do without an answer
    std::string guidance;
    std::optional<Condition> when;
    Requirement comment = Requirement::Optional;
    Requirement evidence = Requirement::Optional;
    std::vector<AnswerOption> answers;  ///< yes-no, choice, multiple; ranges of a number
    std::optional<Scale> scale;         ///< scale
    bool scored = true;                 ///< false: for information; earns nothing, weighs nothing
    std::optional<ErrorClass> error{};  ///< what failing it is, where the policy says which answers fail a question
    std::optional<Requirement> cause{}; ///< when cause and attribution are asked for; absent: as the form says
    std::string defaultAnswer{};        ///< an option's id, or a number; shown, and unanswered until confirmed
    std::optional<NumberRange> number{};
    std::optional<FileRange> file{};
    bool operator==(const Question &) const = default;
};

struct Section {
    SectionSlug id; ///< unique within the form
    std::string title;
    std::optional<Exact> weight; ///< >= 0; absent: 1
    std::vector<Question> questions;
    bool isNested = false;           ///< part of the last section before it that is not nested
    std::optional<Condition> when{}; ///< its questions, and nested sections, are asked only then
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
    std::vector<Section> sections; ///< nested ones follow the one they are part of
    FormUse use = FormUse::Quality;
    Requirement cause = Requirement::None;   ///< when cause and attribution are asked for
    std::vector<Translation> translations{}; ///< paths: eachText() in forms/model/form_texts.h
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

/// What the best answer earns, as the author wrote the points: the most points of an option, of multiple ones their sum
/// (or the most points of an exclusive one), max - min of a scale; 0 of what is not scored.
Exact possiblePoints(const Question &question);
/// What can earn points: yes-no, choice, scale, multiple, a number with ranges; unless it is for information.
bool isScored(const Question &question);
/// Yes-no, choice, multiple, number: what has options.
bool takesOptions(QuestionType type);
/// The option whose range @p value falls in, by index; nothing below the first one.
std::optional<std::size_t> rangeOf(const Question &question, const Exact &value);
/// The worst class of the question: of its options or values of its scale, or its own, NonCritical where points can be
/// lost; nothing where no answer is an error.
std::optional<ErrorClass> worstClass(const Question &question);
/// What an option is: its own class; without one, NonCritical where it earns less than possible. What the policy says
/// fails a question comes on top: forms/model/failing.h.
std::optional<ErrorClass> errorOf(const Question &question, const AnswerOption &option);
/// When cause and attribution are asked for: as the question says, or else the form.
Requirement causeRequirement(const Form &form, const Question &question);
/// The index of the section that @p section (an index) is part of; itself where it is not nested.
std::size_t outerSection(const Form &form, std::size_t section);

/// The words of files and facts: `yes-no`, `on-lost-points`, `regulator` ...
std::string_view word(QuestionType type);
std::string_view word(Requirement requirement);
std::string_view word(ObligationKind kind);
std::string_view word(FormUse use);
std::optional<QuestionType> questionTypeFromWord(std::string_view word);
std::optional<Requirement> requirementFromWord(std::string_view word);
std::optional<ObligationKind> obligationKindFromWord(std::string_view word);
std::optional<FormUse> formUseFromWord(std::string_view word);

} // namespace ringtrue::forms
