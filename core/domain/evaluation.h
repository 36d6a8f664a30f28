// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/exact.h"
#include "core/base/sha256.h"
#include "core/domain/evidence.h"
#include "core/domain/ids.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ringtrue {

/// What kind of error an answer option is. All but NonCritical are critical.
enum class ErrorClass { NonCritical, BusinessCritical, CustomerCritical, ComplianceCritical };
inline constexpr std::array allErrorClasses{ErrorClass::NonCritical, ErrorClass::BusinessCritical,
                                            ErrorClass::CustomerCritical, ErrorClass::ComplianceCritical};

/// `non-critical`, `business-critical`, `customer-critical`, `compliance-critical`.
std::string_view word(ErrorClass errorClass);
std::optional<ErrorClass> errorClassFromWord(std::string_view word);
constexpr bool isCritical(ErrorClass errorClass)
{
    return errorClass != ErrorClass::NonCritical;
}

/// Nothing was picked yet; a comment or evidence may stand there all the same.
struct Unanswered {
    bool operator==(const Unanswered &) const = default;
};
/// One answer option of a yes-no or choice question.
struct PickedOption {
    AnswerOptionSlug option;
    bool operator==(const PickedOption &) const = default;
};
/// A point of a scale.
struct ScaleValue {
    std::int32_t value = 0;
    bool operator==(const ScaleValue &) const = default;
};
/// The answer to a text question. Of or about a person: sealed in facts.
struct WrittenText {
    std::string text;
    bool operator==(const WrittenText &) const = default;
};
/// Answer options of a multiple-choice question: at least one, each once, in the question's order.
struct PickedOptions {
    std::vector<AnswerOptionSlug> options;
    bool operator==(const PickedOptions &) const = default;
};
/// A number: seconds waited, an amount, how many times.
struct NumberValue {
    Exact value;
    bool operator==(const NumberValue &) const = default;
};
struct DateValue {
    std::chrono::year_month_day date{};
    bool operator==(const DateValue &) const = default;
};
/// A time of day in minutes, 0..1439.
struct TimeValue {
    std::int32_t minute = 0;
    bool operator==(const TimeValue &) const = default;
};
/// How the customer felt: 1 (very unhappy) .. 5 (very happy); nothing where it could not be told, at one end at most.
struct EmotionValue {
    std::optional<std::int32_t> start;
    std::optional<std::int32_t> end;
    bool operator==(const EmotionValue &) const = default;
};
inline constexpr std::int32_t lowestEmotion = 1;
inline constexpr std::int32_t highestEmotion = 5;

/// A photo or another file: its blob, and the name it had. The name is of or about a person: sealed in facts.
struct AttachedFile {
    Hash blob{};
    std::uint64_t length = 0; ///< bytes of the ciphertext
    std::string name;
    bool operator==(const AttachedFile &) const = default;
};
struct AttachedFiles {
    std::vector<AttachedFile> files; ///< at least one
    bool operator==(const AttachedFiles &) const = default;
};
/// Answered, but outside both sums. On a question with a critical option the comment gives the reason.
struct NotApplicable {
    bool operator==(const NotApplicable &) const = default;
};
using AnswerValue = std::variant<Unanswered, PickedOption, ScaleValue, WrittenText, NotApplicable, PickedOptions,
                                 NumberValue, DateValue, TimeValue, EmotionValue, AttachedFiles>;

/// What the evaluator gave to one question.
struct Answer {
    QuestionSlug question;
    AnswerValue value;
    std::string comment; ///< of or about a person: sealed in facts
    std::vector<Evidence> evidence;
    std::optional<CauseSlug> cause{};             ///< why it fell short
    std::optional<AttributionSlug> attribution{}; ///< whose that was
    bool operator==(const Answer &) const = default;
};

/// What could lean on the answers, and was seen before they were submitted.
enum class SeenBefore {
    OthersScores, ///< what others gave to the interaction
    LaterContacts ///< what came after it in the customer's journey
};
inline constexpr std::array allSeenBefore{SeenBefore::OthersScores, SeenBefore::LaterContacts};

/// `others-scores`, `later-contacts`.
std::string_view word(SeenBefore seen);
std::optional<SeenBefore> seenBeforeFromWord(std::string_view word);

/// One evaluator's filled form on one interaction. It pins the versions of form and vision by hash.
struct Evaluation {
    EvaluationId id;
    InteractionId interaction;
    std::int32_t segment = 0; ///< which of the interaction's segments, from 0
    PersonId evaluator;
    PersonId agent;
    FormSlug form;
    Hash formVersion{};
    std::optional<Hash> visionVersion; ///< absent: the form names no vision
    std::vector<Answer> answers;       ///< in the form's order, asked questions only
    Instant startedAt;
    Instant submittedAt;
    std::optional<EvaluationId> supersedes; ///< a revision of that one
    std::vector<SeenBefore> seen{};         ///< each once, in the order of the enumeration
    bool operator==(const Evaluation &) const = default;
};

} // namespace ringtrue
