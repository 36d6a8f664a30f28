// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <optional>
#include <vector>

namespace ringtrue::forms {

/// The line of sight upwards. All pointers are into the form and vision it was drawn on.
struct PromiseLine {
    const Promise *promise = nullptr;
    struct Backing {
        const Source *source = nullptr;
        const Quote *quote = nullptr;
    };
    std::vector<Backing> backing; ///< quotes that are really there
};
struct BehaviourLine {
    const Behaviour *behaviour = nullptr;
    const Pillar *pillar = nullptr;
    std::vector<PromiseLine> promises; ///< of the pillar
};
struct QuestionLine {
    const Question *question = nullptr;
    std::vector<BehaviourLine> behaviours;
    std::vector<const Obligation *> obligations; ///< those that the form has
};

const Obligation *findObligation(const Form &form, const ObligationSlug &id);
const Promise *findPromise(const Vision &vision, const PromiseSlug &id);
const Source *findSource(const Vision &vision, const SourceSlug &id);
const Quote *findQuote(const Source &source, const QuoteSlug &id);

/// behaviour -> pillar -> promises -> quotes in their sources; nothing where the vision has no such behaviour.
std::optional<BehaviourLine> lineOfSight(const Vision &vision, const BehaviourSlug &behaviour);
/// The same for all that @p question traces to; behaviours that the vision does not have are left out.
QuestionLine lineOfSight(const Form &form, const Vision &vision, const Question &question);

/// How much of a vision a form asks about. Weights are shares of 100: pillars, obligations and
/// untraced together make 100 (bonus questions count for nothing here).
struct Coverage {
    struct PillarShare {
        PillarSlug pillar;
        Exact weight;
    };
    struct BehaviourShare {
        BehaviourSlug behaviour;
        Exact weight;
        int questions = 0; ///< how many ask about it; weight 0 ones too
    };
    struct ObligationShare {
        ObligationSlug obligation;
        Exact weight;
    };
    std::vector<PillarShare> pillars;         ///< every pillar of the vision, in its order
    std::vector<BehaviourShare> behaviours;   ///< every behaviour, in the vision's order
    std::vector<ObligationShare> obligations; ///< every obligation of the form
    Exact untraced;
    std::vector<BehaviourSlug> notAsked;       ///< towards customers, on the form's channels, and no question asks
    std::vector<QuestionSlug> tracesToNothing; ///< weigh something and serve neither behaviour nor obligation
};
Coverage coverage(const Form &form, const Vision &vision);

/// True where @p behaviour can be met on one of @p channels (empty: any).
bool isOnChannels(const Behaviour &behaviour, const std::vector<Channel> &channels);

} // namespace ringtrue::forms
