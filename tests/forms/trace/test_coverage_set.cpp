// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/coverage_set.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// One question about `greets`, one that serves nothing, and one for information.
Form chatForm()
{
    Form out = form();
    out.id = FormSlug{"desk-chat"};
    out.obligations.clear();
    out.sections.resize(1);
    auto &questions = out.sections[0].questions;
    questions[1].obligations.clear();
    questions[0].weight = Exact{30};
    questions[0].phase = JourneyPhase::Before;
    questions[1].weight = Exact{70};
    questions.push_back(form().sections[1].questions[2]);
    return out;
}

Exact sum(const PhaseShares &shares)
{
    return shares[0] + shares[1] + shares[2];
}

} // namespace

TEST_CASE("coverage of a set: weights are the mean of the forms, each counts once", "[forms][trace]")
{
    const Form call = form(), chat = chatForm();
    const Vision named = vision();
    const std::vector<const Form *> both{&call, &chat};
    const SetCoverage set = coverageOf(both, named);
    REQUIRE(set.forms.size() == 2);
    CHECK(set.forms[0].form == &call);
    REQUIRE(set.pillars.size() == 2);
    CHECK(set.pillars[0].weight == Exact{35}); // 70 and 0
    CHECK(set.pillars[1].weight == Exact{20}); // 10 and 30
    REQUIRE(set.obligations.size() == 1);
    CHECK(set.obligations[0].weight == Exact{10}); // 20 and none
    CHECK(set.untraced == Exact{35});              // 0 and 70
    CHECK(set.pillars[0].weight + set.pillars[1].weight + set.obligations[0].weight + set.untraced == Exact{100});
    CHECK(set.phases == PhaseShares{15, 75, 10});
    CHECK(sum(set.phases) == Exact{100});
}

TEST_CASE("what is asked in one form is asked; what no form asks is told", "[forms][trace]")
{
    const Form call = form(), chat = chatForm();
    const Vision named = vision();
    const std::vector<const Form *> both{&call, &chat}, chatOnly{&chat}, none;
    const SetCoverage set = coverageOf(both, named);
    REQUIRE(set.behaviours.size() == 4);
    CHECK(set.behaviours[3].behaviour == BehaviourSlug{"greets"});
    CHECK(set.behaviours[3].pillar == PillarSlug{"warm"});
    CHECK(set.behaviours[3].askedIn == std::vector{FormSlug{"desk-call"}, FormSlug{"desk-chat"}});
    CHECK(set.behaviours[0].askedIn == std::vector{FormSlug{"desk-call"}});
    CHECK(set.behaviours[2].askedIn.empty()); // among colleagues: nobody has to ask
    CHECK(set.notAsked.empty());
    CHECK_FALSE(set.isComplete()); // a question serves nothing
    CHECK(set.forms[1].coverage.tracesToNothing == std::vector{QuestionSlug{"recording"}});
    CHECK(set.forms[1].forInformation == std::vector{QuestionSlug{"words"}});
    CHECK(coverageOf(std::vector<const Form *>{&call}, named).isComplete());
    CHECK(coverageOf(chatOnly, named).notAsked == std::vector{BehaviourSlug{"says-next"}, BehaviourSlug{"says-why"}});
    CHECK(coverageOf(none, named).notAsked.size() == 3);
}

TEST_CASE("a form that weighs nothing is in no mean, and what it asks is asked", "[forms][trace]")
{
    const Form call = form();
    Form block = chatForm();
    block.id = FormSlug{"block"};
    for (Question &question : block.sections[0].questions) {
        question.scored = false;
        question.weight = Exact{0};
    }
    const Vision named = vision();
    const SetCoverage set = coverageOf(std::vector<const Form *>{&block, &call}, named);
    CHECK(set.inMean == 1);
    CHECK_FALSE(set.forms[0].weighs);
    CHECK(set.forms[1].weighs);
    CHECK(set.pillars[0].weight == Exact{70});
    CHECK(set.pillars[1].weight == Exact{10});
    CHECK(set.obligations[0].weight == Exact{20});
    CHECK(sum(set.phases) == Exact{100});
    CHECK(set.behaviours[3].askedIn == std::vector{FormSlug{"block"}, FormSlug{"desk-call"}});
    const SetCoverage alone = coverageOf(std::vector<const Form *>{&block}, named);
    CHECK(alone.inMean == 0);
    CHECK(sum(alone.phases) == Exact{0});
}

