// SPDX-License-Identifier: Apache-2.0
#include "core/cli/file_score.h"

#include "forms/score/compile.h"

#include <utility>

namespace ringtrue::cli {

Result<FileScore, Reply> scoreFile(const ScoredFileOptions &options)
{
    auto file = readScoredFile(options);
    if (!file)
        return Failure{file.error()};
    file->form.scoring = policyUnder(file->form.scoring, options.policy);
    auto plan = forms::compile(file->form, file->visionOrNull());
    const auto picks = forms::picksOf(plan, file->answers);
    if (!picks)
        return Failure{refuseAnswer(picks.error(), options.answers)};
    auto score = forms::score(plan, *picks);
    return FileScore{.file = std::move(*file), .plan = std::move(plan), .score = std::move(score)};
}

Reply scoredReply(const FileScore &scored, const ScoredFileOptions &options, nlohmann::json json, std::string words)
{
    json["policy"] = options.policy.preset.empty() ? nlohmann::json() : nlohmann::json(options.policy.preset);
    Reply reply{.json = std::move(json), .words = std::move(words)};
    warnOfErrors(reply, scored.file.errors);
    tellTakenWeights(reply, scored.file.taken);
    return reply;
}

} // namespace ringtrue::cli
