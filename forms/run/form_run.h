// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "forms/model/conditions.h"
#include "forms/model/form.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Why an answer was not taken.
enum class RunError {
    UnknownQuestion,         ///< the form has no such question
    NotAsked,                ///< its condition is not met
    UnknownOption,           ///< the question has no such option
    OutsideScale,            ///< below min or above max, too many decimals or files
    NotTogether,             ///< options that are picked alone beside others, one twice, or none
    OtherType,               ///< an option for a scale, words for a choice ...
    NotApplicableNotAllowed, ///< the question may not be answered so
    CommentNotAllowed,       ///< the question takes none
    CauseNotAllowed,         ///< the question asks for none
    EvidenceNotAllowed,      ///< the question takes none
    NoSuchEvidence,          ///< there is no evidence of that number
    BadEvidence,             ///< it ends before it begins, or begins below 0
    SameEvidence             ///< the question has it already
};
struct RunRefusal {
    RunError error = RunError::UnknownQuestion;
    QuestionSlug question;
    bool operator==(const RunRefusal &) const = default;
};

/// What stands in the way of submitting.
enum class MissingReason {
    Answer,
    Comment,                ///< always asked for
    CommentOnLostPoints,    ///< asked for where the answer loses points
    CommentOnCriticalError, ///< asked for where the answer is a critical error
    ReasonForNotApplicable, ///< the question has a critical option: the comment must say why it does not apply
    Evidence,
    EvidenceOnLostPoints,
    EvidenceOnCriticalError,
    Cause ///< why it fell short, or whose that was
};
struct Missing {
    std::size_t question = 0; ///< number in the form's order
    MissingReason reason = MissingReason::Answer;
    bool operator==(const Missing &) const = default;
};

/// One evaluation while it is filled in: what is answered, what is asked, what is missing, undo and redo.
/// A value: copies are drafts of their own. Questions go by their number in the form's order.
///
/// Everything is unanswered until somebody answers it. What was answered at a question that is no longer
/// asked is kept and comes back with it, but is not submitted.
class FormRun {
public:
    explicit FormRun(std::shared_ptr<const Form> form);
    /// Goes on where a draft stopped, without its undo steps: takes and refuses what the setters do. Evidence that
    /// stands twice at a question is taken once.
    static Result<FormRun, RunRefusal> resume(std::shared_ptr<const Form> form, std::span<const Answer> draft);

    const Form &form() const { return *m_form; }
    std::size_t count() const { return m_answers.size(); }
    const Question &question(std::size_t question) const { return *m_questions[question].question; }
    std::size_t sectionOf(std::size_t question) const { return m_questions[question].section; }
    const Answer &answer(std::size_t question) const { return m_answers[question]; }

    bool isAsked(std::size_t question) const { return m_asked[question]; }
    std::vector<std::size_t> asked() const;
    bool isAnswered(std::size_t question) const;
    /// Picked something that earns less than possible (a bonus question loses nothing).
    bool losesPoints(std::size_t question) const;
    /// Picked something that is a critical error.
    bool isCriticalError(std::size_t question) const;
    /// Whether cause and attribution are asked for with this answer.
    bool wantsCause(std::size_t question) const;
    /// The answer that the form proposes; nothing where it proposes none, or something is answered. It counts once it
    /// is set with setValue().
    std::optional<AnswerValue> proposed(std::size_t question) const;

    /// Blank words and Unanswered clear the answer. Nothing changes where it is refused.
    Result<Done, RunRefusal> setValue(std::size_t question, AnswerValue value);
    Result<Done, RunRefusal> clear(std::size_t question);
    Result<Done, RunRefusal> setComment(std::size_t question, std::string comment);
    /// Nothing takes it away.
    Result<Done, RunRefusal> setCause(std::size_t question, std::optional<CauseSlug> cause,
                                      std::optional<AttributionSlug> attribution);
    Result<Done, RunRefusal> addEvidence(std::size_t question, Evidence evidence);
    /// Puts @p evidence in the place of what has that number.
    Result<Done, RunRefusal> replaceEvidence(std::size_t question, std::size_t index, Evidence evidence);
    Result<Done, RunRefusal> removeEvidence(std::size_t question, std::size_t index);

    /// Takes back the last change; typing into one field is one change. Returns its question.
    std::optional<std::size_t> undo();
    std::optional<std::size_t> redo();
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }

    /// What is missing, in the form's order.
    std::vector<Missing> missing() const;
    bool ready() const { return missing().empty(); }
    /// The first question after @p question (going round) that misses something.
    std::optional<std::size_t> nextMissing(std::size_t question) const;

    /// Everything that stands anywhere: for drafts.
    std::vector<Answer> draft() const;
    /// What is submitted: the asked questions, in the form's order; causes where they are asked for.
    std::vector<Answer> submission() const;

private:
    enum class Field { Value, Comment, Evidence, Cause };
    struct Change {
        std::size_t question = 0;
        Field field = Field::Value;
        bool typed = false; ///< a further change by typing joins it
        Answer before;
        Answer after;
    };

    std::optional<RunError> refusal(std::size_t question) const;
    std::optional<RunError> refusal(const Question &question, const AnswerValue &value) const;
    std::optional<RunError> refusal(const Question &question, const Answer &answer) const;
    Result<Done, RunRefusal> refuse(std::size_t question, RunError error) const;
    void change(std::size_t question, Field field, bool typed, Answer after);
    void findAsked();
    void addMissing(std::size_t question, std::vector<Missing> &out) const;
    std::optional<MissingReason> missingComment(std::size_t question) const;
    std::optional<MissingReason> missingEvidence(std::size_t question) const;

    std::shared_ptr<const Form> m_form;
    std::vector<PlacedQuestion> m_questions;
    Conditions m_conditions;
    std::vector<Answer> m_answers;
    std::vector<bool> m_asked;
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
};

} // namespace ringtrue::forms
