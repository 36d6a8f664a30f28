// SPDX-License-Identifier: Apache-2.0
#include "core/report/hallmark.h"
#include "core/report/palette.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/temporary_folder.h"

#include <fmt/format.h>

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::report;

namespace {

std::string hex(Colour colour)
{
    return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

std::string theme()
{
    return tests::bytesOf(tests::sourceFolder() / "qml/Ringtrue/Theme/Theme.qml");
}

/// The value of @p token in light.
std::string lightColour(const std::string &text, const std::string &token)
{
    const auto at = text.find("property color " + token + ": ");
    REQUIRE(at != std::string::npos);
    return text.substr(text.find(" : \"#", at) + 4, 7);
}

} // namespace

TEST_CASE("Paper has the light colours of the screen")
{
    const auto text = theme();
    const std::pair<const char *, Colour> tokens[] = {
        {"canvas", palette::canvas},   {"surface", palette::surface},
        {"sunken", palette::sunken},   {"text", palette::text},
        {"text2", palette::text2},     {"text3", palette::text3},
        {"border", palette::border},   {"borderStrong", palette::borderStrong},
        {"ink", palette::ink},         {"positive", palette::positive},
        {"caution", palette::caution}, {"negative", palette::negative}};
    for (const auto &[token, colour] : tokens) {
        CAPTURE(token);
        CHECK(lightColour(text, token) == hex(colour));
    }
    std::string pillars, inks;
    for (const auto colour : palette::pillars)
        pillars += (pillars.empty() ? "\"" : ", \"") + hex(colour) + '"';
    for (const auto colour : palette::pillarInks)
        inks += (inks.empty() ? "\"" : ", \"") + hex(colour) + '"';
    CHECK(text.find("] : [" + pillars + ']') != std::string::npos);
    CHECK(text.find("] : [" + inks + ']') != std::string::npos);
}

TEST_CASE("Each of the first seven pillars has a hallmark of its own, within its square")
{
    for (std::size_t i = 0; i < 9; ++i) {
        const auto outline = hallmarkOutline(i);
        CAPTURE(i);
        REQUIRE(outline.size() > 3);
        CHECK(outline.front().kind == StepKind::Move);
        CHECK(outline.back().kind == StepKind::Close);
        for (const auto &step : outline)
            for (const auto &point : step.points)
                CHECK((point.x >= 0 && point.x <= hallmarkSide && point.y >= 0 && point.y <= hallmarkSide));
        for (std::size_t other = 0; other < i; ++other)
            CHECK((hallmarkOutline(other) == outline) == (other >= 6));
    }
}

TEST_CASE("A hallmark's letter is the first character of the pillar's name")
{
    CHECK(hallmarkLetter("Early") == "E");
    CHECK(hallmarkLetter("Öffentlich") == "Ö");
    CHECK(hallmarkLetter("信頼") == "信");
    CHECK(hallmarkLetter("") == "");
    const auto shapes = hallmark(1, "B", {10, 20}, 12);
    REQUIRE(shapes.size() == 2);
    CHECK(std::get<Path>(shapes[0]).paint.fill == palette::pillars[1]);
    CHECK(std::get<Text>(shapes[1]).at.x == Approx(16));
    CHECK_NOTHROW(hallmark(40, "Z", {}, 0));
}
