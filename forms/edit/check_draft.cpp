// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/check_draft.h"

#include "forms/exchange/write_yaml.h"

#include <algorithm>
#include <array>
#include <string>

namespace ringtrue::forms {

namespace {

/// Where a thing begins in the file.
struct Begin {
    Place place;
    std::optional<VisionPart> part{};
};

std::string item(const std::string &list, std::size_t number)
{
    return list + "/" + std::to_string(number);
}

/// Everything with a beginning of its own, in the order of the file; what follows it belongs to it.
std::vector<Begin> beginsOf(const Vision &vision, const Places &places)
{
    std::vector<Begin> out;
    constexpr std::array heads{"title",   "purpose",  "serves",  "role",     "statement",   "review_on",
                               "sources", "promises", "pillars", "journeys", "translations"};
    for (const auto *const head : heads)
        out.push_back({places.at(head)});
    for (std::size_t i = 0; i < vision.sources.size(); ++i) {
        const auto &source = vision.sources[i];
        out.push_back({places.at(item("sources", i)), source.id});
        for (std::size_t j = 0; j < source.quotes.size(); ++j)
            out.push_back(
                {places.at(item(item("sources", i) + "/quotes", j)), QuoteReference{source.id, source.quotes[j].id}});
    }
    for (std::size_t i = 0; i < vision.promises.size(); ++i)
        out.push_back({places.at(item("promises", i)), vision.promises[i].id});
    for (std::size_t i = 0; i < vision.pillars.size(); ++i) {
        const auto &pillar = vision.pillars[i];
        out.push_back({places.at(item("pillars", i)), pillar.id});
        for (std::size_t j = 0; j < pillar.behaviours.size(); ++j)
            out.push_back({places.at(item(item("pillars", i) + "/behaviours", j)), pillar.behaviours[j].id});
    }
    std::ranges::stable_sort(out, {}, &Begin::place);
    return out;
}

std::vector<DraftFinding> placedAmong(const std::vector<Begin> &begins, std::vector<Finding> findings)
{
    std::vector<DraftFinding> out;
    for (auto &finding : findings) {
        const auto after = std::upper_bound(begins.begin(), begins.end(), finding.place,
                                            [](Place place, const Begin &begin) { return place < begin.place; });
        DraftFinding found{std::move(finding)};
        if (after != begins.begin() && found.finding.place.line > 0)
            found.at = std::prev(after)->part;
        out.push_back(std::move(found));
    }
    return out;
}

} // namespace

std::vector<DraftFinding> checkDraft(const Vision &vision, const Vision *from, const LintedOn &on)
{
    auto checked = checkVision(writeYaml(vision), {}, from, on);
    return placedAmong(beginsOf(vision, checked.places), std::move(checked.findings));
}

std::vector<DraftFinding> placedInDraft(const Vision &vision, std::vector<Finding> findings)
{
    return placedAmong(beginsOf(vision, checkVision(writeYaml(vision), {}).places), std::move(findings));
}

} // namespace ringtrue::forms
