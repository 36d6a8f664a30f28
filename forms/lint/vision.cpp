// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/lint/backing.h"
#include "forms/lint/collected.h"
#include "forms/lint/lint.h"
#include "forms/lint/names.h"
#include "forms/lint/piled_marks.h"
#include "forms/lint/repeated.h"
#include "forms/lint/served.h"
#include "forms/lint/translations.h"
#include "forms/lint/vague.h"
#include "forms/trace/trace.h"

#include <fmt/format.h>

namespace ringtrue::forms {

namespace {

constexpr std::size_t fewPillars = 5;  // more are hard to name
constexpr std::size_t mostPillars = 7; // more cannot be kept in mind

std::string dateText(std::chrono::year_month_day date)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

void lintIds(const Vision &vision, Collected &out)
{
    Ids sources{out}, promises{out}, pillars{out}, behaviours{out};
    for (std::size_t i = 0; i < vision.sources.size(); ++i) {
        const std::string path = itemPath("sources", i);
        sources.add(vision.sources[i].id.text(), path + "/id");
        Ids quotes{out};
        for (std::size_t j = 0; j < vision.sources[i].quotes.size(); ++j)
            quotes.add(vision.sources[i].quotes[j].id.text(), itemPath(path + "/quotes", j) + "/id");
    }
    for (std::size_t i = 0; i < vision.promises.size(); ++i)
        promises.add(vision.promises[i].id.text(), itemPath("promises", i) + "/id");
    for (std::size_t i = 0; i < vision.pillars.size(); ++i) {
        const std::string path = itemPath("pillars", i);
        pillars.add(vision.pillars[i].id.text(), path + "/id");
        for (std::size_t j = 0; j < vision.pillars[i].behaviours.size(); ++j)
            behaviours.add(vision.pillars[i].behaviours[j].id.text(), itemPath(path + "/behaviours", j) + "/id");
    }
}

void lintPillar(const Vision &vision, std::size_t index, Collected &out)
{
    const Pillar &pillar = vision.pillars[index];
    const std::string path = itemPath("pillars", index);
    if (pillar.promises.empty())
        out.error(FindingCode::PillarWithoutPromise, path, {pillar.id.text()});
    if (pillar.behaviours.empty())
        out.error(FindingCode::PillarWithoutBehaviour, path, {pillar.id.text()});
    std::vector<std::string> known;
    for (const Promise &promise : vision.promises)
        known.push_back(promise.id.text());
    for (std::size_t i = 0; i < pillar.promises.size(); ++i)
        if (!findPromise(vision, pillar.promises[i]))
            out.error(FindingCode::UnknownPromise, itemPath(path + "/promises", i), {pillar.promises[i].text()},
                      nearestTo(pillar.promises[i].text(), known));
    for (std::size_t i = 0; i < pillar.behaviours.size(); ++i) {
        const Behaviour &behaviour = pillar.behaviours[i];
        if (behaviour.audience == BehaviourAudience::Customers && behaviour.soundsLike.empty())
            out.hint(FindingCode::BehaviourNeverHeard, itemPath(path + "/behaviours", i) + "/id",
                     {behaviour.id.text()});
    }
}

void lintPillars(const Vision &vision, Collected &out)
{
    const std::size_t count = vision.pillars.size();
    if (count == 0)
        out.error(FindingCode::NoPillars, "pillars");
    else if (count > mostPillars)
        out.error(FindingCode::TooManyPillars, "pillars", {std::to_string(count), std::to_string(mostPillars + 1)});
    else if (count > fewPillars)
        out.hint(FindingCode::ManyPillars, "pillars", {std::to_string(count)});
    for (std::size_t i = 0; i < count; ++i)
        lintPillar(vision, i, out);
}

void lintJourneys(const Vision &vision, Collected &out)
{
    const Exact hundred = 100;
    for (std::size_t i = 0; i < vision.journeys.size(); ++i) {
        const JourneyPart &part = vision.journeys[i];
        if (part.percent.sign() < 0 || part.percent > hundred)
            out.error(FindingCode::JourneyPercent, itemPath("journeys", i) + "/percent",
                      {part.journey, part.percent.isInteger() ? part.percent.text() : part.percent.decimalText(2)});
    }
}

void lintReview(const Vision &vision, const LintedOn &on, Collected &out)
{
    if (vision.reviewOn && on.today && std::chrono::sys_days(*vision.reviewOn) < std::chrono::sys_days(*on.today))
        out.caution(FindingCode::ReviewDatePassed, "review_on", {dateText(*vision.reviewOn)});
}

} // namespace

std::vector<Finding> lintVision(const Vision &vision, const Places &places, std::string_view file, const Vision *served,
                                const LintedOn &on)
{
    Collected out{places, file};
    lintIds(vision, out);
    lintNames(vision, out);
    lintReview(vision, on, out);
    lintJourneys(vision, out);
    lintBacking(vision, out);
    lintRepeated(vision, out);
    lintPillars(vision, out);
    lintVague(vision, out);
    lintServed(vision, served, out);
    lintTranslations(vision, out);
    lintPiledMarks(vision, out);
    lintSize(canonicalContent(vision).size(), out);
    return out.take();
}

} // namespace ringtrue::forms
