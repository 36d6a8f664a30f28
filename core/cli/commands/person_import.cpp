// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/open_without.h"
#include "core/cli/session.h"
#include "core/cli/table_words.h"
#include "core/organisation/import_people.h"
#include "core/service/add_people.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct PersonImportOptions {
    WorkspaceOptions workspace;
    std::string file;
};

Reply personImportReply(const PersonImportOptions &options, const Context &context)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    auto session = openForWriting(options.workspace, context, organisation::Task::ChangeOrganisation);
    if (!session)
        return session.error();
    const auto people = organisation::importPeople(*text, session->directory, newIds(context.clock));
    if (!people)
        return refusalOf(people.error(), options.file);
    const auto before = openedBy(*session->workspace);
    const auto stored = service::addPeople(*session->workspace, session->authorId(), *people);
    if (!stored)
        return refusalOf(stored.error(), fmt::format("Nothing was taken from “{}”", options.file));
    Reply reply{.json = {{"imported", people->size()}, {"what", "people"}},
                .words = fmt::format("{} taken from “{}”.", counted(people->size(), "person", "people"), options.file)};
    warnOfOpening(reply, *session->workspace, before);
    return reply;
}

} // namespace

void addPersonImport(Frame &frame)
{
    auto options = std::make_shared<PersonImportOptions>();
    Parser command =
        frame.add("person", "import", "Add or change people: name, roles, external_id, team, languages, active",
                  [options](const Context &context) { return personImportReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("file", options->file, "The CSV file").required().check(someName);
}

} // namespace ringtrue::cli
