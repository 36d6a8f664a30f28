// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_flaw.h"
#include "core/cli/commands/commands.h"
#include "core/cli/new_folder_words.h"
#include "core/cli/session.h"

#include <fmt/format.h>

#include <optional>

namespace ringtrue::cli {

namespace {

/// A name people can read, or why it is none.
std::optional<Reply> refusalOfName(std::string_view option, std::string_view text)
{
    const auto flaw = findTextFlaw(text);
    if (flaw && flaw->character.empty())
        return refusal("bad-name", fmt::format("{} is not UTF-8. No workspace was made; write it in UTF-8.", option));
    if (flaw)
        return refusal("bad-name", fmt::format("{} holds {}, a character that cannot be seen. No workspace was made; "
                                               "write it without.",
                                               option, flaw->character));
    if (isBlank(text))
        return refusal("bad-name", fmt::format("{} is empty. No workspace was made; write a name.", option));
    return std::nullopt;
}

struct InitOptions {
    std::string folder;
    std::string organisation;
    std::string name;
    std::string externalId;
};

/// What must be so before anything is made.
std::optional<Reply> wrongName(const InitOptions &options)
{
    if (auto refused = refusalOfName("--organisation", options.organisation))
        return refused;
    if (auto refused = refusalOfName("--name", options.name))
        return refused;
    return options.externalId.empty() ? std::nullopt : refusalOfName("--external-id", options.externalId);
}

Reply initReply(const InitOptions &options, const Context &context)
{
    if (auto refused = wrongName(options))
        return std::move(*refused);
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
        return refusalOfNew(made.error(), options.folder);
    return {
        .json = {{"workspace", options.folder}, {"organisation", options.organisation}, {"person", founder.id.text()}},
        .words = fmt::format("A workspace for {} is in “{}”; {} may do everything in it.\n"
                             "There is no passphrase yet: until there is one, who wrote what is by convention.\n",
                             options.organisation, options.folder, options.name)};
}

} // namespace

void addInit(Frame &frame)
{
    auto options = std::make_shared<InitOptions>();
    Parser command = frame.add("init", "Make a workspace: a folder for facts, recordings and keys",
                               [options](const Context &context) { return initReply(*options, context); });
    command.option("workspace", options->folder, "The folder to make").required().check(someName);
    command.option("--organisation", options->organisation, "The name of the organisation").required();
    command.option("--name", options->name, "Your name: the first person of the workspace").required();
    command.option("--external-id", options->externalId, "Your id elsewhere, such as in the telephone system");
}

} // namespace ringtrue::cli
