// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace ringtrue::cli {

enum class Exit {
    Done = 0,
    Refused = 1, ///< refused or failed, with a reason
    Usage = 2    ///< the command line itself is wrong
};

/// What a command has to say: one JSON object for programs, words for people, and how it ended.
struct Reply {
    nlohmann::json json = nlohmann::json::object();
    std::string words{}; ///< whole lines, or empty
    Exit exit = Exit::Done;
    std::string messages{}; ///< whole lines beside the words, on standard error; JSON has them under a key of its own
};

/// A refusal: {"error":{"code":..,"message":..}} and the message as words.
/// @param code     short, stable, with hyphens: `workspace-in-use`
/// @param message  a sentence: what, where, and what to do
Reply refusal(std::string_view code, std::string message);

/// An exact number as JSON has it, `"3/4"`; null where there is none.
nlohmann::json exactJson(const std::optional<Exact> &number);

} // namespace ringtrue::cli
