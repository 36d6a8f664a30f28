// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"

#include <filesystem>
#include <string>

namespace ringtrue::cli::demo {

/// What is in the demo's workspace.
struct DemoCounts {
    std::size_t people = 0;
    std::size_t calls = 0; ///< with a recording
    std::size_t chats = 0;
    std::size_t older = 0; ///< interactions past their retention
    std::size_t evaluations = 0;
    std::int64_t waiting = 0;
    std::size_t assigned = 0;
    std::size_t released = 0; ///< evaluations
    std::size_t disputed = 0;
};

/// The folder of the demo's content: $RINGTRUE_DEMO, or share/ringtrue/demo beside the program's bin.
std::filesystem::path contentFolder();

/// Makes a workspace of a made-up company in @p folder out of the files in @p content.
Result<DemoCounts, Reply> loadDemo(const std::filesystem::path &content, const std::string &folder);

} // namespace ringtrue::cli::demo
