// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/against.h"

#include "forms/compare/same_question.h"
#include "forms/compare/weight_breaks.h"
#include "forms/lint/collected.h"
#include "forms/lint/paths.h"

#include <algorithm>
#include <map>
#include <set>

namespace ringtrue::forms {

namespace {

/// Adds @p key to @p words.
void list(std::string &words, std::string_view key)
{
    words += (words.empty() ? "" : ", ") + std::string{key};
}

std::string listed(const std::vector<Difference> &differences)
{
    std::string out;
    for (const Difference difference : differences)
        list(out, word(difference));
    return out;
}

/// Where what @p broken is of stands in the file.
std::string pathOf(const Form &form, const WeightBreak &broken)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const Section &section = form.sections[s];
        if (broken.thing == ChangedThing::Section && section.id.text() == broken.id)
            return sectionPath(form, s);
        for (std::size_t q = 0; q < section.questions.size(); ++q)
            if (broken.thing == ChangedThing::Question && section.questions[q].id.text() == broken.id)
                return questionPath(form, s, q);
    }
    return "sections";
}

/// Weights are many, and are told of once, at the first.
void lintWeights(const Form &previous, const Form &form, Collected &out)
{
    const auto weights = weightBreaks(previous, form);
    if (weights.empty())
        return;
    std::string keys;
    for (const std::string_view key : {"weight", "bonus"})
        if (std::ranges::find(weights, key, &WeightBreak::key) != weights.end())
            list(keys, key);
    out.caution(FindingCode::OutcomeTrend, pathOf(form, weights.front()) + "/" + std::string{weights.front().key},
                {keys});
}

} // namespace

std::vector<Finding> lintAgainst(const Form &previous, const Form &form, const Places &places, std::string_view file)
{
    std::map<QuestionSlug, std::string> broken;
    for (const TrendBreak &question : trendsBreak(previous, form))
        broken.emplace(question.question, listed(question.differences));
    std::set<QuestionSlug> inaccurate;
    for (const AccuracyBreak &question : accuracyBreaks(previous, form))
        inaccurate.insert(question.question);
    Collected out{places, file};
    eachQuestion(form, [&](const Question &question, const std::string &path) {
        if (const auto found = broken.find(question.id); found != broken.end())
            out.caution(FindingCode::SameQuestion, path + "/id", {question.id.text(), found->second});
        else if (inaccurate.contains(question.id))
            out.caution(FindingCode::AccuracyTrend, path + "/id", {question.id.text()});
    });
    std::string keys;
    for (const std::string_view key : scoringBreaks(previous.scoring, form.scoring))
        list(keys, key.substr(key.find('/') + 1));
    if (!keys.empty())
        out.caution(FindingCode::OutcomeTrend, "scoring", {keys});
    lintWeights(previous, form, out);
    return out.take();
}

} // namespace ringtrue::forms
