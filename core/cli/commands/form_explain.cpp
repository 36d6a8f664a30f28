// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/explanation_words.h"
#include "core/cli/scored_file.h"
#include "forms/score/compile.h"
#include "forms/score/explain.h"

namespace ringtrue::cli {

namespace {

Reply run(const ScoredFileOptions &options)
{
    auto file = readScoredFile(options);
    if (!file)
        return file.error();
    file->form.scoring = policyUnder(file->form.scoring, options.policy);
    const auto *const vision = file->visionOrNull();
    const auto plan = forms::compile(file->form, vision);
    const auto picks = forms::picksOf(plan, file->answers);
    if (!picks)
        return refuseAnswer(picks.error(), options.answers);
    const auto score = forms::score(plan, *picks);
    const auto explanation = forms::explain(file->form, vision, plan, file->answers, score);
    auto json = explanationJson(explanation, file->form.scoring, {});
    json["form"] = file->form.id.text();
    json["policy"] = options.policy.preset.empty() ? nlohmann::json() : nlohmann::json(options.policy.preset);
    return {.json = std::move(json), .words = explanationWords(explanation, file->form.scoring, {})};
}

} // namespace

void addFormExplain(Frame &frame)
{
    auto options = std::make_shared<ScoredFileOptions>();
    CLI::App &command = frame.add("form", "explain", "Show why answers on a form have their score, both from files",
                                  [options](const Context &) { return run(*options); });
    addScoredFileOptions(command, *options);
    addPolicyOption(command, options->policy);
}

} // namespace ringtrue::cli
