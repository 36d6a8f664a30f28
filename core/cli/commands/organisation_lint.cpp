// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"
#include "core/cli/table_words.h"
#include "core/organisation/lint_names.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

std::string_view word(organisation::OwnedThing thing)
{
    switch (thing) {
    case organisation::OwnedThing::ContactType:
        return "contact-type";
    case organisation::OwnedThing::Job:
        return "job";
    case organisation::OwnedThing::CustomerJourney:
        return "customer-journey";
    }
    return {};
}

std::string_view word(organisation::OwnerProblem problem)
{
    switch (problem) {
    case organisation::OwnerProblem::None:
        return "no-owner";
    case organisation::OwnerProblem::Several:
        return "several-owners";
    case organisation::OwnerProblem::Gone:
        return "owner-gone";
    }
    return {};
}

Reply organisationLintReply(const WorkspaceOptions &options, const Context &context)
{
    const auto session = openForReading(options, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{"findings", nlohmann::json::array()}}};
    for (const auto &finding : organisation::lintOwners(session->directory)) {
        reply.json["findings"].push_back({{"what", word(finding.thing)},
                                          {"name", finding.name},
                                          {"problem", word(finding.problem)},
                                          {"owners", finding.owners},
                                          {"message", sentence(finding)}});
        reply.words += sentence(finding) + '\n';
        reply.exit = Exit::Refused;
    }
    for (const auto &team : organisation::teamsThatSayCx(session->directory)) {
        const auto message = fmt::format("The team “{}” is of one function and calls itself CX. Call it by what it "
                                         "does: the customer experience is made by the whole organisation.",
                                         team);
        reply.json["findings"].push_back(
            {{"what", "team"}, {"name", team}, {"problem", "says-cx"}, {"owners", nullptr}, {"message", message}});
        reply.words += message + '\n';
        reply.exit = Exit::Refused;
    }
    if (reply.exit == Exit::Done)
        reply.words = "Every contact type, job and journey has exactly one accountable owner; no team calls itself "
                      "CX.\n";
    return reply;
}

} // namespace

void addOrganisationLint(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command =
        frame.add("organisation", "lint",
                  "Find contact types, jobs and journeys without exactly one owner, and teams that call themselves CX",
                  [options](const Context &context) { return organisationLintReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
