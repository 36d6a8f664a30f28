// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_link.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using Error = VisionEditError;

/// Two parts that a thread can tie.
struct Pair {
    const QuoteReference *quote = nullptr;
    const PromiseSlug *promise = nullptr;
    const PillarSlug *pillar = nullptr;

    bool meet() const { return promise != nullptr && (quote != nullptr) != (pillar != nullptr); }
};

void take(Pair &pair, const VisionPart &part)
{
    if (const auto *const quote = std::get_if<QuoteReference>(&part))
        pair.quote = quote;
    else if (const auto *const promise = std::get_if<PromiseSlug>(&part))
        pair.promise = promise;
    else if (const auto *const pillar = std::get_if<PillarSlug>(&part))
        pair.pillar = pillar;
}

Pair pairOf(const VisionPart &one, const VisionPart &other)
{
    Pair out;
    take(out, one);
    take(out, other);
    return out;
}

std::optional<Error> hindrance(const Vision &vision, const VisionPart &one, const VisionPart &other)
{
    if (!pairOf(one, other).meet())
        return Error::DoNotMeet;
    if (!has(vision, one) || !has(vision, other))
        return Error::Missing;
    return std::nullopt;
}

template <typename Thing, typename Slug>
auto placeOf(std::vector<Thing> &things, const Slug &id)
{
    return std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == id; });
}

/// @p what takes the place of @p on in their list.
template <typename Iterator>
void takePlace(Iterator what, Iterator on)
{
    if (what < on)
        std::rotate(what, what + 1, on + 1);
    else
        std::rotate(on, what, what + 1);
}

/// The same in a list of names, where both are in it.
void takePlaceAmong(std::vector<PromiseSlug> &names, const PromiseSlug &what, const PromiseSlug &on)
{
    const auto from = std::find(names.begin(), names.end(), what);
    const auto to = std::find(names.begin(), names.end(), on);
    if (from != names.end() && to != names.end())
        takePlace(from, to);
}

template <typename Thing, typename Slug>
bool reorder(std::vector<Thing> &things, const Slug &what, const Slug &on)
{
    const auto from = placeOf(things, what);
    const auto to = placeOf(things, on);
    if (from == things.end() || to == things.end())
        return false;
    takePlace(from, to);
    return true;
}

bool dropBehaviour(Vision &vision, const BehaviourSlug &what, Pillar &to, std::size_t place)
{
    auto *const from = pillarOf(vision, what);
    if (from == nullptr)
        return false;
    const auto at = placeOf(from->behaviours, what);
    auto behaviour = std::move(*at);
    from->behaviours.erase(at);
    place = std::min(place, to.behaviours.size());
    to.behaviours.insert(to.behaviours.begin() + std::ptrdiff_t(place), std::move(behaviour));
    return true;
}

/// Drops a thing on one of its own kind.
struct TakePlace {
    Vision &vision;

    bool operator()(const SourceSlug &what, const SourceSlug &on) const { return reorder(vision.sources, what, on); }
    bool operator()(const PromiseSlug &what, const PromiseSlug &on) const
    {
        for (auto &pillar : vision.pillars)
            takePlaceAmong(pillar.promises, what, on);
        return reorder(vision.promises, what, on);
    }
    bool operator()(const PillarSlug &what, const PillarSlug &on) const { return reorder(vision.pillars, what, on); }
    bool operator()(const BehaviourSlug &what, const BehaviourSlug &on) const
    {
        auto *const to = pillarOf(vision, on);
        if (to == nullptr)
            return false;
        const auto place = std::size_t(placeOf(to->behaviours, on) - to->behaviours.begin());
        return dropBehaviour(vision, what, *to, place);
    }
    template <typename One, typename Other>
    bool operator()(const One &, const Other &) const
    {
        return false;
    }
};

