// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/failure_words.h"
#include "core/cli/number_words.h"
#include "core/cli/session.h"
#include "core/cli/table_words.h"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::cli {

/// Reads a CSV file by @p read, makes a fact of each thing by @p factOf, and appends them all or none.
/// @param one, many  what was imported, in words: `team`, `teams`
template <typename Read, typename FactOf>
Reply importTable(const WorkspaceOptions &options, const std::string &file, const Context &context,
                  std::string_view one, std::string_view many, Read read, FactOf factOf)
{
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto session = openForWriting(options, context, organisation::Task::ChangeOrganisation);
    if (!session)
        return session.error();
    const auto things = read(*text, session->directory, newIds(context.clock));
    if (!things)
        return refusalOf(things.error(), file);
    std::vector<ledger::FactDraft> drafts;
    for (const auto &thing : *things)
        drafts.push_back(factOf(thing));
    const auto stored = session->append(std::move(drafts));
    if (!stored)
        return refusalOf(stored.error(), fmt::format("Nothing was taken from “{}”", file));
    return {.json = {{"imported", things->size()}, {"what", many}},
            .words = fmt::format("{} taken from “{}”.", counted(things->size(), one, many), file)};
}

/// Adds the command `noun import FILE`, which reads a table as importTable() does.
template <typename Read, typename FactOf>
void addTableImport(Frame &frame, std::string_view noun, std::string_view help, std::string_view one,
                    std::string_view many, Read read, FactOf factOf)
{
    struct Options {
        WorkspaceOptions workspace;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    Parser command = frame.add(noun, "import", help, [=](const Context &context) {
        return importTable(options->workspace, options->file, context, one, many, read, factOf);
    });
    addWorkspaceOptions(command, options->workspace);
    command.option("file", options->file, "The CSV file").required().check(someName);
}

} // namespace ringtrue::cli
