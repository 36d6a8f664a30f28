// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_edit.h"
#include "forms/exchange/write_yaml.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using Error = VisionEditError;

namespace {

const SourceSlug letter("letter");
const SourceSlug talks("talks");
const PromiseSlug toldEarly("told-early");
const PillarSlug steady("steady");
const QuoteReference early{letter, QuoteSlug("early")};
const QuoteReference next{talks, QuoteSlug("next")};

Vision sample()
{
    auto parsed = parseVision(tests::sampleVision, "harbour.vision.yaml");
    REQUIRE(parsed.vision);
    parsed.vision->sources.pop_back(); // nothing is quoted of the last
    return *parsed.vision;
}

TextSpan spanOf(const std::string &text, const std::string &words)
{
    const auto begin = text.find(words);
    REQUIRE(begin != std::string::npos);
    return {begin, begin + words.size()};
}

/// The vision after a step that must be taken; what came of it is written and read again.
Vision taken(const VisionEdit &edit)
{
    REQUIRE(edit);
    const auto again = parseVision(writeYaml(edit->vision), "x.vision.yaml");
    REQUIRE(again.vision);
    CHECK(*again.vision == edit->vision);
    return edit->vision;
}

} // namespace

TEST_CASE("Words at the head are set; what a vision cannot be without stays", "[forms][edit]")
{
    auto vision = taken(setWords(sample(), HeadWords::Purpose, " We bring\r\npeople home. "));
    CHECK(vision.purpose == "We bring\npeople home.");
    vision = taken(setWords(vision, HeadWords::Purpose, ""));
    CHECK(vision.purpose.empty());
    CHECK(setWords(vision, HeadWords::Title, " ").error() == Error::Empty);
    CHECK(setWords(vision, HeadWords::Function, "").error() == Error::Empty);
    vision.kind = VisionKind::Cx;
    CHECK(setWords(vision, HeadWords::Function, ""));
    CHECK(setWords(vision, HeadWords::Role, std::string(longestText + 1, 'x')).error() == Error::TooLong);
    using namespace std::chrono;
    CHECK(taken(setReviewDate(sample(), 2027y / 5 / 31)).reviewOn == 2027y / 5 / 31);
    CHECK_FALSE(taken(setReviewDate(sample(), {})).reviewOn);
    CHECK(setReviewDate(sample(), 2027y / 2 / 30).error() == Error::OutOfRange);
}

TEST_CASE("Sources are added and changed under the name they got first", "[forms][edit]")
{
    const SourceWords words{
        .kind = SourceKind::BrandPromise, .title = "Talks", .text = "We ring back.\n\nWithin a day.", .date = {}};
    const auto added = addSource(sample(), words);
    auto vision = taken(added);
    REQUIRE(vision.sources.size() == 3);
    CHECK(vision.sources.back().id == SourceSlug("talks-2"));
    CHECK(added->at == VisionPart{SourceSlug("talks-2")});
    CHECK(vision.sources.back().text == "We ring back.\n\nWithin a day.");
    auto changed = words;
    changed.title = "Brand book";
    changed.kind = SourceKind::BrandAttribute;
    vision = taken(changeSource(vision, SourceSlug("talks-2"), changed));
    CHECK(vision.sources.back().id == SourceSlug("talks-2"));
    CHECK(vision.sources.back().title == "Brand book");
    changed.text = " \n";
    CHECK(changeSource(vision, SourceSlug("talks-2"), changed).error() == Error::Empty);
    CHECK(changeSource(vision, SourceSlug("nothing"), words).error() == Error::Missing);
    CHECK(addSource(vision, {.kind = {}, .title = "", .text = "x"}).error() == Error::Empty);
    CHECK(addSource(vision, {.kind = {}, .title = "x", .text = std::string(longestText + 1, 'x')}).error()
          == Error::TooLong);
}

TEST_CASE("A quote is the marked words on one line, in the order of the text", "[forms][edit]")
{
    auto vision = sample();
    const auto text = vision.sources.front().text;
    const auto marked = markQuote(vision, letter, spanOf(text, " Nobody waits alone."));
    REQUIRE(marked);
    CHECK(marked->at == VisionPart{QuoteReference{letter, QuoteSlug("q2")}});
    vision = taken(marked);
    CHECK(vision.sources.front().quotes.back() == Quote{QuoteSlug("q2"), "Nobody waits alone."});
    const auto overlapping = markQuote(vision, letter, spanOf(text, "early, and we\ntell"));
    vision = taken(overlapping);
    CHECK(vision.sources.front().quotes.at(1).text == "early, and we tell"); // between the other two
    CHECK_FALSE(hasErrors(lintVision(vision, {}, "x")));
    const auto &source = vision.sources.front();
    CHECK(quoteAt(source, spanOf(source.text, " Nobody waits alone.")) == QuoteSlug("q2"));
    CHECK_FALSE(quoteAt(source, spanOf(source.text, "Nobody waits")));
    CHECK_FALSE(quoteAt(source, {0, 0}));
}

