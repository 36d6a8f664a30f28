// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/trace.h"

#include "forms/model/weights.h"
#include "forms/trace/not_asked.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

template <typename Things, typename Id>
auto findById(const Things &things, const Id &id) -> decltype(&*things.begin())
{
    const auto found = std::ranges::find_if(things, [&](const auto &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

PromiseLine promiseLine(const Vision &vision, const Promise &promise)
{
    PromiseLine line{&promise, {}};
    for (const QuoteReference &reference : promise.quotes) {
        const Source *source = findSource(vision, reference.source);
        const Quote *quote = source ? findQuote(*source, reference.quote) : nullptr;
        if (quote)
            line.backing.push_back({source, quote});
    }
    return line;
}

Coverage emptyCoverage(const Form &form, const Vision &vision)
{
    Coverage out;
    for (const Pillar &pillar : vision.pillars) {
        out.pillars.push_back({pillar.id, {}});
        for (const Behaviour &behaviour : pillar.behaviours)
            out.behaviours.push_back({behaviour.id, {}, 0});
    }
    for (const Obligation &obligation : form.obligations)
        out.obligations.push_back({obligation.id, {}});
    return out;
}

/// Gives @p share of one question to what it traces to; true where it traces to anything.
bool shareOut(Coverage &out, const QuestionLine &line, const Exact &share)
{
    const std::size_t targets = line.behaviours.size() + line.obligations.size();
    if (targets == 0)
        return false;
    const Exact part = share / targets;
    for (const BehaviourLine &target : line.behaviours) {
        auto behaviour = std::ranges::find(out.behaviours, target.behaviour->id, &Coverage::BehaviourShare::behaviour);
        behaviour->weight += part;
        behaviour->questions += 1;
        std::ranges::find(out.pillars, target.pillar->id, &Coverage::PillarShare::pillar)->weight += part;
    }
    for (const Obligation *obligation : line.obligations)
        std::ranges::find(out.obligations, obligation->id, &Coverage::ObligationShare::obligation)->weight += part;
    return true;
}

} // namespace

const Obligation *findObligation(const Form &form, const ObligationSlug &id)
{
    return findById(form.obligations, id);
}

const Promise *findPromise(const Vision &vision, const PromiseSlug &id)
{
    return findById(vision.promises, id);
}

const Source *findSource(const Vision &vision, const SourceSlug &id)
{
    return findById(vision.sources, id);
}

const Quote *findQuote(const Source &source, const QuoteSlug &id)
{
    return findById(source.quotes, id);
}

std::optional<BehaviourLine> lineOfSight(const Vision &vision, const BehaviourSlug &behaviour)
{
    for (const Pillar &pillar : vision.pillars) {
        const Behaviour *found = findById(pillar.behaviours, behaviour);
        if (!found)
            continue;
        BehaviourLine line{found, &pillar, {}};
        for (const PromiseSlug &id : pillar.promises)
            if (const Promise *promise = findPromise(vision, id))
                line.promises.push_back(promiseLine(vision, *promise));
        return line;
    }
    return std::nullopt;
}

QuestionLine lineOfSight(const Form &form, const Vision &vision, const Question &question)
{
    QuestionLine line{&question, {}, {}};
    for (const BehaviourSlug &behaviour : question.trace)
        if (auto found = lineOfSight(vision, behaviour))
            line.behaviours.push_back(std::move(*found));
    for (const ObligationSlug &id : question.obligations)
        if (const Obligation *obligation = findObligation(form, id))
            line.obligations.push_back(obligation);
    return line;
}

bool isOnChannels(const Behaviour &behaviour, const std::vector<Channel> &channels)
{
    return behaviour.channels.empty() || channels.empty() || std::ranges::any_of(channels, [&](Channel channel) {
               return std::ranges::find(behaviour.channels, channel) != behaviour.channels.end();
           });
}

Coverage coverage(const Form &form, const Vision &vision)
{
    Coverage out = emptyCoverage(form, vision);
    const auto shares = weightShares(form);
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = *questions[i].question;
        const Exact share = question.bonus ? Exact{0} : shares[i];
        if (shareOut(out, lineOfSight(form, vision, question), share) || shares[i].sign() == 0)
            continue;
        out.untraced += share;
        out.tracesToNothing.push_back(question.id);
    }
    out.notAsked =
        notAsked(vision, form.channels, [&](const BehaviourSlug &behaviour) {
            return std::ranges::find(out.behaviours, behaviour, &Coverage::BehaviourShare::behaviour)->questions > 0;
        }).here;
    return out;
}

} // namespace ringtrue::forms
