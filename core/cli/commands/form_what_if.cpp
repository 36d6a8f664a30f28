// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/scored_file.h"
#include "core/cli/what_if_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FormWhatIfOptions {
    ScoredFileOptions file;
    std::string otherForm;
};

constexpr std::string_view whatToAskOfForm = "Nothing else was asked for. Name another policy (--policy genesys, "
                                             "--not-applicable full-points; --help lists them) "
                                             "or another version of the form (--other-form FILE).";

/// The version that --other-form names; without it, the form itself.
Result<FormToScore, Reply> otherVersion(const FormWhatIfOptions &options, const ScoredFile &file)
{
    if (options.otherForm.empty())
        return FormToScore{.form = file.form};
    auto other = readFormToScore(options.otherForm, file.visionOrNull(), options.file.policy);
    if (other && other->form.id != file.form.id)
        return Failure{
            refusal("other-form",
                    fmt::format("“{}” is the form “{}”, no other version of “{}”: their questions are not the "
                                "same. Give a file that says “form: {}”.",
                                options.otherForm, other->form.id.text(), file.form.id.text(), file.form.id.text()))};
    return other;
}

Reply formWhatIfReply(const FormWhatIfOptions &options)
{
    const auto file = readScoredFile(options.file);
    if (!file)
        return file.error();
    const auto *const vision = file->visionOrNull();
    auto other = otherVersion(options, *file);
    if (!other)
        return other.error();
    other->form.scoring = policyUnder(other->form.scoring, options.file.policy);
    const auto found = forms::whatIf(file->form, vision, other->form, vision, file->answers);
    if (!found)
        return refuseAnswer(found.error(), options.file.answers);
    const bool isAsked = !options.otherForm.empty() || options.file.policy != PolicyOptions{};
    auto reply = whatIfReply(*found, {file->form, vision}, {other->form, vision}, isAsked ? "" : whatToAskOfForm);
    auto errors = file->errors;
    errors.insert(errors.end(), other->errors.begin(), other->errors.end());
    warnOfErrors(reply, errors);
    return reply;
}

} // namespace

void addFormWhatIf(Frame &frame)
{
    auto options = std::make_shared<FormWhatIfOptions>();
    Parser command =
        frame.add("form", "what-if", "What answers on a form would score under another policy or on another version",
                  [options](const Context &) { return formWhatIfReply(*options); });
    addScoredFileOptions(command, options->file);
    command.option("--other-form", options->otherForm, "Another version of the form: a *.form.yaml file")
        .check(someName);
    addPolicyOptions(command, options->file.policy);
}

} // namespace ringtrue::cli
