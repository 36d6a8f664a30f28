// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/cli/words.h"

#include <fmt/format.h>

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

} // namespace ringtrue::cli
