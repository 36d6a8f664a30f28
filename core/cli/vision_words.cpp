// SPDX-License-Identifier: Apache-2.0
#include "core/cli/vision_words.h"

#include "core/cli/findings.h"
#include "core/cli/number_words.h"
#include "core/domain/answer_texts.h"
#include "forms/lint/finding_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

using Json = nlohmann::json;

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json dateOrNull(const std::optional<std::chrono::year_month_day> &date)
{
    return date ? Json(dateText(*date)) : Json();
}

/// The ids, or words, of @p items.
template <typename Items, typename TextOf>
Json listJson(const Items &items, TextOf textOf)
{
    auto out = Json::array();
    for (const auto &item : items)
        out.push_back(textOf(item));
    return out;
}

/// The pillar of the vision above that @p pillar serves; nullptr where it serves none, or that is not here.
const Pillar *servedBy(const Pillar &pillar, const std::optional<forms::LoadedVision> &above)
{
    if (!pillar.serves || !above)
        return nullptr;
    const auto found = std::ranges::find(above->vision.pillars, *pillar.serves, &Pillar::id);
    return found == above->vision.pillars.end() ? nullptr : &*found;
}

Json sourceJson(const Source &source)
{
    return {{"id", source.id.text()},
            {"kind", word(source.kind)},
            {"title", source.title},
            {"text", source.text},
            {"date", dateOrNull(source.date)},
            {"quotes", listJson(source.quotes, [](const Quote &quote) {
                 return Json{{"id", quote.id.text()}, {"text", quote.text}};
             })}};
}

Json promiseJson(const Promise &promise)
{
    return {{"id", promise.id.text()},
            {"text", promise.text},
            {"to", word(promise.to)},
            {"quotes", listJson(promise.quotes, [](const QuoteReference &quote) {
                 return quote.source.text() + '/' + quote.quote.text();
             })}};
}

Json behaviourJson(const Behaviour &behaviour)
{
    return {{"id", behaviour.id.text()},
            {"text", behaviour.text},
            {"audience", word(behaviour.audience)},
            {"channels", listJson(behaviour.channels, [](Channel channel) { return word(channel); })},
            {"sounds_like", behaviour.soundsLike},
            {"does_not_sound_like", behaviour.doesNotSoundLike}};
}

Json pillarJson(const Pillar &pillar, const std::optional<forms::LoadedVision> &above)
{
    const auto *const served = servedBy(pillar, above);
    return {{"id", pillar.id.text()},
            {"name", pillar.name},
            {"text", textOrNull(pillar.text)},
            {"serves", pillar.serves ? Json(pillar.serves->text()) : Json()},
            {"serves_name", served ? Json(served->name) : Json()},
            {"promises", listJson(pillar.promises, [](const PromiseSlug &promise) { return promise.text(); })},
            {"behaviours", listJson(pillar.behaviours, behaviourJson)}};
}

/// `label: text`, or nothing where there is no text.
std::string line(std::string_view label, const std::string &text)
{
    return text.empty() ? std::string() : fmt::format("{}: {}\n", label, text);
}

std::string scopeWords(const Vision &vision)
{
    std::string out = vision.organisation;
    for (const auto *const part : {&vision.function, &vision.centre})
        if (!part->empty())
            out += ", " + *part;
    return out;
}

std::string derivedWords(const ShownVision &shown)
{
    const auto &from = shown.loaded.vision.derivedFrom;
    if (!from)
        return {};
    if (shown.above)
        return fmt::format("Derived from: {} ({}, version {})\n", shown.above->vision.title, from->text(),
                           shown.above->version.number);
    return shown.isAboveUnreadable ? fmt::format(
               "Derived from: {}, which a newer version of Ringtrue published, or which is damaged\n", from->text())
                                   : fmt::format("Derived from: {}, of which no version is here\n", from->text());
}

std::string findingWords(const std::vector<forms::Finding> &findings)
{
    std::string out = findings.empty() ? "" : "\nStays to be looked at:\n";
    for (const auto &finding : findings)
        out += fmt::format("  {}: {} {}\n", forms::word(finding.severity), forms::message(finding),
                           forms::suggestion(finding));
    return out;
}

std::string behaviourWords(const Behaviour &behaviour)
{
    std::string out = fmt::format("  - {}", behaviour.text);
    if (behaviour.audience == BehaviourAudience::Colleagues)
        out += " (among colleagues)";
    for (std::size_t i = 0; i < behaviour.channels.size(); ++i)
        out += fmt::format("{}{}", i == 0 ? " [" : ", ", word(behaviour.channels[i]));
    out += behaviour.channels.empty() ? "\n" : "]\n";
    for (const auto &said : behaviour.soundsLike)
        out += fmt::format("      sounds like: “{}”\n", said);
    for (const auto &said : behaviour.doesNotSoundLike)
        out += fmt::format("      does not sound like: “{}”\n", said);
    return out;
}

