// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <vector>

namespace ringtrue::cli {

/// The names of @p files without their folders, for --json.
inline nlohmann::json namesOf(const std::vector<std::filesystem::path> &files)
{
    auto names = nlohmann::json::array();
    for (const auto &file : files)
        names.push_back(file.filename().string());
    return names;
}

} // namespace ringtrue::cli
