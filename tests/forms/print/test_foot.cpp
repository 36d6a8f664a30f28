// SPDX-License-Identifier: Apache-2.0
#include "forms/print/foot.h"

#include "forms/print/design.h"
#include "tests/printed.h"

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("What is too long for the foot of a page ends in an ellipsis, never within a character")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const report::Text text{.at = {0, 0}, .text = "Größe ändern über Öl", .style = design::sans(10)};
    const auto widthOf = [&](const std::string &words) {
        auto other = text;
        other.text = words;
        return layout->width(other);
    };
    const double whole = widthOf(text.text);
    CHECK(shortened(*layout, text, whole) == text.text);
    for (double width = whole - 0.5; width > widthOf("…"); width -= 0.5) {
        const auto shown = shortened(*layout, text, width);
        CAPTURE(width, shown);
        REQUIRE(shown.ends_with("…"));
        CHECK(widthOf(shown) <= width);
        const auto kept = shown.substr(0, shown.size() - std::string_view("…").size());
        CHECK(text.text.starts_with(kept));
        CHECK((static_cast<unsigned char>(text.text[kept.size()]) & 0xC0) != 0x80); // the next byte begins a character
    }
}

TEST_CASE("The foot tells what the page is, its version and, of several, its number")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const report::Frame frame{.width = 400, .height = 200};
    report::Scene scene{.title = "Vision", .language = "de", .pages = std::vector<report::Page>(1)};
    addFoot(scene, frame, *layout, {.left = "Service-Vision", .version = 3, .language = "de"});
    CHECK(tests::holdsText(tests::squeezed(tests::textsOf(scene)), "Service-Vision"));
    CHECK(tests::holdsText(tests::squeezed(tests::textsOf(scene)), "Version 3"));
    CHECK_FALSE(tests::holdsText(tests::squeezed(tests::textsOf(scene)), "Seite"));
    scene.pages.assign(2, {});
    addFoot(scene, frame, *layout, {.left = "Service-Vision", .language = "de"});
    CHECK(tests::holdsText(tests::squeezed(tests::textsOf(scene.pages[1])), "Seite 2 von 2"));
    CHECK_FALSE(tests::holdsText(tests::squeezed(tests::textsOf(scene)), "Version 3"));
}
