// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/content_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ringtrue::forms {

namespace {

using Content = nlohmann::ordered_json;

/// A thing of a content and where it stands.
struct Placed {
    ChangedThing thing;
    std::string id;
    std::string holder;       ///< the id of what holds its list; empty: the whole
    ChangedThing holderThing; ///< what that is
    bool idWithin = false;    ///< part of its holder: it comes and goes with it
    std::size_t at = 0;       ///< in the list
    const Content *content = nullptr;
};
using Name = std::pair<ChangedThing, std::string>;
using Values = std::vector<std::pair<std::string, std::string>>;

const ThingList *listOf(const std::vector<ThingList> &lists, const std::string &key, const Content &value)
{
    const auto found = std::ranges::find(lists, key, &ThingList::key);
    const bool isList = found != lists.end() && value.is_array() && (value.empty() || value.front().is_object());
    return isList ? &*found : nullptr;
}

void collect(const Content &content, ChangedThing thing, const std::string &holder, const std::vector<ThingList> &lists,
             std::vector<Placed> &out)
{
    for (const auto &[key, value] : content.items()) {
        const ThingList *const list = listOf(lists, key, value);
        if (!list)
            continue;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto id = value[i].value("id", std::string{});
            const auto full = list->idWithin ? holder + "/" + id : id;
            out.push_back({list->thing, full, holder, thing, list->idWithin, i, &value[i]});
            collect(value[i], list->thing, full, lists, out);
        }
    }
}

/// The things of a content, found by name; of an id that stands twice the first.
struct Things {
    std::vector<Placed> all;
    std::map<Name, const Placed *> byName;

    Things(const Content &content, ChangedThing whole, const std::vector<ThingList> &lists)
    {
        collect(content, whole, {}, lists, all);
        for (const Placed &placed : all)
            byName.emplace(Name{placed.thing, placed.id}, &placed);
    }
    const Placed *find(const Placed &other) const
    {
        const auto found = byName.find({other.thing, other.id});
        return found == byName.end() ? nullptr : found->second;
    }
    /// False for an answer whose question is not here either: who hears of the question need not hear of it.
    bool couldHold(const Placed &other) const
    {
        return !other.idWithin || byName.contains({other.holderThing, other.holder});
    }
};

bool isMapOfValues(const std::string &key)
{
    return key == "scoring" || key == "scope" || key == "scale" || key == "number" || key == "file"
           || key == "rounding";
}

/// The keys of @p content with their values, without ids and lists of things; `scoring/fail_level`.
void collectValues(const Content &content, const std::string &path, const std::vector<ThingList> &lists, Values &out)
{
    for (const auto &[key, value] : content.items()) {
        if (key == "id" || key == "ringtrue" || key == "translations" || listOf(lists, key, value))
            continue;
        if (isMapOfValues(key) && value.is_object())
            collectValues(value, path + key + "/", lists, out);
        else
            out.emplace_back(path + key, valueText(value));
    }
}

bool isWording(std::string_view key)
{
    constexpr std::string_view words[] = {"title",     "text",    "name", "guidance",       "example",
                                          "statement", "purpose", "role", "scale/min_text", "scale/max_text"};
    return std::ranges::find(words, key) != std::end(words);
}

std::string valueAt(const Values &values, const std::string &key)
{
    const auto found = std::ranges::find(values, key, &Values::value_type::first);
    return found == values.end() ? std::string{} : found->second;
}

void compareValues(const Change &thing, const Content &before, const Content &after,
                   const std::vector<ThingList> &lists, std::vector<Change> &out)
{
    Values was, is;
    collectValues(before, {}, lists, was);
    collectValues(after, {}, lists, is);
    Values keys = is;
    for (const auto &entry : was)
        if (std::ranges::find(is, entry.first, &Values::value_type::first) == is.end())
            keys.push_back(entry);
    for (const auto &[key, ignored] : keys) {
        Change change = thing;
        change.key = key;
        change.before = valueAt(was, key);
        change.after = valueAt(is, key);
        const bool reads = isWording(key) && !change.before.empty() && !change.after.empty();
        change.kind = reads ? ChangeKind::Reworded : ChangeKind::Changed;
        if (change.before != change.after)
            out.push_back(std::move(change));
    }
}

