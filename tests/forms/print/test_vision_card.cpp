// SPDX-License-Identifier: Apache-2.0
#include "forms/print/vision_card.h"
#include "forms/trace/trace.h"
#include "tests/forms/print/demo_vision.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("A card holds every behaviour on its channel with what it sounds like, and no other")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto channel = GENERATE(Channel::Call, Channel::Chat);
    const auto vision = tests::demoVision();
    const auto scene = visionCard(vision, channel, *layout);
    CHECK(scene.pages.size() <= 2);
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    const auto printed = tests::textOfPdf(report::writePdf(scene, *layout).value());
    if (!printed)
        return;
    const auto text = tests::squeezed(*printed);
    CHECK(tests::holdsText(text, channel == Channel::Call ? "On a call" : "In a chat"));
    CHECK(tests::holdsText(text, vision.statement));
    for (const auto &pillar : vision.pillars) {
        CHECK(tests::holdsText(text, pillar.text));
        for (const auto &behaviour : pillar.behaviours) {
            const bool isHere = isOnChannels(behaviour, {channel});
            CAPTURE(behaviour.text);
            CHECK(tests::holdsText(text, behaviour.text) == isHere);
            for (const auto *const examples : {&behaviour.soundsLike, &behaviour.doesNotSoundLike})
                for (const auto &example : *examples)
                    CHECK(tests::holdsText(text, example) == isHere);
        }
    }
    CHECK(tests::holdsText(text, "Among colleagues"));
}

TEST_CASE("A pillar without a behaviour on the channel says so")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    const auto text = tests::squeezed(
        tests::textsOf(visionCard(tests::demoVision(), Channel::Visit, *layout, {.language = "de", .version = 2})));
    CHECK(tests::holdsText(text, "Bei einem Besuch"));
    CHECK(tests::holdsText(text, "Kein Verhalten dieser Säule ist für diesen Kanal."));
    CHECK(tests::holdsText(text, "Version 2"));
}

TEST_CASE("A card of very many and very long behaviours goes on on further sides")
{
    const auto layout = tests::textLayout();
    if (!layout)
        return;
    auto vision = tests::visionOf(7);
    vision.pillars[3].behaviours[0].soundsLike = {tests::repeated("We say what comes next", 6'000)};
    const auto scene = visionCard(vision, Channel::Call, *layout);
    CHECK(scene.pages.size() > 2);
    CHECK(tests::linesOffThePage(scene, *layout).empty());
    const auto text = tests::squeezed(tests::textsOf(scene));
    for (const auto &pillar : vision.pillars)
        CHECK(tests::holdsText(text, pillar.name));
    CHECK(tests::holdsText(text, "next 200."));
    for (std::size_t side = 1; side < scene.pages.size(); ++side) {
        CAPTURE(side);
        const auto words = tests::squeezed(tests::textsOf(scene.pages[side]));
        CHECK(tests::holdsText(words, "On a call"));
        const auto names = [&](const Pillar &pillar) { return tests::holdsText(words, pillar.name); };
        CHECK(std::any_of(vision.pillars.begin(), vision.pillars.end(), names));
    }
    CHECK(visionCard({}, Channel::Web, *layout).pages.size() == 1);
}
