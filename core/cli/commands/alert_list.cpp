// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/feedback_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "forms/feedback/alerts.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct AlertListOptions {
    WorkspaceOptions workspace;
    std::int64_t limit = 100;
};

Reply alertListReply(const AlertListOptions &options, const Context &context)
{
    auto session = openForFeedbackAs(options.workspace, context);
    if (!session)
        return session.error();
    const auto &person = session->author->person;
    if (!organisation::may(person, organisation::Task::ReleaseFeedback))
        return refusal("not-allowed",
                       fmt::format("The roles of {} do not allow to see alerts: leads do.", person.name));
    auto found = forms::alerts(session->reader, options.limit + 1);
    if (!found)
        return refusalOf(found.error(), "The alerts could not be read");
    const bool isCut = found->size() > static_cast<std::size_t>(options.limit);
    if (isCut)
        found->pop_back();
    Reply reply{.json = {{"alerts", nlohmann::json::array()}, {"more", isCut}}};
    forms::ScoringPolicies policies;
    for (const auto &alert : *found) {
        if (isBlindTo(*session, alert.evaluation.interaction))
            continue;
        auto json = evaluationJson(*session, policies, alert.evaluation);
        json["reference"] = referenceOf(*session, alert.evaluation.interaction);
        json["classes"] = nlohmann::json::array();
        std::string classes;
        for (const auto one : alert.classes) {
            json["classes"].push_back(word(one));
            classes += fmt::format("{}{}", classes.empty() ? "" : ", ", word(one));
        }
        reply.words += fmt::format("{:<8}  {}          {}\n", json["reference"].get<std::string>(),
                                   evaluationWords(*session, policies, alert.evaluation), classes);
        reply.json["alerts"].push_back(std::move(json));
    }
    if (isCut)
        reply.words += fmt::format("The newest {} are shown; --limit shows more.\n", grouped(found->size()));
    if (found->empty())
        reply.words = "None that nobody has seen.\n";
    return reply;
}

} // namespace

void addAlertList(Frame &frame)
{
    auto options = std::make_shared<AlertListOptions>();
    Parser command = frame.add("alert", "list",
                               "List evaluations with customer- or compliance-critical errors that no lead has seen",
                               [options](const Context &context) { return alertListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--limit", options->limit, "How many at most").between(1, 1'000'000).showsDefault();
}

} // namespace ringtrue::cli
