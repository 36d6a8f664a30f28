// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_edit.h"

#include "forms/edit/new_ids.h"
#include "forms/edit/plain_words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using Error = VisionEditError;

Failure<Error> refused(Error error)
{
    return Failure{error};
}

VisionEdit edited(Vision vision, VisionPart at)
{
    return EditedVision{std::move(vision), std::move(at)};
}

std::string *wordsAt(Vision &vision, HeadWords which)
{
    switch (which) {
    case HeadWords::Title:
        return &vision.title;
    case HeadWords::Purpose:
        return &vision.purpose;
    case HeadWords::Serves:
        return &vision.serves;
    case HeadWords::Role:
        return &vision.role;
    case HeadWords::Statement:
        return &vision.statement;
    case HeadWords::Organisation:
        return &vision.organisation;
    case HeadWords::Function:
        return &vision.function;
    case HeadWords::Centre:
        return &vision.centre;
    }
    return nullptr;
}

bool needsWords(const Vision &vision, HeadWords which)
{
    return which == HeadWords::Title || which == HeadWords::Organisation
           || (which == HeadWords::Function && vision.kind == VisionKind::Service);
}

bool isOneLine(HeadWords which)
{
    return which == HeadWords::Title || which == HeadWords::Organisation || which == HeadWords::Function
           || which == HeadWords::Centre;
}

bool isShare(const Exact &percent)
{
    return percent.sign() >= 0 && percent <= Exact{100};
}

void forgetTranslations(Vision &vision, const std::string &path)
{
    for (auto &translation : vision.translations)
        std::erase_if(translation.texts,
                      [&](const auto &text) { return text.first == path || text.first.starts_with(path + "/"); });
}

void forgetQuote(Vision &vision, const QuoteReference &quote)
{
    for (auto &promise : vision.promises)
        std::erase(promise.quotes, quote);
}

/// The words of @p typed, or why they are not taken.
Result<std::string, Error> wanted(std::string_view typed, std::string (*clean)(std::string_view))
{
    auto words = clean(typed);
    if (words.empty())
        return refused(Error::Empty);
    if (words.size() > longestText)
        return refused(Error::TooLong);
    return words;
}

struct CheckedSource {
    std::string title;
    std::string text;
};
Result<CheckedSource, Error> checked(const SourceWords &words)
{
    auto title = wanted(words.title, plainLine);
    if (!title)
        return refused(title.error());
    auto text = wanted(words.text, plainWords);
    if (!text)
        return refused(text.error());
    return CheckedSource{std::move(*title), std::move(*text)};
}

/// @p span without the blanks at its ends; nothing where nothing is left of it.
std::optional<TextSpan> withoutBlanks(const std::string &text, TextSpan span)
{
    const auto isBlank = [&](std::size_t at) { return text[at] == ' ' || text[at] == '\t' || text[at] == '\n'; };
    const auto isInside = [&](std::size_t at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
    if (span.begin >= span.end || span.end > text.size() || isInside(span.begin) || isInside(span.end))
        return std::nullopt;
    while (span.begin < span.end && isBlank(span.begin))
        ++span.begin;
    while (span.end > span.begin && isBlank(span.end - 1))
        --span.end;
    return span.begin < span.end ? std::optional{span} : std::nullopt;
}

std::string wordsOf(const Source &source, TextSpan span)
{
    return plainLine(std::string_view(source.text).substr(span.begin, span.end - span.begin));
}

/// `q3` where there are two; a number that stays free where one of them was removed.
QuoteSlug nextQuote(const Source &source)
{
    for (auto number = source.quotes.size() + 1;; ++number) {
        QuoteSlug id("q" + std::to_string(number));
        if (std::ranges::find(source.quotes, id, &Quote::id) == source.quotes.end())
            return id;
    }
}

std::vector<std::string> plainLines(const std::vector<std::string> &typed)
{
    std::vector<std::string> out;
    for (const auto &line : typed)
        if (auto words = plainLine(line); !words.empty())
            out.push_back(std::move(words));
    return out;
}

std::vector<Channel> eachOnce(const std::vector<Channel> &channels)
{
    std::vector<Channel> out;
    for (const auto channel : channels)
        if (std::ranges::find(out, channel) == out.end())
            out.push_back(channel);
    return out;
}

struct Remove {
    Vision &vision;

    bool operator()(const SourceSlug &id) const
    {
        const auto *const source = find(vision, id);
        if (source == nullptr)
            return false;
        for (const auto &quote : source->quotes)
            forgetQuote(vision, {id, quote.id});
        std::erase_if(vision.sources, [&](const Source &one) { return one.id == id; });
        return true;
    }
    bool operator()(const QuoteReference &quote) const
    {
        if (find(vision, quote) == nullptr)
            return false;
        forgetQuote(vision, quote);
        std::erase_if(find(vision, quote.source)->quotes, [&](const Quote &one) { return one.id == quote.quote; });
        return true;
    }
    bool operator()(const PromiseSlug &id) const
    {
        for (auto &pillar : vision.pillars)
            std::erase(pillar.promises, id);
        return std::erase_if(vision.promises, [&](const Promise &one) { return one.id == id; }) > 0;
    }
    bool operator()(const PillarSlug &id) const
    {
        if (const auto *const pillar = find(vision, id))
            for (const auto &behaviour : pillar->behaviours)
                forgetTranslations(vision, pathOf(behaviour.id));
        return std::erase_if(vision.pillars, [&](const Pillar &one) { return one.id == id; }) > 0;
    }
    bool operator()(const BehaviourSlug &id) const
    {
        auto *const pillar = pillarOf(vision, id);
        return pillar != nullptr
               && std::erase_if(pillar->behaviours, [&](const Behaviour &one) { return one.id == id; }) > 0;
    }
};

} // namespace

