// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/file_score.h"
#include "core/cli/score_words.h"

namespace ringtrue::cli {

namespace {

Reply formScoreReply(const ScoredFileOptions &options)
{
    const auto scored = scoreFile(options);
    if (!scored)
        return scored.error();
    const ReadScore read{.form = scored->file.form,
                         .plan = scored->plan,
                         .score = scored->score,
                         .answers = scored->file.answers,
                         .isVisionGiven = scored->file.vision.has_value()};
    return scoredReply(*scored, options, scoreJson(read), scoreWords(read));
}

} // namespace

void addFormScore(Frame &frame)
{
    auto options = std::make_shared<ScoredFileOptions>();
    Parser command = frame.add("form", "score", "Score answers on a form, both from files",
                               [options](const Context &) { return formScoreReply(*options); });
    addScoredFileOptions(command, *options);
    addPolicyOption(command, options->policy);
}

} // namespace ringtrue::cli
