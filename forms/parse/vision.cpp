// SPDX-License-Identifier: Apache-2.0
#include "forms/parse/format_line.h"
#include "forms/parse/map_reader.h"
#include "forms/parse/parse.h"
#include "forms/parse/translations.h"
#include "forms/parse/words.h"
#include "forms/parse/yaml.h"

namespace ringtrue::forms {

namespace {

std::vector<Quote> readQuotes(const ReadList &list, Reading &reading)
{
    std::vector<Quote> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        out.push_back({QuoteSlug{reader.slug("id")}, reader.text("text", Presence::Required)});
        reader.finish();
    }
    return out;
}

std::vector<Source> readSources(const ReadList &list, Reading &reading)
{
    std::vector<Source> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Source source;
        source.id = SourceSlug{reader.slug("id")};
        source.kind = reader.word("kind", source.kind, sourceKindFromWord, knownWords<SourceKind>(ringtrue::word),
                                  Presence::Required);
        source.title = reader.text("title", Presence::Required);
        source.text = reader.text("text", Presence::Required);
        source.date = reader.date("date");
        source.quotes = readQuotes(reader.list("quotes"), reading);
        reader.finish();
        out.push_back(std::move(source));
    }
    return out;
}

/// `annual-letter/q1`
std::vector<QuoteReference> readReferences(MapReader &reader, Reading &reading)
{
    std::vector<QuoteReference> out;
    const auto texts = reader.texts("quotes");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto slash = texts[i].find('/');
        if (slash == std::string::npos || slash == 0 || slash + 1 == texts[i].size())
            reading.error(FindingCode::BadQuoteReference,
                          reading.places.at(reader.pathOf("quotes") + "/" + std::to_string(i)), {texts[i]});
        else
            out.push_back({SourceSlug{texts[i].substr(0, slash)}, QuoteSlug{texts[i].substr(slash + 1)}});
    }
    return out;
}

std::vector<Promise> readPromises(const ReadList &list, Reading &reading)
{
    std::vector<Promise> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Promise promise;
        promise.id = PromiseSlug{reader.slug("id")};
        promise.text = reader.text("text", Presence::Required);
        promise.to =
            reader.word("to", promise.to, promiseAudienceFromWord, knownWords<PromiseAudience>(ringtrue::word));
        promise.quotes = readReferences(reader, reading);
        reader.finish();
        out.push_back(std::move(promise));
    }
    return out;
}

std::vector<Behaviour> readBehaviours(const ReadList &list, Reading &reading)
{
    std::vector<Behaviour> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Behaviour behaviour;
        behaviour.id = BehaviourSlug{reader.slug("id")};
        behaviour.text = reader.text("text", Presence::Required);
        behaviour.audience = reader.word("audience", behaviour.audience, behaviourAudienceFromWord,
                                         knownWords<BehaviourAudience>(ringtrue::word));
        behaviour.channels = reader.words("channels", channelFromWord, knownWords<Channel>(ringtrue::word));
        behaviour.soundsLike = reader.texts("sounds_like");
        behaviour.doesNotSoundLike = reader.texts("does_not_sound_like");
        reader.finish();
        out.push_back(std::move(behaviour));
    }
    return out;
}

std::vector<Pillar> readPillars(const ReadList &list, Reading &reading)
{
    std::vector<Pillar> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        Pillar pillar;
        pillar.id = PillarSlug{reader.slug("id")};
        pillar.name = reader.text("name", Presence::Required);
        pillar.text = reader.text("text");
        for (std::string &promise : reader.slugs("promises"))
            pillar.promises.emplace_back(std::move(promise));
        if (std::string serves = reader.slug("serves", Presence::Optional); !serves.empty())
            pillar.serves = PillarSlug{std::move(serves)};
        pillar.behaviours = readBehaviours(reader.list("behaviours"), reading);
        reader.finish();
        out.push_back(std::move(pillar));
    }
    return out;
}

std::vector<JourneyPart> readJourneys(const ReadList &list, Reading &reading)
{
    std::vector<JourneyPart> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        MapReader reader{list[i], list.pathOf(i), reading};
        JourneyPart journey;
        journey.journey = reader.text("journey", Presence::Required);
        journey.percent = reader.number("percent", Presence::Required).value_or(Exact{});
        journey.part = reader.text("part");
        reader.finish();
        out.push_back(std::move(journey));
    }
    return out;
}

void readScope(Vision &out, const Node &node, const std::string &path, Reading &reading)
{
    MapReader reader{node, path, reading};
    out.organisation = reader.text("organisation", Presence::Required);
    out.function = reader.text("function");
    out.centre = reader.text("centre");
    reader.finish();
}

Vision readVision(MapReader &reader, Reading &reading)
{
    Vision out;
    out.id = VisionSlug{reader.slug("vision")};
    out.kind =
        reader.word("kind", out.kind, visionKindFromWord, knownWords<VisionKind>(ringtrue::word), Presence::Required);
    if (const Node *scope = reader.map("scope", Presence::Required))
        readScope(out, *scope, reader.pathOf("scope"), reading);
    if (std::string from = reader.slug("derived_from", Presence::Optional); !from.empty())
        out.derivedFrom = VisionSlug{std::move(from)};
    out.language = reader.text("language");
    out.title = reader.text("title", Presence::Required);
    out.purpose = reader.text("purpose");
    out.serves = reader.text("serves");
    out.role = reader.text("role");
    out.statement = reader.text("statement");
    out.reviewOn = reader.date("review_on");
    out.sources = readSources(reader.list("sources"), reading);
    out.promises = readPromises(reader.list("promises"), reading);
    out.pillars = readPillars(reader.list("pillars"), reading);
    out.journeys = readJourneys(reader.list("journeys"), reading);
    out.translations = readTranslations(reader, reading);
    reader.finish();
    return out;
}

} // namespace

ParsedVision visionFromNode(const Node &node, std::string_view file)
{
    Reading reading{std::string{file}, {}, {}};
    std::optional<Vision> vision;
    MapReader reader{node, {}, reading};
    if (const auto format = formatOf(reader, node, "vision", reading)) {
        vision = readVision(reader, reading);
        checkFormat(*format, formatNeeded(*vision), "vision", reading);
    }
    if (hasErrors(reading.findings))
        vision.reset();
    return {std::move(vision), std::move(reading.places), std::move(reading.findings)};
}

ParsedVision parseVision(std::string_view bytes, std::string_view file)
{
    const auto node = readYaml(bytes, file);
    if (!node)
        return {{}, {}, {node.error()}};
    return visionFromNode(*node, file);
}

} // namespace ringtrue::forms
