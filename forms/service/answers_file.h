// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {
struct JsonError;
}

namespace ringtrue::forms {

enum class AnswersProblem {
    NotJson,         ///< text: the line in which it stops being JSON
    TooDeep,         ///< text: the line whose brackets are within more than 64 others
    TooLarge,        ///< text: the line that holds a number no double can hold
    TooMany,         ///< more than 1,000,000 values
    NotAnObject,     ///< it has no object "answers"
    UnknownQuestion, ///< text: nothing; the form asks no such question
    UnknownOption,   ///< text: what stands there
    OutsideScale,    ///< below min or above max, too many decimals
    NotTogether,     ///< options that are picked alone beside others, one twice, or none
    NotApplicableNotAllowed,
    CommentNotAllowed,
    CauseNotAllowed,
    EvidenceNotAllowed,
    UnknownKey,  ///< text: the key; question: empty where it is one of the file; an answer holds "answer", "comment",
                 ///< "evidence", "cause", "attribution" only
    WrongType,   ///< a number for an option, a list for a text ...
    BadEvidence, ///< neither "mm:ss-mm:ss" nor "message 3" nor "messages 3-5"
    BackwardsEvidence, ///< it ends before it begins, or where it begins
    SameEvidence,      ///< it stands twice at the question
    TwiceNamed,        ///< text: a key that stands twice in one object; question: the one it is of, where it is
    UnseenCharacter,   ///< text: `U+202E`, `U+0000` ...: in a comment or a written answer; see core/base/text_flaw.h
    // Of answers to score without a workspace (score_answers.h)
    NotQuestions,    ///< it is no object of questions
    NoAnswer,        ///< an answer says neither "option", "options", "value" nor "not_applicable"
    TwoAnswers,      ///< text: both keys of an answer that says two of them
    OutsideRange,    ///< text: a number below the least or above the most that the question takes
    TooManyDecimals, ///< text: a number with more places than the question takes
    SameOption,      ///< text: the option that is picked twice
    NotAlone,        ///< text: the option that is picked alone or not at all
    BadDate,         ///< text: no day such as "2026-11-22"
    BadTime,         ///< text: no time of day such as "14:05"
    FileNotTaken     ///< the question takes files, and those are attached to interactions only
};

/// What is wrong with one answer of a file of answers.
struct AnswersFinding {
    AnswersProblem problem = AnswersProblem::NotJson;
    std::string question;
    std::string text;
    bool operator==(const AnswersFinding &) const = default;
};

/// Why a text is no JSON: NotJson, TooDeep or TooMany.
AnswersFinding notJson(const JsonError &error);
/// The first character of a text of several lines that people cannot see: `U+202E`; empty: bytes that are no text.
std::optional<std::string> unseenIn(std::string_view text);

/// What a file says its answers are of, as `draft show --json` writes it. What is not said holds for any.
struct AnswersOf {
    std::optional<std::string> interaction; ///< its id
    std::optional<std::string> reference;   ///< its number
    std::optional<std::uint64_t> part;      ///< of the interaction, from 1
    std::optional<std::string> formVersion; ///< its hash in hex
    bool operator==(const AnswersOf &) const = default;
};

/// An answers file that is not yet held against its form.
struct AnswersFile {
    std::optional<FormSlug> form;         ///< the form that it names
    AnswersOf of;                         ///< whoever stores the answers refuses them for another interaction
    nlohmann::json answers;               ///< what stands under "answers"
    std::vector<AnswersFinding> repeated; ///< what stands twice, and keys of the file that nothing reads
};

/// Reads @p text as far as that goes without a form.
///
/// @return NotJson, TooDeep, TooMany, NotAnObject, each behind what stands twice before it
Result<AnswersFile, std::vector<AnswersFinding>> parseAnswersFile(std::string_view text);

/// The answers to @p form that a JSON text gives:
///
///     {"form": "care-call",
///      "answers": {"greeting": "yes", "feeling": 7, "next-step": "not-applicable",
///                  "closing": {"answer": "no", "comment": "..", "evidence": ["02:13-02:21", "messages 3-5"]}}}
///
/// An answer is the id of an option, a list of them where several can be picked, a whole number of a scale, a number
/// (`12.5`, also as a text), words for a text question, a date (`"2026-11-22"`), a time (`"14:05"`), an emotion
/// (`{"answer": {"start": 2, "end": 4}}`, 1 to 5 or null), or `not-applicable`. Files are attached in the app. "cause"
/// and "attribution" stand beside "comment". Evidence is a text or a list of them. Messages count from 1. In the form's
/// order; questions left out are unanswered. "form" may be left out. Of what else a template or `draft show --json`
/// says beside the answers only what AnswersOf holds is read. Refused: a key that stands twice, and in what people
/// wrote characters nobody can see (line ends and tabs are taken).
Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(const AnswersFile &file, const Form &form);

/// The same for a text whose form is known.
Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(std::string_view text, const Form &form);

/// @p answers in the same form, to be read back.
std::string writeAnswers(const std::vector<Answer> &answers);

} // namespace ringtrue::forms
