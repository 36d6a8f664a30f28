// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "forms/feedback/dispute_list.h"
#include "forms/feedback/feedback_list.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::qml {

/// Who wants to read an evaluation as feedback.
struct FeedbackReader {
    PersonId person;
    bool readsOthers = false;
    bool leads = false;   ///< may release, talk it through, and is told of alerts
    bool decides = false; ///< may decide disputes
    std::string language; ///< of the interface
};

struct DisputeRead {
    forms::DisputeSummary summary;
    forms::DisputeWords words;
};

/// An evaluation with all that came after its submission.
struct LoadedFeedback {
    forms::LoadedEvaluation evaluation;
    std::optional<Interaction> interaction;
    forms::FeedbackSummary summary;
    forms::Revisions revisions;
    std::vector<DisputeRead> disputes;
    std::vector<forms::TalkNoted> talks;
    bool isAlert = false;
};

enum class FeedbackProblem {
    None,
    Missing,   ///< it is not here
    NotForYou, ///< not released, or not theirs
    Unreadable
};

struct FeedbackFound {
    FeedbackProblem problem = FeedbackProblem::None;
    std::optional<LoadedFeedback> loaded;
};

/// The evaluation @p id as @p reader may read it. For the reading thread.
FeedbackFound loadFeedback(service::Workspace &workspace, storage::Connection &connection, const EvaluationId &id,
                           const FeedbackReader &reader);

} // namespace ringtrue::qml
