// SPDX-License-Identifier: Apache-2.0
#include "forms/trace/lost_traces.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("a form loses the traces to behaviours that a vision does not have", "[forms][trace]")
{
    const Form asked = form();
    CHECK(lostTraces(asked, vision()).empty());
    const Vision next = vision(replaced(sampleVision, "id: says-next", "id: says-soon"));
    CHECK(lostTraces(asked, next)
          == std::vector<LostTrace>{{QuestionSlug{"next"}, BehaviourSlug{"says-next"}},
                                    {QuestionSlug{"pace"}, BehaviourSlug{"says-next"}}});
    CHECK(lostTraces(asked, Vision{}).size() == 4);
}
