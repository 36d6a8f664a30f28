// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/running_weights.h"

#include "forms/model/weights.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace ringtrue::forms {

namespace {

std::map<BehaviourSlug, std::size_t> pillarsByBehaviour(const Vision *vision)
{
    std::map<BehaviourSlug, std::size_t> out;
    if (vision != nullptr)
        for (std::size_t p = 0; p < vision->pillars.size(); ++p)
            for (const Behaviour &behaviour : vision->pillars[p].behaviours)
                if (behaviour.audience == BehaviourAudience::Customers)
                    out.emplace(behaviour.id, p);
    return out;
}

} // namespace

RunningWeights runningWeights(const Form &form, const Vision *vision)
{
    RunningWeights out;
    out.questions = weightShares(form);
    out.sections.resize(form.sections.size());
    out.pillars.resize(vision != nullptr ? vision->pillars.size() : 0);
    const auto pillarOf = pillarsByBehaviour(vision);
    const auto placed = questionsOf(form);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Question &question = *placed[i].question;
        const Exact &share = out.questions[i];
        if (question.bonus || share.sign() == 0)
            continue;
        out.total += share;
        out.sections[placed[i].section] += share;
        if (form.sections[placed[i].section].isNested)
            out.sections[outerSection(form, placed[i].section)] += share;
        std::vector<std::size_t> asked; // pillars, by known behaviour
        for (const BehaviourSlug &behaviour : question.trace)
            if (const auto found = pillarOf.find(behaviour); found != pillarOf.end())
                asked.push_back(found->second);
        const auto kept = std::ranges::count_if(
            question.obligations, [&](const ObligationSlug &id) { return findObligation(form, id) != nullptr; });
        const auto targets = std::int64_t(asked.size()) + std::int64_t(kept);
        if (targets == 0) {
            out.untraced += share;
            continue;
        }
        const Exact part = share / Exact{targets};
        out.obligations += part * Exact{std::int64_t(kept)};
        for (const std::size_t pillar : asked)
            out.pillars[pillar] += part;
    }
    return out;
}

} // namespace ringtrue::forms