VisionEdit setWords(Vision vision, HeadWords which, std::string_view words)
{
    auto said = isOneLine(which) ? plainLine(words) : plainWords(words);
    if (said.empty() && needsWords(vision, which))
        return refused(Error::Empty);
    if (said.size() > longestText)
        return refused(Error::TooLong);
    *wordsAt(vision, which) = std::move(said);
    return EditedVision{std::move(vision), {}};
}

VisionEdit setReviewDate(Vision vision, std::optional<std::chrono::year_month_day> reviewOn)
{
    if (reviewOn && !reviewOn->ok())
        return refused(Error::OutOfRange);
    vision.reviewOn = reviewOn;
    return EditedVision{std::move(vision), {}};
}

VisionEdit setJourneys(Vision vision, std::vector<JourneyPart> journeys)
{
    for (auto &part : journeys) {
        part.journey = plainLine(part.journey);
        part.part = plainLine(part.part);
        if (part.journey.empty())
            return refused(Error::Empty);
        if (!isShare(part.percent))
            return refused(Error::OutOfRange);
    }
    for (std::size_t i = 0; i < vision.journeys.size(); ++i) // their paths are their places
        if (i >= journeys.size() || journeys[i].journey != vision.journeys[i].journey)
            forgetTranslations(vision, "journeys/" + std::to_string(i + 1));
    vision.journeys = std::move(journeys);
    return EditedVision{std::move(vision), {}};
}

VisionEdit addSource(Vision vision, const SourceWords &words)
{
    auto said = checked(words);
    if (!said)
        return refused(said.error());
    const SourceSlug id(newId(said->title, "source", namesOf(vision.sources)));
    vision.sources.push_back({.id = id,
                              .kind = words.kind,
                              .title = std::move(said->title),
                              .text = std::move(said->text),
                              .quotes = {},
                              .date = words.date});
    return edited(std::move(vision), id);
}

VisionEdit changeSource(Vision vision, const SourceSlug &source, const SourceWords &words)
{
    auto *const changed = find(vision, source);
    if (changed == nullptr)
        return refused(Error::Missing);
    auto said = checked(words);
    if (!said)
        return refused(said.error());
    changed->kind = words.kind;
    changed->title = std::move(said->title);
    changed->text = std::move(said->text);
    changed->date = words.date;
    return edited(std::move(vision), source);
}

std::optional<QuoteSlug> quoteAt(const Source &source, TextSpan span)
{
    const auto marked = withoutBlanks(source.text, span);
    if (!marked)
        return std::nullopt;
    const auto words = wordsOf(source, *marked);
    const auto same = std::find_if(source.quotes.begin(), source.quotes.end(),
                                   [&](const Quote &quote) { return plainLine(quote.text) == words; });
    return same == source.quotes.end() ? std::nullopt : std::optional{same->id};
}

VisionEdit markQuote(Vision vision, const SourceSlug &source, TextSpan span)
{
    auto *const in = find(vision, source);
    if (in == nullptr)
        return refused(Error::Missing);
    const auto marked = withoutBlanks(in->text, span);
    if (!marked)
        return refused(Error::Nothing);
    if (quoteAt(*in, span))
        return refused(Error::AlreadySo);
    const auto id = nextQuote(*in);
    const auto after = std::find_if(in->quotes.begin(), in->quotes.end(), [&](const Quote &quote) {
        const auto place = placeOfQuote(in->text, quote.text);
        return place && place->begin > marked->begin;
    });
    in->quotes.insert(after, {.id = id, .text = wordsOf(*in, *marked)});
    return edited(std::move(vision), QuoteReference{source, id});
}

