// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "forms/model/form.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

enum class AnswersProblem {
    NotJson,         ///< text: the line in which it stops being JSON
    TooDeep,         ///< text: the line whose brackets are within more than 64 others
    TooMany,         ///< more than 1,000,000 values
    NotAnObject,     ///< it has no object "answers"
    UnknownQuestion, ///< text: nothing; the form asks no such question
    UnknownOption,   ///< text: what stands there
    OutsideScale,
    NotApplicableNotAllowed,
    CommentNotAllowed,
    EvidenceNotAllowed,
    UnknownKey,        ///< text: the key; an answer holds "answer", "comment" and "evidence" only
    WrongType,         ///< a number for an option, a list for a text ...
    BadEvidence,       ///< neither "mm:ss-mm:ss" nor "message 3" nor "messages 3-5"
    BackwardsEvidence, ///< it ends before it begins, or where it begins
    SameEvidence,      ///< it stands twice at the question
    TwiceNamed,        ///< text: a key that stands twice in one object; question: the one it is of, where it is
    UnseenCharacter    ///< text: `U+202E`, `U+0000` ...: in a comment or a written answer; see core/base/text_flaw.h
};

/// What is wrong with one answer of a file of answers.
struct AnswersFinding {
    AnswersProblem problem = AnswersProblem::NotJson;
    std::string question;
    std::string text;
    bool operator==(const AnswersFinding &) const = default;
};

/// An answers file that is not yet held against its form.
struct AnswersFile {
    std::optional<FormSlug> form; ///< the form that it names
    nlohmann::json answers;       ///< what stands under "answers"
    std::vector<AnswersFinding> repeated;
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
/// An answer is the id of an option, a whole number of a scale, words for a text question, or
/// `not-applicable`. Evidence is a text or a list of them. Messages count from 1. In the form's order; questions left
/// out are unanswered. "form" may be left out. Refused: a key that stands twice, and in what people wrote characters
/// nobody can see (line ends and tabs are taken).
Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(const AnswersFile &file, const Form &form);

/// The same for a text whose form is known.
Result<std::vector<Answer>, std::vector<AnswersFinding>> readAnswers(std::string_view text, const Form &form);

/// @p answers in the same form, to be read back.
std::string writeAnswers(const std::vector<Answer> &answers);

/// `02:13-02:21`, `02:13.250-02:21` or `1:02:13-1:02:21`; `message 3`, `messages 3-5`. Nothing where it is neither.
std::optional<Evidence> evidenceFromText(std::string_view text);
std::string evidenceText(const Evidence &evidence);

} // namespace ringtrue::forms
