// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/form_changes.h"
#include "forms/compare/same_question.h"
#include "forms/compare/weight_breaks.h"
#include "forms/lint/against.h"
#include "tests/catch.h"
#include "tests/forms/score/random_form.h"

#include <algorithm>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

/// A random form, and the same with something else in it that may break a trend.
struct Pair {
    Form before;
    Form after;
};

Pair pairOf(unsigned seed)
{
    const Form before = tests::RandomForm(seed, tests::RandomForm::Numbers::Ordinary).form();
    Pair out{before, before};
    Section &section = out.after.sections[seed % before.sections.size()];
    Question &question = section.questions[seed / 4 % section.questions.size()];
    switch (seed % 5) {
    case 0:
        question.bonus = !question.bonus;
        break;
    case 1:
        out.after.scoring.failsQuestion = FailsQuestion(seed / 5 % 4);
        break;
    case 2:
        question.error = ErrorClass(seed / 5 % 4);
        break;
    case 3:
        question.weight = Exact{seed};
        break;
    default:
        section.weight = Exact{seed};
    }
    return out;
}

} // namespace

TEST_CASE("whatever the form: it has not changed against itself, and one factor at all weights breaks no trend",
          "[forms][compare][property]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Form before = tests::RandomForm(seed, tests::RandomForm::Numbers::Ordinary).form();
        CHECK(formChanges(before, before).empty());
        Form after = before;
        for (Section &section : after.sections) {
            section.weight = section.weight.value_or(Exact{1}) * 7;
            for (Question &question : section.questions)
                question.weight = question.weight.value_or(Exact{1}) * 7;
        }
        CHECK(trendsBreak(before, after).empty());
        for (const Change &change : formChanges(before, after)) {
            CHECK(change.key == "weight");
            CHECK_FALSE(change.changesMeaning);
            CHECK(change.breaks == BrokenTrend::None);
        }
    }
}

TEST_CASE("lint and compare mark the trends of the same changes", "[forms][compare][property]")
{
    int accuracies = 0, scores = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        const auto [before, after] = pairOf(seed);
        bool accuracy = false, score = false;
        for (const Change &change : formChanges(before, after)) {
            const bool isBoth = change.breaks == BrokenTrend::AccuracyAndScores;
            accuracy = accuracy || isBoth || change.breaks == BrokenTrend::Accuracy;
            score = score || isBoth || change.breaks == BrokenTrend::Scores;
        }
        const auto findings = lintAgainst(before, after, Places{}, {});
        CHECK((std::ranges::find(findings, FindingCode::AccuracyTrend, &Finding::code) != findings.end()) == accuracy);
        CHECK((std::ranges::find(findings, FindingCode::OutcomeTrend, &Finding::code) != findings.end()) == score);
        accuracies += accuracy ? 1 : 0;
        scores += score ? 1 : 0;
    }
    CHECK(accuracies > 50);
    CHECK(scores > 50);
}

TEST_CASE("where no trend of scores breaks, the same answers score the same", "[forms][compare][property]")
{
    int same = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        tests::RandomForm random(seed, tests::RandomForm::Numbers::Ordinary);
        const Form before = random.form();
        Form after = before;
        for (Question &question : after.sections[seed % after.sections.size()].questions)
            question.weight = question.weight.value_or(Exact{1}) * 3;
        if (seed % 3 == 0)
            after.sections.front().weight = Exact{seed};
        if (!weightBreaks(before, after).empty())
            continue;
        ++same;
        for (int i = 0; i < 5; ++i) {
            const auto picks = random.picks(before);
            CHECK(tests::scored(before, picks).raw() == tests::scored(after, picks).raw());
        }
    }
    CHECK(same > 50);
}
