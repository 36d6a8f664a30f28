// SPDX-License-Identifier: Apache-2.0
#include "forms/print/vision_poster.h"
#include "tests/forms/print/demo_vision.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

/// The texts of @p scene as they stand in its PDF, without blanks.
std::optional<std::string> printed(const report::Scene &scene, const report::TextLayout &layout)
{
    const auto pdf = report::writePdf(scene, layout);
    REQUIRE(pdf);
    const auto text = tests::textOfPdf(*pdf);
    return text ? std::optional{tests::squeezed(*text)} : std::nullopt;
}

/// Statement, purpose, pillars and promises, and as many behaviours as there must be at least.
void checkAllIsThere(const std::string &text, const Vision &vision)
{
    for (const auto *const one : {&vision.statement, &vision.purpose, &vision.serves, &vision.role})
        CHECK(tests::holdsText(text, *one));
    for (const auto &promise : vision.promises)
        CHECK(tests::holdsText(text, promise.text));
    for (const auto &pillar : vision.pillars) {
        CHECK(tests::holdsText(text, pillar.name));
        CHECK(tests::holdsText(text, pillar.text));
        for (std::size_t i = 0; i < std::min<std::size_t>(2, pillar.behaviours.size()); ++i)
            CHECK(tests::holdsText(text, pillar.behaviours[i].text));
    }
}

} // namespace

TEST_CASE("A vision fits on one sheet of either size, and nothing of it is cut")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto paper = GENERATE(Paper::A3, Paper::A4);
    const auto vision = tests::demoVision();
    const auto scene = visionPoster(vision, *layout, {.paper = paper, .version = 3});
    REQUIRE(scene.pages.size() == 1);
    CHECK(scene.title == vision.title);
    CHECK(scene.pages[0].width == Approx(sheet(paper, 0).width));
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    const auto text = printed(scene, *layout);
    if (!text)
        return;
    checkAllIsThere(*text, vision);
    CHECK(tests::holdsText(*text, "Version 3"));
    CHECK(tests::holdsText(*text, "Ollensay Line · Customer desk"));
}

TEST_CASE("Any number of pillars has room")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    for (const std::size_t count : {0, 1, 2, 3, 4, 5, 6, 7, 9, 12}) {
        CAPTURE(count);
        const auto vision = tests::visionOf(count);
        const auto scene = visionPoster(vision, *layout, {.paper = Paper::A3});
        CHECK(scene.pages.size() <= (count <= 6 ? 1 : 3));
        CHECK(tests::linesOffThePage(scene, *layout).empty());
        const auto text = tests::squeezed(tests::textsOf(scene));
        for (const auto &pillar : vision.pillars)
            CHECK(tests::holdsText(text, pillar.name));
    }
}

TEST_CASE("Long texts flow to further sheets instead of being cut")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto vision = tests::demoVision();
    const std::size_t size = GENERATE(600, 12'000);
    vision.statement = tests::repeated("We say it first", size / 2);
    vision.purpose = tests::repeated("We get people across the water", size);
    for (auto &pillar : vision.pillars) {
        pillar.text = tests::repeated("What " + pillar.name + " means", size);
        pillar.behaviours[0].text = tests::repeated("Says what comes next", size);
    }
    vision.promises[0].text = tests::repeated("You hear it from us", size);
    const auto scene = visionPoster(vision, *layout, {.paper = Paper::A4});
    CHECK(scene.pages.size() > 1);
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    if (const auto text = printed(scene, *layout); text && size > 1'000) { // in one column: in the order of the file
        CHECK(tests::holdsText(*text, "means 100."));
        CHECK(tests::holdsText(*text, "Page 2 of"));
    }
    const auto all = tests::squeezed(tests::textsOf(scene));
    for (const auto &pillar : vision.pillars) {
        const auto last = pillar.text.substr(pillar.text.rfind(". ", pillar.text.size() - 3) + 2);
        CHECK(tests::holdsText(all, last.substr(0, 12)));
    }
}

TEST_CASE("A poster shows two or three behaviours of a pillar, those towards customers first")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto vision = tests::demoVision();
    auto &landed = vision.pillars[2].behaviours;
    std::swap(landed.front(), landed.back()); // the one among colleagues comes first
    REQUIRE(landed.front().audience == BehaviourAudience::Colleagues);
    const auto text = tests::squeezed(tests::textsOf(visionPoster(vision, *layout)));
    CHECK_FALSE(tests::holdsText(text, landed.front().text));
    CHECK(tests::holdsText(text, landed[1].text));
    landed.resize(2);
    const auto both = tests::squeezed(tests::textsOf(visionPoster(vision, *layout)));
    CHECK(tests::holdsText(both, landed.front().text));
    CHECK(tests::holdsText(both, "Among colleagues"));
}

TEST_CASE("A poster that shows some behaviours of a pillar says how many more there are")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto vision = tests::demoVision();
    vision.pillars.resize(1);
    auto &behaviours = vision.pillars[0].behaviours;
    behaviours.resize(1, behaviours[0]);
    const auto saying = [&](std::size_t count, const std::string &language) {
        behaviours.resize(count, behaviours[0]);
        return tests::squeezed(tests::textsOf(visionPoster(vision, *layout, {.language = language})));
    };
    CHECK(tests::holdsText(saying(5, "en"), "and 2 more"));
    CHECK(tests::holdsText(saying(5, "de"), "und 2 weitere"));
    CHECK(tests::holdsText(saying(4, "en"), "and one more"));
    CHECK(tests::holdsText(saying(4, "de"), "und ein weiteres"));
    CHECK_FALSE(tests::holdsText(saying(3, "en"), "more"));
}

TEST_CASE("A poster speaks the language it is asked for, its own words too")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto vision = tests::demoVision();
    vision.language = "en";
    vision.translations = {{"de", {{"statement", "Sie hören es zuerst von uns."}, {"pillars/early/name", "Früh"}}}};
    const auto text = tests::squeezed(tests::textsOf(visionPoster(vision, *layout, {.language = "de-AT"})));
    for (const auto *const words : {"Sie hören es zuerst von uns.", "Früh", "Wir versprechen", "Wozu wir da sind"})
        CHECK(tests::holdsText(text, words));
    CHECK(tests::holdsText(text, vision.pillars[0].text)); // not translated: as it was written
}

TEST_CASE("A vision of nothing but a title is a poster all the same")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    Vision vision;
    vision.title = "Service vision of the help desk";
    const auto scene = visionPoster(vision, *layout);
    REQUIRE(scene.pages.size() == 1);
    CHECK(tests::holdsText(tests::squeezed(tests::textsOf(scene)), vision.title));
    CHECK(visionPoster({}, *layout).pages.size() == 1);
}
