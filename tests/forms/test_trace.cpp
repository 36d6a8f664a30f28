// SPDX-License-Identifier: Apache-2.0
#include "forms/model/weights.h"
#include "forms/trace/trace.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("a question is followed up to the words in a source", "[forms][trace]")
{
    const Form asked = form();
    const Vision named = vision();
    const QuestionLine line = lineOfSight(asked, named, asked.sections[1].questions[0]);
    REQUIRE(line.behaviours.size() == 2);
    CHECK(line.behaviours[0].behaviour->id.text() == "says-next");
    CHECK(line.behaviours[1].behaviour->id.text() == "says-why");
    CHECK(line.behaviours[0].pillar->name == "Steady");
    REQUIRE(line.behaviours[0].promises.size() == 1);
    const PromiseLine &promise = line.behaviours[0].promises[0];
    CHECK(promise.promise->id.text() == "told-early");
    REQUIRE(promise.backing.size() == 2);
    CHECK(promise.backing[1].source->title == "Twelve talks");
    CHECK(promise.backing[1].quote->text == "I only want to know what comes next.");
    CHECK(line.obligations.empty());
    CHECK(lineOfSight(asked, named, asked.sections[0].questions[1]).obligations.front()->id.text() == "notice");
    CHECK_FALSE(lineOfSight(named, BehaviourSlug{"none"}));
}

TEST_CASE("coverage: pillars and obligations make 100, several behaviours share a weight", "[forms][trace]")
{
    const Coverage covered = coverage(form(), vision());
    REQUIRE(covered.pillars.size() == 2);
    CHECK(covered.pillars[0].weight == Exact{70}); // 50 + 20
    CHECK(covered.pillars[1].weight == Exact{10});
    REQUIRE(covered.obligations.size() == 1);
    CHECK(covered.obligations[0].weight == Exact{20});
    CHECK(covered.untraced == Exact{0});
    REQUIRE(covered.behaviours.size() == 4);
    CHECK(covered.behaviours[0].weight == Exact{45}); // half of 50, and 20
    CHECK(covered.behaviours[0].questions == 2);
    CHECK(covered.behaviours[1].weight == Exact{25});
    CHECK(covered.notAsked.empty()); // `thanks` is among colleagues
    CHECK(covered.tracesToNothing.empty());
}

TEST_CASE("what nobody asks and what traces to nothing is listed", "[forms][trace]")
{
    const Form untraced = form(replaced(sampleForm, ", trace: [greets]", ""));
    const Coverage covered = coverage(untraced, vision());
    CHECK(covered.notAsked == std::vector{BehaviourSlug{"greets"}});
    CHECK(covered.tracesToNothing == std::vector{QuestionSlug{"greeting"}});
    CHECK(covered.untraced == Exact{10});
    Form mail = untraced;
    mail.channels = {Channel::Mail};
    CHECK(coverage(mail, vision()).notAsked.empty()); // greeting by name is for calls and chats
}

TEST_CASE("weights mean points, questions or sections, as the policy says", "[forms][trace]")
{
    Form weighed = form();
    weighed.sections[0].weight = Exact{60};
    weighed.sections[1].weight = Exact{40};
    CHECK(weightShares(weighed) == std::vector<Exact>{10, 20, 50, 20, 0});
    weighed.scoring.weights = WeightMeaning::Section;
    CHECK(weightShares(weighed) == std::vector<Exact>{20, 40, Exact{200} / 7, Exact{80} / 7, 0});
    weighed.scoring.weights = WeightMeaning::Points; // x possible points 1, 1, 2, 10
    CHECK(baseWeights(weighed) == std::vector<Exact>{600, 1200, 4000, 8000, 0});
    weighed.sections[0].questions[0].bonus = true;
    weighed.scoring.weights = WeightMeaning::Question;
    CHECK(weightShares(weighed)
          == std::vector<Exact>{Exact{100} / 9, Exact{200} / 9, Exact{500} / 9, Exact{200} / 9, 0});
}
