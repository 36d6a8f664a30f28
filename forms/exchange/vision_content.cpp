// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"

#include "core/domain/vision_texts.h"
#include "forms/exchange/content_parts.h"
#include "forms/exchange/translation_content.h"
#include "forms/model/format.h"

namespace ringtrue::forms {

namespace {

std::string sameText(const std::string &text)
{
    return text;
}

Content sourceContent(const Source &source)
{
    Content out{{"id", source.id.text()},
                {"kind", ringtrue::word(source.kind)},
                {"title", source.title},
                {"text", source.text}};
    putDate(out, "date", source.date);
    putList(out, "quotes", source.quotes, [](const Quote &quote) {
        return Content{{"id", quote.id.text()}, {"text", quote.text}};
    });
    return out;
}

Content promiseContent(const Promise &promise)
{
    Content out{{"id", promise.id.text()}, {"text", promise.text}, {"to", ringtrue::word(promise.to)}};
    putList(out, "quotes", promise.quotes,
            [](const QuoteReference &reference) { return reference.source.text() + "/" + reference.quote.text(); });
    return out;
}

Content behaviourContent(const Behaviour &behaviour)
{
    Content out{
        {"id", behaviour.id.text()}, {"text", behaviour.text}, {"audience", ringtrue::word(behaviour.audience)}};
    putList(out, "channels", behaviour.channels, [](Channel channel) { return ringtrue::word(channel); });
    putList(out, "sounds_like", behaviour.soundsLike, sameText);
    putList(out, "does_not_sound_like", behaviour.doesNotSoundLike, sameText);
    return out;
}

Content pillarContent(const Pillar &pillar)
{
    Content out{{"id", pillar.id.text()}, {"name", pillar.name}};
    putText(out, "text", pillar.text);
    putList(out, "promises", pillar.promises, [](const PromiseSlug &promise) { return promise.text(); });
    if (pillar.serves)
        out["serves"] = pillar.serves->text();
    putList(out, "behaviours", pillar.behaviours, behaviourContent);
    return out;
}

Content journeyContent(const JourneyPart &journey)
{
    Content out{{"journey", journey.journey}, {"percent", journey.percent.text()}};
    putText(out, "part", journey.part);
    return out;
}

std::vector<std::string> textPaths(const Vision &vision)
{
    std::vector<std::string> out;
    eachText(vision, [&](const std::string &path, const std::string &) { out.push_back(path); });
    return out;
}

} // namespace

nlohmann::ordered_json contentOf(const Vision &vision)
{
    Content out{{"ringtrue", "vision " + std::to_string(formatNeeded(vision).format)},
                {"vision", vision.id.text()},
                {"kind", ringtrue::word(vision.kind)}};
    out["scope"] = {{"organisation", vision.organisation}};
    putText(out["scope"], "function", vision.function);
    putText(out["scope"], "centre", vision.centre);
    if (vision.derivedFrom)
        out["derived_from"] = vision.derivedFrom->text();
    putText(out, "language", vision.language);
    out["title"] = vision.title;
    putText(out, "purpose", vision.purpose);
    putText(out, "serves", vision.serves);
    putText(out, "role", vision.role);
    putText(out, "statement", vision.statement);
    putDate(out, "review_on", vision.reviewOn);
    putList(out, "sources", vision.sources, sourceContent);
    putList(out, "promises", vision.promises, promiseContent);
    putList(out, "pillars", vision.pillars, pillarContent);
    putList(out, "journeys", vision.journeys, journeyContent);
    if (!vision.translations.empty())
        out["translations"] = translationContent(vision.translations, textPaths(vision));
    return out;
}

} // namespace ringtrue::forms
