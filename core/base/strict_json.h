// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
    std::size_t line = 1; ///< where it was met, from 1
    bool operator==(const JsonError &) const = default;
};

/// JSON from outside (RFC 8259): what nlohmann lets through silently is refused.
Result<nlohmann::json, JsonError> parseStrictJson(std::string_view text);

/// A key that stands twice in one object.
struct RepeatedKey {
    std::string key;
    std::vector<std::string> within; ///< the keys of the objects around it, outermost first; "" for an array
    bool operator==(const RepeatedKey &) const = default;
};

/// JSON whose writer is told of each key that stands twice, not of the first only.
struct JsonReading {
    nlohmann::json json; ///< of a repeated key the last value; null where there is an error
    std::vector<RepeatedKey> repeated;
    std::optional<JsonError> error; ///< never DuplicateKey; what is repeated before it is told all the same
};

/// The same as parseStrictJson(), but goes on after a repeated key.
JsonReading readJson(std::string_view text);

} // namespace ringtrue
