// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/form_changes.h"

#include "forms/compare/content_changes.h"
#include "forms/compare/same_question.h"
#include "forms/compare/translation_changes.h"
#include "forms/exchange/content.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// `next` of the answer `next/both`
std::string questionOf(const Change &change)
{
    return change.thing == ChangedThing::Answer ? change.id.substr(0, change.id.find('/')) : change.id;
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
    for (Change &change : changes) {
        const bool isOfClass = (change.thing == ChangedThing::Question || change.thing == ChangedThing::Answer)
                               && (change.key == "error" || change.key == "scale/levels" || change.key == "points");
        if (isOfClass && std::ranges::find(accuracy, QuestionSlug{questionOf(change)}) != accuracy.end())
            change.breaks = BrokenTrend::Accuracy;
        else if (change.thing == ChangedThing::Form && std::ranges::find(scoring, change.key) != scoring.end())
            change.breaks = change.key == "scoring/pass_mark" ? BrokenTrend::Outcomes : BrokenTrend::Scores;
    }
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
        }
    addTranslationChanges(before.translations, after.translations, out);
    return out;
}

} // namespace ringtrue::forms
