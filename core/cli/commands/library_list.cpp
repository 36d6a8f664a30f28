// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/library_files.h"

#include <fmt/format.h>

namespace ringtrue::cli {

void addLibraryList(Frame &frame)
{
    frame.add("library", "list", "List the visions, forms and schemas that ship", [](const Context &) {
        Reply reply{.json = {{"files", nlohmann::json::array()}}};
        for (const auto &file : libraryFiles()) {
            reply.json["files"].push_back({{"name", file.name}, {"about", file.about}});
            reply.words += fmt::format("{:<32} {}\n", file.name, file.about);
        }
        return reply;
    });
}

} // namespace ringtrue::cli
