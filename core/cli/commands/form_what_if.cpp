// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/scored_file.h"
#include "core/cli/what_if_words.h"

namespace ringtrue::cli {

namespace {

struct Options {
    ScoredFileOptions file;
    std::string otherForm;
};

Reply run(const Options &options)
{
    const auto file = readScoredFile(options.file);
    if (!file)
        return file.error();
    const auto *const vision = file->visionOrNull();
    auto other = file->form;
    if (!options.otherForm.empty()) {
        auto named = readFormToScore(options.otherForm, vision, options.file.policy);
        if (!named)
            return named.error();
        other = std::move(*named);
    }
    other.scoring = policyUnder(other.scoring, options.file.policy);
    const auto found = forms::whatIf(file->form, vision, other, vision, file->answers);
    if (!found)
        return refuseAnswer(found.error(), options.file.answers);
    return whatIfReply(*found, file->form.scoring, other.scoring);
}

} // namespace

void addFormWhatIf(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command =
        frame.add("form", "what-if", "What answers on a form would score under another policy or on another version",
                  [options](const Context &) { return run(*options); });
    addScoredFileOptions(command, options->file);
    command.add_option("--other-form", options->otherForm, "Another version of the form: a *.form.yaml file")
        ->check(someName);
    addPolicyOptions(command, options->file.policy);
}

} // namespace ringtrue::cli
