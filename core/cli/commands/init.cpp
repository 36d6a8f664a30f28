// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"
#include "core/cli/words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    std::string folder;
    std::string organisation;
    std::string name;
    std::string externalId;
};

Reply run(const Options &options, const Context &context)
{
    Person founder;
    founder.id = PersonId{newIds(context.clock)()};
    founder.name = options.name;
    founder.externalId = options.externalId;
    founder.roles = organisation::founderRoles();
    auto fresh = opening({.folder = options.folder, .as = {}}, context);
    fresh.signIn.reset(); // nobody has a passphrase yet
    const auto made =
        service::Workspace::create({.opening = fresh, .organisation = options.organisation, .firstPerson = founder});
    if (!made)
        return refusalOf(made.error(), options.folder);
    return {
        .json = {{"workspace", options.folder}, {"organisation", options.organisation}, {"person", founder.id.text()}},
        .words = fmt::format("A workspace for {} is in “{}”; {} may do everything in it.\n"
                             "There is no passphrase yet: until there is one, who wrote what is by convention.\n",
                             options.organisation, options.folder, options.name)};
}

} // namespace

void addInit(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("init", "Make a workspace: a folder for facts, recordings and keys",
                                  [options](const Context &context) { return run(*options, context); });
    command.add_option("workspace", options->folder, "The folder to make")->required();
    command.add_option("--organisation", options->organisation, "The name of the organisation")->required();
    command.add_option("--name", options->name, "Your name: the first person of the workspace")->required();
    command.add_option("--external-id", options->externalId, "Your id elsewhere, such as in the telephone system");
}

} // namespace ringtrue::cli
