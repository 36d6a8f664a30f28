// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/change_parts.h"

#include "core/domain/evaluation.h"
#include "forms/edit/read_number.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringtrue::forms {

namespace {

bool hasBandFrom(const std::vector<Band> &bands, const Exact &score)
{
    return std::ranges::find(bands, score, &Band::from) != bands.end();
}

/// The band of @p others that is called as @p band, where neither begins at a score of the other list: it moved.
const Band *movedTo(const Band &band, const std::vector<Band> &ofIt, const std::vector<Band> &others)
{
    if (hasBandFrom(others, band.from))
        return nullptr;
    const auto found = std::ranges::find_if(
        others, [&](const Band &other) { return other.name == band.name && !hasBandFrom(ofIt, other.from); });
    return found == others.end() ? nullptr : &*found;
}

const ScaleLevel *levelAt(const std::vector<ScaleLevel> &levels, std::int32_t value)
{
    const auto found = std::ranges::find(levels, value, &ScaleLevel::at);
    return found == levels.end() ? nullptr : &*found;
}

std::string classWord(const std::optional<ErrorClass> &error)
{
    return error ? std::string{word(*error)} : std::string{};
}

/// What reads otherwise or is another at one value of a scale.
void compareLevels(const ScaleLevel &was, const ScaleLevel &is, std::vector<Change> &out)
{
    const auto add = [&](std::string_view key, std::string before, std::string after) {
        if (before != after)
            out.push_back({.thing = ChangedThing::Question,
                           .kind = key == "text" ? ChangeKind::Reworded : ChangeKind::Changed,
                           .id = std::to_string(is.at),
                           .key = std::string{key},
                           .before = std::move(before),
                           .after = std::move(after)});
    };
    add("text", was.text, is.text);
    add("error", classWord(was.error), classWord(is.error));
    add("guidance", was.guidance, is.guidance);
    add("example", was.example, is.example);
}

std::vector<std::string> namesIn(std::string_view list)
{
    constexpr std::string_view between = ", "; // as valueText() writes it; ids and words of the file have none
    std::vector<std::string> out;
    while (!list.empty()) {
        const auto end = std::min(list.find(between), list.size());
        out.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + between.size(), list.size()));
    }
    return out;
}

std::vector<std::string> namesWithout(const std::vector<std::string> &names, const std::vector<std::string> &others)
{
    std::vector<std::string> out;
    std::ranges::copy_if(names, std::back_inserter(out),
                         [&](const std::string &name) { return std::ranges::find(others, name) == others.end(); });
    return out;
}

} // namespace

std::vector<BandChange> bandChanges(const Change &change)
{
    std::vector<BandChange> out;
    for (const Band &band : change.hasBands) {
        const auto was = std::ranges::find(change.hadBands, band.from, &Band::from);
        if (was != change.hadBands.end()) {
            if (was->name != band.name)
                out.push_back({.kind = ChangeKind::Reworded, .band = band, .wasCalled = was->name});
        } else if (const Band *const earlier = movedTo(band, change.hasBands, change.hadBands)) {
            out.push_back({.kind = ChangeKind::Moved, .band = band, .began = earlier->from});
        } else {
            out.push_back({.kind = ChangeKind::Added, .band = band});
        }
    }
    for (const Band &band : change.hadBands)
        if (!hasBandFrom(change.hasBands, band.from) && movedTo(band, change.hadBands, change.hasBands) == nullptr)
            out.push_back({.kind = ChangeKind::Removed, .band = band});
    return out;
}

std::string_view bandSentence(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Removed:
        return "from %1, “%2” is gone";
    case ChangeKind::Reworded:
        return "from %1, “%3” is now “%2”";
    case ChangeKind::Moved:
        return "“%2” begins at %1 instead of %4";
    default:
        return "from %1, “%2” is new";
    }
}

std::vector<std::string> bandParameters(const BandChange &change)
{
    return {writtenNumber(change.band.from), change.band.name, change.wasCalled, writtenNumber(change.began)};
}

std::vector<Change> levelChanges(const Change &change)
{
    std::vector<Change> out;
    for (const ScaleLevel &level : change.hasLevels) {
        if (const ScaleLevel *const was = levelAt(change.hadLevels, level.at))
            compareLevels(*was, level, out);
        else
            out.push_back({.thing = ChangedThing::Question,
                           .kind = ChangeKind::Added,
                           .id = std::to_string(level.at),
                           .after = level.text});
    }
    for (const ScaleLevel &level : change.hadLevels)
        if (levelAt(change.hasLevels, level.at) == nullptr)
            out.push_back({.thing = ChangedThing::Question,
                           .kind = ChangeKind::Removed,
                           .id = std::to_string(level.at),
                           .before = level.text});
    return out;
}

std::string_view levelSentence(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Removed:
        return "at %1, “%2” is gone";
    case ChangeKind::Reworded:
        return "at %1, “%2” is now “%3”";
    case ChangeKind::Changed:
        return "at %1, %4: %2 is now %3";
    default:
        return "at %1, “%3” is new";
    }
}

ListChange listChange(const Change &change)
{
    constexpr std::string_view lists[] = {"trace", "obligations", "quotes", "promises", "channels"};
    if (change.kind != ChangeKind::Changed || std::ranges::find(lists, change.key) == std::end(lists))
        return {};
    const auto before = namesIn(change.before);
    const auto after = namesIn(change.after);
    ListChange out{.came = namesWithout(after, before), .went = namesWithout(before, after)};
    if (out.came.size() == after.size() || out.went.size() == before.size()) // nothing stayed
        return {};
    return out;
}

std::string_view cameTemplate()
{
    return "added %1";
}

std::string_view wentTemplate()
{
    return "removed %1";
}

} // namespace ringtrue::forms
