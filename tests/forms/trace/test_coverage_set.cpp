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
