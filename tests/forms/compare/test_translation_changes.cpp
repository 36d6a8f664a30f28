// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/translation_changes.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

std::vector<Change> changes(const std::vector<Translation> &before, const std::vector<Translation> &after)
{
    std::vector<Change> out;
    addTranslationChanges(before, after, out);
    return out;
}

Change change(ChangeKind kind, std::string id, std::string before, std::string after)
{
    return {.thing = ChangedThing::Translation,
            .kind = kind,
            .id = std::move(id),
            .before = std::move(before),
            .after = std::move(after)};
}

} // namespace

TEST_CASE("A language that came or went is told with its title", "[forms][compare]")
{
    const Translation german{"de", {{"title", "Anruf"}}};
    CHECK(changes({}, {german}) == std::vector{change(ChangeKind::Added, "de", "", "Anruf")});
    CHECK(changes({german}, {}) == std::vector{change(ChangeKind::Removed, "de", "Anruf", "")});
    CHECK(changes({german}, {{"fr", {}}})
          == std::vector{change(ChangeKind::Added, "fr", "", ""), change(ChangeKind::Removed, "de", "Anruf", "")});
}

TEST_CASE("Of a language that stayed it is told how many texts read otherwise", "[forms][compare]")
{
    const Translation before{"de", {{"title", "Anruf"}, {"a", "1"}, {"b", "2"}}};
    CHECK(changes({before}, {before}).empty());
    CHECK(changes({before}, {{"de", {{"title", "Anruf"}, {"a", "1"}, {"b", "3"}}}})
          == std::vector{change(ChangeKind::Translated, "de", "", "1")});
    CHECK(changes({before}, {{"de", {{"title", "Anruf"}, {"a", "1"}, {"b", "2"}, {"c", "4"}, {"d", "5"}}}})
          == std::vector{change(ChangeKind::Translated, "de", "", "2")});
    CHECK(changes({before}, {{"de", {{"title", "Gespräch"}}}})
          == std::vector{change(ChangeKind::Translated, "de", "", "3")});
}

TEST_CASE("The order of languages is no change", "[forms][compare]")
{
    CHECK(changes({{"de", {}}, {"fr", {}}}, {{"fr", {}}, {"de", {}}}).empty());
}
