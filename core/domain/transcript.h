// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/channel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue {

/// One message of a chat or mail, or one cue of a call's transcript.
struct Message {
    Side side = Side::Customer;
    std::int64_t atMs = 0;             ///< from the start of the interaction
    std::optional<std::int64_t> endMs; ///< calls only
    std::string text;                  ///< UTF-8, shown literally
    bool operator==(const Message &) const = default;
};

/// What was said or written, in order of time.
struct Transcript {
    std::vector<Message> messages;
    bool operator==(const Transcript &) const = default;
};

} // namespace ringtrue
