// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"

#include "forms/exchange/content_parts.h"

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

} // namespace

nlohmann::ordered_json contentOf(const Vision &vision)
{
    Content out{{"ringtrue", "vision 1"}, {"vision", vision.id.text()}, {"kind", ringtrue::word(vision.kind)}};
    out["scope"] = {{"organisation", vision.organisation}};
    putText(out["scope"], "function", vision.function);
    out["title"] = vision.title;
    putText(out, "purpose", vision.purpose);
    putText(out, "serves", vision.serves);
    putText(out, "role", vision.role);
    putText(out, "statement", vision.statement);
    putDate(out, "review_on", vision.reviewOn);
    putList(out, "sources", vision.sources, sourceContent);
    putList(out, "promises", vision.promises, promiseContent);
    putList(out, "pillars", vision.pillars, pillarContent);
    return out;
}

} // namespace ringtrue::forms