VisionEdit promiseFrom(Vision vision, const std::vector<QuoteReference> &quotes, std::string_view words)
{
    auto text = plainLine(words);
    std::vector<QuoteReference> backing;
    for (const auto &reference : quotes) {
        const auto *const quote = find(vision, reference);
        if (quote == nullptr)
            return refused(Error::Missing);
        if (text.empty())
            text = plainLine(quote->text);
        if (std::ranges::find(backing, reference) == backing.end())
            backing.push_back(reference);
    }
    if (text.empty())
        return refused(Error::Empty);
    const PromiseSlug id(newId(text, "promise", namesOf(vision.promises)));
    vision.promises.push_back(
        {.id = id, .text = std::move(text), .to = PromiseAudience::Both, .quotes = std::move(backing)});
    return edited(std::move(vision), id);
}

VisionEdit changePromise(Vision vision, const PromiseSlug &promise, std::string_view words, PromiseAudience to)
{
    auto *const changed = find(vision, promise);
    if (changed == nullptr)
        return refused(Error::Missing);
    auto text = wanted(words, plainLine);
    if (!text)
        return refused(text.error());
    changed->text = std::move(*text);
    changed->to = to;
    return edited(std::move(vision), promise);
}

VisionEdit pillarFrom(Vision vision, const std::vector<PromiseSlug> &promises, std::string_view name)
{
    auto said = wanted(name, plainLine);
    if (!said)
        return refused(said.error());
    std::vector<PromiseSlug> backing;
    for (const auto &promise : promises) {
        if (find(vision, promise) == nullptr)
            return refused(Error::Missing);
        if (std::ranges::find(backing, promise) == backing.end())
            backing.push_back(promise);
    }
    const PillarSlug id(newId(*said, "pillar", namesOf(vision.pillars)));
    vision.pillars.push_back({.id = id,
                              .name = std::move(*said),
                              .text = {},
                              .promises = std::move(backing),
                              .serves = {},
                              .behaviours = {}});
    return edited(std::move(vision), id);
}

VisionEdit changePillar(Vision vision, const PillarSlug &pillar, const PillarWords &words)
{
    auto *const changed = find(vision, pillar);
    if (changed == nullptr)
        return refused(Error::Missing);
    auto name = wanted(words.name, plainLine);
    if (!name)
        return refused(name.error());
    changed->name = std::move(*name);
    changed->text = plainWords(words.text);
    changed->serves = words.serves;
    return edited(std::move(vision), pillar);
}

VisionEdit addBehaviour(Vision vision, const PillarSlug &pillar, std::string_view words)
{
    auto *const of = find(vision, pillar);
    if (of == nullptr)
        return refused(Error::NoPillar);
    auto text = wanted(words, plainLine);
    if (!text)
        return refused(text.error());
    const BehaviourSlug id(newId(*text, "behaviour", namesOfBehaviours(vision)));
    Behaviour behaviour;
    behaviour.id = id;
    behaviour.text = std::move(*text);
    of->behaviours.push_back(std::move(behaviour));
    return edited(std::move(vision), id);
}

VisionEdit changeBehaviour(Vision vision, const BehaviourSlug &behaviour, const BehaviourWords &words)
{
    auto *const changed = find(vision, behaviour);
    if (changed == nullptr)
        return refused(Error::Missing);
    auto text = wanted(words.text, plainLine);
    if (!text)
        return refused(text.error());
    auto sounds = plainLines(words.soundsLike);
    auto soundsNot = plainLines(words.doesNotSoundLike);
    const auto path = pathOf(behaviour); // lines are translated by their places
    if (sounds.size() != changed->soundsLike.size())
        forgetTranslations(vision, path + "/sounds_like");
    if (soundsNot.size() != changed->doesNotSoundLike.size())
        forgetTranslations(vision, path + "/does_not_sound_like");
    changed->text = std::move(*text);
    changed->audience = words.audience;
    changed->channels = eachOnce(words.channels);
    changed->soundsLike = std::move(sounds);
    changed->doesNotSoundLike = std::move(soundsNot);
    return edited(std::move(vision), behaviour);
}

VisionEdit removePart(Vision vision, const VisionPart &part)
{
    if (!std::visit(Remove{vision}, part))
        return refused(Error::Missing);
    forgetTranslations(vision, pathOf(part));
    return EditedVision{std::move(vision), {}};
}

} // namespace ringtrue::forms