/// Of @p places, all different, those that are not in a longest run of rising ones: the fewest that have moved.
std::set<std::size_t> outOfOrder(const std::vector<std::size_t> &places)
{
    std::vector<std::size_t> ends;                                 // of the best run of each length: its last index
    std::vector<std::size_t> before(places.size(), places.size()); // in the best run that ends at an index
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto longer = std::ranges::lower_bound(ends, places[i], {}, [&](std::size_t end) { return places[end]; });
        if (longer != ends.begin())
            before[i] = *std::prev(longer);
        if (longer == ends.end())
            ends.push_back(i);
        else
            *longer = i;
    }
    std::set<std::size_t> out(places.begin(), places.end());
    for (std::size_t i = ends.empty() ? places.size() : ends.back(); i < places.size(); i = before[i])
        out.erase(places[i]);
    return out;
}

/// The things of @p after that stand elsewhere among the neighbours that they had before.
std::set<Name> reordered(const Things &before, const Things &after)
{
    std::map<std::pair<ChangedThing, std::string>, std::vector<const Placed *>> neighbours; // by thing and holder
    for (const Placed &placed : after.all)
        if (const Placed *was = before.find(placed); was && was->holder == placed.holder)
            neighbours[{placed.thing, placed.holder}].push_back(was);
    std::set<Name> out;
    for (const auto &[key, placed] : neighbours) {
        std::vector<std::size_t> places;
        for (const Placed *was : placed)
            places.push_back(was->at);
        const auto moved = outOfOrder(places);
        for (const Placed *was : placed)
            if (moved.contains(was->at))
                out.insert({was->thing, was->id});
    }
    return out;
}

/// What somebody would call it: its text, title or name.
std::string wordsOf(const Content &content)
{
    for (const auto *const key : {"text", "title", "name"})
        if (const auto found = content.find(key); found != content.end() && found->is_string())
            return found->get<std::string>();
    return {};
}

const std::string &orWhole(const std::string &holder, const std::string &whole)
{
    return holder.empty() ? whole : holder;
}

void comparePlaces(const Placed &before, const Placed &after, const std::set<Name> &moved, const std::string &whole,
                   std::vector<Change> &out)
{
    Change change{.thing = after.thing, .id = after.id};
    if (before.holder != after.holder) {
        change.kind = ChangeKind::Moved;
        change.before = orWhole(before.holder, whole);
        change.after = orWhole(after.holder, whole);
    } else if (moved.contains({after.thing, after.id})) {
        change.kind = ChangeKind::Reordered;
    } else {
        return;
    }
    out.push_back(std::move(change));
}

} // namespace

std::string valueText(const Content &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return {};
    if (!value.is_structured())
        return value.dump();
    std::string out;
    for (const auto &[key, part] : value.items()) {
        out += out.empty() ? "" : ", ";
        const bool isList = part.is_array();
        out += (value.is_object() ? key + ": " : "") + (isList ? "[" : "") + valueText(part) + (isList ? "]" : "");
    }
    return value.is_object() ? "{" + out + "}" : out;
}

std::vector<Change> contentChanges(ChangedThing whole, const std::string &id, const Content &before,
                                   const Content &after, const std::vector<ThingList> &lists)
{
    std::vector<Change> out;
    compareValues({.thing = whole, .id = id}, before, after, lists, out);
    const Things was(before, whole, lists), is(after, whole, lists);
    const auto moved = reordered(was, is);
    for (const Placed &placed : is.all) {
        const Placed *const earlier = was.find(placed);
        if (!earlier) {
            if (was.couldHold(placed))
                out.push_back({.thing = placed.thing,
                               .kind = ChangeKind::Added,
                               .id = placed.id,
                               .after = wordsOf(*placed.content)});
            continue;
        }
        comparePlaces(*earlier, placed, moved, id, out);
        compareValues({.thing = placed.thing, .id = placed.id}, *earlier->content, *placed.content, lists, out);
    }
    for (const Placed &placed : was.all)
        if (!is.find(placed) && is.couldHold(placed))
            out.push_back({.thing = placed.thing,
                           .kind = ChangeKind::Removed,
                           .id = placed.id,
                           .before = wordsOf(*placed.content)});
    return out;
}

} // namespace ringtrue::forms
