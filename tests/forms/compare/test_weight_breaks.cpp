// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/weight_breaks.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// `id key; ` of what lets the same answers score otherwise once @p edit was made to the sample.
template <typename Edit>
std::string otherwise(WeightMeaning meaning, Edit edit)
{
    Form before = form();
    before.scoring.weights = meaning;
    Form after = before;
    edit(after);
    std::string out;
    for (const WeightBreak &broken : weightBreaks(before, after))
        out += broken.id + " " + std::string{broken.key} + "; ";
    return out;
}

void multiply(Section &section, int factor)
{
    for (Question &question : section.questions)
        if (question.weight)
            *question.weight *= factor;
}

} // namespace

TEST_CASE("weights that stand otherwise beside each other let the same answers score otherwise", "[forms][compare]")
{
    const auto change = [](Form &form) {
        form.sections[0].weight = 3;
        form.sections[1].questions[0].weight = 20; // next
    };
    CHECK(otherwise(WeightMeaning::Question, change) == "next weight; "); // those of sections say nothing
    CHECK(otherwise(WeightMeaning::Points, change) == "opening weight; next weight; ");
    CHECK(otherwise(WeightMeaning::Section, change) == "opening weight; next weight; ");
    const auto bonus = [](Form &form) { form.sections[0].questions[0].bonus = true; };
    CHECK(otherwise(WeightMeaning::Question, bonus) == "greeting bonus; ");
}

TEST_CASE("weights that stand beside each other as before let no answers score otherwise", "[forms][compare]")
{
    const auto all = [](Form &form) {
        for (Section &section : form.sections)
            multiply(section, 3);
    };
    for (const auto meaning : {WeightMeaning::Points, WeightMeaning::Question, WeightMeaning::Section})
        CHECK(otherwise(meaning, all).empty());
    const auto oneSection = [](Form &form) { multiply(form.sections[1], 3); };
    CHECK(otherwise(WeightMeaning::Section, oneSection).empty()); // it has the share of the form that it had
    CHECK(otherwise(WeightMeaning::Question, oneSection) == "next weight; pace weight; ");
    const auto written = [](Form &form) { form.sections[0].weight = 1; }; // as without one
    CHECK(otherwise(WeightMeaning::Section, written).empty());
    const auto another = [&](Form &form) {
        all(form);
        Question question = form.sections[0].questions[0];
        question.id = QuestionSlug{"another"};
        question.weight = 100;
        form.sections[0].questions.push_back(question);
    };
    CHECK(otherwise(WeightMeaning::Question, another).empty());
}
