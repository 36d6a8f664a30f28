// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_part.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

struct Paths {
    std::string operator()(const SourceSlug &id) const { return "sources/" + id.text(); }
    std::string operator()(const QuoteReference &quote) const
    {
        return "quotes/" + quote.source.text() + "/" + quote.quote.text();
    }
    std::string operator()(const PromiseSlug &id) const { return "promises/" + id.text(); }
    std::string operator()(const PillarSlug &id) const { return "pillars/" + id.text(); }
    std::string operator()(const BehaviourSlug &id) const { return "behaviours/" + id.text(); }
};

template <typename Thing, typename Slug>
Thing *findIn(std::vector<Thing> &things, const Slug &id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

std::string pathOf(const VisionPart &part)
{
    return std::visit(Paths{}, part);
}

std::optional<VisionPart> partAt(std::string_view path)
{
    const auto slash = path.find('/');
    if (slash == std::string_view::npos || slash + 1 == path.size())
        return std::nullopt;
    const auto kind = path.substr(0, slash);
    const std::string name(path.substr(slash + 1));
    const auto second = name.find('/');
    if (kind == "quotes" && second != std::string::npos && second > 0 && second + 1 < name.size())
        return QuoteReference{SourceSlug(name.substr(0, second)), QuoteSlug(name.substr(second + 1))};
    if (second != std::string::npos)
        return std::nullopt;
    if (kind == "sources")
        return SourceSlug(name);
    if (kind == "promises")
        return PromiseSlug(name);
    if (kind == "pillars")
        return PillarSlug(name);
    if (kind == "behaviours")
        return BehaviourSlug(name);
    return std::nullopt;
}

Source *find(Vision &vision, const SourceSlug &id)
{
    return findIn(vision.sources, id);
}

Quote *find(Vision &vision, const QuoteReference &quote)
{
    auto *const source = find(vision, quote.source);
    return source == nullptr ? nullptr : findIn(source->quotes, quote.quote);
}

Promise *find(Vision &vision, const PromiseSlug &id)
{
    return findIn(vision.promises, id);
}

Pillar *find(Vision &vision, const PillarSlug &id)
{
    return findIn(vision.pillars, id);
}

Behaviour *find(Vision &vision, const BehaviourSlug &id)
{
    auto *const pillar = pillarOf(vision, id);
    return pillar == nullptr ? nullptr : findIn(pillar->behaviours, id);
}

Pillar *pillarOf(Vision &vision, const BehaviourSlug &behaviour)
{
    for (auto &pillar : vision.pillars)
        if (findIn(pillar.behaviours, behaviour) != nullptr)
            return &pillar;
    return nullptr;
}

bool has(const Vision &vision, const VisionPart &part)
{
    auto &looked = const_cast<Vision &>(vision); // NOLINT: find() changes nothing
    return std::visit([&](const auto &id) { return find(looked, id) != nullptr; }, part);
}

std::vector<std::string> namesOfBehaviours(const Vision &vision)
{
    std::vector<std::string> out;
    for (const auto &pillar : vision.pillars)
        for (const auto &behaviour : pillar.behaviours)
            out.push_back(behaviour.id.text());
    return out;
}

} // namespace ringtrue::forms
