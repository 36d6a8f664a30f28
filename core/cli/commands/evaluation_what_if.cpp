// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/readable.h"
#include "forms/parse/words.h"
#include "forms/score/what_if.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string evaluation;
    std::string notApplicable, failLevel, weights, bonusCap, allNotApplicable;
};

/// The form's policy with what @p options say otherwise; their words were checked by the parser.
forms::ScoringPolicy policyOf(forms::ScoringPolicy policy, const Options &options)
{
    policy.notApplicable = forms::notApplicablePolicyFromWord(options.notApplicable).value_or(policy.notApplicable);
    policy.failLevel = forms::failLevelFromWord(options.failLevel).value_or(policy.failLevel);
    policy.weights = forms::weightMeaningFromWord(options.weights).value_or(policy.weights);
    policy.bonusCap = forms::bonusCapFromWord(options.bonusCap).value_or(policy.bonusCap);
    policy.allNotApplicable =
        forms::allNotApplicablePolicyFromWord(options.allNotApplicable).value_or(policy.allNotApplicable);
    return policy;
}

std::string words(const forms::WhatIf &found, const forms::Form &form, const forms::ScoringPolicy &policy)
{
    const auto score = [&](const forms::SubmittedScore &one) {
        return scoreWords(one.raw, one.final, word(one.outcome), policy);
    };
    auto out = fmt::format("It has {}; it would have {}.\n", score(found.before), score(found.after));
    const auto questions = forms::questionsOf(form);
    for (const auto &term : found.changed)
        out += fmt::format("  {:<22} contributes {} instead of {}\n", questions[term.question].question->id.text(),
                           term.contributionAfter.decimalText(2), term.contributionBefore.decimalText(2));
    return out + "Nothing was changed.\n";
}

nlohmann::json json(const forms::WhatIf &found, const forms::Form &form, const forms::ScoringPolicy &policy)
{
    nlohmann::json changed = nlohmann::json::array();
    const auto questions = forms::questionsOf(form);
    for (const auto &term : found.changed)
        changed.push_back({{"question", questions[term.question].question->id.text()},
                           {"weight_before", exactJson(term.weightBefore)},
                           {"weight_after", exactJson(term.weightAfter)},
                           {"contribution_before", exactJson(term.contributionBefore)},
                           {"contribution_after", exactJson(term.contributionAfter)}});
    return {{"before", scoreJson(found.before, policy)},        {"after", scoreJson(found.after, policy)},
            {"raw_difference", exactJson(found.rawDifference)}, {"final_difference", exactJson(found.finalDifference)},
            {"outcome_changes", found.outcomeChanges},          {"changed", std::move(changed)}};
}

Reply run(const Options &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto loaded = loadReadable(*session, options.evaluation);
    if (!loaded)
        return loaded.error();
    const auto &form = loaded->form->form;
    const auto other = policyOf(form.scoring, options);
    const auto found = forms::whatIf(form, loaded->form->visionOrNull(), other, loaded->record.evaluation.answers);
    if (!found)
        return refusalOf(forms::RecordError::Unreadable, options.evaluation);
    return {.json = json(*found, form, other), .words = words(*found, form, other)};
}

} // namespace

void addEvaluationWhatIf(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("evaluation", "what-if", "What the same answers would score under another policy",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("evaluation", options->evaluation, "Its id")->required();
    using forms::knownWords;
    const auto choice = [&command](const std::string &name, std::string &chosen, std::vector<std::string> words,
                                   const std::string &about) {
        command.add_option(name, chosen, about)->check(CLI::IsMember(std::move(words)));
    };
    choice("--not-applicable", options->notApplicable, knownWords<forms::NotApplicablePolicy>(forms::word),
           "Where the weight goes of what is not applicable");
    choice("--fail-level", options->failLevel, knownWords<forms::FailLevel>(forms::word),
           "What a critical error makes zero");
    choice("--weights", options->weights, knownWords<forms::WeightMeaning>(forms::word), "What weights mean");
    choice("--bonus-cap", options->bonusCap, knownWords<forms::BonusCap>(forms::word), "Whether bonus stops at 100");
    choice("--all-not-applicable", options->allNotApplicable, knownWords<forms::AllNotApplicablePolicy>(forms::word),
           "The score where nothing applies");
}

} // namespace ringtrue::cli
