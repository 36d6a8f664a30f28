// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_svg.h"
#include "tests/core/report/sample_scene.h"
#include "tests/places.h"
#include "tests/printed.h"

#include <cstdlib>
#include <filesystem>
#include <limits>

using namespace ringtrue;
using namespace ringtrue::report;

TEST_CASE("A scene as SVG is what it was", "[golden]")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto svg = writeSvg(sampleScene(), *layout);
    const auto file = tests::dataFolder() / "golden/report/scene.svg";
    if (std::getenv("APPROVE"))
        tests::writeBytes(file, svg);
    CHECK(svg == tests::bytesOf(file));
}

TEST_CASE("Nothing in a text becomes part of the drawing")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const Scene scene{.title = "</title><script>",
                      .language = "\" onload=\"x",
                      .pages = {Page{.width = 10, .height = 10, .shapes = {Text{.text = "</text><script>&\"'\x01"}}}}};
    const auto svg = writeSvg(scene, *layout);
    CHECK(svg.find("<script") == std::string::npos);
    CHECK(svg.find("onload=\"") == std::string::npos);
    CHECK(svg.find("&lt;/text&gt;&lt;script&gt;&amp;&quot;'&lt;U+0001&gt;") != std::string::npos);
}

TEST_CASE("Empty and impossible shapes are written as nothing worse than nothing")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const double none = std::numeric_limits<double>::quiet_NaN();
    const Scene scene{
        .pages = {Page{.shapes = {Rectangle{}, Circle{}, Path{}, Line{}, Text{}, Circle{{none, 1}, 2, {}}}}}};
    const auto svg = writeSvg(scene, *layout);
    CHECK(svg.find("nan") == std::string::npos);
    CHECK(svg.find("<rect x=\"0\" y=\"0\" width=\"0\" height=\"0\" fill=\"none\"/>") != std::string::npos);
    CHECK(writeSvg({}, *layout).find("<svg ") == 0);
}
