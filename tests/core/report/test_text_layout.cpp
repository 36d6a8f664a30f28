// SPDX-License-Identifier: Apache-2.0
#include "core/report/text_layout.h"
#include "tests/printed.h"

using namespace ringtrue;
using namespace ringtrue::report;

namespace {

std::string joined(const SetText &set)
{
    std::string out;
    for (const auto &line : set.lines)
        out += line.text;
    return tests::squeezed(out);
}

} // namespace

TEST_CASE("A text is wrapped at its width and measured")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const std::string words = "We say it before the customer has to ask, even when all we have is a bad time.";
    const Text text{.at = {40, 100}, .text = words, .style = {.size = 10, .leading = 1.4}, .width = 120};
    const auto set = layout->set(text);
    CHECK(set.lines.size() > 2);
    CHECK(set.height == Approx(14.0 * static_cast<double>(set.lines.size())).margin(0.05));
    CHECK(set.width <= 120);
    CHECK(joined(set) == tests::squeezed(words));
    for (const auto &line : set.lines) {
        CHECK(line.left == Approx(40).margin(0.01));
        CHECK((line.baseline > 100 && line.baseline < 100 + set.height));
    }
    CHECK(layout->set({.text = words}).lines.size() == 1);
    CHECK(layout->height({.text = "", .style = {.size = 10, .leading = 1.4}}) == Approx(14).margin(0.05));
}

TEST_CASE("A text without a width is placed by its alignment, or by the line it stands on")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto leftOf = [&](Align align) {
        return layout->set({.at = {200, 0}, .text = "72.5", .align = align}).lines[0];
    };
    const double width = layout->width({.text = "72.5"});
    CHECK(leftOf(Align::Start).left == Approx(200));
    CHECK(leftOf(Align::Centre).left == Approx(200 - width / 2).margin(0.01));
    CHECK(leftOf(Align::End).left == Approx(200 - width).margin(0.01));
    CHECK(layout->set({.at = {0, 50}, .text = "a", .anchor = Anchor::Baseline}).lines[0].baseline
          == Approx(50).margin(0.01));
}

TEST_CASE("Figures are as wide as each other, and sans and serif are different fonts")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    CHECK(layout->width({.text = "1111"}) == Approx(layout->width({.text = "8888"})).margin(0.01));
    CHECK(layout->width({.text = "Early", .style = {.typeface = Typeface::Serif}})
          != Approx(layout->width({.text = "Early"})).margin(0.1));
    CHECK(layout->width({.text = "Early", .style = {.weight = Weight::Bold}}) > layout->width({.text = "Early"}));
}

TEST_CASE("No text breaks out of its width, and none is lost")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto text = GENERATE(as<std::string>{}, "", " ", "\n\n", "<b>not bold</b> & &amp; <script>",
                               "שלום עולם, mixed with English 123", "اتصل بنا اليوم قبل الغد",
                               "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsgesellschaft",
                               "https://example.invalid/a/very/long/address?with=many&parts=and#more-of-them-than-fit",
                               "e\xCC\x81 👩‍👩‍👧 ﬁ", "a\tb   c", "one\nline\n\nmore");
    for (const double width : {0.0, 1.0, 30.0, 200.0}) {
        CAPTURE(text, width);
        const auto set = layout->set({.text = text, .style = {.size = 9}, .width = width});
        CHECK(joined(set) == tests::squeezed(text));
        if (width >= 30)
            CHECK(set.width <= width + 0.01);
    }
}

TEST_CASE("What cannot be shown is told or shown as what it is")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    CHECK(layout->set({.text = "plain"}).unknownGlyphs == 0);
    CHECK(layout->set({.text = "\xF3\xB0\x80\x80"}).unknownGlyphs == 1); // for private use: no font has it
    CHECK(layout->set({.text = "a\xFFz"}).lines[0].text == "a\xEF\xBF\xBDz");
    CHECK(layout->set({.text = "a\u202Ez"}).lines[0].text == "a<U+202E>z");
    Scene scene{.pages = {Page{.shapes = {Text{.text = "\xF3\xB0\x80\x80"}, Line{}, Text{.text = "x"}}}}};
    CHECK(layout->unknownGlyphs(scene) == 1);
}

TEST_CASE("A paragraph is written the way its first letter is, or the way it is told to be")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto lineOf = [&](const std::string &text, Direction direction) {
        return layout->set({.text = text, .width = 300, .direction = direction}).lines[0];
    };
    CHECK(lineOf("שלום", Direction::Auto).direction == Direction::RightToLeft);
    CHECK(lineOf("שלום", Direction::Auto).left > 200);
    CHECK(lineOf("12", Direction::RightToLeft).left > 200);
    CHECK(lineOf("12", Direction::Auto).left < 1); // what was said before is forgotten
    CHECK(lineOf("שלום", Direction::LeftToRight).left < 1);
}
