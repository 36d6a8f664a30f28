// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/change_parts.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Change changedBands(std::vector<Band> had, std::vector<Band> has)
{
    Change out;
    out.kind = ChangeKind::Changed;
    out.key = "scoring/bands";
    out.hadBands = std::move(had);
    out.hasBands = std::move(has);
    return out;
}

Change changedList(std::string_view key, std::string before, std::string after)
{
    Change out;
    out.kind = ChangeKind::Changed;
    out.key = key;
    out.before = std::move(before);
    out.after = std::move(after);
    return out;
}

} // namespace

TEST_CASE("Bands are told one by one: called otherwise, moved, new, gone", "[forms][compare]")
{
    const auto changes = bandChanges(
        changedBands({{Exact(0), "Adrift"}, {Exact(60), "Afloat"}, {Exact(80), "Alongside"}, {Exact(95), "Ashore"}},
                     {{Exact(0), "Adrift"}, {Exact(70), "Afloat"}, {Exact(80), "At the quay"}, {Exact(90), "Moored"}}));
    CHECK(changes
          == std::vector<BandChange>{
              {.kind = ChangeKind::Moved, .band = {Exact(70), "Afloat"}, .began = Exact(60)},
              {.kind = ChangeKind::Reworded, .band = {Exact(80), "At the quay"}, .wasCalled = "Alongside"},
              {.kind = ChangeKind::Added, .band = {Exact(90), "Moored"}},
              {.kind = ChangeKind::Removed, .band = {Exact(95), "Ashore"}},
          });
    CHECK(bandParameters(changes.front()) == std::vector<std::string>{"70", "Afloat", "", "60"});
    CHECK(bandChanges(changedList("trace", "a, b", "a")).empty());
}

TEST_CASE("What the values of a scale mean is told value by value", "[forms][compare]")
{
    Change change;
    change.key = "scale/levels";
    change.hadLevels = {{.at = 0, .text = "No"}, {.at = 1, .text = "In general"}, {.at = 3, .text = "Thrice"}};
    change.hasLevels = {{.at = 0, .text = "Not at all"},
                        {.at = 1, .text = "In general", .error = ErrorClass::CustomerCritical},
                        {.at = 2, .text = "Once"}};
    const auto changes = levelChanges(change);
    REQUIRE(changes.size() == 4);
    const auto isOf = [&](std::size_t i, ChangeKind kind, std::string_view value, std::string_view before,
                          std::string_view after) {
        return changes[i].kind == kind && changes[i].id == value && changes[i].before == before
               && changes[i].after == after;
    };
    CHECK(isOf(0, ChangeKind::Reworded, "0", "No", "Not at all"));
    CHECK(isOf(1, ChangeKind::Changed, "1", "", "customer-critical"));
    CHECK(isOf(2, ChangeKind::Added, "2", "", "Once"));
    CHECK(isOf(3, ChangeKind::Removed, "3", "Thrice", ""));
    CHECK(levelChanges(changedList("trace", "a, b", "a")).empty());
}

TEST_CASE("Of a list what came and what went is told where some of it stayed", "[forms][compare]")
{
    const auto both = listChange(changedList("trace", "says-why, thanks", "says-why, rings-back, asks"));
    CHECK(both.came == std::vector<std::string>{"rings-back", "asks"});
    CHECK(both.went == std::vector<std::string>{"thanks"});
    const auto isTold = [](const Change &change) {
        const auto list = listChange(change);
        return !list.came.empty() || !list.went.empty();
    };
    CHECK_FALSE(isTold(changedList("trace", "says-why, thanks", "thanks, says-why"))); // only the order
    CHECK_FALSE(isTold(changedList("trace", "says-why", "thanks")));                   // nothing stayed
    CHECK_FALSE(isTold(changedList("text", "says-why, thanks", "says-why")));          // no list
}