std::string pillarWords(const Pillar &pillar, const ShownVision &shown)
{
    std::string out =
        fmt::format("\n{} ({}){}{}\n", pillar.name, pillar.id.text(), pillar.text.empty() ? "" : ": ", pillar.text);
    if (const auto *const served = servedBy(pillar, shown.above))
        out += fmt::format("  serves: {} ({})\n", served->name, served->id.text());
    else if (pillar.serves)
        out += fmt::format("  serves: {}\n", pillar.serves->text());
    for (const auto &slug : pillar.promises)
        for (const auto &promise : shown.loaded.vision.promises)
            if (promise.id == slug)
                out += fmt::format("  promise: “{}”\n", promise.text);
    for (const auto &behaviour : pillar.behaviours)
        out += behaviourWords(behaviour);
    return out;
}

std::string journeyWords(const std::vector<JourneyPart> &journeys)
{
    std::string out = journeys.empty() ? "" : "\nJourneys, and how much of them passes through here:\n";
    for (const auto &part : journeys)
        out += fmt::format("  {}: {} percent{}{}\n", part.journey, typedWords(part.percent),
                           part.part.empty() ? "" : ", ", part.part);
    return out;
}

std::string sourceWords(const std::vector<Source> &sources)
{
    std::string out = sources.empty() ? "" : "\nSources:\n";
    for (const auto &source : sources) {
        out += fmt::format("  {} ({}{}{})\n", source.title, word(source.kind), source.date ? ", " : "",
                           source.date ? dateText(*source.date) : "");
        for (const auto &quote : source.quotes)
            out += fmt::format("    “{}”\n", quote.text);
    }
    return out;
}

} // namespace

bool isOverdue(const ShownVision &shown)
{
    const auto &date = shown.loaded.vision.reviewOn;
    return date && std::chrono::sys_days(*date) < std::chrono::sys_days(shown.today);
}

nlohmann::json visionJson(const ShownVision &shown)
{
    const auto &vision = shown.loaded.vision;
    Json out{{"vision", vision.id.text()},
             {"number", shown.loaded.version.number},
             {"kind", word(vision.kind)},
             {"title", vision.title},
             {"statement", textOrNull(vision.statement)},
             {"purpose", textOrNull(vision.purpose)},
             {"serves", textOrNull(vision.serves)},
             {"role", textOrNull(vision.role)},
             {"language", textOrNull(vision.language)}};
    out["scope"] = {{"organisation", vision.organisation},
                    {"function", textOrNull(vision.function)},
                    {"centre", textOrNull(vision.centre)}};
    out["derived_from"] = vision.derivedFrom ? Json(vision.derivedFrom->text()) : Json();
    out["above"] = shown.above ? Json{{"vision", shown.above->vision.id.text()},
                                      {"number", shown.above->version.number},
                                      {"title", shown.above->vision.title}}
                               : Json();
    out["review_on"] = dateOrNull(vision.reviewOn);
    out["overdue"] = vision.reviewOn ? Json(isOverdue(shown)) : Json();
    out["sources"] = listJson(vision.sources, sourceJson);
    out["promises"] = listJson(vision.promises, promiseJson);
    out["pillars"] = listJson(vision.pillars, [&](const Pillar &pillar) { return pillarJson(pillar, shown.above); });
    out["journeys"] = listJson(vision.journeys, [](const JourneyPart &part) {
        return Json{{"journey", part.journey}, {"percent", part.percent.text()}, {"part", textOrNull(part.part)}};
    });
    out["findings"] = findingsJson(shown.findings);
    return out;
}

std::string visionWords(const ShownVision &shown)
{
    const auto &vision = shown.loaded.vision;
    std::string out = fmt::format("{}, version {}\n", vision.title, shown.loaded.version.number);
    if (!vision.statement.empty())
        out += fmt::format("“{}”\n", vision.statement);
    out += '\n';
    out += line(vision.kind == VisionKind::Cx ? "CX vision of" : "Service vision of", scopeWords(vision));
    out += derivedWords(shown);
    out += line("Purpose", vision.purpose) + line("We serve", vision.serves) + line("Our role", vision.role);
    if (vision.reviewOn)
        out += fmt::format("To be reviewed by: {}{}\n", dateText(*vision.reviewOn),
                           isOverdue(shown) ? ", which has passed" : "");
    out += findingWords(shown.findings);
    for (const auto &pillar : vision.pillars)
        out += pillarWords(pillar, shown);
    return out + journeyWords(vision.journeys) + sourceWords(vision.sources);
}

} // namespace ringtrue::cli
