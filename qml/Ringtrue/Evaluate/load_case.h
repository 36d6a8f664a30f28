// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/interactions.h"
#include "core/service/workspace.h"
#include "forms/service/choose_form.h"
#include "forms/service/evaluation_record.h"
#include "forms/service/versions.h"

#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// What is asked for: an interaction, by whom, on which form.
struct CaseRequest {
    InteractionId interaction;
    PersonId evaluator;
    std::optional<Hash> form;            ///< absent: the one that fits best
    std::optional<std::int32_t> segment; ///< absent: the one a draft was begun on, or the one evaluated last
    std::vector<ContactType> contactTypes;
    bool mayEvaluate = true; ///< else nothing is begun: the form is shown, not filled in
};

enum class CaseProblem {
    None,
    NoInteraction, ///< the workspace knows none of that id
    NoForm,        ///< no published form fits
    FormUnreadable,
    Store, ///< workspace.db could not be read
    Drafts ///< drafts.db could not be read: nothing could be saved
};

/// An evaluation to fill in (draft), or one that was submitted (record).
struct Case {
    CaseProblem problem = CaseProblem::None;
    std::optional<Interaction> interaction;
    std::vector<std::int32_t> submitted; ///< segments that this evaluator has evaluated
    std::vector<forms::FormChoice> choices;
    std::shared_ptr<const forms::LoadedForm> form;
    std::optional<service::Draft> draft;
    std::vector<Answer> draftAnswers;
    std::optional<forms::LoadedEvaluation> record;
};

/// Reads it; the draft is made where there is none. Blocks: for a thread that may wait.
Case loadCase(service::Workspace &workspace, storage::Connection &connection, const CaseRequest &request);

} // namespace ringtrue::qml
