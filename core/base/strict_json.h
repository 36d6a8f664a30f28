// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue {

enum class JsonProblem {
    Malformed,    ///< no JSON, a lone surrogate, or something after its end
    TooDeep,      ///< more than 64 levels
    TooManyNodes, ///< more than 1,000,000 values
    DuplicateKey, ///< one key twice in an object
    BadNumber     ///< a number that a double cannot hold
};

struct JsonError {
    JsonProblem problem = JsonProblem::Malformed;
    std::size_t line = 1;
    bool operator==(const JsonError &) const = default;
};

/// JSON from outside (RFC 8259): what nlohmann lets through silently is refused.
Result<nlohmann::json, JsonError> parseStrictJson(std::string_view text);

} // namespace ringtrue
