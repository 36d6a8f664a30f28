// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/library_files.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

void addLibraryShow(Frame &frame)
{
    auto name = std::make_shared<std::string>();
    Parser command =
        frame.add("library", "show", "Print a file of the library, to start from", [name](const Context &) {
            const auto files = libraryFiles();
            auto found = files.end();
            for (const std::string_view ending : {"", ".form.yaml", ".vision.yaml"}) // `inbound-call` is clear enough
                if (found == files.end())
                    found = std::ranges::find(files, *name + std::string(ending), &LibraryFile::name);
            if (found == files.end())
                return refusal("unknown-file", fmt::format("The library holds no “{}”. `ringtrue library list` shows "
                                                           "what it holds.",
                                                           *name));
            return Reply{.json = {{"name", found->name}, {"text", found->text}}, .words = std::string(found->text)};
        });
    command.option("file", *name, "As the list names it").required().check(someName);
}

} // namespace ringtrue::cli
