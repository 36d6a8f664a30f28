// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/phases.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::string phasesOf(const Form &form)
{
    return foundBy([&](Collected &out) { lintPhases(form, out); });
}

/// The sample without its question about what comes after, which is not scored; all others are during the contact.
Form duringOnly()
{
    Form out = form();
    out.sections[1].questions.pop_back();
    out.sections[1].questions.back().phase = JourneyPhase::During;
    return out;
}

} // namespace

TEST_CASE("a form that sees the contact only gets a hint", "[forms][lint]")
{
    CHECK(phasesOf(duringOnly()) == "hint mostly-during 100; ");
    Form most = duringOnly();
    most.sections[0].questions[0].phase = JourneyPhase::Before; // 10 of 100
    CHECK(phasesOf(most) == "hint mostly-during 90; ");
    most.sections[0].questions[0].weight = Exact::quotient(90, 199); // 0.5 of 100: it is not all of them
    CHECK(phasesOf(most) == "hint mostly-during 99.5; ");
    most.sections[0].questions[0].weight = Exact{12};
    CHECK(phasesOf(most).empty());
}

TEST_CASE("a form that asks about the journey without scoring it gets none, nor does a check of obligations",
          "[forms][lint]")
{
    CHECK(phasesOf(form()).empty());
    Form check = duringOnly();
    check.use = FormUse::Compliance;
    CHECK(phasesOf(check).empty());
}
