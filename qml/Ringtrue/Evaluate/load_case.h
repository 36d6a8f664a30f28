// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/interactions.h"
#include "core/service/workspace.h"
#include "forms/service/choose_form.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/evaluation_record.h"
#include "forms/service/versions.h"

#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// What is asked for: an interaction, by whom, on which form; or an evaluation to read.
struct CaseRequest {
    InteractionId interaction;              ///< or the id of an evaluation: of that one
    std::optional<EvaluationId> evaluation; ///< the one to read; absent: one to fill in, or the reader's own
    PersonId evaluator;                     ///< or reader
    std::optional<Hash> form;               ///< absent: the one that fits best
    std::optional<std::int32_t> segment;    ///< absent: the one a draft was begun on, or the one evaluated last
    std::vector<ContactType> contactTypes;
    bool mayEvaluate = true;  ///< else nothing is begun: what others gave is read, or the form alone is shown
    Person reader;            ///< who asks: interactions of others are not for everybody
    bool readsOthers = false; ///< may read the scores of others
    bool rehearses = false;   ///< nobody sees it: no draft is made
    bool wantsOwn = false;    ///< evaluates also what could be read instead
};

enum class CaseProblem {
    None,
    NoInteraction, ///< the workspace knows none of that id
    NoForm,        ///< no published form fits
    FormUnreadable,
    NotShown,     ///< the evaluation is of somebody else, and not for this reader
    NotForReader, ///< the interaction is not theirs to read
    Erased,       ///< what was said is gone for good, and cannot be evaluated
    Removed,      ///< what was said was taken away before it was begun
    Store,        ///< workspace.db could not be read
    Drafts        ///< drafts.db could not be read: nothing could be saved
};

/// An evaluation to fill in (draft), or one that was submitted (record).
struct Case {
    CaseProblem problem = CaseProblem::None;
    std::optional<Interaction> interaction;
    std::vector<std::int32_t> submitted;            ///< segments that this evaluator has evaluated
    std::vector<forms::EvaluationSummary> readable; ///< what this reader may read of it, the newest first
    std::vector<forms::FormChoice> choices;
    std::shared_ptr<const forms::LoadedForm> form;
    bool isToFill = false; ///< else it is read
    std::optional<service::Draft> draft;
    std::vector<Answer> draftAnswers;
    std::vector<QuestionSlug> damagedAnswers; ///< of the draft: what was entered there cannot be read any more
    std::optional<forms::LoadedEvaluation> record;
    std::optional<EvaluationId> recordId; ///< which of `readable` it is
};

/// Reads it; the draft is made where there is none. Blocks: for a thread that may wait.
Case loadCase(service::Workspace &workspace, storage::Connection &connection, CaseRequest request);

} // namespace ringtrue::qml
