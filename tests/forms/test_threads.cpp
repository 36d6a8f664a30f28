// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/quote_place.h"
#include "forms/trace/threads.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Vision sample()
{
    auto parsed = parseVision(tests::sampleVision, "harbour.vision.yaml");
    REQUIRE(parsed.vision);
    return *parsed.vision;
}

Knot knot(ThreadColumn column, std::size_t row)
{
    return {column, row};
}

Promise loosePromise(const char *id)
{
    Promise out;
    out.id = PromiseSlug(id);
    out.text = id;
    return out;
}

} // namespace

TEST_CASE("A quote is found across line ends, and its place is that of the text", "[forms][trace]")
{
    const std::string text = "We tell people early, and we\n  tell them plainly. Nobody waits.";
    const auto place = placeOfQuote(text, "and we tell them plainly.");
    REQUIRE(place);
    CHECK(text.substr(place->begin, place->end - place->begin) == "and we\n  tell them plainly.");
    CHECK_FALSE(placeOfQuote(text, "and we told them plainly."));
    CHECK_FALSE(placeOfQuote(text, " \n"));
    CHECK_FALSE(placeOfQuote("", "a"));
    CHECK(placeOfQuote(" a ", "a") == TextSpan{1, 2});
}

TEST_CASE("Threads lead from quotes over promises and pillars to behaviours", "[forms][trace]")
{
    const Threads threads(sample());
    CHECK(threads.rows(ThreadColumn::Quotes) == 2);
    CHECK(threads.rows(ThreadColumn::Promises) == 1);
    CHECK(threads.rows(ThreadColumn::Pillars) == 2);
    CHECK(threads.rows(ThreadColumn::Behaviours) == 4);
    CHECK(threads.threads().size() == 2 + 2 + 4);
    CHECK(threads.name(knot(ThreadColumn::Quotes, 1)) == "talks/next");
    CHECK(threads.block(knot(ThreadColumn::Behaviours, 3)) == 1);
    CHECK(threads.block(knot(ThreadColumn::Promises, 0)) == 0);
}

TEST_CASE("A line of sight holds what is above and below, not what is beside", "[forms][trace]")
{
    const Threads threads(sample());
    const auto line = threads.lineThrough(knot(ThreadColumn::Behaviours, 0));
    const std::vector expected{knot(ThreadColumn::Quotes, 0), knot(ThreadColumn::Quotes, 1),
                               knot(ThreadColumn::Promises, 0), knot(ThreadColumn::Pillars, 0),
                               knot(ThreadColumn::Behaviours, 0)};
    CHECK(line == expected);
    CHECK(threads.lineThrough(knot(ThreadColumn::Quotes, 0)).size() == 1 + 1 + 2 + 4);
    CHECK(threads.lineThrough(knot(ThreadColumn::Pillars, 1)).size() == 2 + 1 + 1 + 1);
}

TEST_CASE("Steps stay on the board", "[forms][trace]")
{
    const Threads threads(sample());
    CHECK(threads.below(knot(ThreadColumn::Pillars, 0), 1) == knot(ThreadColumn::Pillars, 1));
    CHECK_FALSE(threads.below(knot(ThreadColumn::Pillars, 1), 1));
    CHECK_FALSE(threads.below(knot(ThreadColumn::Pillars, 0), -1));
    CHECK(threads.right(knot(ThreadColumn::Pillars, 1)) == knot(ThreadColumn::Behaviours, 3));
    CHECK(threads.left(knot(ThreadColumn::Promises, 0)) == knot(ThreadColumn::Quotes, 0));
    CHECK_FALSE(threads.left(knot(ThreadColumn::Quotes, 0)));
    CHECK_FALSE(threads.right(knot(ThreadColumn::Behaviours, 0)));
}

TEST_CASE("Promises stand with the first pillar that uses them, unused ones last", "[forms][trace]")
{
    Vision vision = sample();
    vision.promises.insert(vision.promises.begin(), loosePromise("loose"));
    vision.promises.insert(vision.promises.begin(), loosePromise("second"));
    vision.pillars[1].promises.emplace_back("second");
    const Threads threads(vision);
    CHECK(threads.name(knot(ThreadColumn::Promises, 0)) == "told-early");
    CHECK(threads.name(knot(ThreadColumn::Promises, 1)) == "second");
    CHECK(threads.name(knot(ThreadColumn::Promises, 2)) == "loose");
    CHECK(threads.block(knot(ThreadColumn::Promises, 2)) == noPillar);
    CHECK(threads.lineThrough(knot(ThreadColumn::Promises, 2)).size() == 1);
    CHECK_FALSE(threads.find(ThreadColumn::Promises, "none"));
}