TEST_CASE("a check of obligations that names no vision belongs to every coverage", "[forms][trace]")
{
    const Form call = form();
    Form check = form();
    check.id = FormSlug{"desk-check"};
    check.vision.reset();
    check.sections.resize(1);
    check.sections[0].questions.erase(check.sections[0].questions.begin());
    const Vision named = vision();
    CHECK(belongsTo(call, named.id));
    CHECK_FALSE(belongsTo(call, VisionSlug{"another"}));
    CHECK(belongsTo(check, named.id));
    CHECK(belongsTo(check, VisionSlug{"another"}));
    const SetCoverage set = coverageOf(std::vector<const Form *>{&call, &check}, named);
    CHECK(set.pillars[0].weight == Exact{35});
    CHECK(set.pillars[1].weight == Exact{5});
    CHECK(set.obligations[0].weight == Exact{60}); // 20 and 100
    CHECK(set.untraced == Exact{0});
    CHECK(set.isComplete());
    CHECK(set.forms[1].coverage.notAsked.empty());
    check.obligations.clear();
    CHECK_FALSE(belongsTo(check, named.id)); // it serves nothing
}

TEST_CASE("obligations of a question share its weight, in the set too", "[forms][trace]")
{
    Form call = form();
    call.obligations.push_back({ObligationSlug{"consent"}, ObligationKind::Law, "Ask for consent", {}});
    call.sections[0].questions[1].obligations.push_back(ObligationSlug{"consent"});
    const Vision named = vision();
    const SetCoverage set = coverageOf(std::vector<const Form *>{&call}, named);
    REQUIRE(set.obligations.size() == 2);
    CHECK(set.obligations[0].weight == Exact{10});
    CHECK(set.obligations[1].weight == Exact{10});
}

TEST_CASE("bonus questions count for no phase", "[forms][trace]")
{
    Form call = form();
    call.sections[0].questions[0].bonus = true;
    call.sections[0].questions[0].phase = JourneyPhase::Before;
    CHECK(phaseShares(call)[0] == Exact{0});
    CHECK(sum(phaseShares(call)) == Exact{100});
}

TEST_CASE("what no form could ask, since it is met on other channels, is told apart, for one form and for several",
          "[forms][trace]")
{
    const Form call = form(), chat = chatForm();
    Vision named = vision();
    Behaviour opens = named.pillars[0].behaviours[0];
    opens.id = BehaviourSlug{"opens-door"};
    opens.channels = {Channel::Visit};
    named.pillars[0].behaviours.push_back(opens);
    Form check = call; // names no vision: its channels count for nothing
    check.vision.reset();
    check.channels = {Channel::Visit};
    for (const auto &forms : {std::vector<const Form *>{&call}, std::vector<const Form *>{&call, &chat},
                              std::vector<const Form *>{&call, &check}}) {
        const SetCoverage set = coverageOf(forms, named);
        CHECK(set.notAsked.empty());
        CHECK(set.notAsked == set.forms[0].coverage.notAsked);
        CHECK(set.onOtherChannels == std::vector{opens.id});
        CHECK_FALSE(set.isComplete());
    }
    Form any = call;
    any.channels.clear();
    const SetCoverage set = coverageOf(std::vector<const Form *>{&any}, named);
    CHECK(set.notAsked == std::vector{opens.id});
    CHECK(set.notAsked == set.forms[0].coverage.notAsked);
    CHECK(set.onOtherChannels.empty());
}
