// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/return_words.h"
#include "core/organisation/may_read.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

struct InteractionReturnsOptions {
    WorkspaceOptions workspace;
    std::string reason;
};

/// Whether whoever reads may see that @p returned was returned.
bool isShown(const Session &session, const InteractionReturnsOptions &options, const sampling::StandingReturn &returned)
{
    const bool mayRead = session.author == nullptr || organisation::mayReadAllInteractions(session.author->person);
    return mayRead && (options.reason.empty() || options.reason == sampling::word(returned.reason));
}

Reply interactionReturnsReply(const InteractionReturnsOptions &options, const Context &context)
{
    const auto &where = options.workspace;
    auto session = where.as.empty() ? openForReading(where, context) : openForReadingAs(where, context);
    if (!session)
        return session.error();
    auto returns = sampling::standingReturns(session->reader, session->workspace->keys());
    if (!returns)
        return refusalOf(returns.error(), "What was returned could not be read");
    std::erase_if(*returns, [&](const auto &returned) { return !isShown(*session, options, returned); });
    Reply reply{.json = {{"total", returns->size()},
                         {"by_reason", nlohmann::json::object()},
                         {"returns", nlohmann::json::array()}}};
    for (const auto &returned : *returns) {
        reply.json["returns"].push_back(returnJson(*session, returned));
        reply.words += returnWords(*session, returned);
    }
    for (const auto reason : sampling::allReturnReasons) {
        const auto count = std::ranges::count(*returns, reason, &sampling::StandingReturn::reason);
        reply.json["by_reason"][std::string(sampling::word(reason))] = count;
        if (count > 0)
            reply.words += fmt::format("{:>6}  {}\n", grouped(std::uint64_t(count)), reasonWords(reason));
    }
    if (returns->empty())
        reply.words = "None.\n";
    return reply;
}

} // namespace

void addInteractionReturns(Frame &frame)
{
    auto options = std::make_shared<InteractionReturnsOptions>();
    Parser command =
        frame.add("interaction", "returns", "List interactions that were returned, and how many for which reason",
                  [options](const Context &context) { return interactionReturnsReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--reason", options->reason, "Only those returned for this reason").oneOf(reasonOptions());
}

} // namespace ringtrue::cli
