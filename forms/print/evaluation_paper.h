// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/cause.h"
#include "core/domain/evaluation.h"
#include "core/domain/interaction.h"
#include "core/domain/transcript.h"
#include "core/domain/vision.h"
#include "core/report/document.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"
#include "forms/model/form.h"
#include "forms/score/explanation.h"
#include "forms/score/score.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Whether the words and the sound of an interaction are at hand.
enum class SaidState { Here, Removed, Erased, NoKey, Damaged };

/// Where a piece of evidence stands.
struct EvidencePlace {
    std::size_t question = 0; ///< in the form's order, from 0
    std::size_t evidence = 0; ///< which of the question's, from 0
    bool operator==(const EvidencePlace &) const = default;
};

/// The sound of a piece of evidence, cut by the program.
struct FeedbackClip {
    EvidencePlace at;
    std::string mimeType; ///< `audio/mpeg`
    std::string bytes;
    std::optional<std::int64_t> onlySeconds; ///< it holds no more than the first of them
    bool operator==(const FeedbackClip &) const = default;
};

/// What an agent can do with a feedback sheet, and until when. What is not known is left out.
struct FeedbackTerms {
    std::optional<Instant> releasedAt{};
    std::optional<Instant> disputeUntil{};
    std::string whomToTell{};
    std::string howToAnswer{}; ///< empty: our own words say that reading is not agreeing
    bool operator==(const FeedbackTerms &) const = default;
};

/// Another evaluation that this one revises, or that revises it.
struct RelatedEvaluation {
    EvaluationId id;
    std::optional<Instant> submittedAt; ///< absent: it is not here
    bool operator==(const RelatedEvaluation &) const = default;
};

/// A submitted evaluation with all that is printed of it: readEvaluationPaper() of forms/service makes it, the program
/// adds what was said.
struct EvaluationPaper {
    std::string language; ///< BCP 47, of all texts
    Form form;            ///< in that language, like the vision
    std::optional<Vision> vision;
    std::int64_t formVersion = 0;
    std::optional<std::int64_t> visionVersion;
    Evaluation evaluation;
    Explanation explanation;
    Outcome told = Outcome::None; ///< toldOutcome()
    bool wordsErased = false;     ///< comments and written answers cannot be read
    std::string organisation;
    std::optional<Interaction> interaction;
    std::string contactType;
    std::string agent; ///< names; empty: erased, or their key is not here
    std::string evaluator;
    std::vector<Cause> causes;
    std::vector<Attribution> attributions;
    std::optional<RelatedEvaluation> revises;
    std::optional<RelatedEvaluation> supersededBy; ///< the last one
    SaidState said = SaidState::Here;
    Transcript transcript;
    std::vector<FeedbackClip> clips;
    std::size_t clipsLeftOut = 0; ///< that did not fit
    FeedbackTerms terms;
};

/// The evaluation for whoever analyses, leads or audits: every question with its answer, points, comment, cause and
/// evidence; the score; then why: every term, and the form's rules in words.
report::Document evaluationPrint(const EvaluationPaper &paper);

enum class EvaluatorName { Left, Named };

/// The sheet for the agent, behaviour first: what fell short with clip, comment and what good sounds like; what else
/// was noted; what went well; the score last; at the foot what to do with it.
report::Document feedbackSheet(const EvaluationPaper &paper, EvaluatorName evaluator = EvaluatorName::Left);

/// The evidence of which the sheet plays a clip, in its order: time spans of what it shows.
std::vector<EvidencePlace> clipsOf(const EvaluationPaper &paper);

/// @p document on A4, with what it is and the number of each page at its foot.
report::Scene paperPages(const report::Document &document, const report::TextLayout &layout);

} // namespace ringtrue::forms
