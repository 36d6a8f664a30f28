// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/findings.h"
#include "core/cli/policy_options.h"
#include "core/cli/readable.h"
#include "core/cli/what_if_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EvaluationWhatIfOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
    PolicyOptions policy;
    std::optional<std::int64_t> version{};
};

constexpr std::string_view whatElseToAsk = "Nothing else was asked for. Name another policy (--policy genesys, "
                                           "--not-applicable full-points; --help lists them) "
                                           "or another version of its form (--form-version 2).";

/// The version that --form-version names of the evaluation's form; without it, its own.
Result<std::shared_ptr<const forms::LoadedForm>, Reply>
otherVersion(Session &session, const forms::LoadedEvaluation &evaluation, const std::optional<std::int64_t> &version)
{
    if (!version)
        return evaluation.form;
    const auto &form = evaluation.form->form.id;
    auto loaded = forms::loadFormVersion(session.reader, form, *version);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the form “{}”", *version, form.text()))};
    return std::move(*loaded);
}

Reply evaluationWhatIfReply(const EvaluationWhatIfOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto loaded = loadReadable(*session, options.evaluation);
    if (!loaded)
        return loaded.error();
    const auto version = otherVersion(*session, *loaded, options.version);
    if (!version)
        return version.error();
    auto other = (*version)->form;
    other.scoring = policyUnder(other.scoring, options.policy);
    const auto &own = *loaded->form;
    const auto found = forms::whatIf(own.form, own.visionOrNull(), other, (*version)->visionOrNull(),
                                     loaded->record.evaluation.answers);
    if (!found)
        return refusalOf(forms::RecordError::Unreadable, options.evaluation);
    const bool isAsked = options.version.has_value() || options.policy != PolicyOptions{};
    return whatIfReply(*found, {own.form, own.visionOrNull()}, {other, (*version)->visionOrNull()},
                       isAsked ? "" : whatElseToAsk);
}

} // namespace

void addEvaluationWhatIf(Frame &frame)
{
    auto options = std::make_shared<EvaluationWhatIfOptions>();
    Parser command = frame.add("evaluation", "what-if",
                               "What the same answers would score under another policy or on another version",
                               [options](const Context &context) { return evaluationWhatIfReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id").required();
    command.option("--form-version", options->version, "Another version of its form, by number").between(1, 1'000'000);
    addPolicyOptions(command, options->policy);
}

} // namespace ringtrue::cli
