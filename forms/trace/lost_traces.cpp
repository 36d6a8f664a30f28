// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/lost_traces.h"

#include <set>

namespace ringtrue::forms {

std::vector<LostTrace> lostTraces(const Form &form, const Vision &vision)
{
    std::set<BehaviourSlug> known;
    for (const Pillar &pillar : vision.pillars)
        for (const Behaviour &behaviour : pillar.behaviours)
            known.insert(behaviour.id);
    std::vector<LostTrace> out;
    for (const PlacedQuestion &placed : questionsOf(form))
        for (const BehaviourSlug &behaviour : placed.question->trace)
            if (!known.contains(behaviour))
                out.push_back({placed.question->id, behaviour});
    return out;
}

} // namespace ringtrue::forms
