// SPDX-License-Identifier: Apache-2.0
#include "core/cli/library_files.h"

#include "forms/library/library.h"

namespace ringtrue::cli {

std::vector<LibraryFile> libraryFiles()
{
    std::vector<LibraryFile> out;
    for (const auto &item : forms::library())
        out.push_back({item.file, item.about, item.text});
    out.push_back({"form.schema.json", "what a form file may hold, for editors", forms::formSchema()});
    out.push_back({"vision.schema.json", "what a vision file may hold, for editors", forms::visionSchema()});
    return out;
}

} // namespace ringtrue::cli