/// The names of the things among which @p what is moved, in their order; empty where it cannot be.
std::vector<VisionPart> rowOf(Vision &vision, const VisionPart &what)
{
    std::vector<VisionPart> out;
    if (std::holds_alternative<SourceSlug>(what))
        for (const auto &source : vision.sources)
            out.emplace_back(source.id);
    if (std::holds_alternative<PromiseSlug>(what))
        for (const auto &promise : vision.promises)
            out.emplace_back(promise.id);
    if (std::holds_alternative<PillarSlug>(what))
        for (const auto &pillar : vision.pillars)
            out.emplace_back(pillar.id);
    if (const auto *const behaviour = std::get_if<BehaviourSlug>(&what))
        if (const auto *const pillar = pillarOf(vision, *behaviour))
            for (const auto &one : pillar->behaviours)
                out.emplace_back(one.id);
    return out;
}

} // namespace

bool areLinked(const Vision &vision, const VisionPart &one, const VisionPart &other)
{
    const auto pair = pairOf(one, other);
    if (!pair.meet() || hindrance(vision, one, other))
        return false;
    const auto contains = [](const auto &list, const auto &id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    auto &looked = const_cast<Vision &>(vision); // NOLINT: find() changes nothing
    return pair.quote != nullptr ? contains(find(looked, *pair.promise)->quotes, *pair.quote)
                                 : contains(find(looked, *pair.pillar)->promises, *pair.promise);
}

VisionEdit link(Vision vision, const VisionPart &one, const VisionPart &other)
{
    if (const auto error = hindrance(vision, one, other))
        return Failure{*error};
    if (areLinked(vision, one, other))
        return Failure{Error::AlreadySo};
    const auto pair = pairOf(one, other);
    if (pair.quote != nullptr)
        find(vision, *pair.promise)->quotes.push_back(*pair.quote);
    else
        find(vision, *pair.pillar)->promises.push_back(*pair.promise);
    return EditedVision{std::move(vision), one};
}

VisionEdit unlink(Vision vision, const VisionPart &one, const VisionPart &other)
{
    if (const auto error = hindrance(vision, one, other))
        return Failure{*error};
    if (!areLinked(vision, one, other))
        return Failure{Error::NotLinked};
    const auto pair = pairOf(one, other);
    if (pair.quote != nullptr)
        std::erase(find(vision, *pair.promise)->quotes, *pair.quote);
    else
        std::erase(find(vision, *pair.pillar)->promises, *pair.promise);
    return EditedVision{std::move(vision), one};
}

VisionEdit toggleLink(Vision vision, const VisionPart &one, const VisionPart &other)
{
    return areLinked(vision, one, other) ? unlink(std::move(vision), one, other) : link(std::move(vision), one, other);
}

VisionEdit dropOn(Vision vision, const VisionPart &what, const VisionPart &on)
{
    if (what == on)
        return Failure{Error::DoNotMeet};
    if (!has(vision, what) || !has(vision, on))
        return Failure{Error::Missing};
    const auto *const behaviour = std::get_if<BehaviourSlug>(&what);
    const auto *const pillar = std::get_if<PillarSlug>(&on);
    if (behaviour != nullptr && pillar != nullptr) {
        auto &to = *find(vision, *pillar);
        dropBehaviour(vision, *behaviour, to, to.behaviours.size());
        return EditedVision{std::move(vision), what};
    }
    if (pairOf(what, on).meet())
        return link(std::move(vision), what, on);
    if (!std::visit(TakePlace{vision}, what, on))
        return Failure{Error::DoNotMeet};
    return EditedVision{std::move(vision), what};
}

VisionEdit moveBy(Vision vision, const VisionPart &what, int steps)
{
    if (!has(vision, what))
        return Failure{Error::Missing};
    const auto row = rowOf(vision, what);
    if (row.empty())
        return Failure{Error::DoNotMeet};
    const auto from = std::find(row.begin(), row.end(), what) - row.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::ptrdiff_t(row.size()) - 1);
    if (from == to)
        return EditedVision{std::move(vision), what};
    return dropOn(std::move(vision), what, row[std::size_t(to)]);
}

} // namespace ringtrue::forms
