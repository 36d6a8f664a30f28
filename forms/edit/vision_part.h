// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ringtrue::forms {

/// One thing on the table.
using VisionPart = std::variant<SourceSlug, QuoteReference, PromiseSlug, PillarSlug, BehaviourSlug>;

/// `sources/annual-letter`, `quotes/annual-letter/q1`, `promises/a-day`, `pillars/kept`, `behaviours/names-the-day`.
std::string pathOf(const VisionPart &part);
std::optional<VisionPart> partAt(std::string_view path);

/// The thing itself; nullptr where @p vision has none of that name.
Source *find(Vision &vision, const SourceSlug &id);
Quote *find(Vision &vision, const QuoteReference &quote);
Promise *find(Vision &vision, const PromiseSlug &id);
Pillar *find(Vision &vision, const PillarSlug &id);
Behaviour *find(Vision &vision, const BehaviourSlug &id);
bool has(const Vision &vision, const VisionPart &part);
/// The pillar that @p behaviour belongs to; nullptr: there is no such behaviour.
Pillar *pillarOf(Vision &vision, const BehaviourSlug &behaviour);

/// Things of one kind by their names, for newId().
template <typename Thing>
std::vector<std::string> namesOf(const std::vector<Thing> &things)
{
    std::vector<std::string> out;
    for (const auto &thing : things)
        out.push_back(thing.id.text());
    return out;
}
/// Behaviours are unique within the whole vision.
std::vector<std::string> namesOfBehaviours(const Vision &vision);

} // namespace ringtrue::forms
