// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cli/frame.h"
#include "core/cli/policy_options.h"
#include "core/cli/reply.h"
#include "core/domain/evaluation.h"
#include "core/domain/vision.h"
#include "forms/model/finding.h"
#include "forms/model/form.h"
#include "forms/score/pick.h"

#include <optional>
#include <string>
#include <vector>

/// A form and answers to it, from files and without a workspace: what `form score` and its like begin with.
namespace ringtrue::cli {

struct ScoredFileOptions {
    std::string form;
    std::string answers;
    std::string vision{};
    PolicyOptions policy{};
};

/// Adds --form, --answers and --vision; the policy's options are the command's own choice.
void addScoredFileOptions(Parser command, ScoredFileOptions &options);

/// Weights that the policy that was asked for counts by and the form does not have, which need not be an error of the
/// form: under its own policy nobody asks for them. Each is taken as 1.
struct TakenWeights {
    forms::WeightMeaning meaning = forms::WeightMeaning::Question; ///< of what: sections or questions
    std::vector<std::string> ids{};                                ///< of sections or questions
};

/// A form that can be scored, though it may have errors.
struct FormToScore {
    forms::Form form;                     ///< under its own policy
    std::vector<forms::Finding> errors{}; ///< that do not keep it from being scored
    TakenWeights taken{};
};

struct ScoredFile {
    forms::Form form; ///< under its own policy
    std::vector<forms::Finding> errors{};
    TakenWeights taken{};
    std::optional<Vision> vision{};
    std::vector<Answer> answers{}; ///< fit the form

    const Vision *visionOrNull() const { return vision ? &*vision : nullptr; }
};

/// The refusal names what in a file cannot be read or scored, with the question it is at.
Result<ScoredFile, Reply> readScoredFile(const ScoredFileOptions &options);

/// Why an answer of @p file does not fit its form after all.
Reply refuseAnswer(const forms::PickError &error, const std::string &file);

/// A form file that can be scored under @p policy. Other errors that `form lint` finds do not keep it from that.
Result<FormToScore, Reply> readFormToScore(const std::string &file, const Vision *vision, const PolicyOptions &policy);

/// Puts @p errors, with which a form was scored all the same, into @p reply: as `findings`, and as a message.
void warnOfErrors(Reply &reply, const std::vector<forms::Finding> &errors);

/// Puts the weights that were taken, where the form has none, into @p reply: as `weights_taken` and among its words.
void tellTakenWeights(Reply &reply, const TakenWeights &taken);

} // namespace ringtrue::cli
