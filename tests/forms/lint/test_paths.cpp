// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/paths.h"

#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("a nested section stands in the path of the one it is part of, and counts for none beside it",
          "[forms][lint]")
{
    Form nested = form(); // two sections: the first with two nested ones, then another
    nested.sections.resize(5, nested.sections[0]);
    nested.sections[1].isNested = nested.sections[2].isNested = nested.sections[4].isNested = true;
    const std::vector<std::string> expected{"sections/0", "sections/0/sections/0", "sections/0/sections/1",
                                            "sections/1", "sections/1/sections/0"};
    for (std::size_t s = 0; s < expected.size(); ++s)
        CHECK(sectionPath(nested, s) == expected[s]);
    CHECK(questionPath(nested, 2, 1) == "sections/0/sections/1/questions/1");
    std::vector<std::string> seen;
    eachQuestion(nested, [&](const Question &, const std::string &path) { seen.push_back(path); });
    REQUIRE(seen.size() == questionsOf(nested).size());
    CHECK(seen.front() == "sections/0/questions/0");
    CHECK(seen.back() == questionPath(nested, 4, nested.sections[4].questions.size() - 1));
}
