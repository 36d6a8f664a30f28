// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace ringtrue {

/// The texts of a form or vision in another language, by their paths: `questions/heard/text`.
struct Translation {
    std::string language; ///< BCP 47
    std::map<std::string, std::string, std::less<>> texts;
    bool operator==(const Translation &) const = default;
};

} // namespace ringtrue
