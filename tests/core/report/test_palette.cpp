// SPDX-License-Identifier: Apache-2.0
#include "core/report/hallmark.h"
#include "core/report/palette.h"
#include "tests/catch.h"
#include "tests/places.h"
#include "tests/temporary_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

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

/// The values of @p token, in light and in dark.
std::pair<std::string, std::string> coloursOf(const std::string &text, const std::string &token)
{
    const auto at = text.find("property color " + token + ": ");
    REQUIRE(at != std::string::npos);
    return {text.substr(text.find(" : \"#", at) + 4, 7), text.substr(text.find("? \"#", at) + 3, 7)};
}

std::string listOf(std::span<const Colour> colours)
{
    std::string out;
    for (const auto colour : colours)
        out += (out.empty() ? "\"" : ", \"") + hex(colour) + '"';
    return '[' + out + ']';
}

} // namespace

TEST_CASE("Paper has the light colours of the screen, and web pages have both")
{
    const auto text = theme();
    for (const auto &token : palette::tokens) {
        CAPTURE(token.name);
        CHECK(coloursOf(text, std::string(token.name)) == std::pair(hex(token.light), hex(token.dark)));
    }
    CHECK(text.find(" ? " + listOf(palette::pillarsAtNight) + " : " + listOf(palette::pillars)) != std::string::npos);
    CHECK(text.find(" : " + listOf(palette::pillarInks)) != std::string::npos);
    CHECK(text.find("? [\"" + hex(palette::pillarInkAtNight) + '"') != std::string::npos);
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
