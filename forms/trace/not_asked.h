// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <functional>
#include <vector>

namespace ringtrue::forms {

/// Behaviours towards customers that nobody asks about, in the vision's order. Among colleagues nobody has to ask.
struct NotAsked {
    std::vector<BehaviourSlug> here;            ///< that the channels asked on could show
    std::vector<BehaviourSlug> onOtherChannels; ///< that can be met on other channels only
    bool operator==(const NotAsked &) const = default;
};

/// @param channels  asked on; empty: any
/// @param isAsked   whether some question is about a behaviour
NotAsked notAsked(const Vision &vision, const std::vector<Channel> &channels,
                  const std::function<bool(const BehaviourSlug &behaviour)> &isAsked);

} // namespace ringtrue::forms
