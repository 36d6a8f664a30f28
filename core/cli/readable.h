// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/evaluation_record.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::cli {

/// For whom a list of evaluations is; nothing where all is read by everybody. For sessions of openForReadingScores().
std::optional<forms::ListReader> listReader(const Session &session);

/// Evaluations of one interaction, the newest first.
struct ReadEvaluations {
    std::vector<forms::EvaluationSummary> readable; ///< by whoever reads
    std::size_t hidden = 0;                         ///< how many others there are
};
Result<ReadEvaluations, Reply> readEvaluations(Session &session, const InteractionId &interaction);

/// The evaluation with this id, or a refusal where there is none, or none that is for whoever reads.
Result<forms::LoadedEvaluation, Reply> loadReadable(Session &session, const std::string &evaluation);

/// Why evaluations of @p interaction are hidden, as the end of a sentence.
std::string whyHidden(const Session &session, const InteractionId &interaction);

/// The refusal for whoever wants to read what organisation::mayReadInteraction() does not show them.
Reply refuseInteraction();

/// The refusal where @p session is a mystery shopper's, who must not know what counts: visions, weights, points and
/// scores. Nothing where nobody said who reads.
std::optional<Reply> refuseScoring(const Session &session);

} // namespace ringtrue::cli
