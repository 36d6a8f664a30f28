// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/form_changes.h"
#include "forms/compare/same_question.h"
#include "tests/catch.h"
#include "tests/forms/score/random_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;

TEST_CASE("whatever the form: it has not changed against itself, and other weights break no trend",
          "[forms][compare][property]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Form before = tests::RandomForm(seed, tests::RandomForm::Numbers::Ordinary).form();
        CHECK(formChanges(before, before).empty());
        Form after = before;
        for (Section &section : after.sections)
            for (Question &question : section.questions)
                if (question.weight)
                    *question.weight *= 7;
        CHECK(trendsBreak(before, after).empty());
        for (const Change &change : formChanges(before, after)) {
            CHECK(change.key == "weight");
            CHECK_FALSE(change.changesMeaning);
        }
    }
}
