// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/backing.h"

#include "forms/trace/trace.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// Blanks and line ends count as one blank: a quote may run over the lines of its source.
std::string asOneLine(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (!blank)
            out.push_back(c);
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    return out;
}

void lintQuotes(const Vision &vision, Collected &out)
{
    for (std::size_t i = 0; i < vision.sources.size(); ++i) {
        const Source &source = vision.sources[i];
        const std::string text = asOneLine(source.text);
        for (std::size_t j = 0; j < source.quotes.size(); ++j)
            if (text.find(asOneLine(source.quotes[j].text)) == std::string::npos)
                out.error(FindingCode::QuoteNotInSource, itemPath(itemPath("sources", i) + "/quotes", j) + "/text",
                          {source.quotes[j].id.text(), source.id.text()});
    }
}

std::vector<std::string> knownQuotes(const Vision &vision)
{
    std::vector<std::string> known;
    for (const Source &source : vision.sources)
        for (const Quote &quote : source.quotes)
            known.push_back(source.id.text() + "/" + quote.id.text());
    return known;
}

void lintPromise(const Vision &vision, const Promise &promise, const std::string &path, Collected &out)
{
    if (promise.quotes.empty()) {
        out.error(FindingCode::PromiseWithoutQuote, path, {promise.id.text()});
        return;
    }
    bool standardsOnly = true;
    for (std::size_t i = 0; i < promise.quotes.size(); ++i) {
        const QuoteReference &reference = promise.quotes[i];
        const Source *source = findSource(vision, reference.source);
        if (!source || !findQuote(*source, reference.quote)) {
            const std::string name = reference.source.text() + "/" + reference.quote.text();
            out.error(FindingCode::UnknownQuote, itemPath(path + "/quotes", i), {name},
                      nearestTo(name, knownQuotes(vision)));
            standardsOnly = false; // one finding is enough
        } else if (source->kind != SourceKind::IndustryStandard) {
            standardsOnly = false;
        }
    }
    if (standardsOnly)
        out.caution(FindingCode::OnlyIndustryStandard, path + "/quotes", {promise.id.text()});
}

void lintPromises(const Vision &vision, Collected &out)
{
    std::set<PromiseSlug> used;
    for (const Pillar &pillar : vision.pillars)
        used.insert(pillar.promises.begin(), pillar.promises.end());
    for (std::size_t i = 0; i < vision.promises.size(); ++i) {
        const std::string path = itemPath("promises", i);
        lintPromise(vision, vision.promises[i], path, out);
        if (!used.contains(vision.promises[i].id))
            out.hint(FindingCode::PromiseNotUsed, path + "/id", {vision.promises[i].id.text()});
    }
}

/// Customer research counts where a promise rests on a quote of it; lying about unread it proves nothing.
void lintResearch(const Vision &vision, Collected &out)
{
    for (const Promise &promise : vision.promises)
        for (const QuoteReference &reference : promise.quotes) {
            const Source *source = findSource(vision, reference.source);
            if (source && isCustomerResearch(source->kind) && findQuote(*source, reference.quote))
                return;
        }
    if (vision.kind == VisionKind::Cx)
        out.error(FindingCode::NoCustomerResearch, "sources");
    else
        out.caution(FindingCode::NoCustomerResearch, "sources");
}

bool isStrategy(SourceKind kind)
{
    return kind == SourceKind::BusinessStrategy || kind == SourceKind::CompanyVision;
}

bool isBrand(SourceKind kind)
{
    return kind == SourceKind::BrandAttribute || kind == SourceKind::BrandPromise;
}

bool isQuoted(const Source &source, const Vision &vision)
{
    return std::ranges::any_of(vision.promises, [&](const Promise &promise) {
        return std::ranges::any_of(promise.quotes, [&](const QuoteReference &reference) {
            return reference.source == source.id && findQuote(source, reference.quote);
        });
    });
}

/// Whether a source of that kind is blended into the promises. One in which nothing is marked yet is not held to it: of
/// a strategy that is a finding of its own.
bool isBlended(const Vision &vision, bool (*isOfKind)(SourceKind))
{
    return std::ranges::any_of(vision.sources, [&](const Source &source) {
        return isOfKind(source.kind) && (source.quotes.empty() || isQuoted(source, vision));
    });
}

/// What customers expect is looked for by lintResearch().
void lintKinds(const Vision &vision, Collected &out)
{
    if (!isBlended(vision, isStrategy))
        out.caution(FindingCode::NoStrategySource, "sources");
    for (std::size_t i = 0; i < vision.sources.size(); ++i) // a strategy that nobody quotes is not served
        if (isStrategy(vision.sources[i].kind) && vision.sources[i].quotes.empty())
            out.caution(FindingCode::SourceWithoutQuote, itemPath("sources", i) + "/id", {vision.sources[i].id.text()});
    if (!isBlended(vision, isBrand))
        out.caution(FindingCode::NoBrandSource, "sources");
}

} // namespace

void lintBacking(const Vision &vision, Collected &out)
{
    lintQuotes(vision, out);
    lintPromises(vision, out);
    lintKinds(vision, out);
    lintResearch(vision, out);
}

} // namespace ringtrue::forms
