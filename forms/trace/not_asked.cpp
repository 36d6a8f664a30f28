// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/not_asked.h"

#include "forms/trace/trace.h"

namespace ringtrue::forms {

NotAsked notAsked(const Vision &vision, const std::vector<Channel> &channels,
                  const std::function<bool(const BehaviourSlug &behaviour)> &isAsked)
{
    NotAsked out;
    for (const Pillar &pillar : vision.pillars)
        for (const Behaviour &behaviour : pillar.behaviours)
            if (behaviour.audience == BehaviourAudience::Customers && !isAsked(behaviour.id))
                (isOnChannels(behaviour, channels) ? out.here : out.onOtherChannels).push_back(behaviour.id);
    return out;
}

} // namespace ringtrue::forms
