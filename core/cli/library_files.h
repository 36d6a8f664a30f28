// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace ringtrue::cli {

/// A file that ships within the program.
struct LibraryFile {
    std::string_view name;  ///< `first-steps.vision.yaml`, `form.schema.json`
    std::string_view about; ///< in few words
    std::string_view text;  ///< the whole file
};

/// Visions and forms to start from, then the schemas of both.
std::vector<LibraryFile> libraryFiles();

} // namespace ringtrue::cli
