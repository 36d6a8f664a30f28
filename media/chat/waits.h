// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/transcript.h"

#include <optional>
#include <vector>

namespace ringtrue::media {

/// How long a customer waited: from the first message without an answer to the agent's next one.
struct Wait {
    std::size_t from = 0;              ///< the customer's message, from 0
    std::optional<std::size_t> answer; ///< the agent's message; absent: unanswered to the end
    std::int64_t ms = 0;               ///< of an unanswered one: to the chat's last message
    bool operator==(const Wait &) const = default;
};

/// The waits of a chat in order. Further messages of the customer do not begin anew; what bots and the
/// system write is no answer. Meaningless where the chat has no times.
std::vector<Wait> waits(const Transcript &transcript);

} // namespace ringtrue::media