TEST_CASE("A selection of nothing, of blanks or outside the text marks no quote", "[forms][edit]")
{
    const auto vision = sample();
    const auto size = vision.sources.front().text.size();
    CHECK(markQuote(vision, letter, {3, 3}).error() == Error::Nothing);
    CHECK(markQuote(vision, letter, {5, 3}).error() == Error::Nothing);
    CHECK(markQuote(vision, letter, {2, 3}).error() == Error::Nothing); // the blank after "We"
    CHECK(markQuote(vision, letter, {0, size + 1}).error() == Error::Nothing);
    CHECK(markQuote(vision, SourceSlug("x"), {0, 3}).error() == Error::Missing);
    CHECK(markQuote(vision, talks, {0, vision.sources.back().text.size()}).error() == Error::AlreadySo);
    auto accents = vision;
    accents.sources.front().text = "Größe zählt";
    CHECK(markQuote(accents, letter, {0, 3}).error() == Error::Nothing); // in the middle of ö
    CHECK(taken(markQuote(accents, letter, {0, 7})).sources.front().quotes.back().text == "Größe");
}

TEST_CASE("The number of a quote that was removed is given again only where it is free", "[forms][edit]")
{
    auto vision = sample();
    vision.sources.back().text = "One. Two. Three.";
    vision.sources.back().quotes.clear();
    for (const auto *const words : {"One.", "Two.", "Three."})
        vision = taken(markQuote(vision, talks, spanOf(vision.sources.back().text, words)));
    vision = taken(removePart(vision, QuoteReference{talks, QuoteSlug("q1")}));
    vision = taken(markQuote(vision, talks, spanOf(vision.sources.back().text, "One.")));
    CHECK(namesOf(vision.sources.back().quotes) == std::vector<std::string>{"q4", "q2", "q3"});
}

TEST_CASE("A promise is made from quotes, once each, and keeps its name", "[forms][edit]")
{
    const auto made = promiseFrom(sample(), {next, early, next});
    auto vision = taken(made);
    CHECK(made->at == VisionPart{PromiseSlug("i-only-want-to-know-what-comes-next")});
    CHECK(vision.promises.back().text == "I only want to know what comes next.");
    CHECK(vision.promises.back().quotes == std::vector{next, early});
    vision = taken(changePromise(vision, PromiseSlug("i-only-want-to-know-what-comes-next"), "You know what comes next",
                                 PromiseAudience::Current));
    CHECK(vision.promises.back().text == "You know what comes next");
    CHECK(vision.promises.back().to == PromiseAudience::Current);
    CHECK(taken(promiseFrom(sample(), {}, "We ring back")).promises.back().quotes.empty());
    CHECK(promiseFrom(sample(), {}).error() == Error::Empty);
    CHECK(promiseFrom(sample(), {{letter, QuoteSlug("no")}}).error() == Error::Missing);
    CHECK(changePromise(vision, toldEarly, " ", PromiseAudience::Both).error() == Error::Empty);
    CHECK(changePromise(vision, PromiseSlug("no"), "x", PromiseAudience::Both).error() == Error::Missing);
}

