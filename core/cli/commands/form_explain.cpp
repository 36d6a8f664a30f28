// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/explanation_words.h"
#include "core/cli/file_score.h"
#include "forms/score/explain.h"

namespace ringtrue::cli {

namespace {

Reply formExplainReply(const ScoredFileOptions &options)
{
    const auto scored = scoreFile(options);
    if (!scored)
        return scored.error();
    const auto &file = scored->file;
    const auto explanation = forms::explain(file.form, file.visionOrNull(), scored->plan, file.answers, scored->score);
    auto json = explanationJson(explanation, file.form.scoring, {});
    json["form"] = file.form.id.text();
    return scoredReply(*scored, options, std::move(json), explanationWords(explanation, file.form.scoring, {}));
}

} // namespace

void addFormExplain(Frame &frame)
{
    auto options = std::make_shared<ScoredFileOptions>();
    Parser command = frame.add("form", "explain", "Show why answers on a form have their score, both from files",
                               [options](const Context &) { return formExplainReply(*options); });
    addScoredFileOptions(command, *options);
    addPolicyOption(command, options->policy);
}

} // namespace ringtrue::cli
