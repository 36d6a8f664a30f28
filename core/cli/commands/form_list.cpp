// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"
#include "core/cli/words.h"
#include "forms/service/versions.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply run(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForReading(options, context);
    if (!session)
        return session.error();
    const auto versions = forms::formVersions(session->reader);
    if (!versions)
        return refusalOf(versions.error(), "The forms could not be read");
    Reply reply{.json = {{"forms", nlohmann::json::array()}}};
    for (const auto &version : *versions) {
        reply.json["forms"].push_back({{"form", version.form.text()},
                                       {"number", version.number},
                                       {"title", version.title},
                                       {"hash", hex(view(version.hash))}});
        reply.words += fmt::format("{:<28} {:>3}  {}\n", version.form.text(), version.number, version.title);
    }
    if (versions->empty())
        reply.words = "None yet. Publish one with: ringtrue form publish FILE.form.yaml\n";
    return reply;
}

} // namespace

void addFormList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    CLI::App &command = frame.add("form", "list", "List the published forms",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
