// SPDX-License-Identifier: Apache-2.0
// Reference data that lies beside the source tree, not in it: calls, chats, published numbers.
#pragma once

#include "tests/places.h"
#include "tests/strict.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace ringtrue::tests {

/// The folder of the reference data: $RINGTRUE_SHARED, or ../shared beside the source tree.
inline std::optional<std::filesystem::path> sharedFolder()
{
    const char *named = std::getenv("RINGTRUE_SHARED");
    const std::filesystem::path folder =
        named && *named ? std::filesystem::path{named} : sourceFolder() / ".." / "shared";
    std::error_code error;
    return std::filesystem::is_directory(folder, error) ? std::optional{folder} : std::nullopt;
}

/// @p path in the reference data; where it is missing the test says so and returns (in a strict run: fails).
///
///     const auto file = sharedData("vectors/scoring_peers.json");
///     if (!file)
///         return;
inline std::optional<std::filesystem::path> sharedData(const std::filesystem::path &path)
{
    const auto folder = sharedFolder();
    std::error_code error;
    if (folder && std::filesystem::exists(*folder / path, error))
        return *folder / path;
    cannotRun("reference data '" + path.string() + "': set RINGTRUE_SHARED to its folder");
    return std::nullopt;
}

} // namespace ringtrue::tests
