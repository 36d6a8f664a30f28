// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/repeated.h"

#include "forms/lint/same_words.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace ringtrue::forms {

namespace {

void lintRepeatedPromises(const Vision &vision, Collected &out)
{
    std::map<std::string, std::string> said; // the words of a promise, and its id
    for (std::size_t i = 0; i < vision.promises.size(); ++i) {
        const Promise &promise = vision.promises[i];
        const std::string path = itemPath("promises", i);
        std::set<std::string> quotes;
        for (std::size_t j = 0; j < promise.quotes.size(); ++j) {
            const std::string name = promise.quotes[j].source.text() + "/" + promise.quotes[j].quote.text();
            if (!quotes.insert(name).second)
                out.caution(FindingCode::QuoteTwice, itemPath(path + "/quotes", j), {promise.id.text(), name});
        }
        const std::string words = sameWords(promise.text);
        if (words.empty())
            continue;
        const auto [earlier, isNew] = said.emplace(words, promise.id.text());
        if (!isNew)
            out.caution(FindingCode::SamePromise, path + "/text", {promise.id.text(), earlier->second});
    }
}

void lintRepeatedPillars(const Vision &vision, Collected &out)
{
    for (std::size_t i = 0; i < vision.pillars.size(); ++i) {
        const Pillar &pillar = vision.pillars[i];
        std::set<PromiseSlug> promises;
        for (std::size_t j = 0; j < pillar.promises.size(); ++j)
            if (!promises.insert(pillar.promises[j]).second)
                out.caution(FindingCode::PromiseTwice, itemPath(itemPath("pillars", i) + "/promises", j),
                            {pillar.id.text(), pillar.promises[j].text()});
    }
}

/// Several parts of one journey may pass through a function; the same part does so once.
void lintRepeatedJourneys(const Vision &vision, Collected &out)
{
    std::set<std::pair<std::string, std::string>> listed;
    for (std::size_t i = 0; i < vision.journeys.size(); ++i) {
        const JourneyPart &part = vision.journeys[i];
        const std::string words = sameWords(part.journey);
        if (!words.empty() && !listed.emplace(words, sameWords(part.part)).second)
            out.caution(FindingCode::JourneyTwice, itemPath("journeys", i) + "/journey", {part.journey});
    }
}

} // namespace

void lintRepeated(const Vision &vision, Collected &out)
{
    lintRepeatedPromises(vision, out);
    lintRepeatedPillars(vision, out);
    lintRepeatedJourneys(vision, out);
}

} // namespace ringtrue::forms
