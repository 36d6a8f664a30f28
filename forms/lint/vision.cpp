// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/lint/collected.h"
#include "forms/lint/lint.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace ringtrue::forms {

namespace {

/// Lower-case words of letters and digits, one blank before and after each: " cx vision ".
std::string asWords(std::string_view text)
{
    std::string out = " ";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte))
            out.push_back(byte < 0x80 ? static_cast<char>(std::tolower(byte)) : c);
        else if (out.back() != ' ')
            out.push_back(' ');
    }
    if (out.back() != ' ')
        out.push_back(' ');
    return out;
}

bool says(const std::string &words, std::string_view word)
{
    return words.find(" " + std::string{word} + " ") != std::string::npos;
}

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

/// A function's vision is a service vision and never called CX; the organisation's never a service vision.
void lintScope(const Vision &vision, Collected &out)
{
    const std::string title = asWords(vision.title);
    if (vision.kind == VisionKind::Service) {
        if (vision.function.empty())
            out.error(FindingCode::ScopeWithoutFunction, "scope");
        if (says(title, "cx") || says(title, "customer experience") || says(asWords(vision.id.text()), "cx"))
            out.error(FindingCode::ServiceVisionSaysCx, "title", {vision.title});
    } else {
        if (!vision.function.empty())
            out.error(FindingCode::ScopeWithFunction, "scope/function", {vision.function});
        if (says(title, "service vision"))
            out.error(FindingCode::CxVisionSaysService, "title", {vision.title});
    }
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

void lintPillar(const Vision &vision, const Pillar &pillar, const std::string &path, const Vision *cxVision,
                Collected &out)
{
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
    if (!pillar.serves || !cxVision)
        return;
    known.clear();
    for (const Pillar &served : cxVision->pillars)
        known.push_back(served.id.text());
    if (std::ranges::find(known, pillar.serves->text()) == known.end())
        out.error(FindingCode::UnknownCxPillar, path + "/serves", {pillar.serves->text(), cxVision->id.text()},
                  nearestTo(pillar.serves->text(), known));
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

} // namespace

std::vector<Finding> lintVision(const Vision &vision, const Places &places, std::string_view file,
                                const Vision *cxVision)
{
    Collected out{places, file};
    lintIds(vision, out);
    lintScope(vision, out);
    lintQuotes(vision, out);
    lintPromises(vision, out);
    if (vision.pillars.empty())
        out.error(FindingCode::NoPillars, "pillars");
    for (std::size_t i = 0; i < vision.pillars.size(); ++i)
        lintPillar(vision, vision.pillars[i], itemPath("pillars", i), cxVision, out);
    lintResearch(vision, out);
    lintSize(canonicalContent(vision).size(), out);
    return out.take();
}

} // namespace ringtrue::forms
