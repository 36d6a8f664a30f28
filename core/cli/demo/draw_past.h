// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/demo/plan.h"
#include "core/domain/evaluation.h"
#include "core/domain/interaction.h"
#include "core/organisation/directory.h"
#include "core/organisation/import_table.h"
#include "forms/service/versions.h"

#include <memory>
#include <string>
#include <vector>

namespace ringtrue::cli::demo {

/// What the past is drawn for: the people and forms that are in the workspace already.
struct PastSetting {
    const Plan &plan;
    const organisation::Directory &directory;
    std::shared_ptr<const forms::LoadedForm> callForm;
    std::shared_ptr<const forms::LoadedForm> chatForm;
    organisation::NewId newId;
};

struct DrawnEvaluation {
    Evaluation evaluation;
    std::shared_ptr<const forms::LoadedForm> form;
    Instant submittedAt;
};

/// Older interactions of which only the metadata is left, and their evaluations.
struct DrawnPast {
    std::vector<Person> customers;
    std::vector<Interaction> interactions;    ///< in order of time
    std::vector<DrawnEvaluation> evaluations; ///< in order of their submission
};

/// Draws the past by a many-facet Rasch model in Andrich's rating-scale form:
///
///     P(k) ~ exp(sum over j = 1..k of (theta - threshold j)),
///     theta = quality(agent) - strictness(evaluator, week) - hardness(contact type) + luck + noise,
///
/// so that the planted strictness can be found again. The same plan gives the same past.
DrawnPast drawPast(const PastSetting &setting);

/// The feelings of the demo's forms, from worst to best.
inline constexpr std::array feelings{"upset", "uneasy", "calm", "glad"};

} // namespace ringtrue::cli::demo
