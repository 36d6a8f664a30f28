// SPDX-License-Identifier: Apache-2.0
#include "forms/service/feedback_rules.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/feedback_words.h"
#include "core/cli/number_words.h"
#include "forms/feedback/release.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FeedbackRulesOptions {
    WorkspaceOptions workspace;
    std::optional<std::string> release;
    std::optional<std::int32_t> releaseDays;
    std::optional<std::int32_t> disputeDays;
    std::optional<std::int32_t> answerDays;
    std::optional<std::int32_t> appealDays;
    bool selfFirst = false;
    bool noSelfFirst = false;
};

/// @p rules with what the command line says otherwise.
forms::FeedbackRules changed(forms::FeedbackRules rules, const FeedbackRulesOptions &options)
{
    if (options.release)
        rules.release = forms::releaseRuleFromWord(*options.release).value_or(rules.release); // checked by the parser
    rules.releaseDays = options.releaseDays.value_or(rules.releaseDays);
    rules.disputeDays = options.disputeDays.value_or(rules.disputeDays);
    rules.answerDays = options.answerDays.value_or(rules.answerDays);
    rules.appealDays = options.appealDays.value_or(rules.appealDays);
    rules.selfFirst = (rules.selfFirst || options.selfFirst) && !options.noSelfFirst;
    return rules;
}

bool isAnyGiven(const FeedbackRulesOptions &options)
{
    return options.release || options.releaseDays || options.disputeDays || options.answerDays || options.appealDays
           || options.selfFirst || options.noSelfFirst;
}

std::string workingDays(std::int32_t days)
{
    return counted(std::uint64_t(days), "working day", "working days");
}

std::string releaseWords(const forms::FeedbackRules &rules)
{
    switch (rules.release) {
    case forms::ReleaseRule::AtOnce:
        return "at once";
    case forms::ReleaseRule::ByLead:
        return "when a lead releases it";
    case forms::ReleaseRule::AfterDays:
        return workingDays(rules.releaseDays) + " after its submission";
    }
    return {};
}

Reply rulesReply(const forms::FeedbackRules &rules)
{
    return {.json = {{"release", forms::word(rules.release)},
                     {"release_days", rules.releaseDays},
                     {"dispute_days", rules.disputeDays},
                     {"answer_days", rules.answerDays},
                     {"appeal_days", rules.appealDays},
                     {"self_first", rules.selfFirst}},
            .words =
                fmt::format("An agent sees an evaluation {}, and can dispute it for {}.\nA dispute or an appeal is "
                            "decided within {}; a decision can be appealed against for {}.\nAgents are {} to "
                            "evaluate themselves first.\n",
                            releaseWords(rules), workingDays(rules.disputeDays), workingDays(rules.answerDays),
                            workingDays(rules.appealDays), rules.selfFirst ? "asked" : "not asked")};
}

Reply shownRules(const FeedbackRulesOptions &options, const Context &context)
{
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    const auto rules = forms::feedbackRules(session->reader);
    return rules ? rulesReply(*rules) : refusalOf(rules.error(), "The rules could not be read");
}

Reply feedbackRulesReply(const FeedbackRulesOptions &options, const Context &context)
{
    if (!isAnyGiven(options))
        return shownRules(options, context);
    auto session = openForWriting(options.workspace, context, organisation::Task::ChangeOrganisation);
    if (!session)
        return session.error();
    const auto before = forms::feedbackRules(session->reader);
    if (!before)
        return refusalOf(before.error(), "The rules could not be read");
    const auto rules = changed(*before, options);
    if (rules == *before)
        return rulesReply(rules);
    const auto set = onFeedback(*session, "feedback-rules", [&](const forms::FeedbackParts &parts) {
        return forms::setFeedbackRules(parts, session->authorId(), rules);
    });
    return set ? rulesReply(rules) : refusalOf(*session, set.error());
}

} // namespace

void addFeedbackRules(Frame &frame)
{
    auto options = std::make_shared<FeedbackRulesOptions>();
    Parser command = frame.add("feedback", "rules",
                               "Show, or change, when agents see evaluations and how long they can dispute them",
                               [options](const Context &context) { return feedbackRulesReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--release", options->release, "When an agent sees an evaluation")
        .oneOf({"at-once", "by-lead", "after-days"});
    command.option("--release-days", options->releaseDays, "after-days: so many working days after its submission")
        .between(0, forms::mostRuleDays);
    command.option("--dispute-days", options->disputeDays, "For so many working days it can be disputed")
        .between(1, forms::mostRuleDays);
    command.option("--answer-days", options->answerDays, "Within so many working days a dispute is decided")
        .between(1, forms::mostRuleDays);
    command.option("--appeal-days", options->appealDays, "For so many working days a decision can be appealed against")
        .between(1, forms::mostRuleDays);
    auto first =
        command.flag("--self-first", options->selfFirst, "Ask agents to evaluate themselves before they see it");
    command.flag("--no-self-first", options->noSelfFirst, "Do not ask them").excludes(first);
}

} // namespace ringtrue::cli
