// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/translation_content.h"
#include "tests/catch.h"

using namespace ringtrue;
using forms::translationContent;

TEST_CASE("texts of a translation stand in maps by their paths, in the order of the original", "[forms][exchange]")
{
    const Translation german{"de", {{"questions/heard/text", "Gehört"}, {"title", "Anruf"}, {"zusatz", "Mehr"}}};
    CHECK(translationContent({german}, {"title", "questions/heard/text", "questions/heard/guidance"}).dump()
          == R"({"de":{"title":"Anruf","questions":{"heard":{"text":"Gehört"}},"zusatz":"Mehr"}})");
}

TEST_CASE("texts that are counted from 1 become a list, others stay a map", "[forms][exchange]")
{
    struct Row {
        std::vector<std::string> paths;
        std::string content;
    };
    const auto row = GENERATE(values<Row>({
        {{"bands/1", "bands/2"}, R"({"de":{"bands":["x","x"]}})"},
        {{"bands/2"}, R"({"de":{"bands":{"2":"x"}}})"},
        {{"bands/1", "bands/3"}, R"({"de":{"bands":{"1":"x","3":"x"}}})"},
        {{"journeys/1/journey", "journeys/1/part"}, R"({"de":{"journeys":[{"journey":"x","part":"x"}]}})"},
        {{"lists/1/1", "lists/1/2"}, R"({"de":{"lists":{"1":["x","x"]}}})"}, // no list of lists
        {{"1"}, R"({"de":{"1":"x"}})"},
    }));
    Translation translation{"de", {}};
    for (const auto &path : row.paths)
        translation.texts.emplace(path, "x");
    CHECK(translationContent({translation}, row.paths).dump() == row.content);
}

TEST_CASE("very many texts and languages are written in one go", "[forms][exchange]")
{
    constexpr int many = 100'000; // where each looked for its place among all others, it took minutes
    Translation wide{"de", {}};
    std::vector<Translation> languages;
    for (int i = 0; i < many; ++i) {
        wide.texts.emplace("questions/q" + std::to_string(i) + "/text", "x");
        languages.push_back({"l" + std::to_string(i), {{"title", "x"}}});
    }
    CHECK(translationContent({wide}, {}).front().front().size() == many);
    CHECK(translationContent(languages, {"title"}).size() == many);
}

TEST_CASE("a language without texts is there, and languages keep their order", "[forms][exchange]")
{
    CHECK(translationContent({{"fr", {}}, {"de", {{"title", "Anruf"}}}}, {"title"}).dump()
          == R"({"fr":{},"de":{"title":"Anruf"}})");
    CHECK(translationContent({}, {"title"}).dump() == "{}");
}

TEST_CASE("of two texts of which one stands in the other's way the original's stays", "[forms][exchange]")
{
    const Translation both{"de", {{"sections", "Teile"}, {"sections/opening", "Anfang"}}};
    CHECK(translationContent({both}, {"sections/opening"}).dump() == R"({"de":{"sections":{"opening":"Anfang"}}})");
    CHECK(translationContent({both}, {"sections"}).dump() == R"({"de":{"sections":"Teile"}})");
    const Translation deep{"de", {{"title", "Anruf"}, {"title/a/b", "tief"}}};
    CHECK(translationContent({deep}, {"title"}).dump() == R"({"de":{"title":"Anruf"}})");
}