TEST_CASE("A pillar is made from promises and gets behaviours that one can see or hear", "[forms][edit]")
{
    auto vision = taken(pillarFrom(sample(), {toldEarly, toldEarly}, "Steady"));
    CHECK(vision.pillars.back().id == PillarSlug("steady-2"));
    CHECK(vision.pillars.back().promises == std::vector{toldEarly});
    vision = taken(changePillar(vision, PillarSlug("steady-2"),
                                {.name = "Kept", .text = "It is so.", .serves = PillarSlug("reliable")}));
    CHECK(vision.pillars.back().name == "Kept");
    CHECK(vision.pillars.back().serves == PillarSlug("reliable"));
    const auto added = addBehaviour(vision, PillarSlug("steady-2"), "Thanks");
    CHECK(added->at == VisionPart{BehaviourSlug("thanks-2")}); // unique in the whole vision
    vision = taken(added);
    const BehaviourWords words{.text = "Names the day",
                               .audience = BehaviourAudience::Colleagues,
                               .channels = {Channel::Call, Channel::Chat, Channel::Call},
                               .soundsLike = {"On Thursday.", " ", "By noon."},
                               .doesNotSoundLike = {"Soon."}};
    vision = taken(changeBehaviour(vision, BehaviourSlug("thanks-2"), words));
    const auto &behaviour = vision.pillars.back().behaviours.front();
    CHECK(behaviour.channels == std::vector{Channel::Call, Channel::Chat});
    CHECK(behaviour.soundsLike == std::vector<std::string>{"On Thursday.", "By noon."});
    CHECK(behaviour.audience == BehaviourAudience::Colleagues);
    CHECK(pillarFrom(vision, {PromiseSlug("no")}, "x").error() == Error::Missing);
    CHECK(pillarFrom(vision, {}, "").error() == Error::Empty);
    CHECK(addBehaviour(vision, PillarSlug("no"), "x").error() == Error::NoPillar);
    CHECK(addBehaviour(vision, steady, " ").error() == Error::Empty);
    CHECK(changePillar(vision, PillarSlug("no"), {.name = "x", .text = {}}).error() == Error::Missing);
    CHECK(changeBehaviour(vision, BehaviourSlug("no"), words).error() == Error::Missing);
}

TEST_CASE("What is taken off the table takes its threads along", "[forms][edit]")
{
    auto vision = taken(removePart(sample(), talks));
    CHECK(vision.sources.size() == 1);
    CHECK(vision.promises.front().quotes == std::vector{early});
    vision = taken(removePart(vision, early));
    CHECK(vision.sources.front().quotes.empty());
    CHECK(vision.promises.front().quotes.empty());
    vision = taken(removePart(vision, toldEarly));
    CHECK(vision.promises.empty());
    for (const auto &pillar : vision.pillars)
        CHECK(pillar.promises.empty());
    vision = taken(removePart(vision, BehaviourSlug("says-why")));
    CHECK(vision.pillars.front().behaviours.size() == 2);
    vision = taken(removePart(vision, steady));
    CHECK(vision.pillars.size() == 1);
    for (const VisionPart &gone : {VisionPart{talks}, VisionPart{early}, VisionPart{toldEarly},
                                   VisionPart{BehaviourSlug("says-why")}, VisionPart{steady}})
        CHECK(removePart(vision, gone).error() == Error::Missing);
}

TEST_CASE("Translations of what is gone go too", "[forms][edit]")
{
    auto vision = sample();
    vision.journeys = {{"Moving", Exact{60}, ""}, {"Leaving", Exact{5}, ""}};
    vision.translations = {{"de",
                            {{"title", "Hilfe"},
                             {"pillars/steady/name", "Beständig"},
                             {"pillars/warm/name", "Warm"},
                             {"behaviours/says-next/text", "Sagt, was kommt"},
                             {"behaviours/greets/text", "Grüßt"},
                             {"journeys/1/journey", "Umzug"},
                             {"journeys/2/journey", "Kündigung"}}}};
    const auto removed = removePart(vision, steady);
    REQUIRE(removed);
    const auto &texts = removed->vision.translations.front().texts;
    CHECK(texts.contains("pillars/warm/name"));
    CHECK(texts.contains("behaviours/greets/text"));
    CHECK_FALSE(texts.contains("pillars/steady/name"));
    CHECK_FALSE(texts.contains("behaviours/says-next/text"));
    const auto moved = setJourneys(vision, {{"Moving", Exact{55}, ""}});
    REQUIRE(moved);
    CHECK(moved->vision.translations.front().texts.contains("journeys/1/journey"));
    CHECK_FALSE(moved->vision.translations.front().texts.contains("journeys/2/journey"));
}

TEST_CASE("Parts are named by paths and found by them", "[forms][edit]")
{
    const auto vision = sample();
    for (const VisionPart &part : {VisionPart{talks}, VisionPart{early}, VisionPart{toldEarly}, VisionPart{steady},
                                   VisionPart{BehaviourSlug("greets")}}) {
        CAPTURE(pathOf(part));
        CHECK(partAt(pathOf(part)) == part);
        CHECK(has(vision, part));
    }
    CHECK(pathOf(early) == "quotes/letter/early");
    for (const auto *const path : {"", "pillars", "pillars/", "pillars/a/b", "quotes/a", "quotes//b", "what/a"})
        CHECK_FALSE(partAt(path));
    CHECK_FALSE(has(vision, PillarSlug("no")));
}
