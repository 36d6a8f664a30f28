// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/form_changes.h"

#include "forms/compare/content_changes.h"
#include "forms/compare/same_question.h"
#include "forms/compare/translation_changes.h"
#include "forms/compare/weight_breaks.h"
#include "forms/exchange/content.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// `next` of the answer `next/both`
std::string questionOf(const Change &change)
{
    return change.thing == ChangedThing::Answer ? change.id.substr(0, change.id.find('/')) : change.id;
}

/// Whether @p change is one of @p question, of an answer to it, or of the whole form.
bool isAt(const Change &change, const QuestionSlug &question)
{
    if (change.thing == ChangedThing::Question || change.thing == ChangedThing::Answer)
        return questionOf(change) == question.text();
    return change.thing == ChangedThing::Form;
}

/// Whether @p change is one of those by which its question, which asks something else by now, differs.
bool isOfMeaning(const Change &change, const std::vector<Difference> &differences)
{
    const auto differs = [&](Difference difference) {
        return std::ranges::find(differences, difference) != differences.end();
    };
    if (change.thing == ChangedThing::Answer) {
        if (change.kind == ChangeKind::Added || change.kind == ChangeKind::Removed || change.key == "from"
            || change.key == "exclusive" || change.key == "text")
            return differs(Difference::Answers);
        return change.key == "points" && differs(Difference::Points);
    }
    return change.thing == ChangedThing::Question
           && ((change.key == "type" && differs(Difference::Type))
               || (change.key == "scored" && differs(Difference::Scored))
               || (change.key.starts_with("scale/") && differs(Difference::Scale))
               || (change.key == "number/unit" && differs(Difference::Unit)));
}

void markTrends(const Form &before, const Form &after, std::vector<Change> &changes)
{
    for (const TrendBreak &question : trendsBreak(before, after))
        for (Change &change : changes)
            if (questionOf(change) == question.question.text())
                change.changesMeaning = change.changesMeaning || isOfMeaning(change, question.differences);
    const auto accuracy = accuracyBreaks(before, after);
    const auto scoring = scoringBreaks(before.scoring, after.scoring);
    const auto weights = weightBreaks(before, after);
    for (Change &change : changes) {
        const bool breaksAccuracy = std::ranges::any_of(accuracy, [&](const AccuracyBreak &broken) {
            return isAt(change, broken.question) && std::ranges::find(broken.keys, change.key) != broken.keys.end();
        });
        const bool breaksScoring =
            change.thing == ChangedThing::Form && std::ranges::find(scoring, change.key) != scoring.end();
        const bool breaksWeights = std::ranges::any_of(weights, [&](const WeightBreak &broken) {
            return broken.thing == change.thing && broken.id == change.id && broken.key == change.key;
        });
        if (breaksScoring && change.key == "scoring/pass_mark")
            change.breaks = BrokenTrend::Outcomes;
        else if (breaksScoring || breaksWeights)
            change.breaks = breaksAccuracy ? BrokenTrend::AccuracyAndScores : BrokenTrend::Scores;
        else if (breaksAccuracy)
            change.breaks = BrokenTrend::Accuracy;
    }
}

/// What the values of the scale of the question @p id mean in @p form.
std::vector<ScaleLevel> levelsIn(const Form &form, const std::string &id)
{
    const auto at = indexOf(form, QuestionSlug{id});
    const Question *const question = at ? questionsOf(form)[*at].question : nullptr;
    return question && question->scale ? question->scale->levels : std::vector<ScaleLevel>{};
}

/// When the section or question that @p change is of is asked in @p form; nothing: always.
std::optional<Condition> conditionIn(const Form &form, const Change &change)
{
    if (change.thing == ChangedThing::Section) {
        const auto section = std::ranges::find(form.sections, SectionSlug{change.id}, &Section::id);
        return section == form.sections.end() ? std::nullopt : section->when;
    }
    const auto question = indexOf(form, QuestionSlug{change.id});
    return question ? questionsOf(form)[*question].question->when : std::nullopt;
}

} // namespace

std::vector<Change> formChanges(const Form &before, const Form &after)
{
    static const std::vector<ThingList> lists{{"obligations", ChangedThing::Obligation},
                                              {"sections", ChangedThing::Section},
                                              {"questions", ChangedThing::Question},
                                              {"answers", ChangedThing::Answer, true}};
    auto out = contentChanges(ChangedThing::Form, after.id.text(), contentOf(before), contentOf(after), lists);
    markTrends(before, after, out);
    for (Change &change : out)
        if (change.key == "when") {
            change.wasAskedIf = conditionIn(before, change);
            change.isAskedIf = conditionIn(after, change);
        } else if (change.key == "scoring/bands") {
            change.hadBands = before.scoring.bands;
            change.hasBands = after.scoring.bands;
        } else if (change.key == "scale/levels") {
            change.hadLevels = levelsIn(before, change.id);
            change.hasLevels = levelsIn(after, change.id);
        }
    addTranslationChanges(before.translations, after.translations, out);
    return out;
}

} // namespace ringtrue::forms
