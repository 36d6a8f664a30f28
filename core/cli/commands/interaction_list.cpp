// SPDX-License-Identifier: Apache-2.0
#include "forms/service/interaction_list.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/readable.h"
#include "core/organisation/may_read.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

struct InteractionListOptions {
    WorkspaceOptions workspace;
    std::string channel;
    std::optional<std::string> agent;
    std::string reference;
    bool waiting = false;
    std::size_t limit = 100;
};

Result<forms::InteractionFilter, Reply> filterOf(Session &session, const InteractionListOptions &options)
{
    forms::InteractionFilter filter;
    if (!options.channel.empty())
        filter.channel = channelFromWord(options.channel); // checked by the parser
    if (options.agent) {
        const auto agent = personCalled(session.directory, *options.agent, "unknown-agent");
        if (!agent)
            return Failure{agent.error()};
        filter.agent = (*agent)->person.id;
    }
    const auto only =
        session.author != nullptr ? organisation::onlyInteractionsOf(session.author->person) : std::nullopt;
    if (only && filter.agent && *filter.agent != *only)
        return Failure{refuseInteraction()};
    if (only)
        filter.agent = only;
    filter.reference = options.reference;
    if (options.waiting)
        filter.evaluated = forms::Evaluated::No;
    if (session.author != nullptr && organisation::may(session.author->person, organisation::Task::Evaluate))
        filter.waitsFor = session.authorId();
    return filter;
}

/// The evaluation that stands, where the author may read it.
nlohmann::json shown(Session &session, forms::ScoringPolicies &policies, const forms::InteractionRow &row)
{
    if (!row.evaluation)
        return {};
    const auto read = readEvaluations(session, row.interaction.id);
    const bool mayRead =
        read
        && std::ranges::find(read->readable, row.evaluation->id, &forms::EvaluationSummary::id) != read->readable.end();
    return mayRead ? evaluationJson(session, policies, *row.evaluation) : nlohmann::json();
}

std::string_view wordsOfNone(const Session &session, const InteractionListOptions &options)
{
    if (session.author != nullptr && organisation::onlyInteractionsOf(session.author->person))
        return "None that are shown to you.\n";
    if (options.agent || !options.channel.empty() || !options.reference.empty() || options.waiting)
        return "None like that. With fewer options there may be some.\n";
    return "None. Import a call with `ringtrue call import`, a chat with `ringtrue chat import`.\n";
}

Reply interactionListReply(const InteractionListOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    const auto filter = filterOf(*session, options);
    if (!filter)
        return filter.error();
    auto ids = forms::interactionIds(session->reader, *filter);
    if (!ids)
        return refusalOf(ids.error(), "The interactions could not be read");
    const auto total = ids->size();
    ids->resize(std::min(total, options.limit));
    const auto rows = forms::interactionRows(session->reader, *ids);
    if (!rows)
        return refusalOf(rows.error(), "The interactions could not be read");
    Reply reply{.json = {{"total", total}, {"interactions", nlohmann::json::array()}}};
    forms::ScoringPolicies policies;
    for (const auto &row : *rows) {
        auto json = interactionJson(*session, row.interaction);
        json["evaluations"] = row.evaluations;
        json["evaluation"] = shown(*session, policies, row);
        addWaitingJson(json, row);
        reply.json["interactions"].push_back(std::move(json));
        reply.words += interactionWords(*session, row.interaction);
        if (row.unreadable || row.returned)
            reply.words += fmt::format("      {}\n", whyNotWaiting(row));
    }
    if (total > rows->size())
        reply.words += fmt::format("{} of {} shown; --limit shows more.\n", rows->size(), grouped(total));
    if (total == 0)
        reply.words = wordsOfNone(*session, options);
    return reply;
}

} // namespace

void addInteractionList(Frame &frame)
{
    auto options = std::make_shared<InteractionListOptions>();
    Parser command = frame.add("interaction", "list", "List interactions, the newest first",
                               [options](const Context &context) { return interactionListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--channel", options->channel, "Only this channel").oneOf({"call", "chat", "mail", "visit", "web"});
    command.option("--agent", options->agent, "Only this agent: external id, id or name");
    command.option("--reference", options->reference, "Only numbers that contain this");
    command.flag("--waiting", options->waiting,
                 "Only those that wait: nobody has evaluated them, and one still can; with --as, you");
    command.option("--limit", options->limit, "How many at most").between(1, 1'000'000).showsDefault();
}

} // namespace ringtrue::cli
