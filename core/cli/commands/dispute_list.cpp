// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"
#include "core/cli/failure_words.h"

namespace ringtrue::cli {

namespace {

struct DisputeListOptions {
    WorkspaceOptions workspace;
    std::string of;
    bool undecided = false;
};

Reply disputeListReply(const DisputeListOptions &options, const Context &context)
{
    auto session = openForFeedback(options.workspace, context);
    if (!session)
        return session.error();
    forms::DisputeFilter filter{.evaluation = {}, .agent = {}, .undecided = options.undecided};
    if (!options.of.empty()) {
        const auto of = personCalled(session->directory, options.of, "unknown-person");
        if (!of)
            return of.error();
        filter.agent = (*of)->person.id;
    }
    auto found = forms::disputes(session->reader, filter);
    if (!found)
        return refusalOf(found.error(), "The disputes could not be read");
    std::erase_if(*found, [&](const auto &dispute) { return !mayRead(*session, dispute); });
    const auto today = dayOf(context.clock.now());
    Reply reply{.json = {{"disputes", nlohmann::json::array()}}};
    for (const auto &dispute : *found) {
        reply.json["disputes"].push_back(disputeJson(*session, dispute, today));
        reply.words += disputeLine(*session, dispute, today);
    }
    if (found->empty())
        reply.words = "None that you may read.\n";
    return reply;
}

} // namespace

void addDisputeList(Frame &frame)
{
    auto options = std::make_shared<DisputeListOptions>();
    Parser command = frame.add("dispute", "list", "List disputes that you may read, what is to be decided first on top",
                               [options](const Context &context) { return disputeListReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("--of", options->of, "Only of this agent's work: external id, id or name");
    command.flag("--undecided", options->undecided, "Only what waits for a decision");
}

} // namespace ringtrue::cli
