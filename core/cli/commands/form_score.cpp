// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/score_words.h"
#include "core/cli/scored_file.h"
#include "forms/score/compile.h"

namespace ringtrue::cli {

namespace {

Reply run(const ScoredFileOptions &options)
{
    auto file = readScoredFile(options);
    if (!file)
        return file.error();
    file->form.scoring = policyUnder(file->form.scoring, options.policy);
    const auto plan = forms::compile(file->form, file->visionOrNull());
    const auto picks = forms::picksOf(plan, file->answers);
    if (!picks)
        return refuseAnswer(picks.error(), options.answers);
    const auto score = forms::score(plan, *picks);
    const ReadScore read{.form = file->form, .plan = plan, .score = score, .answers = file->answers};
    auto json = scoreJson(read);
    json["policy"] = options.policy.preset.empty() ? nlohmann::json() : nlohmann::json(options.policy.preset);
    return {.json = std::move(json), .words = scoreWords(read)};
}

} // namespace

void addFormScore(Frame &frame)
{
    auto options = std::make_shared<ScoredFileOptions>();
    CLI::App &command = frame.add("form", "score", "Score answers on a form, both from files",
                                  [options](const Context &) { return run(*options); });
    addScoredFileOptions(command, *options);
    addPolicyOption(command, options->policy);
}

} // namespace ringtrue::cli
